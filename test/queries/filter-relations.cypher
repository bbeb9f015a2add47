MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim)
  WHERE n.madeOnKey >= '' AND n.knownTo IS NULL AND EXISTS { MATCH (n)-[r1:CITES]->(m2) WHERE r1.knownTo IS NULL AND (r1.stance = $p0 AND toLower(m2.title) CONTAINS toLower($p1)) }
  WITH n
  ORDER BY n.madeOnKey DESC LIMIT $p2
  RETURN collect([[n.id]]) AS rows4
}
RETURN head.revision AS revision, [null, rows4] AS value
// {"p0":"QUALIFIES","p1":"REPORT","p2":21}

MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim)
  WHERE n.madeOnKey >= '' AND n.knownTo IS NULL AND NOT EXISTS { MATCH (n)-[r1:ABOUT]->(m2) WHERE r1.knownTo IS NULL AND NOT coalesce(toLower(m2.name) STARTS WITH toLower($p0), false) }
  WITH n
  ORDER BY n.madeOnKey DESC LIMIT $p1
  RETURN collect([[n.id]]) AS rows4
}
RETURN head.revision AS revision, [null, rows4] AS value
// {"p0":"r","p1":21}

MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim)
  WHERE n.madeOnKey >= '' AND n.knownTo IS NULL AND NOT EXISTS { MATCH (n)-[r1:CITES]->(m2) WHERE r1.knownTo IS NULL AND r1.tier = $p0 }
  WITH n
  ORDER BY n.madeOnKey DESC LIMIT $p1
  RETURN collect([[n.id]]) AS rows4
}
RETURN head.revision AS revision, [null, rows4] AS value
// {"p0":"PRIMARY","p1":21}
