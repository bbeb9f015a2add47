MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (nClaim:Claim)
  WHERE nClaim.id IN $p0 AND nClaim.knownTo IS NULL
  RETURN collect({id: nClaim.id, text: nClaim.searchText, node: {__id: nClaim.id, id__Claim: nClaim.id, status__Claim: coalesce(nClaim.status, 'UNASSESSED')}}) AS hitsClaim
}
CALL () {
  MATCH (nSource:Source)
  WHERE nSource.id IN $p1 AND nSource.knownTo IS NULL
  RETURN collect({id: nSource.id, text: nSource.searchText, node: {__id: nSource.id, id__Source: nSource.id, title__Source: nSource.title}}) AS hitsSource
}
CALL () {
  MATCH (nCompany:Company)
  WHERE nCompany.id IN $p2 AND nCompany.knownTo IS NULL
  RETURN collect({id: nCompany.id, text: nCompany.searchText, node: {__id: nCompany.id}}) AS hitsCompany
}
CALL () {
  MATCH (nOrganization:Organization)
  WHERE nOrganization.id IN $p3 AND nOrganization.knownTo IS NULL
  RETURN collect({id: nOrganization.id, text: nOrganization.searchText, node: {__id: nOrganization.id}}) AS hitsOrganization
}
CALL () {
  MATCH (nPerson:Person)
  WHERE nPerson.id IN $p4 AND nPerson.knownTo IS NULL
  RETURN collect({id: nPerson.id, text: nPerson.searchText, node: {__id: nPerson.id}}) AS hitsPerson
}
CALL () {
  MATCH (nProject:Project)
  WHERE nProject.id IN $p5 AND nProject.knownTo IS NULL
  RETURN collect({id: nProject.id, text: nProject.searchText, node: {__id: nProject.id, id__Project: nProject.id, name__Project: nProject.name}}) AS hitsProject
}
RETURN head.revision AS revision, hitsClaim, hitsSource, hitsCompany, hitsOrganization, hitsPerson, hitsProject
// {"p0":["claim:rust-is-used"],"p1":["source:report"],"p2":[],"p3":[],"p4":[],"p5":["project:rust"]}
