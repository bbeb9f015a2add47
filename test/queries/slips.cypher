MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Milestone {id: $p0})
  WHERE n.knownTo IS NULL
  CALL (n) {
    MATCH (n)<-[r1:RESCHEDULES]-(later:Milestone)
    WHERE r1.knownTo IS NULL
    WITH r1, later ORDER BY r1.announcedOnEarliest, later.id LIMIT 1
    RETURN head(collect([r1.announcedOnText, r1.announcedOnWords, r1.announcedOnQualifier, r1.announcedOnEarliest, r1.announcedOnLatest])) AS moved2
  }
  CALL (n) {
    RETURN [n] AS start3
  }
  CALL (start3) {
    UNWIND start3 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN start3
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next5, size(found) AS size7
  }
  CALL (start3, next5) {
    RETURN start3 + next5 AS seen6
  }
  CALL (next5, seen6) {
    UNWIND next5 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen6
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next8, size(found) AS size10
  }
  CALL (seen6, next8) {
    RETURN seen6 + next8 AS seen9
  }
  CALL (next8, seen9) {
    UNWIND next8 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen9
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next11, size(found) AS size13
  }
  CALL (seen9, next11) {
    RETURN seen9 + next11 AS seen12
  }
  CALL (next11, seen12) {
    UNWIND next11 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen12
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next14, size(found) AS size16
  }
  CALL (seen12, next14) {
    RETURN seen12 + next14 AS seen15
  }
  CALL (next14, seen15) {
    UNWIND next14 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen15
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next17, size(found) AS size19
  }
  CALL (seen15, next17) {
    RETURN seen15 + next17 AS seen18
  }
  CALL (next17, seen18) {
    UNWIND next17 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen18
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next20, size(found) AS size22
  }
  CALL (seen18, next20) {
    RETURN seen18 + next20 AS seen21
  }
  CALL (next20, seen21) {
    UNWIND next20 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen21
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next23, size(found) AS size25
  }
  CALL (seen21, next23) {
    RETURN seen21 + next23 AS seen24
  }
  CALL (next23, seen24) {
    UNWIND next23 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen24
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next26, size(found) AS size28
  }
  CALL (seen24, next26) {
    RETURN seen24 + next26 AS seen27
  }
  CALL (next26, seen27) {
    UNWIND next26 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen27
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next29, size(found) AS size31
  }
  CALL (seen27, next29) {
    RETURN seen27 + next29 AS seen30
  }
  CALL (next29, seen30) {
    UNWIND next29 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen30
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next32, size(found) AS size34
  }
  CALL (seen30, next32) {
    RETURN seen30 + next32 AS seen33
  }
  CALL (next32, seen33) {
    UNWIND next32 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen33
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next35, size(found) AS size37
  }
  CALL (seen33, next35) {
    RETURN seen33 + next35 AS seen36
  }
  CALL (next35, seen36) {
    UNWIND next35 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen36
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next38, size(found) AS size40
  }
  CALL (seen36, next38) {
    RETURN seen36 + next38 AS seen39
  }
  CALL (seen39) {
    UNWIND seen39 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND y IN seen39
    RETURN collect([x.id, y.id, r.announcedOnText, r.announcedOnWords, r.announcedOnQualifier, r.announcedOnEarliest, r.announcedOnLatest]) AS steps41
  }
  CALL (next38, seen39) {
    UNWIND next38 AS x
    MATCH (x)-[r:RESCHEDULES]->(y:Milestone)
    WHERE r.knownTo IS NULL AND NOT y IN seen39
    RETURN count(y) AS more42
  }
  CALL (seen39) {
    UNWIND seen39 AS x
    RETURN collect([x.id, [x.dueText, x.dueWords, x.dueQualifier, x.dueEarliest, x.dueLatest]]) AS dues4
  }
  RETURN head(collect([[n.kind, [n.dueText, n.dueWords, n.dueQualifier, n.dueEarliest, n.dueLatest], n.delivery, [n.deliveredOnText, n.deliveredOnWords, n.deliveredOnQualifier, n.deliveredOnEarliest, n.deliveredOnLatest], n.lastReviewedOn, moved2], [n.id, steps41, dues4]])) AS value
}
RETURN head.revision AS revision, value
// {"p0":"milestone:all-rust"}

MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Milestone {id: $p0})
  WHERE n.knownTo IS NULL
  CALL (n) {
    MATCH (n)<-[r1:RESCHEDULES]-(m2)
    WHERE r1.knownTo IS NULL
    WITH r1, m2 ORDER BY r1.announcedOnEarliest, m2.id
    RETURN head(collect([m2.id])) AS found3
  }
  CALL (n) {
    MATCH (n)<-[r4:RESCHEDULES]-(later:Milestone)
    WHERE r4.knownTo IS NULL
    WITH r4, later ORDER BY r4.announcedOnEarliest, later.id LIMIT 1
    RETURN head(collect([r4.announcedOnText, r4.announcedOnWords, r4.announcedOnQualifier, r4.announcedOnEarliest, r4.announcedOnLatest])) AS moved5
  }
  RETURN head(collect([found3, [n.kind, [n.dueText, n.dueWords, n.dueQualifier, n.dueEarliest, n.dueLatest], n.delivery, [n.deliveredOnText, n.deliveredOnWords, n.deliveredOnQualifier, n.deliveredOnEarliest, n.deliveredOnLatest], n.lastReviewedOn, moved5]])) AS value
}
RETURN head.revision AS revision, value
// {"p0":"milestone:some-rust"}
