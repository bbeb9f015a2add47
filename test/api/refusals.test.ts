import { beforeAll, describe, expect, it } from "vitest";
import { type GivenApi, givenApi, refusalOf } from "./given-api.ts";

/** A filter that denies a denial so many times. */
function denied(times: number): unknown {
  let filter: unknown = { kind: { eq: "STATE" } };
  for (let time = 0; time < times; time += 1) filter = { not: filter };
  return filter;
}

const NESTED = (levels: number): string =>
  `claims { nodes { ${"restates { claim { ".repeat(levels)} id ${"} }".repeat(levels)} } }`;
const WITH_FILTER = "query Q($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }";
const PAGE = "query Q($first: Int, $last: Int) { claims(first: $first, last: $last) { nodes { id } } }";

interface Case {
  readonly query: string;
  readonly variables?: unknown;
  readonly code: string;
  readonly message: string;
}

const REFUSED: Readonly<Record<string, Case>> = {
  "a document of too many tokens": {
    query: `{ claims { nodes { ${"id ".repeat(2_000)} } } }`,
    code: "INPUT_LIMIT_EXCEEDED",
    message: "The document has more than 2000 tokens, which is the limit.",
  },
  "fields too deep inside one another": {
    query: `{ ${NESTED(6)} }`,
    code: "INPUT_LIMIT_EXCEEDED",
    message: "The operation has 15 levels of fields; at most 12 are allowed.",
  },
  "fields too deep by way of fragments": {
    query: `{ ...a } fragment a on Query { claims { nodes { ...b } } } fragment b on Claim { ${NESTED(5).slice(17, -4)} }`,
    code: "INPUT_LIMIT_EXCEEDED",
    message: "The operation has 13 levels of fields; at most 12 are allowed.",
  },
  "too many aliases": {
    query: `{ claims { nodes { ${Array.from({ length: 31 }, (_, index) => `a${index}: id`).join(" ")} } } }`,
    code: "INPUT_LIMIT_EXCEEDED",
    message: "The operation has 31 aliases; at most 30 are allowed.",
  },
  "an alias that readers keep for themselves": {
    query: "{ claims { nodes { __id: statement } } }",
    code: "INPUT_INVALID",
    message: 'The alias "__id" begins with two underscores, which are reserved; choose another one.',
  },
  "more objects than may be returned": {
    query: "{ claims(first: 100) { nodes { id citations(first: 100) { nodes { id } } } } }",
    code: "INPUT_LIMIT_EXCEEDED",
    message: "The operation has 10100 objects that could be returned; at most 10000 are allowed.",
  },
  "more objects than may be returned, by the default page and lists": {
    query: "{ claims(first: 100) { nodes { citations { nodes { publishers { id } } } } } }",
    code: "INPUT_LIMIT_EXCEEDED",
    message: "The operation has 12100 objects that could be returned; at most 10000 are allowed.",
  },
  "a page that is too large": {
    query: PAGE,
    variables: { first: 101 },
    code: "INPUT_LIMIT_EXCEEDED",
    message: "`first` asks for 101; at most 100 are given at once.",
  },
  "a page of fewer than no rows": {
    query: PAGE,
    variables: { first: -1 },
    code: "INPUT_INVALID",
    message: "`first` is -1, and a page cannot have fewer than 0 rows.",
  },
  "a last page of fewer than no rows": {
    query: "{ claims { nodes { citations(last: -2) { totalCount } } } }",
    code: "INPUT_INVALID",
    message: "`last` is -2, and a page cannot have fewer than 0 rows.",
  },
  "a page from both ends": {
    query: PAGE,
    variables: { first: 2, last: 3 },
    code: "INPUT_INVALID",
    message: "`first` is 2 and `last` is 3: give one of them, for a page has one end to begin from.",
  },
  "too many ids": {
    query: "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: Array.from({ length: 101 }, (_, index) => `claim:c${index}`) },
    code: "INPUT_LIMIT_EXCEEDED",
    message: "`ids` asks for 101; at most 100 are given at once.",
  },
  "a filter too deep in its variables": {
    query: WITH_FILTER,
    variables: { filter: denied(12) },
    code: "INPUT_LIMIT_EXCEEDED",
    message: "The operation has 13 or more objects inside one another in an argument; at most 12 are allowed.",
  },
  "a filter too deep in its text": {
    query: `{ claims(filter: ${"{ not: ".repeat(12)} { kind: { eq: STATE } } ${"}".repeat(12)}) { totalCount } }`,
    code: "INPUT_LIMIT_EXCEEDED",
    message: "The operation has 13 or more objects inside one another in an argument; at most 12 are allowed.",
  },
  "a filter of too many parts": {
    query: WITH_FILTER,
    variables: { filter: { or: Array.from({ length: 100 }, () => ({ kind: { eq: "STATE" } })) } },
    code: "INPUT_LIMIT_EXCEEDED",
    message: "The operation has 201 objects in its arguments; at most 200 are allowed.",
  },
  "a dimension named twice": {
    query: "query Q($by: [ClaimDimension!]!) { claimCounts(by: $by) { count } }",
    variables: { by: ["STATUS", "STATUS"] },
    code: "INPUT_INVALID",
    message: "`by` names 2 dimensions; give one to 3 different ones.",
  },
  "another kind's id": {
    query: `{ claim(id: "company:acme") { id } }`,
    code: "INPUT_ID_INVALID",
    message: '"company:acme" is the id of a company; here the id of a claim is asked for.',
  },
  "an id that is none": {
    query: `{ node(id: "acme") { id } }`,
    code: "INPUT_ID_INVALID",
    message: '"acme" is not an id: write the kind and a slug, such as "claim:rust-stable-in-2015".',
  },
  "an id without a slug": {
    query: `{ node(id: "claim:") { id } }`,
    code: "INPUT_ID_INVALID",
    message: '"claim:" is not an id: write the kind and a slug, such as "claim:rust-stable-in-2015".',
  },
  "an id among others that is none": {
    query: `{ nodes(ids: ["claim:origin", "claim:a b"]) { id } }`,
    code: "INPUT_ID_INVALID",
    message: '"claim:a b" is not an id: write the kind and a slug, such as "claim:rust-stable-in-2015".',
  },
  "the id of a kind that begins with a vowel": {
    query: `{ claim(id: "adoption:acme-core") { id } }`,
    code: "INPUT_ID_INVALID",
    message: '"adoption:acme-core" is the id of an adoption; here the id of a claim is asked for.',
  },
  "a broken cursor": {
    query: `{ claims(after: "xyz") { nodes { id } } }`,
    code: "INPUT_CURSOR_INVALID",
    message: '"xyz" is not a cursor that this server made.',
  },
  "a date that does not exist": {
    query: WITH_FILTER,
    variables: { filter: { madeOn: { before: "2026-13-01" } } },
    code: "INPUT_INVALID",
    message: '"2026-13-01" is not a day such as 2026-11-23.',
  },
  "a day in the text that does not exist": {
    query: `{ claims(now: "2026-02-30") { totalCount } }`,
    code: "GRAPHQL_VALIDATION_FAILED",
    message: 'Expected value of type "Date", found "2026-02-30"; "2026-02-30" is not a day such as 2026-11-23.',
  },
  "a day in the text that is written as a number": {
    query: "{ claims(now: 20261123) { totalCount } }",
    code: "GRAPHQL_VALIDATION_FAILED",
    message: 'Expected value of type "Date", found 20261123; 20261123 is not a day such as 2026-11-23.',
  },
  "an instant of a day that does not exist": {
    query: "query Q($known: DateTime) { claims(at: { known: $known }) { totalCount } }",
    variables: { known: "2026-02-29T12:00:00Z" },
    code: "INPUT_INVALID",
    message: '"2026-02-29T12:00:00Z" is not an instant such as 2026-11-23T12:00:00Z.',
  },
  "a word that is not in its list": {
    query: "{ claims(filter: { status: { eq: REFUTE } }) { totalCount } }",
    code: "GRAPHQL_VALIDATION_FAILED",
    message: 'Value "REFUTE" does not exist in "ClaimStatus" enum. Did you mean the enum value "REFUTED"?',
  },
  "a revision that does not exist yet": {
    query: "{ claims(at: { revision: 99 }) { totalCount } }",
    code: "INPUT_POINT_IN_TIME_INVALID",
    message: "There is no revision 99 yet: the newest is 4.",
  },
  "a word of a variable that is not in its list": {
    query: WITH_FILTER,
    variables: { filter: { status: { eq: "REFUTE" } } },
    code: "INPUT_INVALID",
    message:
      'Variable "$filter" got invalid value "REFUTE" at "filter.status.eq"; Value "REFUTE" does not exist in "ClaimStatus" enum. Did you mean the enum value "REFUTED"?',
  },
  "a variable of another type": {
    query: PAGE,
    variables: { first: "2" },
    code: "INPUT_INVALID",
    message: 'Variable "$first" got invalid value "2"; Int cannot represent non-integer value: "2"',
  },
  "a member of a variable that its type does not have": {
    query: WITH_FILTER,
    variables: { filter: { knd: { eq: "STATE" } } },
    code: "INPUT_INVALID",
    message:
      'Variable "$filter" got invalid value { knd: { eq: "STATE" } }; Field "knd" is not defined by type "ClaimFilter". Did you mean "and", "kind", or "id"?',
  },
  "a field that does not exist": {
    query: "{ claims { nodes { statment } } }",
    code: "GRAPHQL_VALIDATION_FAILED",
    message:
      'Cannot query field "statment" on type "Claim". Did you mean "statement", "standing", "statedIn", or "status"?',
  },
  "a text that is no document": {
    query: "{ claims { nodes { id } }",
    code: "GRAPHQL_PARSE_FAILED",
    message: "Syntax Error: Expected Name, found <EOF>.",
  },
  "an operation that the document does not hold": {
    query: "query A { claims { totalCount } } query B { claims { totalCount } }",
    code: "INPUT_INVALID",
    message: "Could not determine what operation to execute.",
  },
  "a mutation": {
    query: "mutation { deleteEverything }",
    code: "INPUT_INVALID",
    message: "Schema is not configured to execute mutation operation.",
  },
};

describe("What is refused", () => {
  let given: GivenApi;
  beforeAll(async () => {
    given = await givenApi();
  });

  it.each(Object.entries(REFUSED))(
    "%s, with a code and a sentence",
    async (_what, { query, variables, code, message }) => {
      const answer = await given.ask(query, variables);
      expect(refusalOf(answer)).toEqual([code, message]);
      expect(answer.errors?.[0]?.extensions.retry).toBe(false);
      expect(given.logged).toEqual([]);
    },
  );

  it.each(Object.entries(REFUSED).filter(([what]) => !what.startsWith("a revision")))(
    "%s, before anything runs",
    async (_what, { query, variables }) => {
      await given.ask(query, variables);
      expect(given.statements).toEqual([]);
    },
  );

  it("also after the same document was answered with other variables", async () => {
    const counts = "query Q($by: [ClaimDimension!]!) { claimCounts(by: $by) { count } }";
    expect((await given.ask(counts, { by: ["STATUS"] })).status).toBe(200);
    expect(refusalOf(await given.ask(counts, { by: ["STATUS", "STATUS"] }))[0]).toBe("INPUT_INVALID");
    const nodes = "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    for (const id of ["one", "another"]) {
      const sentence = `"${id}" is not an id: write the kind and a slug, such as "claim:rust-stable-in-2015".`;
      expect(refusalOf(await given.ask(nodes, { ids: [id] }))).toEqual(["INPUT_ID_INVALID", sentence]);
    }
  });

  it("with 400 for a client that knows GraphQL's own media type, and 200 for one that does not", async () => {
    const accept = "application/graphql-response+json";
    expect((await given.ask("{ nothing }", {}, { accept })).status).toBe(400);
    expect((await given.ask("{ nothing }", {}, { accept: "application/json" })).status).toBe(200);
    expect((await given.ask('{ claim(id: "company:acme") { id } }', {}, { accept })).status).toBe(400);
    expect((await given.ask("query Q($id: ID!) { claim(id: $id) { id } }", {}, { accept })).status).toBe(400);
  });

  describe("without sending back what was given:", () => {
    const long = 'a "b" \\ 😀; '.repeat(2_000);
    const check = "query Q($input: FactCheckInput!) { factCheck(input: $input) { skipped } }";
    it.each<[string, string, unknown, string]>([
      ["a text for an object", check, { input: long }, '"; Expected type "FactCheckInput" to be an object.'],
      [
        "an object for a text",
        check,
        { input: { document: { a: long } } },
        "String cannot represent a non string value: ",
      ],
      ["a list of texts", check, { input: { text: [long] } }, "String cannot represent a non string value: "],
      ["an unknown key", check, { input: { [long]: 1 } }, 'is not defined by type "FactCheckInput".'],
      [
        "thousands of keys",
        check,
        { input: Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`k${at}`, at])) },
        'is not defined by type "FactCheckInput".',
      ],
      ["an id", "query Q($i: ID!) { claim(id: $i) { id } }", { i: long }, 'is not an id: write "claim:slug".'],
      [
        "a day",
        "query Q($i: Date) { claims(now: $i) { totalCount } }",
        { i: long },
        "is not a day such as 2026-11-23.",
      ],
      ["a field", `{ claim${"x".repeat(20_000)} { id } }`, {}, 'Cannot query field "claimx'],
      ["a word", `{ claim(id: ${"x".repeat(20_000)}) { id } }`, {}, "ID cannot represent a non-string and non-integer"],
    ])("%s", async (_what, query, variables, words) => {
      const { errors = [] } = await given.ask(query, variables);
      expect(errors.length).toBeGreaterThan(0);
      for (const { message } of errors) expect(message.length).toBeLessThan(520);
      expect(errors[0]?.message).toContain("…");
      expect(errors.map(({ message }) => message).join("\n")).toContain(words.slice(0, 100));
    });

    it("short ones stay whole", async () => {
      const [, message] = refusalOf(
        await given.ask("query Q($i: Date) { claims(now: $i) { totalCount } }", { i: "x".repeat(90) }),
      );
      expect(message).toBe(`"${"x".repeat(90)}" is not a day such as 2026-11-23.`);
    });
  });

  it("never an introspection query, deep and full of aliases as it is", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const deep = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true });
    const { errors, data } = await given.ask(deep);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty("__schema.queryType.name", "Query");
  });

  it("a document that doubles itself by fragments, in no time", async () => {
    const names = Array.from({ length: 150 }, (_, index) => `f${index}`);
    const fragments = names.map(
      (name, index) => `fragment ${name} on Claim { ...${names[index + 1] ?? "end"} ...${names[index + 1] ?? "end"} }`,
    );
    const query = `{ claim(id: "origin") { ...f0 } } ${fragments.join(" ")} fragment end on Claim { id }`;
    expect((await given.ask(query)).data).toEqual({ claim: { id: "claim:origin" } });
  });
});
