MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (v:Revision)
  WHERE v.at >= $p0
  WITH v ORDER BY v.at LIMIT $p1
  RETURN collect([v.number, v.at, v.by, v.message]) AS revisions, max(v.at) AS until
}
CALL (until) {
  MATCH (c:Change) WHERE c.id > $p2 AND c.id < 'change:' + until + '0'
  WITH c ORDER BY c.id LIMIT 101
  MATCH (v:Revision {at: c.at})
  RETURN collect([c.id, c.at, c.subjectId, c.kind, v.number]) AS changes
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Claim {id: subject})
  CALL (n, revision) {
    MATCH (n)-[r:HAS_STATUS|CITES|STATED_IN|MADE_BY|ABOUT|HAS_QUANTITY|RESTATES|CLARIFIES|CONTRADICTS|SUPERSEDES|ANNOUNCES|REPORTS|MEASURES]->(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), n.id, m.id, properties(r)]) AS out
  }
  RETURN collect([change, properties(n), [] + out]) AS partsClaim
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Source {id: subject})
  CALL (n, revision) {
    MATCH (n)-[r:HAS_STATUS|PUBLISHED_BY|AUTHORED_BY|QUOTES|DERIVED_FROM|REPUBLISHES]->(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), n.id, m.id, properties(r)]) AS out
  }
  RETURN collect([change, properties(n), [] + out]) AS partsSource
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Company {id: subject})
  RETURN collect([change, properties(n), []]) AS partsCompany
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Organization {id: subject})
  RETURN collect([change, properties(n), []]) AS partsOrganization
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Person {id: subject})
  CALL (n, revision) {
    MATCH (n)-[r:AFFILIATED_WITH]->(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), n.id, m.id, properties(r)]) AS out
  }
  RETURN collect([change, properties(n), [] + out]) AS partsPerson
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Project {id: subject})
  CALL (n, revision) {
    MATCH (n)-[r:PART_OF]->(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), n.id, m.id, properties(r)]) AS out
  }
  RETURN collect([change, properties(n), [] + out]) AS partsProject
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Milestone {id: subject})
  CALL (n, revision) {
    MATCH (n)-[r:HAS_STATUS|CONCERNS|WITHIN|RESCHEDULES]->(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), n.id, m.id, properties(r)]) AS out
  }
  RETURN collect([change, properties(n), [] + out]) AS partsMilestone
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Adoption {id: subject})
  CALL (n, revision) {
    MATCH (n)-[r:HAS_STATUS|ADOPTS|`IN`|EVIDENCED_BY]->(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), n.id, m.id, properties(r)]) AS out
  }
  CALL (n, revision) {
    MATCH (n)<-[r:HAS_ADOPTION]-(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), m.id, n.id, properties(r)]) AS back
  }
  RETURN collect([change, properties(n), [] + out + back]) AS partsAdoption
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Metric {id: subject})
  RETURN collect([change, properties(n), []]) AS partsMetric
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Observation {subjectId: subject})
  CALL (n, revision) {
    MATCH (n)-[r:OF_METRIC|REPORTED_IN]->(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), n.id, m.id, properties(r)]) AS out
  }
  RETURN collect([change, properties(n), [] + out]) AS partsObservation
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Quantity {subjectId: subject})
  RETURN collect([change, properties(n), []]) AS partsQuantity
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Assessment {subjectId: subject})
  CALL (n, revision) {
    MATCH (n)-[r:BASED_ON]->(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), n.id, m.id, properties(r)]) AS out
  }
  RETURN collect([change, properties(n), [] + out]) AS partsAssessment
}
CALL (changes) {
  UNWIND changes AS c
  WITH c[0] AS change, c[2] AS subject, c[4] AS revision
  MATCH (n:Review {subjectId: subject})
  CALL (n, revision) {
    MATCH (n)-[r:REVIEWED]->(m)
    WHERE r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)
    RETURN collect([type(r), n.id, m.id, properties(r)]) AS out
  }
  RETURN collect([change, properties(n), [] + out]) AS partsReview
}
RETURN head.revision AS revision, revisions, changes, partsClaim, partsSource, partsCompany, partsOrganization, partsPerson, partsProject, partsMilestone, partsAdoption, partsMetric, partsObservation, partsQuantity, partsAssessment, partsReview
// {"p0":"","p1":4,"p2":"change:"}
