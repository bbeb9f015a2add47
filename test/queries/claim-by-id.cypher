MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim {id: $p0})
  WHERE n.knownTo IS NULL
  CALL (n) {
    MATCH (n)-[r1:STATED_IN]->(m2)
    WHERE r1.knownTo IS NULL
    WITH r1, m2 ORDER BY r1.position, m2.id, r1.key
    RETURN collect({locator: CASE WHEN r1.locatorText IS NULL THEN null ELSE {text: r1.locatorText, row: r1.locatorRow} END, rating: r1.rating, source: {title: m2.title}}) AS found3
  }
  CALL (n) {
    MATCH (n)-[r4:MADE_BY]->(m5)
    WHERE r4.knownTo IS NULL
    WITH r4, m5 ORDER BY r4.position, m5.id
    RETURN collect({__id: m5.id, name: m5.name}) AS found6
  }
  CALL (n) {
    MATCH (n)-[r7:HAS_QUANTITY]->(m8)
    WHERE r7.knownTo IS NULL
    WITH r7, m8 ORDER BY r7.position, m8.id
    RETURN collect({comparator: m8.comparator, value: m8.value, unit: m8.unit, asOf: CASE WHEN m8.asOfText IS NULL THEN null ELSE {text: m8.asOfText} END}) AS found9
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
    RETURN collect({edges: {stance: r10.stance, locator: r10.locator, node: {title: m11.title}}}) AS rows13
  }
  CALL (n) {
    MATCH (n)-[r14:RESTATES]->(m15)
    WHERE r14.knownTo IS NULL
    WITH r14, m15 ORDER BY r14.position, m15.id, r14.key
    RETURN collect({fidelity: r14.fidelity, drift: coalesce(r14.drift, []), claim: {id: m15.id}}) AS found16
  }
  CALL (n) {
    MATCH (n)-[e:HAS_STATUS]->(a:Assessment)
    WHERE e.knownTo IS NULL
    WITH e, a ORDER BY e.validFrom, e.key
    RETURN collect({from: e.validFrom, to: e.validTo, text: e.validFromText, status: a.status, holds: (e.knownTo IS NULL AND e.validTo IS NULL)}) AS periods17
  }
  RETURN head(collect({id: n.id, status: coalesce(n.status, 'UNASSESSED'), madeOn: CASE WHEN n.madeOnText IS NULL THEN null ELSE {text: n.madeOnText, earliest: n.madeOnEarliest, latest: n.madeOnLatest} END, statedIn: found3, madeBy: found6, quantities: found9, citations: {total: total12, rows: rows13}, restates: found16, __statusSince: {periods: periods17}})) AS value
}
RETURN head.revision AS revision, value
// {"p0":"claim:rust-is-used","p1":3}
