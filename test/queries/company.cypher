MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Company)
  WHERE n.nameKey >= '' AND n.knownTo IS NULL
  WITH n
  ORDER BY n.nameKey ASC LIMIT $p0
  CALL (n) {
    MATCH (n)-[r3:HAS_ADOPTION]->(m4)
    WHERE r3.knownTo IS NULL
    WITH r3, m4 ORDER BY r3.position, m4.id
    CALL (m4) {
      MATCH (m4)-[r6:`IN`]->(m7)
      WHERE r6.knownTo IS NULL
      WITH r6, m7 ORDER BY r6.position, m7.id
      RETURN collect([m7.name]) AS found8
    }
    CALL (m4) {
      MATCH (m4)-[r9:EVIDENCED_BY]->(m10)
      WHERE r9.knownTo IS NULL
      WITH r9, m10 ORDER BY r9.position, m10.id
      RETURN collect([m10.title]) AS found11
    }
    RETURN collect([m4.component, m4.stage, [m4.sinceText, m4.sinceText], found8, found11]) AS found5
  }
  CALL (n) {
    CALL (n) {
      MATCH (n)<-[r13:ABOUT]-(m12)
      WHERE r13.knownTo IS NULL
      RETURN m12
      UNION
      MATCH (n)<-[r14:MADE_BY]-(m12)
      WHERE r14.knownTo IS NULL
      RETURN m12
      UNION
      MATCH (n)<-[r15:AFFILIATED_WITH]-()<-[r16:MADE_BY]-(m12)
      WHERE r15.knownTo IS NULL AND r16.knownTo IS NULL
      RETURN m12
      UNION
      MATCH (n)<-[r17:PART_OF]-()<-[r18:ABOUT]-(m12)
      WHERE r17.knownTo IS NULL AND r18.knownTo IS NULL
      RETURN m12
    }
    WITH DISTINCT m12
    RETURN count(*) AS total19
  }
  CALL (n) {
    CALL (n) {
      MATCH (n)<-[r13:ABOUT]-(m12)
      WHERE r13.knownTo IS NULL
      RETURN m12
      UNION
      MATCH (n)<-[r14:MADE_BY]-(m12)
      WHERE r14.knownTo IS NULL
      RETURN m12
      UNION
      MATCH (n)<-[r15:AFFILIATED_WITH]-()<-[r16:MADE_BY]-(m12)
      WHERE r15.knownTo IS NULL AND r16.knownTo IS NULL
      RETURN m12
      UNION
      MATCH (n)<-[r17:PART_OF]-()<-[r18:ABOUT]-(m12)
      WHERE r17.knownTo IS NULL AND r18.knownTo IS NULL
      RETURN m12
    }
    WITH DISTINCT m12
    WITH m12
    ORDER BY m12.madeOnKey DESC LIMIT $p1
    RETURN collect([[m12.id]]) AS rows20
  }
  CALL (n) {
    MATCH (n)<-[r21:PUBLISHED_BY]-(m22)
    WHERE r21.knownTo IS NULL
    RETURN count(*) AS total23
  }
  RETURN collect([[n.id, found5, [total19, rows20], [total23, null]]]) AS rows2
}
RETURN head.revision AS revision, [null, rows2] AS value
// {"p0":2,"p1":21}
