/** The graph that the shapes are tried on: claims cite sources, are about companies, restate one another and have statuses. */
export const SHAPE_GRAPH: readonly string[] = [
  `UNWIND range(1, 6) AS i CREATE (:Claim {id: 'claim:' + i, n: i, day: '2026-0' + i,
     topics: CASE WHEN i % 2 = 0 THEN ['a', 'b'] ELSE ['b', 'c'] END})`,
  `UNWIND range(1, 3) AS i CREATE (:Source {id: 'source:' + i, kind: CASE WHEN i < 3 THEN 'ARTICLE' ELSE 'MAIL' END})`,
  `UNWIND range(1, 2) AS i CREATE (:Company {id: 'company:' + i, name: 'Company ' + i})`,
  `CREATE (:Person {id: 'person:1', name: 'Ann'})`,
  `UNWIND [[1, 1], [1, 3], [2, 2], [3, 1], [3, 3], [4, 2]] AS pair
   MATCH (c:Claim {n: pair[0]}), (s:Source {id: 'source:' + pair[1]})
   CREATE (c)-[:CITES {stance: CASE WHEN c.n = 1 THEN 'DISPUTES' ELSE 'SUPPORTS' END}]->(s)`,
  `MATCH (c:Claim), (p:Company {id: 'company:1'}) WHERE c.n < 4 CREATE (c)-[:ABOUT]->(p)`,
  `MATCH (c:Claim {n: 5}), (p:Person) CREATE (c)-[:MADE_BY]->(p)`,
  `MATCH (c:Claim {n: 1}), (p:Company {id: 'company:2'}) CREATE (c)-[:MADE_BY]->(p)`,
  `MATCH (s:Source {kind: 'ARTICLE'}), (p:Company {id: 'company:2'}) CREATE (s)-[:PUBLISHED_BY]->(p)`,
  `MATCH (a:Claim), (b:Claim) WHERE b.n = a.n + 1 AND a.n < 4 CREATE (a)-[:RESTATES]->(b)`,
  `UNWIND [[1, 1, 9], [2, 1, 2], [2, 2, 9], [4, 1, 9]] AS row MATCH (c:Claim {n: row[0]})
   CREATE (c)-[:HAS_STATUS {from: '2026-0' + row[1], to: '2026-0' + row[2]}]->
     (:Assessment {id: 'assessment:' + row[0] + '/' + row[1], status: CASE WHEN row[1] = 1 THEN 'PENDING' ELSE 'SUPPORTED' END})`,
];
