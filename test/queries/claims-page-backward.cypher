MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim)
  WHERE ((n.status < $p0) OR (n.status = $p0 AND n.madeOnKey > $p1)) AND n.knownTo IS NULL
  WITH n
  ORDER BY n.status DESC, n.madeOnKey ASC LIMIT $p2
  RETURN collect([[n.id, n.status]]) AS rows2
}
RETURN head.revision AS revision, [null, rows2] AS value
// {"p0":"￿","p1":"","p2":2}
