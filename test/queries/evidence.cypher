MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim {id: $p0})
  WHERE n.knownTo IS NULL
  CALL (n) {
    MATCH (n)-[r:CITES]->(s:Source)
    WHERE r.knownTo IS NULL AND r.stance IN ['SUPPORTS', 'QUALIFIES']
    RETURN collect(DISTINCT s) AS start1, collect([s.id, r.tier]) AS cited2
  }
  CALL (start1) {
    UNWIND start1 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN start1
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next4, size(found) AS size6
  }
  CALL (start1, next4) {
    RETURN start1 + next4 AS seen5
  }
  CALL (next4, seen5) {
    UNWIND next4 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen5
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next7, size(found) AS size9
  }
  CALL (seen5, next7) {
    RETURN seen5 + next7 AS seen8
  }
  CALL (next7, seen8) {
    UNWIND next7 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen8
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next10, size(found) AS size12
  }
  CALL (seen8, next10) {
    RETURN seen8 + next10 AS seen11
  }
  CALL (next10, seen11) {
    UNWIND next10 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen11
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next13, size(found) AS size15
  }
  CALL (seen11, next13) {
    RETURN seen11 + next13 AS seen14
  }
  CALL (next13, seen14) {
    UNWIND next13 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen14
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next16, size(found) AS size18
  }
  CALL (seen14, next16) {
    RETURN seen14 + next16 AS seen17
  }
  CALL (next16, seen17) {
    UNWIND next16 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen17
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next19, size(found) AS size21
  }
  CALL (seen17, next19) {
    RETURN seen17 + next19 AS seen20
  }
  CALL (next19, seen20) {
    UNWIND next19 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen20
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next22, size(found) AS size24
  }
  CALL (seen20, next22) {
    RETURN seen20 + next22 AS seen23
  }
  CALL (next22, seen23) {
    UNWIND next22 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen23
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next25, size(found) AS size27
  }
  CALL (seen23, next25) {
    RETURN seen23 + next25 AS seen26
  }
  CALL (next25, seen26) {
    UNWIND next25 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen26
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next28, size(found) AS size30
  }
  CALL (seen26, next28) {
    RETURN seen26 + next28 AS seen29
  }
  CALL (next28, seen29) {
    UNWIND next28 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen29
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next31, size(found) AS size33
  }
  CALL (seen29, next31) {
    RETURN seen29 + next31 AS seen32
  }
  CALL (next31, seen32) {
    UNWIND next31 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen32
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next34, size(found) AS size36
  }
  CALL (seen32, next34) {
    RETURN seen32 + next34 AS seen35
  }
  CALL (next34, seen35) {
    UNWIND next34 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen35
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next37, size(found) AS size39
  }
  CALL (seen35, next37) {
    RETURN seen35 + next37 AS seen38
  }
  CALL (seen38) {
    UNWIND seen38 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND y IN seen38
    RETURN collect([x.id, y.id]) AS steps40
  }
  CALL (next37, seen38) {
    UNWIND next37 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen38
    RETURN count(y) AS more41
  }
  CALL (seen38) {
    UNWIND seen38 AS x
    WITH x WHERE x.condition IN ['CORRECTED', 'RETRACTED']
    WITH x ORDER BY x.id
    RETURN collect(x.id) AS flagged3
  }
  CALL (seen38) {
    UNWIND seen38 AS m42
    RETURN collect([m42.id, [m42.id]]) AS rows43
  }
  CALL (seen38) {
    UNWIND seen38 AS m44
    RETURN collect([m44.id, [m44.id]]) AS rows45
  }
  CALL (seen38) {
    UNWIND seen38 AS m46
    RETURN collect([m46.id, [m46.id]]) AS rows47
  }
  RETURN head(collect([[cited2, steps40, (more41 > 0 OR size6 > 2000 OR size9 > 2000 OR size12 > 2000 OR size15 > 2000 OR size18 > 2000 OR size21 > 2000 OR size24 > 2000 OR size27 > 2000 OR size30 > 2000 OR size33 > 2000 OR size36 > 2000 OR size39 > 2000), flagged3, rows43, rows45, rows47]])) AS value
}
RETURN head.revision AS revision, value
// {"p0":"claim:rust-is-used"}
