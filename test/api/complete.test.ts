import { beforeAll, describe, expect, it } from "vitest";
import { type GivenApi, givenApi } from "./given-api.ts";

/** Asked besides, it makes graphql-js execute the operation: the model that our own completion is held to. */
const INTROSPECTION = "introspected: __schema { queryType { name } }";

const SELECTIONS: Readonly<Record<string, string>> = {
  "plain fields, lists and dates": `claims { totalCount nodes { id kind statement topics madeOn { text earliest latest } statusSince { text } } }`,
  "aliases at every level": `c: claim(id: "rust-is-used") { i: id k: kind a: about { n: name } b: about { i: id } q: quantities { v: value at: asOf { t: text e: earliest } } }`,
  "words of Cypher as aliases": `claim(id: "rust-is-used") { null: statement in: about { match: name } where: citations(first: 1) { end: edges { case: stance } } }`,
  "type names of everything": `__typename claim(id: "rust-is-used") { __typename about { t: __typename name } citations { __typename pageInfo { __typename } edges { __typename node { __typename } } } }`,
  "connections by edges and by nodes": `claims(first: 1) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id citations { totalCount nodes { title } edges { stance node { id } } } } } nodes { kind } }`,
  "fields of single types of an interface": `claim(id: "rust-is-used") { about { id ... on Project { kind name } ... on Company { name sources { totalCount } } } madeBy { ... on Person { affiliations { party { id } } } ... on Company { name } } }`,
  "one field asked for all types and for one": `claim(id: "rust-is-used") { about { parts { id } ... on Company { parts { kind } } ... on Project { parts { name } } } }`,
  "an alias that is another one with the name of a type": `node(id: "claim:origin") { ... on Claim { a: statement } a__Claim: id }`,
  "interfaces inside a union": `search(text: "rust acme report") { totalCount edges { score node { ... on Node { id } ... on Party { name ... on Company { aliases } } ... on Claim { statement } ... on Source { title url } } } }`,
  "conditions that cannot hold": `claim(id: "rust-is-used") { id ... on Node { ... on Company { name } } about { ... on Company { ... on Party { ... on Project { kind } url } } } }`,
  "any node by its id": `node(id: "company:acme") { id __typename ... on Party { name claims { totalCount } } ... on Claim { statement } }`,
  "several nodes, one of them unknown": `nodes(ids: ["claim:origin", "company:nobody", "metric:share"]) { __typename id ... on Metric { name observations { value asOf { text } } } }`,
  "nothing found": `claim(id: "nobody") { id statement about { id } }`,
  "the same field twice, with more below": `claim(id: "rust-is-used") { about { id } statement about { name } } claim(id: "rust-is-used") { kind }`,
  "fragments within fragments": `claim(id: "rust-is-used") { ...outer ...inner }`,
  "two root fields": `claims { totalCount } companies { nodes { id name aliases } }`,
  "revisions and what they changed": `changes(first: 2) { __typename edges { cursor n: node { __typename at changed { kind s: subjectId before } changed { after } } } pageInfo { endCursor hasNextPage } }`,
  counts: `claimCounts(by: [STATUS, SUBJECT]) { count keys { dimension value label } }`,
  "dates that are not there": `source(id: "article") { publishedOn { text } observations { value } citedBy { nodes { id } } } milestone(id: "summit") { due { text } deadline happenedOn { text } within { id } }`,
};
const FRAGMENTS = `
  fragment inner on Claim { id about { ...party } }
  fragment outer on Claim { statement ...inner about { id } }
  fragment party on Party { name ... on Project { kind } }`;

describe("Answers completed without graphql-js", () => {
  let given: GivenApi;
  beforeAll(async () => {
    given = await givenApi();
  });

  it.each(Object.entries(SELECTIONS))("say what graphql-js says: %s", async (name, selection) => {
    const fragments = name.startsWith("fragments") ? FRAGMENTS : "";
    const direct = await given.ask(`{ ${selection} }${fragments}`);
    const { data, ...rest } = await given.ask(`{ ${INTROSPECTION} ${selection} }${fragments}`);
    const { introspected, ...expected } = { ...data };
    expect(introspected).toEqual({ queryType: { name: "Query" } });
    expect(rest.errors).toBeUndefined();
    expect(JSON.stringify(direct)).toBe(JSON.stringify({ status: 200, data: expected, extensions: rest.extensions }));
  });

  it.each([true, false])("skip and include what variables say: %s", async (yes) => {
    const query = `query Q($yes: Boolean!) { ${yes ? INTROSPECTION : ""} claim(id: "rust-is-used") { id kind @include(if: $yes) ... @skip(if: $yes) { statement } } }`;
    const { data } = await given.ask(query, { yes });
    const [id, kind, statement] = ["claim:rust-is-used", "STATE", "What rust-is-used says."];
    expect(data?.claim).toEqual(yes ? { id, kind } : { id, statement });
  });
});
