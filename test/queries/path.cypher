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
CALL (toList4) {
  UNWIND toList4 AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL
  WITH DISTINCT y ORDER BY y.id LIMIT 500
  RETURN collect(y) AS beside5
}
CALL (fromList2, toList4, beside5) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN fromList2) THEN [] ELSE fromList2 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN fromList2
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..500] + [y IN found[500..] WHERE y IN beside5 OR y IN toList4] AS level6, size(found) AS size7
}
CALL (level6, fromList2, toList4, beside5) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level6) THEN [] ELSE level6 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level6 AND NOT y IN fromList2
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..500] + [y IN found[500..] WHERE y IN beside5 OR y IN toList4] AS level8, size(found) AS size9
}
CALL (level8, level6, toList4, beside5) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level8) THEN [] ELSE level8 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level8 AND NOT y IN level6
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..500] + [y IN found[500..] WHERE y IN beside5 OR y IN toList4] AS level10, size(found) AS size11
}
CALL (level10, level8, toList4, beside5) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level10) THEN [] ELSE level10 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level10 AND NOT y IN level8
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..500] + [y IN found[500..] WHERE y IN beside5 OR y IN toList4] AS level12, size(found) AS size13
}
CALL (level12, level10, toList4, beside5) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level12) THEN [] ELSE level12 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level12 AND NOT y IN level10
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..500] + [y IN found[500..] WHERE y IN beside5 OR y IN toList4] AS level14, size(found) AS size15
}
CALL (level14, level12, toList4, beside5) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level14) THEN [] ELSE level14 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level14 AND NOT y IN level12
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..500] + [y IN found[500..] WHERE y IN beside5 OR y IN toList4] AS level16, size(found) AS size17
}
CALL (level16, level14, toList4, beside5) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level16) THEN [] ELSE level16 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level16 AND NOT y IN level14
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..500] + [y IN found[500..] WHERE y IN beside5 OR y IN toList4] AS level18, size(found) AS size19
}
CALL (level18, level16, toList4, beside5) {
  UNWIND CASE WHEN any(g IN toList4 WHERE g IN level18) THEN [] ELSE level18 END AS x
  MATCH (x)-[r]-(y)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND NOT y IN level18 AND NOT y IN level16
  WITH DISTINCT y ORDER BY y.id
  WITH collect(y) AS found
  RETURN found[0..500] + [y IN found[500..] WHERE y IN beside5 OR y IN toList4] AS level20, size(found) AS size21
}
CALL (toList4, level18, level20) {
  UNWIND [g IN toList4 WHERE g IN level20] AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level18
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found22, collect([x.id, y.id, type(r), start]) AS step23
}
CALL (toList4, found22, level16, level18) {
  UNWIND [g IN toList4 WHERE g IN level18] + found22 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level16
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found24, collect([x.id, y.id, type(r), start]) AS step25
}
CALL (toList4, found24, level14, level16) {
  UNWIND [g IN toList4 WHERE g IN level16] + found24 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level14
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found26, collect([x.id, y.id, type(r), start]) AS step27
}
CALL (toList4, found26, level12, level14) {
  UNWIND [g IN toList4 WHERE g IN level14] + found26 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level12
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found28, collect([x.id, y.id, type(r), start]) AS step29
}
CALL (toList4, found28, level10, level12) {
  UNWIND [g IN toList4 WHERE g IN level12] + found28 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level10
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found30, collect([x.id, y.id, type(r), start]) AS step31
}
CALL (toList4, found30, level8, level10) {
  UNWIND [g IN toList4 WHERE g IN level10] + found30 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level8
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found32, collect([x.id, y.id, type(r), start]) AS step33
}
CALL (toList4, found32, level6, level8) {
  UNWIND [g IN toList4 WHERE g IN level8] + found32 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN level6
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found34, collect([x.id, y.id, type(r), start]) AS step35
}
CALL (toList4, found34, fromList2, level6) {
  UNWIND [g IN toList4 WHERE g IN level6] + found34 AS y
  MATCH (y)-[r]-(x)
  WHERE NOT type(r) IN ['ABOUT', 'CONCERNS', 'ADOPTS', 'IN', 'PART_OF', 'AFFILIATED_WITH'] AND r.knownTo IS NULL AND x IN fromList2
  WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1
  RETURN collect(x) AS found36, collect([x.id, y.id, type(r), start]) AS step37
}
CALL (found36, found34, found32, found30, found28, found26, found24, found22, toList4) {
  UNWIND found36 + found34 + found32 + found30 + found28 + found26 + found24 + found22 + toList4 AS m38
  WITH m38 WHERE m38:Person
  RETURN collect([m38.id, m38.id, m38.name]) AS rows39
}
RETURN head.revision AS revision, [size(fromList2), size(toList4), any(x IN toList4 WHERE x IN fromList2 OR x IN level6 OR x IN level8 OR x IN level10 OR x IN level12 OR x IN level14 OR x IN level16 OR x IN level18 OR x IN level20), (size21 > 0 OR size7 > 500 OR size9 > 500 OR size11 > 500 OR size13 > 500 OR size15 > 500 OR size17 > 500 OR size19 > 500 OR size21 > 500)] AS ends, [step37, step35, step33, step31, step29, step27, step25, step23] AS steps, [rows39] AS nodes0
// {"p0":"claim:rust-is-used","p1":"person:author"}
