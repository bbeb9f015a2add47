MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim)
  WHERE ((n.status < $p0) OR (n.status = $p0 AND n.madeOnKey > $p1)) AND n.knownTo IS NULL
  WITH n
  ORDER BY n.status DESC, n.madeOnKey ASC LIMIT $p2
  RETURN collect({nodes: {id: n.id, status: coalesce(n.status, 'UNASSESSED')}}) AS rows1
}
RETURN head.revision AS revision, {rows: rows1} AS value
// {"p0":"￿","p1":"","p2":2}
