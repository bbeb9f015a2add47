MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (from1:Claim {id: $p0})
  WHERE from1.knownTo IS NULL
  RETURN collect(from1) AS fromList2
}
CALL () {
  MATCH (to3:Person {id: $p1})
  WHERE to3.knownTo IS NULL
  RETURN collect(to3) AS toList4
}
CALL (fromList2, toList4) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN fromList2) THEN [] ELSE fromList2 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN fromList2
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..2000] AS level5, size(found) AS size6
}
CALL (level5, fromList2, toList4) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level5) THEN [] ELSE level5 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level5 AND NOT y IN fromList2
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..2000] AS level7, size(found) AS size8
}
CALL (level7, level5, toList4) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level7) THEN [] ELSE level7 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level7 AND NOT y IN level5
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..2000] AS level9, size(found) AS size10
}
CALL (level9, level7, toList4) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level9) THEN [] ELSE level9 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level9 AND NOT y IN level7
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..2000] AS level11, size(found) AS size12
}
CALL (level11, level9, toList4) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level11) THEN [] ELSE level11 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level11 AND NOT y IN level9
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..2000] AS level13, size(found) AS size14
}
CALL (level13, level11, toList4) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level13) THEN [] ELSE level13 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level13 AND NOT y IN level11
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..2000] AS level15, size(found) AS size16
}
CALL (level15, level13, toList4) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level15) THEN [] ELSE level15 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level15 AND NOT y IN level13
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..2000] AS level17, size(found) AS size18
}
CALL (level17, level15, toList4) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level17) THEN [] ELSE level17 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level17 AND NOT y IN level15
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..2000] AS level19, size(found) AS size20
}
CALL (toList4, level17, level19) {
  UNWIND [g IN toList4 WHERE g IN level19] AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level17
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found21, collect([x.id, y.id, type(r), start]) AS step22
}
CALL (toList4, found21, level15, level17) {
  UNWIND [g IN toList4 WHERE g IN level17] + found21 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level15
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found23, collect([x.id, y.id, type(r), start]) AS step24
}
CALL (toList4, found23, level13, level15) {
  UNWIND [g IN toList4 WHERE g IN level15] + found23 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level13
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found25, collect([x.id, y.id, type(r), start]) AS step26
}
CALL (toList4, found25, level11, level13) {
  UNWIND [g IN toList4 WHERE g IN level13] + found25 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level11
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found27, collect([x.id, y.id, type(r), start]) AS step28
}
CALL (toList4, found27, level9, level11) {
  UNWIND [g IN toList4 WHERE g IN level11] + found27 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level9
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found29, collect([x.id, y.id, type(r), start]) AS step30
}
CALL (toList4, found29, level7, level9) {
  UNWIND [g IN toList4 WHERE g IN level9] + found29 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level7
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found31, collect([x.id, y.id, type(r), start]) AS step32
}
CALL (toList4, found31, level5, level7) {
  UNWIND [g IN toList4 WHERE g IN level7] + found31 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level5
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found33, collect([x.id, y.id, type(r), start]) AS step34
}
CALL (toList4, found33, fromList2, level5) {
  UNWIND [g IN toList4 WHERE g IN level5] + found33 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN fromList2
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found35, collect([x.id, y.id, type(r), start]) AS step36
}
CALL (found35, found33, found31, found29, found27, found25, found23, found21, toList4) {
  UNWIND found35 + found33 + found31 + found29 + found27 + found25 + found23 + found21 + toList4 AS m37
  WITH m37 WHERE m37:Person
  RETURN collect([m37.id, m37.id, m37.name]) AS rows38
}
RETURN head.revision AS revision, [size(fromList2), size(toList4), any(x IN toList4 WHERE x IN fromList2 OR x IN level5 OR x IN level7 OR x IN level9 OR x IN level11 OR x IN level13 OR x IN level15 OR x IN level17 OR x IN level19), (size20 > 0 OR size6 > 2000 OR size8 > 2000 OR size10 > 2000 OR size12 > 2000 OR size14 > 2000 OR size16 > 2000 OR size18 > 2000 OR size20 > 2000)] AS ends, [step36, step34, step32, step30, step28, step26, step24, step22] AS steps, [rows38] AS nodes0
// {"p0":"claim:rust-is-used","p1":"person:author"}
