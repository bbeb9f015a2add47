MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim)
  WHERE n.status >= '' AND n.knownTo IS NULL
  WITH n
  ORDER BY n.status DESC, n.madeOnKey ASC LIMIT $p0
  RETURN collect([[n.id, n.status]]) AS rows2
}
RETURN head.revision AS revision, [null, rows2] AS value
// {"p0":2}
