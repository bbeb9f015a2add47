MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (revision:Revision) WHERE revision.at <= $knownAt
  WITH revision ORDER BY revision.at DESC LIMIT 1
  RETURN coalesce(max(revision.number), 0) AS known
}
CALL (known) {
  MATCH (n:Claim)
  WHERE n.madeOnKey >= '' AND n.knownFrom <= known AND coalesce(n.knownTo > known, true) AND (n.existsFrom IS NULL OR n.existsFrom <= $valid)
  WITH n, known
  ORDER BY n.madeOnKey DESC LIMIT $p2
  CALL (n, known) {
    MATCH (n)-[e:HAS_STATUS]->(a:Assessment)
    WHERE e.knownFrom <= known AND coalesce(e.knownTo > known, true) AND e.validFrom <= $valid AND (e.validTo IS NULL OR e.validTo > $valid)
    WITH a ORDER BY a.id LIMIT 1
    RETURN head(collect({status: a.status, standing: a.standing})) AS state3
  }
  RETURN collect([[n.id, state3.status, state3.standing]]) AS rows2
}
RETURN head.revision AS revision, known, [null, rows2] AS value
// {"knownAt":"2026-11-04T00:00:00.000Z","valid":"2025-06-01","p2":21}
