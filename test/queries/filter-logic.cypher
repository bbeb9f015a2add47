MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim)
  WHERE n.madeOnKey >= '' AND n.knownTo IS NULL AND (n.status IN $p1 AND ((n.madeOnLatest < $p2 AND n.madeOnText IS NOT NULL) OR $p3 IN n.topics) AND NOT coalesce(n.kind = $p4, false))
  WITH n
  ORDER BY n.madeOnKey DESC LIMIT $p5
  RETURN collect([[n.id]]) AS rows2
}
RETURN head.revision AS revision, [null, rows2] AS value
// {"p0":["MISLEADING","SUPPORTED"],"p1":["MISLEADING","SUPPORTED"],"p2":"2026-01-01","p3":"usage","p4":"OPINION","p5":21}
