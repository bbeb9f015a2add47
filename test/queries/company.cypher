MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Company)
  WHERE n.nameKey > $p0 AND n.knownTo IS NULL
  WITH n
  ORDER BY n.nameKey ASC LIMIT $p1
  CALL (n) {
    MATCH (n)-[r2:HAS_ADOPTION]->(m3)
    WHERE r2.knownTo IS NULL
    WITH r2, m3 ORDER BY r2.position, m3.id
    CALL (m3) {
      MATCH (m3)-[r5:`IN`]->(m6)
      WHERE r5.knownTo IS NULL
      WITH r5, m6 ORDER BY r5.position, m6.id
      RETURN collect({name: m6.name}) AS found7
    }
    CALL (m3) {
      MATCH (m3)-[r8:EVIDENCED_BY]->(m9)
      WHERE r8.knownTo IS NULL
      WITH r8, m9 ORDER BY r8.position, m9.id
      RETURN collect({title: m9.title}) AS found10
    }
    RETURN collect({component: m3.component, stage: m3.stage, since: CASE WHEN m3.sinceText IS NULL THEN null ELSE {text: m3.sinceText} END, projects: found7, sources: found10}) AS found4
  }
  CALL (n) {
    CALL (n) {
      MATCH (n)<-[r12:ABOUT]-(m11)
      WHERE r12.knownTo IS NULL
      RETURN m11
      UNION
      MATCH (n)<-[r13:MADE_BY]-(m11)
      WHERE r13.knownTo IS NULL
      RETURN m11
      UNION
      MATCH (n)<-[r14:AFFILIATED_WITH]-()<-[r15:MADE_BY]-(m11)
      WHERE r14.knownTo IS NULL AND r15.knownTo IS NULL
      RETURN m11
      UNION
      MATCH (n)<-[r16:PART_OF]-()<-[r17:ABOUT]-(m11)
      WHERE r16.knownTo IS NULL AND r17.knownTo IS NULL
      RETURN m11
    }
    WITH DISTINCT m11
    RETURN count(*) AS total18
  }
  CALL (n) {
    CALL (n) {
      MATCH (n)<-[r12:ABOUT]-(m11)
      WHERE r12.knownTo IS NULL
      RETURN m11
      UNION
      MATCH (n)<-[r13:MADE_BY]-(m11)
      WHERE r13.knownTo IS NULL
      RETURN m11
      UNION
      MATCH (n)<-[r14:AFFILIATED_WITH]-()<-[r15:MADE_BY]-(m11)
      WHERE r14.knownTo IS NULL AND r15.knownTo IS NULL
      RETURN m11
      UNION
      MATCH (n)<-[r16:PART_OF]-()<-[r17:ABOUT]-(m11)
      WHERE r16.knownTo IS NULL AND r17.knownTo IS NULL
      RETURN m11
    }
    WITH DISTINCT m11
    WITH m11
    ORDER BY m11.madeOnKey DESC LIMIT $p2
    RETURN collect({nodes: {id: m11.id}}) AS rows19
  }
  CALL (n) {
    MATCH (n)<-[r20:PUBLISHED_BY]-(m21)
    WHERE r20.knownTo IS NULL
    RETURN count(*) AS total22
  }
  RETURN collect({nodes: {id: n.id, adoptions: found4, claims: {total: total18, rows: rows19}, sources: {total: total22}}}) AS rows1
}
RETURN head.revision AS revision, {rows: rows1} AS value
// {"p0":"","p1":2,"p2":21}
