MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim {id: $p0})
  WHERE n.knownTo IS NULL
  CALL (n) {
    RETURN [n] AS start1
  }
  CALL (start1) {
    UNWIND start1 AS x
    MATCH (x)-[r:RESTATES]->(y:Claim)
    WHERE r.knownTo IS NULL AND NOT y IN start1
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next2, size(found) AS size4
  }
  CALL (start1, next2) {
    RETURN start1 + next2 AS seen3
  }
  CALL (next2, seen3) {
    UNWIND next2 AS x
    MATCH (x)-[r:RESTATES]->(y:Claim)
    WHERE r.knownTo IS NULL AND NOT y IN seen3
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next5, size(found) AS size7
  }
  CALL (seen3, next5) {
    RETURN seen3 + next5 AS seen6
  }
  CALL (next5, seen6) {
    UNWIND next5 AS x
    MATCH (x)-[r:RESTATES]->(y:Claim)
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
    MATCH (x)-[r:RESTATES]->(y:Claim)
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
    MATCH (x)-[r:RESTATES]->(y:Claim)
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
    MATCH (x)-[r:RESTATES]->(y:Claim)
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
    MATCH (x)-[r:RESTATES]->(y:Claim)
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
    MATCH (x)-[r:RESTATES]->(y:Claim)
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
    MATCH (x)-[r:RESTATES]->(y:Claim)
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
    MATCH (x)-[r:RESTATES]->(y:Claim)
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
    MATCH (x)-[r:RESTATES]->(y:Claim)
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
    MATCH (x)-[r:RESTATES]->(y:Claim)
    WHERE r.knownTo IS NULL AND NOT y IN seen33
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next35, size(found) AS size37
  }
  CALL (seen33, next35) {
    RETURN seen33 + next35 AS seen36
  }
  CALL (seen36) {
    UNWIND seen36 AS x
    MATCH (x)-[r:RESTATES]->(y:Claim)
    WHERE r.knownTo IS NULL AND y IN seen36
    RETURN collect([x.id, y.id, r.fidelity, r.drift, r.note]) AS steps38
  }
  CALL (next35, seen36) {
    UNWIND next35 AS x
    MATCH (x)-[r:RESTATES]->(y:Claim)
    WHERE r.knownTo IS NULL AND NOT y IN seen36
    RETURN count(y) AS more39
  }
  CALL (seen36) {
    UNWIND seen36 AS x
    CALL (x) {
      MATCH (x)-[r:MADE_BY]->(y)
      WHERE r.knownTo IS NULL
      WITH y ORDER BY y.id
      RETURN collect([y.id, y.name, y.aliases]) AS madeBy
    }
    CALL (x) {
      MATCH (x)-[r:ABOUT]->(y)
      WHERE r.knownTo IS NULL
      WITH y ORDER BY y.id
      RETURN collect([y.id, y.name, y.aliases]) AS about
    }
    CALL (x) {
      MATCH (x)-[r:HAS_QUANTITY]->(y)
      WHERE r.knownTo IS NULL
      WITH y ORDER BY y.id
      RETURN collect([y.comparator, y.value, y.unit, y.population, [y.asOfText, y.asOfWords, y.asOfQualifier, y.asOfEarliest, y.asOfLatest]]) AS figures
    }
    CALL (x) {
      MATCH (x)-[r:ANNOUNCES]->(y)
      WHERE r.knownTo IS NULL
      WITH y ORDER BY y.id
      RETURN collect([y.dueText, y.dueWords, y.dueQualifier, y.dueEarliest, y.dueLatest]) AS targets
    }
    CALL (x) {
      MATCH (x)-[r:REPORTS]->(y)
      WHERE r.knownTo IS NULL
      WITH y ORDER BY y.id
      RETURN collect([y.happenedOnText, y.happenedOnWords, y.happenedOnQualifier, y.happenedOnEarliest, y.happenedOnLatest]) AS events
    }
    RETURN collect([x.id, x.kind, x.statement, [x.madeOnText, x.madeOnWords, x.madeOnQualifier, x.madeOnEarliest, x.madeOnLatest], madeBy, about, figures, targets, events]) AS compared40
  }
  CALL (seen36) {
    UNWIND seen36 AS m41
    RETURN collect([m41.id, [m41.id, m41.statement]]) AS rows42
  }
  CALL (seen36) {
    UNWIND seen36 AS m43
    RETURN collect([m43.id, [m43.id]]) AS rows44
  }
  CALL (seen36) {
    UNWIND seen36 AS m45
    RETURN collect([m45.id, [m45.id]]) AS rows46
  }
  RETURN head(collect([[n.id, steps38, (more39 > 0 OR size4 > 2000 OR size7 > 2000 OR size10 > 2000 OR size13 > 2000 OR size16 > 2000 OR size19 > 2000 OR size22 > 2000 OR size25 > 2000 OR size28 > 2000 OR size31 > 2000 OR size34 > 2000 OR size37 > 2000), compared40, rows42, rows44, rows46]])) AS value
}
RETURN head.revision AS revision, value
// {"p0":"claim:rust-is-used"}
