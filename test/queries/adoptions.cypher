MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Adoption)
  WHERE n.knownTo IS NULL AND n.stage = $p0
  RETURN count(*) AS total1
}
CALL () {
  MATCH (n:Adoption)
  WHERE n.id >= '' AND n.knownTo IS NULL AND n.stage = $p0
  WITH n
  ORDER BY n.id ASC LIMIT $p1
  CALL (n) {
    MATCH (n)<-[r3:HAS_ADOPTION]-(m4)
    WHERE r3.knownTo IS NULL
    WITH r3, m4 ORDER BY m4.id
    RETURN head(collect([m4.id, m4.id])) AS found5
  }
  CALL (n) {
    MATCH (n)-[r6:ADOPTS]->(m7)
    WHERE r6.knownTo IS NULL
    WITH r6, m7 ORDER BY r6.position, m7.id
    RETURN collect([m7.id]) AS found8
  }
  CALL (n) {
    MATCH (n)-[r9:EVIDENCED_BY]->(m10)
    WHERE r9.knownTo IS NULL
    WITH r9, m10 ORDER BY r9.position, m10.id
    RETURN collect([m10.id, m10.title]) AS found11
  }
  RETURN collect([[n.id, n.component, n.stage, [n.sinceText, n.sinceText], found5, found8, found11]]) AS rows2
}
RETURN head.revision AS revision, [total1, rows2] AS value
// {"p0":"PRODUCTION","p1":21}
