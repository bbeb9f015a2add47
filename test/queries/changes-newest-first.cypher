MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (v:Revision)
  WHERE v.at <= $p0
  WITH v ORDER BY v.at DESC LIMIT $p1
  RETURN collect([v.number, v.at, v.by, v.message]) AS revisions, min(v.at) AS since, max(v.at) AS until
}
CALL (since, until) {
  MATCH (c:Change) WHERE c.id > 'change:' + since AND c.id < $p2 AND c.id < 'change:' + until + '0'
  WITH c ORDER BY c.id DESC LIMIT 101
  MATCH (v:Revision {at: c.at})
  RETURN collect([c.id, c.at, c.subjectId, c.kind, v.number]) AS changes
}
RETURN head.revision AS revision, revisions, changes
// {"p0":"9999","p1":4,"p2":"change:9999"}
