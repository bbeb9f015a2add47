MATCH (head:Head {id: 'head'})
CALL () {
  CALL () {
    MATCH (n:Assessment)
    WHERE n.validFromKey > $lowHAPPENED AND n.validFromKey < $highHAPPENED AND EXISTS { MATCH (n)<-[e:HAS_STATUS]-(t) WHERE e.knownFrom <= $revision AND coalesce(e.knownTo > $revision, true) AND NOT EXISTS { MATCH (t)-[p:HAS_STATUS]->(b:Assessment) WHERE p.knownFrom <= $revision AND coalesce(p.knownTo > $revision, true) AND p.validTo = e.validFrom AND coalesce(b.status, '') = coalesce(n.status, '') AND coalesce(b.standing, '') = coalesce(n.standing, '') AND coalesce(b.delivery, '') = coalesce(n.delivery, '') AND coalesce(b.deliveredOnText, '') = coalesce(n.deliveredOnText, '') AND coalesce(b.deliveredOnQualifier, '') = coalesce(n.deliveredOnQualifier, '') AND coalesce(b.stage, '') = coalesce(n.stage, '') AND coalesce(b.condition, '') = coalesce(n.condition, '') } } AND NOT EXISTS { MATCH (n)<-[e2:HAS_STATUS]-(t1:Claim) WHERE e2.knownFrom <= $revision AND NOT coalesce(t1.kind = $p4, false) }
    WITH n ORDER BY n.validFromKey DESC LIMIT $p1
    RETURN n, 'HAPPENED' AS axis, n.validFromKey AS key, [n.validFromText, n.validFromWords, n.validFromQualifier, n.validFromEarliest, n.validFromLatest] AS date
  }
  WITH n, axis, key, date ORDER BY left(key, 11) DESC, axis DESC, key DESC LIMIT $p1
  RETURN collect([axis, key, n.id, date]) AS rows, collect(n) AS things
}
CALL (things) {
  UNWIND things AS n
  WITH DISTINCT n
  CALL (n) {
    MATCH (n)<-[e:HAS_STATUS]-(t)
    WHERE e.knownFrom <= $revision
    RETURN head(collect(t)) AS judged
  }
  WITH n, coalesce(judged, n) AS t
  RETURN collect([n.id, coalesce(t.statement, t.title, t.component), t.kind, t.id, [n.status, n.delivery, n.stage, n.condition, n.standing]]) AS faces
}
RETURN head.revision AS revision, 0 AS total, rows, faces
// {"revision":3,"p1":21,"lowHAPPENED":"0000-00-00~","highHAPPENED":"~","p4":"STATE"}
