MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim {id: $p0})
  WHERE n.knownTo IS NULL
  CALL (n) {
    MATCH (n)-[r1:STATED_IN]->(m2)
    WHERE r1.knownTo IS NULL
    WITH r1, m2 ORDER BY r1.position, m2.id, r1.key
    RETURN collect([[r1.locatorText, r1.locatorText, r1.locatorRow], r1.rating, [m2.title]]) AS found3
  }
  CALL (n) {
    MATCH (n)-[r4:MADE_BY]->(m5)
    WHERE r4.knownTo IS NULL
    WITH r4, m5 ORDER BY r4.position, m5.id
    RETURN collect([m5.id, m5.name]) AS found6
  }
  CALL (n) {
    MATCH (n)-[r7:HAS_QUANTITY]->(m8)
    WHERE r7.knownTo IS NULL
    WITH r7, m8 ORDER BY r7.position, m8.id
    RETURN collect([m8.comparator, m8.value, m8.unit, [m8.asOfText, m8.asOfText]]) AS found9
  }
  CALL (n) {
    MATCH (n)-[r10:CITES]->(m11)
    WHERE r10.knownTo IS NULL
    RETURN count(*) AS total12
  }
  CALL (n) {
    MATCH (n)-[r10:CITES]->(m11)
    WHERE r10.knownTo IS NULL
    WITH m11, r10
    ORDER BY m11.publishedOnKey DESC, r10.key ASC LIMIT $p1
    RETURN collect([[r10.stance, r10.locator, [m11.title]]]) AS rows13
  }
  CALL (n) {
    MATCH (n)-[r14:RESTATES]->(m15)
    WHERE r14.knownTo IS NULL
    WITH r14, m15 ORDER BY r14.position, m15.id, r14.key
    RETURN collect([r14.fidelity, r14.drift, [m15.id]]) AS found16
  }
  CALL (n) {
    MATCH (n)-[e:HAS_STATUS]->(a:Assessment)
    WHERE e.knownTo IS NULL
    WITH e, a ORDER BY e.validFrom, e.key
    RETURN collect([e.validFrom, e.validTo, e.validFromText, a.status, e.knownTo IS NULL AND e.validTo IS NULL]) AS periods17
  }
  RETURN head(collect([n.id, n.status, [n.madeOnText, n.madeOnText, n.madeOnEarliest, n.madeOnLatest], found3, found6, found9, [total12, rows13], found16, [periods17]])) AS value
}
RETURN head.revision AS revision, value
// {"p0":"claim:rust-is-used","p1":3}
