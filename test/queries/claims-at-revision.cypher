MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Claim)
  WHERE n.knownFrom <= $revision AND coalesce(n.knownTo > $revision, true) AND (EXISTS { MATCH (n)-[e1:HAS_STATUS]->(a2:Assessment) WHERE e1.knownFrom <= $revision AND coalesce(e1.knownTo > $revision, true) AND e1.validTo IS NULL AND a2.status = $p2 } OR (NOT EXISTS { MATCH (n)-[e1:HAS_STATUS]->(a2:Assessment) WHERE e1.knownFrom <= $revision AND coalesce(e1.knownTo > $revision, true) AND e1.validTo IS NULL } AND 'UNASSESSED' = $p1))
  RETURN count(*) AS total3
}
CALL () {
  MATCH (n:Claim)
  WHERE n.madeOnKey >= '' AND n.knownFrom <= $revision AND coalesce(n.knownTo > $revision, true) AND (EXISTS { MATCH (n)-[e1:HAS_STATUS]->(a2:Assessment) WHERE e1.knownFrom <= $revision AND coalesce(e1.knownTo > $revision, true) AND e1.validTo IS NULL AND a2.status = $p2 } OR (NOT EXISTS { MATCH (n)-[e1:HAS_STATUS]->(a2:Assessment) WHERE e1.knownFrom <= $revision AND coalesce(e1.knownTo > $revision, true) AND e1.validTo IS NULL } AND 'UNASSESSED' = $p1))
  WITH n
  ORDER BY n.madeOnKey DESC LIMIT $p3
  CALL (n) {
    MATCH (n)-[e:HAS_STATUS]->(a:Assessment)
    WHERE e.knownFrom <= $revision AND coalesce(e.knownTo > $revision, true) AND e.validTo IS NULL
    WITH a ORDER BY a.id LIMIT 1
    RETURN head(collect({status: a.status, standing: a.standing})) AS state5
  }
  CALL (n) {
    MATCH (n)-[r6:HAS_STATUS]->(m7)
    WHERE r6.knownFrom <= $revision AND coalesce(r6.knownTo > $revision, true)
    WITH r6, m7 ORDER BY r6.validFrom, r6.knownFrom, m7.id, r6.key
    RETURN collect([r6.validFrom, r6.validTo, r6.knownFromAt, r6.knownToAt, [m7.status]]) AS found8
  }
  RETURN collect([[n.id, state5.status, found8]]) AS rows4
}
RETURN head.revision AS revision, [total3, rows4] AS value
// {"revision":2,"p1":"SUPPORTED","p2":"SUPPORTED","p3":21}
