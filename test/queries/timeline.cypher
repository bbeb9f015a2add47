MATCH (head:Head {id: 'head'})
CALL () {
  CALL () {
    CALL () { MATCH (n:Milestone) WHERE n.dueKey > $lowAny AND n.dueKey < $highAny RETURN count(n) AS every }
    CALL () { MATCH (n:Milestone) WHERE n.knownTo IS NOT NULL AND n.dueKey > $lowAny AND n.dueKey < $highAny RETURN count(n) AS closed }
    RETURN every - closed AS counted
    UNION ALL
    MATCH (n:Milestone)
    WHERE n.dueWideEnd >= $from AND n.dueKey + '' > $lowAnyWhole AND n.dueKey + '' < $highAnyWhole AND left(n.dueKey, 10) < $from AND ((n.dueLatest IS NULL OR n.dueLatest >= $p5) AND n.dueText IS NOT NULL) AND n.knownTo IS NULL
    RETURN count(*) AS counted
    UNION ALL
    CALL () { MATCH (n:Claim) WHERE n.madeOnKey > $lowAny AND n.madeOnKey < $highAny RETURN count(n) AS every }
    CALL () { MATCH (n:Claim) WHERE n.knownTo IS NOT NULL AND n.madeOnKey > $lowAny AND n.madeOnKey < $highAny RETURN count(n) AS closed }
    RETURN every - closed AS counted
    UNION ALL
    MATCH (n:Claim)
    WHERE n.madeOnWideEnd >= $from AND n.madeOnKey + '' > $lowAnyWhole AND n.madeOnKey + '' < $highAnyWhole AND left(n.madeOnKey, 10) < $from AND ((n.madeOnLatest IS NULL OR n.madeOnLatest >= $p6) AND n.madeOnText IS NOT NULL) AND n.knownTo IS NULL
    RETURN count(*) AS counted
  }
  RETURN sum(counted) AS total
}
CALL () {
  CALL () {
    MATCH (n:Milestone)
    WHERE n.dueKey > $lowDUE AND n.dueKey < $highDUE AND n.knownTo IS NULL
    WITH n ORDER BY n.dueKey ASC LIMIT $p7
    RETURN n, 'DUE' AS axis, n.dueKey AS key, [n.dueText, n.dueWords, n.dueQualifier, n.dueEarliest, n.dueLatest] AS date
    UNION ALL
    MATCH (n:Milestone)
    WHERE n.dueWideEnd >= $from AND n.dueKey + '' > $lowDUEWhole AND n.dueKey + '' < $highDUEWhole AND left(n.dueKey, 10) < $from AND ((n.dueLatest IS NULL OR n.dueLatest >= $p12) AND n.dueText IS NOT NULL) AND n.knownTo IS NULL
    WITH n ORDER BY n.dueKey ASC LIMIT $p7
    RETURN n, 'DUE' AS axis, n.dueKey AS key, [n.dueText, n.dueWords, n.dueQualifier, n.dueEarliest, n.dueLatest] AS date
    UNION ALL
    MATCH (n:Claim)
    WHERE n.madeOnKey > $lowSTATED AND n.madeOnKey < $highSTATED AND n.knownTo IS NULL
    WITH n ORDER BY n.madeOnKey ASC LIMIT $p7
    RETURN n, 'STATED' AS axis, n.madeOnKey AS key, [n.madeOnText, n.madeOnWords, n.madeOnQualifier, n.madeOnEarliest, n.madeOnLatest] AS date
    UNION ALL
    MATCH (n:Claim)
    WHERE n.madeOnWideEnd >= $from AND n.madeOnKey + '' > $lowSTATEDWhole AND n.madeOnKey + '' < $highSTATEDWhole AND left(n.madeOnKey, 10) < $from AND ((n.madeOnLatest IS NULL OR n.madeOnLatest >= $p17) AND n.madeOnText IS NOT NULL) AND n.knownTo IS NULL
    WITH n ORDER BY n.madeOnKey ASC LIMIT $p7
    RETURN n, 'STATED' AS axis, n.madeOnKey AS key, [n.madeOnText, n.madeOnWords, n.madeOnQualifier, n.madeOnEarliest, n.madeOnLatest] AS date
  }
  WITH n, axis, key, date ORDER BY left(key, 11) ASC, axis ASC, key ASC LIMIT $p7
  RETURN collect([axis, key, n.id, date]) AS rows, collect(n) AS things
}
CALL (things) {
  UNWIND things AS n
  WITH DISTINCT n
  WITH n, n AS t
  CALL (t) {
    MATCH (t)-[r:ABOUT|CONCERNS|HAS_ADOPTION|PUBLISHED_BY]-(s)
    WHERE r.knownTo IS NULL
    WITH r, s ORDER BY r.position, s.id LIMIT 1
    RETURN head(collect([s.id, s.name])) AS subject
  }
  RETURN collect([n.id, coalesce(t.statement, t.title, t.component), t.kind, t.id, subject]) AS faces
}
CALL (things) {
  UNWIND things AS nClaim
  WITH DISTINCT nClaim
  WHERE nClaim:Claim
  RETURN collect([nClaim.id, [nClaim.id, nClaim.id, nClaim.status]]) AS ofClaim
}
CALL (things) {
  UNWIND things AS nMilestone
  WITH DISTINCT nMilestone
  WHERE nMilestone:Milestone
  CALL (nMilestone) {
    MATCH (nMilestone)<-[r1:RESCHEDULES]-(later:Milestone)
    WHERE r1.knownTo IS NULL
    WITH r1, later ORDER BY r1.announcedOnEarliest, later.id LIMIT 1
    RETURN head(collect([r1.announcedOnText, r1.announcedOnWords, r1.announcedOnQualifier, r1.announcedOnEarliest, r1.announcedOnLatest])) AS moved2
  }
  RETURN collect([nMilestone.id, [nMilestone.id, nMilestone.id, [nMilestone.kind, [nMilestone.dueText, nMilestone.dueWords, nMilestone.dueQualifier, nMilestone.dueEarliest, nMilestone.dueLatest], nMilestone.delivery, [nMilestone.deliveredOnText, nMilestone.deliveredOnWords, nMilestone.deliveredOnQualifier, nMilestone.deliveredOnEarliest, nMilestone.deliveredOnLatest], nMilestone.lastReviewedOn, moved2]]]) AS ofMilestone
}
RETURN head.revision AS revision, total, rows, faces, ofClaim, ofMilestone
// {"from":"2025-03-15","lowAny":"2025-03-15","highAny":"~","lowAnyWhole":"0000-00-00~","highAnyWhole":"~","p5":"2025-03-15","p6":"2025-03-15","p7":3,"lowDUE":"2025-03-15","highDUE":"~","lowDUEWhole":"0000-00-00~","highDUEWhole":"~","p12":"2025-03-15","lowSTATED":"2025-03-15","highSTATED":"~","lowSTATEDWhole":"0000-00-00~","highSTATEDWhole":"~","p17":"2025-03-15"}
