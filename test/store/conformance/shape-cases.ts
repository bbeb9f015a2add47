import type { StoreRow, StoreValue } from "../../../src/store/store.ts";

/** One shape of Cypher that every engine understands alike: what it is, the text, and the rows it gives on the sample graph. */
export interface Shape {
  readonly id: string;
  readonly what: string;
  readonly text: string;
  readonly parameters?: Readonly<Record<string, StoreValue>>;
  readonly rows: readonly StoreRow[];
}

export const SHAPES: readonly Shape[] = [
  {
    id: "S-SHP-01",
    what: "root CALLs side by side: a total and a page",
    text: `CALL () { MATCH (n:Claim) WHERE n.n > $min RETURN count(n) AS total }
       CALL () { MATCH (n:Claim) WHERE n.n > $min WITH n ORDER BY n.day DESC, n.id LIMIT $limit RETURN collect({id: n.id}) AS page }
       RETURN total, page`,
    parameters: { min: 2, limit: 2 },
    rows: [{ total: 4, page: [{ id: "claim:6" }, { id: "claim:5" }] }],
  },
  {
    id: "S-SHP-02",
    what: "a page of nothing is one row with an empty list",
    text: `CALL () { MATCH (n:Claim) WHERE n.n > 99 RETURN count(n) AS total }
       CALL () { MATCH (n:Claim) WHERE n.n > 99 WITH n ORDER BY n.id LIMIT 2 RETURN collect({id: n.id}) AS page }
       RETURN total, page`,
    rows: [{ total: 0, page: [] }],
  },
  {
    id: "S-SHP-03",
    what: "CALL (x) in CALL (x), each with ORDER BY, LIMIT and collect",
    text: `MATCH (n:Claim) WITH n ORDER BY n.id LIMIT 4
       CALL (n) { MATCH (n)-[r:CITES]->(s:Source) WITH r, s ORDER BY s.id DESC LIMIT 2
         CALL (s) { MATCH (s)-[:PUBLISHED_BY]->(p) WITH p ORDER BY p.id LIMIT 3 RETURN collect(p.id) AS publishers }
         RETURN collect({stance: r.stance, id: s.id, publishers: publishers}) AS cites }
       RETURN n.id AS id, cites`,
    rows: [
      {
        id: "claim:1",
        cites: [
          { id: "source:3", publishers: [], stance: "DISPUTES" },
          { id: "source:1", publishers: ["company:2"], stance: "DISPUTES" },
        ],
      },
      { id: "claim:2", cites: [{ id: "source:2", publishers: ["company:2"], stance: "SUPPORTS" }] },
      {
        id: "claim:3",
        cites: [
          { id: "source:3", publishers: [], stance: "SUPPORTS" },
          { id: "source:1", publishers: ["company:2"], stance: "SUPPORTS" },
        ],
      },
      { id: "claim:4", cites: [{ id: "source:2", publishers: ["company:2"], stance: "SUPPORTS" }] },
    ],
  },
  {
    id: "S-SHP-04",
    what: "rows keep their order through several CALL (n) into collect",
    text: `CALL () { MATCH (n:Claim) WITH n ORDER BY n.day DESC LIMIT 5
         CALL (n) { MATCH (n)-[:CITES]->(s) WITH s ORDER BY s.id RETURN collect(s.id) AS cites }
         CALL (n) { MATCH (n)-[:ABOUT]->(p) RETURN head(collect({id: p.id})) AS about }
         RETURN collect({id: n.id, cites: cites, about: about}) AS page }
       RETURN page`,
    rows: [
      {
        page: [
          { id: "claim:6", cites: [], about: null },
          { id: "claim:5", cites: [], about: null },
          { id: "claim:4", cites: ["source:2"], about: null },
          { id: "claim:3", cites: ["source:1", "source:3"], about: { id: "company:1" } },
          { id: "claim:2", cites: ["source:2"], about: { id: "company:1" } },
        ],
      },
    ],
  },
  {
    id: "S-SHP-05",
    what: "head(collect(map)) of nothing is null",
    text: `MATCH (n:Claim {n: 6}) CALL (n) { MATCH (n)-[:ABOUT]->(p) RETURN head(collect({id: p.id})) AS about }
       RETURN n.id AS id, about, about IS NULL AS isNull`,
    rows: [{ id: "claim:6", about: null, isNull: true }],
  },
  {
    id: "S-SHP-06",
    what: "CALL (n) without an aggregate drops rows that find nothing",
    text: `MATCH (n:Claim) CALL (n) { MATCH (n)-[:MADE_BY]->(p) RETURN p.id AS by } RETURN n.id AS id, by ORDER BY id`,
    rows: [
      { id: "claim:1", by: "company:2" },
      { id: "claim:5", by: "person:1" },
    ],
  },
  {
    id: "S-SHP-07",
    what: "a total and a page below each row",
    text: `MATCH (s:Source) WITH s ORDER BY s.id
       CALL (s) { MATCH (s)<-[:CITES]-(c:Claim) RETURN count(c) AS total }
       CALL (s) { MATCH (s)<-[:CITES]-(c:Claim) WITH c ORDER BY c.n DESC LIMIT 1 RETURN collect(c.id) AS page }
       RETURN collect({id: s.id, total: total, page: page}) AS sources`,
    rows: [
      {
        sources: [
          { total: 2, id: "source:1", page: ["claim:3"] },
          { total: 2, id: "source:2", page: ["claim:4"] },
          { total: 2, id: "source:3", page: ["claim:3"] },
        ],
      },
    ],
  },
  {
    id: "S-SHP-08",
    what: "CALL takes relationships, scalars and several variables",
    text: `MATCH (n:Claim {n: 1})-[r:CITES]->(s) WITH n, r, s, n.n * 10 AS ten ORDER BY s.id
       CALL (n, r, s, ten) { MATCH (m:Claim)-[:CITES]->(s) WHERE m.id <> n.id WITH count(m) AS others RETURN others, r.stance AS stance, ten + 1 AS eleven }
       RETURN s.id AS id, others, stance, eleven`,
    rows: [
      { id: "source:1", others: 1, stance: "DISPUTES", eleven: 11 },
      { id: "source:3", others: 1, stance: "DISPUTES", eleven: 11 },
    ],
  },
  {
    id: "S-SHP-09",
    what: "some: EXISTS in EXISTS",
    text: `MATCH (n:Claim) WHERE EXISTS { MATCH (n)-[r:CITES]->(s) WHERE r.stance = $stance AND EXISTS { MATCH (s)-[:PUBLISHED_BY]->(p) WHERE p.name STARTS WITH $name } }
       RETURN n.id AS id ORDER BY id`,
    parameters: { stance: "SUPPORTS", name: "Company" },
    rows: [{ id: "claim:2" }, { id: "claim:3" }, { id: "claim:4" }],
  },
  {
    id: "S-SHP-10",
    what: "none: NOT EXISTS",
    text: `MATCH (n:Claim) WHERE NOT EXISTS { MATCH (n)-[:CITES]->(s) WHERE s.kind = $kind } RETURN n.id AS id ORDER BY id`,
    parameters: { kind: "ARTICLE" },
    rows: [{ id: "claim:5" }, { id: "claim:6" }],
  },
  {
    id: "S-SHP-11",
    what: "every: NOT EXISTS of what does not match, null counting as no match",
    text: `MATCH (n:Claim) WHERE NOT EXISTS { MATCH (n)-[:CITES]->(s) WHERE NOT coalesce(s.kind = $kind, false) } RETURN n.id AS id ORDER BY id`,
    parameters: { kind: "ARTICLE" },
    rows: [{ id: "claim:2" }, { id: "claim:4" }, { id: "claim:5" }, { id: "claim:6" }],
  },
  {
    id: "S-SHP-12",
    what: "EXISTS against the direction, in OR, NOT and parentheses",
    text: `MATCH (p) WHERE (p:Company OR p:Person) AND (EXISTS { MATCH (p)<-[:ABOUT]-(:Claim) } OR NOT (EXISTS { MATCH (p)<-[:MADE_BY]-(c:Claim) WHERE c.n = 1 }))
       RETURN p.id AS id ORDER BY id`,
    rows: [{ id: "company:1" }, { id: "person:1" }],
  },
  {
    id: "S-SHP-13",
    what: "EXISTS and COUNT in a projection, in a map and in CASE",
    text: `MATCH (n:Claim) WITH n ORDER BY n.id
       RETURN collect({id: n.id, cites: COUNT { (n)-[:CITES]->() }, made: EXISTS { (n)-[:MADE_BY]->() },
         word: CASE WHEN EXISTS { MATCH (n)-[:ABOUT]->() } THEN "about" ELSE "free" END}) AS claims`,
    rows: [
      {
        claims: [
          { id: "claim:1", cites: 2, made: true, word: "about" },
          { id: "claim:2", cites: 1, made: false, word: "about" },
          { id: "claim:3", cites: 2, made: false, word: "about" },
          { id: "claim:4", cites: 1, made: false, word: "free" },
          { id: "claim:5", cites: 0, made: true, word: "free" },
          { id: "claim:6", cites: 0, made: false, word: "free" },
        ],
      },
    ],
  },
  {
    id: "S-SHP-14",
    what: "COUNT in WHERE",
    text: `MATCH (n:Claim) WHERE COUNT { MATCH (n)-[r:CITES]->() WHERE r.stance = "SUPPORTS" } > 1 RETURN n.id AS id ORDER BY id`,
    rows: [{ id: "claim:3" }],
  },
  {
    id: "S-SHP-15",
    what: "the interval that holds on a day, as a value",
    text: `MATCH (n:Claim) CALL (n) { MATCH (n)-[h:HAS_STATUS]->(a) WHERE h.from <= $day AND h.to > $day RETURN head(collect({status: a.status, since: h.from})) AS now }
       RETURN n.id AS id, now ORDER BY id`,
    parameters: { day: "2026-03" },
    rows: [
      { id: "claim:1", now: { status: "PENDING", since: "2026-01" } },
      { id: "claim:2", now: { status: "SUPPORTED", since: "2026-02" } },
      { id: "claim:3", now: null },
      { id: "claim:4", now: { status: "PENDING", since: "2026-01" } },
      { id: "claim:5", now: null },
      { id: "claim:6", now: null },
    ],
  },
  {
    id: "S-SHP-16",
    what: "the interval that holds on a day, as a filter",
    text: `MATCH (n:Claim) WHERE EXISTS { MATCH (n)-[h:HAS_STATUS]->(a) WHERE h.from <= $day AND h.to > $day AND a.status IN $statuses } RETURN n.id AS id ORDER BY id`,
    parameters: { day: "2026-01", statuses: ["PENDING"] },
    rows: [{ id: "claim:1" }, { id: "claim:2" }, { id: "claim:4" }],
  },
  {
    id: "S-SHP-17",
    what: "UNION ALL in CALL (n), also where a branch finds nothing",
    text: `MATCH (n:Claim) CALL (n) { CALL (n) { MATCH (n)-[:ABOUT]->(p) RETURN p, "ABOUT" AS via UNION ALL MATCH (n)-[:MADE_BY]->(p) RETURN p, "MADE_BY" AS via }
         WITH p, via ORDER BY p.id RETURN collect({id: p.id, via: via}) AS parties }
       RETURN n.id AS id, parties ORDER BY id`,
    rows: [
      {
        id: "claim:1",
        parties: [
          { id: "company:1", via: "ABOUT" },
          { id: "company:2", via: "MADE_BY" },
        ],
      },
      { id: "claim:2", parties: [{ id: "company:1", via: "ABOUT" }] },
      { id: "claim:3", parties: [{ id: "company:1", via: "ABOUT" }] },
      { id: "claim:4", parties: [] },
      { id: "claim:5", parties: [{ id: "person:1", via: "MADE_BY" }] },
      { id: "claim:6", parties: [] },
    ],
  },
  {
    id: "S-SHP-18",
    what: "UNION ALL against the direction, in three branches",
    text: `MATCH (n:Company) CALL (n) { MATCH (n)<-[:PUBLISHED_BY]-(s) RETURN s.id AS found UNION ALL MATCH (n)<-[:MADE_BY]-(c) RETURN c.id AS found UNION ALL MATCH (n)<-[:ABOUT]-(c) RETURN c.id AS found }
       RETURN n.id AS id, found ORDER BY id, found`,
    rows: [
      { id: "company:1", found: "claim:1" },
      { id: "company:1", found: "claim:2" },
      { id: "company:1", found: "claim:3" },
      { id: "company:2", found: "claim:1" },
      { id: "company:2", found: "source:1" },
      { id: "company:2", found: "source:2" },
    ],
  },
  {
    id: "S-SHP-19",
    what: "UNION (distinct) of nodes of several labels",
    text: `CALL () { MATCH (:Claim)-[:ABOUT]->(p) RETURN p UNION MATCH (:Claim)-[:MADE_BY]->(p) RETURN p } RETURN p.id AS id, labels(p)[0] AS label, p.name AS name ORDER BY id`,
    rows: [
      { id: "company:1", label: "Company", name: "Company 1" },
      { id: "company:2", label: "Company", name: "Company 2" },
      { id: "person:1", label: "Person", name: "Ann" },
    ],
  },
  {
    id: "S-SHP-20",
    what: "relationship types with |, and type()",
    text: `MATCH (n:Claim)-[r:ABOUT|MADE_BY]->(p) RETURN n.id AS id, type(r) AS via, p.id AS party ORDER BY id, via`,
    rows: [
      { id: "claim:1", via: "ABOUT", party: "company:1" },
      { id: "claim:1", via: "MADE_BY", party: "company:2" },
      { id: "claim:2", via: "ABOUT", party: "company:1" },
      { id: "claim:3", via: "ABOUT", party: "company:1" },
      { id: "claim:5", via: "MADE_BY", party: "person:1" },
    ],
  },
  {
    id: "S-SHP-21",
    what: "variable length, with its nodes",
    text: `MATCH path = (:Claim {n: 1})-[:RESTATES*1..8]->(b:Claim) RETURN b.id AS id, length(path) AS length, [x IN nodes(path) | x.n] AS way ORDER BY length`,
    rows: [
      { id: "claim:2", length: 1, way: [1, 2] },
      { id: "claim:3", length: 2, way: [1, 2, 3] },
      { id: "claim:4", length: 3, way: [1, 2, 3, 4] },
    ],
  },
  {
    id: "S-SHP-22",
    what: "variable length from zero, in EXISTS and in CALL",
    text: `MATCH (a:Claim) WHERE EXISTS { MATCH (a)-[:RESTATES*1..5]->(b:Claim) WHERE b.n = 4 } WITH a ORDER BY a.n
       CALL (a) { MATCH (a)-[:RESTATES*0..5]->(b:Claim) WITH DISTINCT b ORDER BY b.id RETURN collect(b.n) AS reached }
       RETURN a.id AS id, reached`,
    rows: [
      { id: "claim:1", reached: [1, 2, 3, 4] },
      { id: "claim:2", reached: [2, 3, 4] },
      { id: "claim:3", reached: [3, 4] },
    ],
  },
  {
    id: "S-SHP-23",
    what: "shortestPath, and none",
    text: `MATCH (a:Claim {n: 1}) UNWIND [4, 6] AS n MATCH (b:Claim {n: n}) MATCH path = shortestPath((a)-[:RESTATES*..10]->(b)) RETURN n, length(path) AS length, [x IN nodes(path) | x.id] AS way`,
    rows: [{ n: 4, length: 3, way: ["claim:1", "claim:2", "claim:3", "claim:4"] }],
  },
  {
    id: "S-SHP-24",
    what: "list slices and elements",
    text: `WITH [1, 2, 3, 4, 5] AS l RETURN l[0..$n] AS first, l[3..] AS rest, l[-1] AS last, l[9] AS none, l[1..99] AS many, head(l) AS head, tail(l) AS tail`,
    parameters: { n: 2 },
    rows: [{ first: [1, 2], rest: [4, 5], last: 5, none: null, many: [2, 3, 4, 5], head: 1, tail: [2, 3, 4, 5] }],
  },
  {
    id: "S-SHP-25",
    what: "map literals, nested, and keys of a parameter",
    text: `RETURN {a: 1, b: {c: [1, {d: null}]}, e: $p.x, f: $p.none} AS map`,
    parameters: { p: { x: 1.5 } },
    rows: [{ map: { f: null, e: 1.5, b: { c: [1, { d: null }] }, a: 1 } }],
  },
  {
    id: "S-SHP-26",
    what: "three-valued logic, made total with coalesce",
    text: `RETURN NOT null AS a, null AND false AS b, null OR true AS c, null = null AS d, 1 IN [null] AS e, NOT coalesce(null = 1, false) AS f, coalesce(null, "x") AS g`,
    rows: [{ a: null, b: false, c: true, d: null, e: null, f: true, g: "x" }],
  },
  {
    id: "S-SHP-27",
    what: "NOT (x = 1) leaves out what has no x; NOT coalesce(…) does not",
    text: `MATCH (n:Claim) RETURN sum(CASE WHEN NOT (n.absent = 1) THEN 1 ELSE 0 END) AS bare, sum(CASE WHEN NOT coalesce(n.absent = 1, false) THEN 1 ELSE 0 END) AS total`,
    rows: [{ bare: 0, total: 6 }],
  },
  {
    id: "S-SHP-28",
    what: "days of any precision compare as text, the coarser first",
    text: `UNWIND ["2026-09-30", "9999", "2026", "2026-10-01", "2026-09", "", "2025-12-31"] AS d WITH d ORDER BY d RETURN collect(d) AS days, sum(CASE WHEN d < $day THEN 1 ELSE 0 END) AS before`,
    parameters: { day: "2026-10" },
    rows: [{ days: ["", "2025-12-31", "2026", "2026-09", "2026-09-30", "2026-10-01", "9999"], before: 5 }],
  },
  {
    id: "S-SHP-29",
    what: "text sorts by code point",
    text: `UNWIND ["b", "a", "B", "é", "z", "10", "9", "-", "~"] AS x WITH x ORDER BY x RETURN collect(x) AS l`,
    rows: [{ l: ["-", "10", "9", "B", "a", "b", "z", "~", "é"] }],
  },
  {
    id: "S-SHP-30",
    what: "nulls come last, and first when descending",
    text: `UNWIND [3, null, 1] AS x WITH x ORDER BY x WITH collect(coalesce(x, -1)) AS up UNWIND [3, null, 1] AS x WITH up, x ORDER BY x DESC RETURN up, collect(coalesce(x, -1)) AS down`,
    rows: [{ up: [1, 3, -1], down: [-1, 3, 1] }],
  },
  {
    id: "S-SHP-31",
    what: "a keyset page",
    text: `MATCH (n:Claim) WHERE n.day < $day OR (n.day = $day AND n.id > $id) WITH n ORDER BY n.day DESC, n.id LIMIT 2 RETURN collect(n.id) AS ids`,
    parameters: { day: "2026-04", id: "claim:4" },
    rows: [{ ids: ["claim:3", "claim:2"] }],
  },
  {
    id: "S-SHP-32",
    what: "CASE in WHERE, of a parameter that may be null",
    text: `UNWIND [null, 2] AS x MATCH (n:Claim) WHERE CASE WHEN x IS NULL THEN true ELSE n.n = x END RETURN x, count(n) AS n ORDER BY n`,
    rows: [
      { x: 2, n: 1 },
      { x: null, n: 6 },
    ],
  },
  {
    id: "S-SHP-33",
    what: "left, split, substring, replace, case and size of text",
    text: `RETURN left("2026-09-30", 4) AS left, split("a:b:c", ":")[1] AS split, substring("abcdef", 1, 2) AS substring, replace("aXb", "X", "-") AS replace, toLower("AÉ") AS lower, toUpper("aé") AS upper, size("aé") AS size`,
    rows: [{ left: "2026", split: "b", substring: "bc", replace: "a-b", lower: "aé", upper: "AÉ", size: 2 }],
  },
  {
    id: "S-SHP-34",
    what: "CONTAINS, STARTS WITH, ENDS WITH, without case",
    text: `MATCH (n:Company) WHERE toLower(n.name) CONTAINS toLower($part) AND n.id STARTS WITH "company:" AND n.id ENDS WITH "2" RETURN n.id AS id`,
    parameters: { part: "PANY 2" },
    rows: [{ id: "company:2" }],
  },
  {
    id: "S-SHP-35",
    what: "any, all and none over lists, and a value in a list property",
    text: `MATCH (n:Claim) WITH n ORDER BY n.id RETURN collect(CASE WHEN any(t IN n.topics WHERE t IN $l) THEN n.n END) AS hasAny, collect(CASE WHEN all(t IN $l WHERE t IN n.topics) THEN n.n END) AS hasAll, collect(CASE WHEN none(t IN n.topics WHERE t IN $l) THEN n.n END) AS hasNone, collect(CASE WHEN "c" IN n.topics THEN n.n END) AS hasC`,
    parameters: { l: ["a"] },
    rows: [{ hasAny: [2, 4, 6], hasAll: [2, 4, 6], hasNone: [1, 3, 5], hasC: [1, 3, 5] }],
  },
  {
    id: "S-SHP-36",
    what: "any over a property that is not there is no match",
    text: `MATCH (n:Company) WHERE any(t IN coalesce(n.topics, []) WHERE t IN $l) RETURN count(n) AS n`,
    parameters: { l: ["a"] },
    rows: [{ n: 0 }],
  },
  {
    id: "S-SHP-37",
    what: "list comprehensions and reduce",
    text: `RETURN [x IN [1, 2, 3] WHERE x > 1 | {x: x * 2}] AS l, reduce(sum = 0, x IN [1, 2, 3] | sum + x) AS sum`,
    rows: [{ l: [{ x: 4 }, { x: 6 }], sum: 6 }],
  },
  {
    id: "S-SHP-38",
    what: "grouping with count, min, max and a condition on the group",
    text: `MATCH (n:Claim)-[:CITES]->(s) WITH s.kind AS kind, count(*) AS n, count(DISTINCT s) AS sources, min(n.day) AS first, max(n.day) AS last WHERE n > 1 RETURN kind, n, sources, first, last ORDER BY kind`,
    rows: [
      { kind: "ARTICLE", n: 4, sources: 2, first: "2026-01", last: "2026-04" },
      { kind: "MAIL", n: 2, sources: 1, first: "2026-01", last: "2026-03" },
    ],
  },
  {
    id: "S-SHP-39",
    what: "grouping by the values of a list",
    text: `MATCH (n:Claim) UNWIND n.topics AS topic RETURN topic, count(*) AS n ORDER BY topic`,
    rows: [
      { topic: "a", n: 3 },
      { topic: "b", n: 6 },
      { topic: "c", n: 3 },
    ],
  },
  {
    id: "S-SHP-40",
    what: "aggregates of nothing: 0, [], null, and sum made 0 (it is null on the embedded engine)",
    text: `MATCH (n:Nobody) RETURN count(*) AS n, collect(n.id) AS l, max(n.x) AS max, coalesce(sum(n.x), 0) AS sum`,
    rows: [{ n: 0, l: [], max: null, sum: 0 }],
  },
  {
    id: "S-SHP-41",
    what: "nodes asked for by a list of ids, in its order, with a hole",
    text: `UNWIND range(0, size($ids) - 1) AS i MATCH (n:Claim {id: $ids[i]}) RETURN i, n.id AS id ORDER BY i`,
    parameters: { ids: ["claim:3", "claim:9", "claim:1"] },
    rows: [
      { i: 0, id: "claim:3" },
      { i: 2, id: "claim:1" },
    ],
  },
  {
    id: "S-SHP-42",
    what: "hits of a search joined to their nodes, in their order",
    text: `UNWIND $hits AS hit MATCH (n:Claim {id: hit.id}) WITH n, hit ORDER BY hit.score DESC, hit.id RETURN collect({id: n.id, score: hit.score}) AS found`,
    parameters: {
      hits: [
        { id: "claim:3", score: 1.5 },
        { id: "claim:1", score: 2.25 },
      ],
    },
    rows: [
      {
        found: [
          { id: "claim:1", score: 2.25 },
          { id: "claim:3", score: 1.5 },
        ],
      },
    ],
  },
  {
    id: "S-SHP-43",
    what: "a list of nodes, cut and unwound again",
    text: `MATCH (n:Claim) WITH n ORDER BY n.id WITH collect(n) AS claims UNWIND claims[0..2] AS n CALL (n) { MATCH (n)-[:CITES]->(s) RETURN count(s) AS cites } RETURN n.id AS id, cites, size(claims) AS total ORDER BY id`,
    rows: [
      { id: "claim:1", cites: 2, total: 6 },
      { id: "claim:2", cites: 1, total: 6 },
    ],
  },
  {
    id: "S-SHP-44",
    what: "map projections with leading properties and one computed",
    text: `MATCH (n:Claim {n: 1}) RETURN n{.id, .day, .absent, twice: n.n * 2} AS map, properties(n).day AS day`,
    rows: [{ map: { id: "claim:1", twice: 2, absent: null, day: "2026-01" }, day: "2026-01" }],
  },
  {
    id: "S-SHP-45",
    what: "both ends and the direction of a relationship",
    text: `MATCH (n:Claim {n: 2})-[r:RESTATES]-(m) RETURN m.id AS id, startNode(r).id = n.id AS outgoing, endNode(r).n AS to ORDER BY id`,
    rows: [
      { id: "claim:1", outgoing: false, to: 2 },
      { id: "claim:3", outgoing: true, to: 3 },
    ],
  },
];
