MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Milestone)
  WHERE n.knownTo IS NULL AND CASE WHEN n.kind = 'EVENT' THEN null WHEN n.dueText IS NULL THEN null WHEN n.dueQualifier = 'NOT_BEFORE' AND n.delivery IN ['DELIVERED'] THEN 'MET' WHEN n.deliveredOnLatest <= n.dueLatest AND n.delivery IN ['DELIVERED'] THEN 'MET' WHEN EXISTS { MATCH (n)<-[r3:RESCHEDULES]-(:Milestone) WHERE r3.knownTo IS NULL AND (r3.announcedOnLatest <= n.dueLatest OR n.dueLatest IS NULL) } AND EXISTS { MATCH (n)<-[r4:RESCHEDULES]-(:Milestone) WHERE r4.knownTo IS NULL AND coalesce(r4.announcedOnEarliest, r4.announcedOnLatest) <= $now } THEN 'MOVED' WHEN n.dueQualifier = 'NOT_BEFORE' THEN 'PENDING' WHEN n.deliveredOnEarliest > n.dueLatest AND n.delivery IN ['DELIVERED'] THEN 'MISSED' WHEN n.delivery IN ['DELIVERED'] THEN 'INDETERMINATE' WHEN n.delivery IN ['ABANDONED'] THEN 'MISSED' WHEN (n.dueQualifier = 'AROUND' AND n.dueEarliest <= $now AND $now <= n.dueLatest) THEN 'INDETERMINATE' WHEN $now > n.dueLatest AND coalesce(n.lastReviewedOn > n.dueLatest, false) AND (n.delivery IS NULL OR n.delivery IN ['UNKNOWN']) THEN 'INDETERMINATE' WHEN $now > n.dueLatest AND coalesce(n.lastReviewedOn > n.dueLatest, false) THEN 'MISSED' WHEN $now > n.dueLatest THEN 'OVERDUE' WHEN ($now <= n.dueLatest AND n.dueLatest <= $soon) THEN 'DUE_SOON' ELSE 'PENDING' END IN $p0
  RETURN count(*) AS total5
}
CALL () {
  MATCH (n:Milestone)
  WHERE n.id >= '' AND n.knownTo IS NULL AND CASE WHEN n.kind = 'EVENT' THEN null WHEN n.dueText IS NULL THEN null WHEN n.dueQualifier = 'NOT_BEFORE' AND n.delivery IN ['DELIVERED'] THEN 'MET' WHEN n.deliveredOnLatest <= n.dueLatest AND n.delivery IN ['DELIVERED'] THEN 'MET' WHEN EXISTS { MATCH (n)<-[r3:RESCHEDULES]-(:Milestone) WHERE r3.knownTo IS NULL AND (r3.announcedOnLatest <= n.dueLatest OR n.dueLatest IS NULL) } AND EXISTS { MATCH (n)<-[r4:RESCHEDULES]-(:Milestone) WHERE r4.knownTo IS NULL AND coalesce(r4.announcedOnEarliest, r4.announcedOnLatest) <= $now } THEN 'MOVED' WHEN n.dueQualifier = 'NOT_BEFORE' THEN 'PENDING' WHEN n.deliveredOnEarliest > n.dueLatest AND n.delivery IN ['DELIVERED'] THEN 'MISSED' WHEN n.delivery IN ['DELIVERED'] THEN 'INDETERMINATE' WHEN n.delivery IN ['ABANDONED'] THEN 'MISSED' WHEN (n.dueQualifier = 'AROUND' AND n.dueEarliest <= $now AND $now <= n.dueLatest) THEN 'INDETERMINATE' WHEN $now > n.dueLatest AND coalesce(n.lastReviewedOn > n.dueLatest, false) AND (n.delivery IS NULL OR n.delivery IN ['UNKNOWN']) THEN 'INDETERMINATE' WHEN $now > n.dueLatest AND coalesce(n.lastReviewedOn > n.dueLatest, false) THEN 'MISSED' WHEN $now > n.dueLatest THEN 'OVERDUE' WHEN ($now <= n.dueLatest AND n.dueLatest <= $soon) THEN 'DUE_SOON' ELSE 'PENDING' END IN $p0
  WITH n
  ORDER BY n.id ASC LIMIT $p3
  CALL (n) {
    MATCH (n)<-[r7:RESCHEDULES]-(later:Milestone)
    WHERE r7.knownTo IS NULL
    WITH r7, later ORDER BY r7.announcedOnEarliest, later.id LIMIT 1
    RETURN head(collect([r7.announcedOnText, r7.announcedOnWords, r7.announcedOnQualifier, r7.announcedOnEarliest, r7.announcedOnLatest])) AS moved8
  }
  RETURN collect([[n.id, [n.dueText, n.dueText], n.delivery, [n.kind, [n.dueText, n.dueWords, n.dueQualifier, n.dueEarliest, n.dueLatest], n.delivery, [n.deliveredOnText, n.deliveredOnWords, n.deliveredOnQualifier, n.deliveredOnEarliest, n.deliveredOnLatest], n.lastReviewedOn, moved8]]]) AS rows6
}
RETURN head.revision AS revision, [total5, rows6] AS value
// {"p0":["PENDING","OVERDUE","MISSED","MET","MOVED","DUE_SOON","INDETERMINATE"],"now":"2026-11-20","soon":"2026-12-20","p3":21}
