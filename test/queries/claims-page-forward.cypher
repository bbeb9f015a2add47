MATCH (head:Head {id: 'head'})
CALL () {
  CALL () { MATCH (every:Claim) RETURN count(every) AS every }
  CALL () { MATCH (closed:Claim) WHERE closed.knownTo IS NOT NULL RETURN count(closed) AS closed }
  RETURN every - closed AS total1
}
CALL () {
  MATCH (n:Claim)
  WHERE n.madeOnKey >= '' AND n.knownTo IS NULL
  WITH n
  ORDER BY n.madeOnKey DESC LIMIT $p0
  CALL (n) {
    MATCH (n)-[r3:ABOUT]->(m4)
    WHERE r3.knownTo IS NULL
    WITH r3, m4 ORDER BY r3.position, m4.id
    RETURN collect([m4.id, m4.id, m4.name]) AS found5
  }
  RETURN collect([[n.madeOnKey], [[n.id, n.status, found5]]]) AS rows2
}
RETURN head.revision AS revision, [total1, rows2] AS value
// {"p0":2}
