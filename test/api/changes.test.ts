import { beforeAll, describe, expect, it, vi } from "vitest";
import { createApi } from "../../src/api/server.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { assessment, claim, datasetOf, date, everything, noonOf, source } from "../graph/given-dataset.ts";
import { exportOf, loadRecords } from "../graph/given-load.ts";
import { type Answer, answerOf, type GivenApi, givenApi, post, refusalOf } from "./given-api.ts";
import { linkName, type RevisionEdge, replayedGraph } from "./replayed-graph.ts";

/** A server that has just started plans its first statements slowly. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const QUERY = `query Changes($after: String, $first: Int, $at: PointInTime, $direction: OrderDirection! = ASC) {
  changes(after: $after, first: $first, at: $at, direction: $direction) {
  edges { cursor node { number at by message isContinuation changed { subjectId kind before after } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
} }`;

interface Page {
  readonly edges: readonly RevisionEdge[];
  readonly pageInfo: Readonly<Record<"startCursor" | "endCursor", string | null>> & {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

type Ask = (variables: object, query?: string) => Promise<Answer>;

async function pageOf(ask: Ask, variables: object): Promise<Page> {
  const { data, errors } = await ask(variables);
  expect(errors).toBeUndefined();
  return data?.changes as Page;
}

async function allPages(ask: Ask, first: number, more: object = {}): Promise<Page[]> {
  const pages: Page[] = [];
  for (let after: string | null = null; ; ) {
    const page = await pageOf(ask, { after, first, ...more });
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return pages;
    after = page.pageInfo.endCursor;
  }
}

/** `<number> <kinds and records>` of each edge; "+" before what goes on. */
const told = ({ node }: RevisionEdge): string =>
  `${node.isContinuation ? "+" : ""}${node.number} ${node.changed.map(({ subjectId, kind }) => `${kind} ${subjectId}`).join(", ")}`;

/** A claim of the 3rd, judged on the 5th and the 7th, and one that left the files on the 20th. */
const KEPT = claim("a", {
  recordedAt: noonOf(3),
  assessments: [
    assessment({ assessedAt: noonOf(5) }),
    assessment({ assessedAt: noonOf(7), validFrom: date("2026-02"), status: "REFUTED" }),
  ],
});
const LEFT = claim("b", { restates: [{ claim: "claim:a", fidelity: "FAITHFUL" }] });
/** So many claims of one revision that three pages hold them. */
const MANY = Array.from({ length: 230 }, (_, index) =>
  claim(`m${String(index).padStart(3, "0")}`, { recordedAt: noonOf(9) }),
);

describeEngines("Changes", (engine) => {
  let store: GraphStore;
  let ask: Ask;

  beforeAll(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
    const given = (...claims: readonly ReturnType<typeof claim>[]) =>
      datasetOf({ claim: claims, source: [source("article")] });
    await loadRecords(store, given(KEPT, LEFT, ...MANY, claim("moved", { recordedAt: noonOf(8) })));
    // Nothing speaks of the 8th any more.
    await loadRecords(store, given(KEPT, ...MANY, claim("moved", { recordedAt: noonOf(1) })));
    const api = await createApi({ reader: new GraphReader(store), clock: () => new Date("2026-11-25T12:00:00Z") });
    ask = async (variables, query = QUERY) => await answerOf(await api.fetch(post({ query, variables })));
  });

  it("are paged through by revision, each with what it did, also where it did nothing", async () => {
    const { edges, pageInfo } = await pageOf(ask, { first: 5 });
    expect(edges.map(told)).toEqual([
      "1 RECORDED claim:b, RECORDED claim:moved, RECORDED source:article",
      "2 RECORDED claim:a, RELATED claim:b",
      "3 ASSESSED claim:a",
      "4 ASSESSED claim:a",
      "5 ",
    ]);
    expect(edges[1]?.node).toMatchObject({ at: noonOf(3), by: "data folder", message: "1 claim" });
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[4]?.cursor,
    });
  });

  it("go on where a page ended, a revision with too many of them on the pages behind it", async () => {
    const pages = await allPages(ask, 6);
    const sizes = pages.map(({ edges }) =>
      edges.map(({ node }) => `${node.isContinuation ? "+" : ""}${node.number}: ${node.changed.length}`),
    );
    expect(sizes).toEqual([["1: 3", "2: 2", "3: 1", "4: 1", "5: 0", "6: 93"], ["+6: 100"], ["+6: 37", "7: 1"]]);
    const subjects = pages.flatMap(({ edges }) =>
      edges.flatMap(({ node }) => node.changed.map(({ subjectId }) => `${node.number} ${subjectId}`)),
    );
    expect(subjects).toEqual(subjects.toSorted());
    expect(new Set(subjects).size).toBe(238);
  });

  it.each([1, 2, 3, 100])("are the same, whatever the size of a page: %d", async (first) => {
    const changesOf = (pages: readonly Page[]) =>
      pages.flatMap(({ edges }) =>
        edges.flatMap(({ node }) => node.changed.map((each) => [node.number, each] as const)),
      );
    expect(changesOf(await allPages(ask, first))).toEqual(changesOf(await allPages(ask, 7)));
  });

  it.each([1, 2, 6, 100])("are told the newest first in the exact reverse, %d revisions a page", async (first) => {
    const changesOf = (pages: readonly Page[]) =>
      pages.flatMap(({ edges }) =>
        edges.flatMap(({ node }) => node.changed.map((each) => [node.number, each] as const)),
      );
    const backward = changesOf(await allPages(ask, first, { direction: "DESC" }));
    expect(backward).toEqual(changesOf(await allPages(ask, 7)).toReversed());
    const at = { revision: 4 };
    const then = await pageOf(ask, { first: 2, at, direction: "DESC" });
    expect(then.edges.map(told)).toEqual(["4 ASSESSED claim:a", "3 ASSESSED claim:a"]);
  });

  it("refuse a cursor of the other direction", async () => {
    const { pageInfo } = await pageOf(ask, { first: 1 });
    const { errors } = await ask({ after: pageInfo.endCursor, direction: "DESC" });
    expect(errors?.[0]?.extensions?.code).toBe("INPUT_CURSOR_INVALID");
  });

  it("end on a page that is full to the brim without one more", async () => {
    const pages = await allPages(ask, 7);
    const last = pages.at(-1)?.edges.at(-1)?.cursor;
    expect(pages.at(-1)?.pageInfo.hasNextPage).toBe(false);
    expect(await pageOf(ask, { after: last })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it("show a record before and after: null before it was known and when it no longer is", async () => {
    const edges = (await allPages(ask, 20)).flatMap((page) => page.edges);
    const statesOf = (number: number, id: string) => {
      const changed = edges.flatMap(({ node }) => (node.number === number ? node.changed : []));
      const found = changed.find(({ subjectId }) => subjectId === id);
      return [found?.before, found?.after].map((text) => JSON.parse(text ?? "null") as Record<string, unknown> | null);
    };
    expect(statesOf(2, "claim:a")).toMatchObject([null, { status: "UNASSESSED", recordedAt: noonOf(3), parts: [] }]);
    expect(statesOf(4, "claim:a")).toMatchObject([
      { status: "SUPPORTED", parts: [{ id: "assessment:a/1" }] },
      { status: "REFUTED", madeOn: { text: "2025-03" }, parts: [{ id: "assessment:a/1" }, { id: "assessment:a/2" }] },
    ]);
    const closed = statesOf(7, "claim:b");
    expect(closed[1]).toBeNull();
    expect(closed[0]?.relationships).toContainEqual({
      type: "RESTATES",
      to: "claim:a",
      key: "",
      position: 0,
      origin: "FILE",
      properties: { fidelity: "FAITHFUL" },
    });
  });

  it("replayed give what the graph holds", async () => {
    const replayed = replayedGraph((await allPages(ask, 4)).flatMap(({ edges }) => edges));
    const held = (await exportOf(store)).map((thing) => [
      "label" in thing ? thing.id : linkName(thing.type, thing.from, thing.to, thing.key),
      thing.properties,
    ]);
    expect(Object.fromEntries(replayed)).toEqual(Object.fromEntries(held));
  });

  it("are those up to a point of knowing, where one is named", async () => {
    const { edges, pageInfo } = await pageOf(ask, { at: { revision: 2 } });
    expect([edges.map(({ node }) => node.number), pageInfo.hasNextPage]).toEqual([[1, 2], false]);
    const known = await pageOf(ask, { at: { known: noonOf(5) }, first: 2 });
    expect([known.edges.map(({ node }) => node.number), known.pageInfo.hasNextPage]).toEqual([[1, 2], true]);
    expect((await pageOf(ask, { at: { known: noonOf(5) } })).edges).toHaveLength(3);
  });

  it("are the same where states are not asked for, under any alias", async () => {
    const query = `{ c: changes(first: 2) { __typename e: edges { n: node { nr: number all: changed { id: subjectId k: kind } none: changed { __typename } } } } }`;
    expect((await ask({}, query)).data).toEqual({
      c: {
        __typename: "RevisionConnection",
        e: [
          {
            n: {
              nr: 1,
              all: [
                { id: "claim:b", k: "RECORDED" },
                { id: "claim:moved", k: "RECORDED" },
                { id: "source:article", k: "RECORDED" },
              ],
              none: Array.from({ length: 3 }, () => ({ __typename: "Change" })),
            },
          },
          {
            n: {
              nr: 2,
              all: [
                { id: "claim:a", k: "RECORDED" },
                { id: "claim:b", k: "RELATED" },
              ],
              none: Array.from({ length: 2 }, () => ({ __typename: "Change" })),
            },
          },
        ],
      },
    });
  });
});

describe("Changes asked for wrongly", () => {
  let given: GivenApi;
  beforeAll(async () => {
    given = await givenApi({ dataset: everything() });
  });

  it.each([
    ["empty", ""],
    ["made up", "next"],
    ["without its second key", Buffer.from('["Revision:AT:ASC","2026-11-01T12:00:00.000Z"]').toString("base64url")],
  ])("are refused for a cursor that is %s", async (_what, after) => {
    expect(refusalOf(await given.ask(QUERY, { after }))).toEqual([
      "INPUT_CURSOR_INVALID",
      `"${after}" is not a cursor that this server made.`,
    ]);
  });

  it("are refused for a cursor of another page", async () => {
    const { data } = await given.ask("{ claims(first: 1) { pageInfo { endCursor } } }");
    const after = /"endCursor":"(.*?)"/.exec(JSON.stringify(data))?.[1];
    const [code, message] = refusalOf(await given.ask(QUERY, { after }));
    expect(code).toBe("INPUT_CURSOR_INVALID");
    expect(message).toContain("was made under the order Claim:MADE_ON:DESC, not Revision:AT:ASC.");
  });

  it.each([
    [101, "INPUT_LIMIT_EXCEEDED"],
    [-1, "INPUT_INVALID"],
  ])("are refused for a page of %d", async (first, code) => {
    expect(refusalOf(await given.ask(QUERY, { first }))[0]).toBe(code);
  });

  it("count as a whole page of changes, however few revisions are asked for", async () => {
    const small = await givenApi({ limits: { cost: 250 } });
    const asked = (times: number) =>
      small.ask(
        `{ ${Array.from({ length: times }, (_, index) => `c${index}: changes(first: 1) { edges { node { changed { after } } } }`).join(" ")} }`,
      );
    expect((await asked(2)).errors).toBeUndefined();
    expect(refusalOf(await asked(3))).toEqual([
      "INPUT_LIMIT_EXCEEDED",
      "The operation has 300 objects that could be returned; at most 250 are allowed.",
    ]);
  });

  it("are one statement, and answered beside other fields", async () => {
    const { errors } = await given.ask(
      `{ changes { edges { node { changed { before after } } } } claims { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    expect(given.statements).toHaveLength(2);
  });
});
