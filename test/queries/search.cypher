MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (nClaim:Claim)
  WHERE nClaim.id IN $p0 AND nClaim.knownTo IS NULL
  RETURN collect([nClaim.id, nClaim.searchText, [nClaim.id, nClaim.id, nClaim.status]]) AS hitsClaim
}
CALL () {
  MATCH (nSource:Source)
  WHERE nSource.id IN $p1 AND nSource.knownTo IS NULL
  RETURN collect([nSource.id, nSource.searchText, [nSource.id, nSource.id, nSource.title]]) AS hitsSource
}
CALL () {
  MATCH (nCompany:Company)
  WHERE nCompany.id IN $p2 AND nCompany.knownTo IS NULL
  RETURN collect([nCompany.id, nCompany.searchText, [nCompany.id]]) AS hitsCompany
}
CALL () {
  MATCH (nOrganization:Organization)
  WHERE nOrganization.id IN $p3 AND nOrganization.knownTo IS NULL
  RETURN collect([nOrganization.id, nOrganization.searchText, [nOrganization.id]]) AS hitsOrganization
}
CALL () {
  MATCH (nPerson:Person)
  WHERE nPerson.id IN $p4 AND nPerson.knownTo IS NULL
  RETURN collect([nPerson.id, nPerson.searchText, [nPerson.id]]) AS hitsPerson
}
CALL () {
  MATCH (nProject:Project)
  WHERE nProject.id IN $p5 AND nProject.knownTo IS NULL
  RETURN collect([nProject.id, nProject.searchText, [nProject.id, nProject.id, nProject.name]]) AS hitsProject
}
RETURN head.revision AS revision, hitsClaim, hitsSource, hitsCompany, hitsOrganization, hitsPerson, hitsProject
// {"p0":["claim:rust-is-used"],"p1":["source:report"],"p2":[],"p3":[],"p4":[],"p5":["project:rust"]}
