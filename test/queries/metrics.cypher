MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Metric)
  WHERE n.nameKey >= '' AND n.knownTo IS NULL
  WITH n
  ORDER BY n.nameKey ASC LIMIT $p0
  CALL (n) {
    MATCH (n)<-[r3:MEASURES]-(m4)
    WHERE r3.knownTo IS NULL
    WITH r3, m4 ORDER BY m4.id
    RETURN collect([m4.id]) AS found5
  }
  CALL (n) {
    MATCH (n)<-[r6:OF_METRIC]-(m7)
    WHERE r6.knownTo IS NULL
    WITH r6, m7 ORDER BY m7.asOfEarliest, m7.id
    CALL (m7) {
      MATCH (m7)-[r9:REPORTED_IN]->(m10)
      WHERE r9.knownTo IS NULL
      WITH r9, m10 ORDER BY r9.position, m10.id
      RETURN head(collect([m10.id])) AS found11
    }
    RETURN collect([m7.id, m7.value, m7.comparator, [m7.asOfText, m7.asOfText], found11]) AS found8
  }
  RETURN collect([[n.name, n.unit, found5, found8]]) AS rows2
}
RETURN head.revision AS revision, [null, rows2] AS value
// {"p0":6}
