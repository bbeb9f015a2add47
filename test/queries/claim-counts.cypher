MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim)
  WHERE n.knownTo IS NULL
  WITH n, coalesce(n.status, 'UNASSESSED') AS v0, null AS l0
  OPTIONAL MATCH (n)-[e1:ABOUT]->(d1)
  WHERE e1.knownTo IS NULL
  WITH n, v0, l0, d1.id AS v1, d1.name AS l1
  WITH v0, l0, v1, l1, count(DISTINCT n) AS claims
  RETURN collect([[v0, v1], [l0, l1], claims]) AS groups
}
RETURN head.revision AS revision, groups
// {}
