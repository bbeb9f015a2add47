MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n0:Assessment)
  WHERE n0.id IN $p0 AND n0.knownTo IS NULL
  CALL (n0) {
    MATCH (n0)<-[r1:REVIEWED]-(m2)
    WHERE r1.knownTo IS NULL
    WITH r1, m2 ORDER BY m2.reviewedAt, m2.id
    RETURN collect([m2.by]) AS found3
  }
  RETURN collect([n0.id, n0.id, n0.rationale, found3]) AS nodes0
}
CALL () {
  MATCH (n1:Claim)
  WHERE n1.id IN $p1 AND n1.knownTo IS NULL
  RETURN collect([n1.id, n1.id, n1.status]) AS nodes1
}
CALL () {
  MATCH (n2:Source)
  WHERE n2.id IN $p2 AND n2.knownTo IS NULL
  RETURN collect([n2.id, n2.id]) AS nodes2
}
RETURN head.revision AS revision, nodes0, nodes1, nodes2
// {"p0":["assessment:origin/1"],"p1":["claim:origin","claim:nowhere"],"p2":["source:report"]}
