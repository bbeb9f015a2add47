MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Milestone)
  WHERE n.knownTo IS NULL AND CASE WHEN n.kind = 'EVENT' THEN null WHEN n.dueText IS NULL THEN null WHEN n.dueQualifier = 'NOT_BEFORE' AND n.delivery IN ['DELIVERED'] THEN 'MET' WHEN n.deliveredOnLatest <= n.dueLatest AND n.delivery IN ['DELIVERED'] THEN 'MET' WHEN EXISTS { MATCH (n)<-[r5:RESCHEDULES]-(:Milestone) WHERE r5.knownTo IS NULL AND (r5.announcedOnLatest <= n.dueLatest OR n.dueLatest IS NULL) AND coalesce(r5.announcedOnEarliest, r5.announcedOnLatest) <= $now } THEN 'MOVED' WHEN n.dueQualifier = 'NOT_BEFORE' THEN 'PENDING' WHEN n.deliveredOnEarliest > n.dueLatest AND n.delivery IN ['DELIVERED'] THEN 'MISSED' WHEN n.delivery IN ['DELIVERED', 'ABANDONED'] THEN CASE WHEN n.delivery IN ['DELIVERED'] THEN 'INDETERMINATE' ELSE 'MISSED' END WHEN (n.dueQualifier = 'AROUND' AND n.dueEarliest <= $now AND $now <= n.dueLatest) THEN 'INDETERMINATE' WHEN $now > n.dueLatest AND coalesce(n.lastReviewedOn > n.dueLatest, false) THEN CASE WHEN NOT coalesce(NOT n.delivery IN ['UNKNOWN'], false) THEN 'INDETERMINATE' ELSE 'MISSED' END WHEN $now > n.dueLatest THEN 'OVERDUE' WHEN ($now <= n.dueLatest AND n.dueLatest <= $soon) THEN 'DUE_SOON' ELSE 'PENDING' END IN $p0
  RETURN count(*) AS total14
}
CALL () {
  MATCH (n:Milestone)
  WHERE n.id >= '' AND n.knownTo IS NULL AND CASE WHEN n.kind = 'EVENT' THEN null WHEN n.dueText IS NULL THEN null WHEN n.dueQualifier = 'NOT_BEFORE' AND n.delivery IN ['DELIVERED'] THEN 'MET' WHEN n.deliveredOnLatest <= n.dueLatest AND n.delivery IN ['DELIVERED'] THEN 'MET' WHEN EXISTS { MATCH (n)<-[r5:RESCHEDULES]-(:Milestone) WHERE r5.knownTo IS NULL AND (r5.announcedOnLatest <= n.dueLatest OR n.dueLatest IS NULL) AND coalesce(r5.announcedOnEarliest, r5.announcedOnLatest) <= $now } THEN 'MOVED' WHEN n.dueQualifier = 'NOT_BEFORE' THEN 'PENDING' WHEN n.deliveredOnEarliest > n.dueLatest AND n.delivery IN ['DELIVERED'] THEN 'MISSED' WHEN n.delivery IN ['DELIVERED', 'ABANDONED'] THEN CASE WHEN n.delivery IN ['DELIVERED'] THEN 'INDETERMINATE' ELSE 'MISSED' END WHEN (n.dueQualifier = 'AROUND' AND n.dueEarliest <= $now AND $now <= n.dueLatest) THEN 'INDETERMINATE' WHEN $now > n.dueLatest AND coalesce(n.lastReviewedOn > n.dueLatest, false) THEN CASE WHEN NOT coalesce(NOT n.delivery IN ['UNKNOWN'], false) THEN 'INDETERMINATE' ELSE 'MISSED' END WHEN $now > n.dueLatest THEN 'OVERDUE' WHEN ($now <= n.dueLatest AND n.dueLatest <= $soon) THEN 'DUE_SOON' ELSE 'PENDING' END IN $p0
  WITH n
  ORDER BY n.id ASC LIMIT $p3
  CALL (n) {
    MATCH (n)<-[r16:RESCHEDULES]-(later:Milestone)
    WHERE r16.knownTo IS NULL
    WITH r16, later ORDER BY r16.announcedOnEarliest, later.id LIMIT 1
    RETURN head(collect([r16.announcedOnText, r16.announcedOnWords, r16.announcedOnQualifier, r16.announcedOnEarliest, r16.announcedOnLatest])) AS moved17
  }
  RETURN collect([[n.id, [n.dueText, n.dueText], n.delivery, [n.kind, [n.dueText, n.dueWords, n.dueQualifier, n.dueEarliest, n.dueLatest], n.delivery, [n.deliveredOnText, n.deliveredOnWords, n.deliveredOnQualifier, n.deliveredOnEarliest, n.deliveredOnLatest], n.lastReviewedOn, moved17]]]) AS rows15
}
RETURN head.revision AS revision, [total14, rows15] AS value
// {"p0":["PENDING","OVERDUE","MISSED","MET","MOVED","DUE_SOON","INDETERMINATE"],"now":"2026-11-20","soon":"2026-12-20","p3":21}
