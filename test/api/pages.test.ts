import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../src/api/server.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { datasetOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type Answer, answerOf, type GivenApi, givenApi, post, refusalOf } from "./given-api.ts";

interface Page {
  readonly nodes: readonly { readonly title: string }[];
  readonly pageInfo: Readonly<Record<"startCursor" | "endCursor", string>>;
}

describeEngines("A page in the order of texts", (engine) => {
  const titles = ["A title", "Ünïcödé", "漢字", "\ue000 of nobody's", "\uffff", "🦀 crab"];
  let ask: (query: string) => Promise<Answer>;

  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, datasetOf({ source: titles.map((title, index) => source(`s${index}`, { title })) }));
    const api = await createApi({ reader: new GraphReader(store), clock: () => new Date("2026-11-20T12:00:00Z") });
    ask = async (query) => await answerOf(await api.fetch(post({ query })));
  });

  it.each([
    ["ASC", "first", "after", "endCursor"],
    ["DESC", "first", "after", "endCursor"],
    ["ASC", "last", "before", "startCursor"],
    ["DESC", "last", "before", "startCursor"],
  ] as const)("leaves none out, whatever it begins with (%s, %s)", async (direction, count, from, at) => {
    const found: string[] = [];
    for (let cursor = ""; ; ) {
      const { data } = await ask(
        `{ sources(${count}: 2${cursor}, orderBy: { field: TITLE, direction: ${direction} }) { nodes { title } pageInfo { ${at} } } }`,
      );
      const { nodes, pageInfo } = (data as { sources: Page }).sources;
      if (nodes.length === 0) break;
      found.push(...nodes.map(({ title }) => title));
      cursor = `, ${from}: "${pageInfo[at]}"`;
    }
    expect(found.sort()).toEqual(titles.toSorted());
  });
});

describe("A cursor", () => {
  let given: GivenApi;
  let cursors: Readonly<Record<"claims" | "sources" | "citations", string>>;
  const claimsAfter = (cursor: string, fields = "nodes { id }") =>
    given.ask(`query Q($after: String) { claims(after: $after) { ${fields} } }`, { after: cursor });

  beforeAll(async () => {
    given = await givenApi();
    const end = "(first: 1) { pageInfo { endCursor } }";
    const { data } = await given.ask(`{ claims${end} sources${end} claim(id: "rust-is-used") { citations${end} } }`);
    const ends = JSON.stringify(data).matchAll(/"endCursor":"(.*?)"/g);
    const [claims = "", sources = "", citations = ""] = [...ends].map(([, cursor]) => cursor);
    cursors = { claims, sources, citations };
  });

  it("of another kind of thing or another order is refused, and the two orders are named", async () => {
    const [, ofSources] = refusalOf(await claimsAfter(cursors.sources));
    expect(ofSources).toContain("was made under the order Source:PUBLISHED_ON:DESC, not Claim:MADE_ON:DESC.");
    const sources = "query Q($after: String) { sources(after: $after) { nodes { id } } }";
    const [, ofCitations] = refusalOf(await given.ask(sources, { after: cursors.citations }));
    expect(ofCitations).toContain(
      "was made under the order Source:PUBLISHED_ON:DESC,EDGE:ASC, not Source:PUBLISHED_ON:DESC.",
    );
  });

  it.each([
    ["empty", () => ""],
    ["with something behind it", () => `${cursors.claims}!`],
    ["cut off", () => cursors.claims.slice(0, -4)],
    ["made up", () => Buffer.from('["Claim:MADE_ON:DESC","a","b"]').toString("base64url")],
  ])("that is %s is refused", async (_what, cursor) => {
    expect(refusalOf(await claimsAfter(cursor()))).toEqual([
      "INPUT_CURSOR_INVALID",
      `"${cursor()}" is not a cursor that this server made.`,
    ]);
  });

  it("and an order are held to the same where only the total is asked for", async () => {
    expect(refusalOf(await claimsAfter("broken", "totalCount"))[0]).toBe("INPUT_CURSOR_INVALID");
    const [id, kind] = ["{ field: ID }", "{ field: KIND }"];
    const query = `{ claims(orderBy: [${id}, ${kind}, ${id}]) { totalCount } }`;
    expect(refusalOf(await given.ask(query))[1]).toBe("`orderBy` has 3 fields; at most 2 are taken.");
    expect((await claimsAfter(cursors.claims, "totalCount")).data).toEqual({ claims: { totalCount: 2 } });
  });
});
