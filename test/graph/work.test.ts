import { beforeAll, expect, it } from "vitest";
import { generateDataset } from "../../bench/generate.ts";
import { load } from "../../src/graph/load.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { Arg, type FieldSelection, type Json } from "../../src/graph/selection.ts";
import { graphContent } from "../../src/records/graph-records.ts";
import type { GraphStore, Statement } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";

/** Work that does not depend on how many rows come back: the head, the index seek, the plan's frame. */
const CONSTANT_HITS = 40;
const HITS_A_ROW = 10;
/**
 * Each of the axes' streams gives a page's rows, with their dates, to be merged: six hold entries here, 21 rows of ten hits each, and on an
 * earlier day each change is compared with what was before; then 20 entries are shown. Read as a whole, the streams would take 20,000.
 */
const HITS_OF_TIMELINE = 3_500;
const AXES = ["STATED", "HAPPENED", "PUBLISHED", "RECORDED", "DUE"];
const ENTRY = ["id", "title", "lane", ["date", {}, ["text", "earliest", "latest"]]] as const;
const CLAIMS = 1_500;

type Spec = readonly [name: string, args?: Readonly<Record<string, Json>>, fields?: readonly (string | Spec)[]];

/** A selection out of nested lists. */
function field(spec: string | Spec): FieldSelection {
  const [name, args = {}, fields = []] = typeof spec === "string" ? [spec] : spec;
  const constants = Object.entries(args).map(([key, value]) => [key, Arg.constant(value)] as const);
  return { key: name, name, on: null, args: Object.fromEntries(constants), fields: fields.map(field) };
}

const newest = { first: 20, orderBy: [{ field: "MADE_ON", direction: "DESC" }] };
const row = ["id", "statement", "status", "standing", ["about", {}, ["id", "name"]]] as const;

/** The work of a page is counted, not timed so that no slow machine fails it. */
describeEngines("The work of a page", (engine) => {
  let store: GraphStore;
  let reader: GraphReader;
  const seen: Statement[] = [];

  beforeAll(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
    const closing = { at: "2027-01-01T00:00:00.000Z", by: "test", message: "Made up." };
    await load(store, graphContent(generateDataset(CLAIMS)), closing);
    reader = new GraphReader(store, { onStatement: (statement) => seen.push(statement) });
  }, 300_000);

  const read = async (...specs: Spec[]): Promise<readonly Json[]> => {
    seen.length = 0;
    const select = () => specs.map(field);
    const call = { document: {}, shape: "", variables: {}, today: "2026-11-24", instant: "2026-11-24T00:00:00.000Z" };
    return (await reader.read({ ...call, select })).values;
  };

  it("is one statement a root field, however deep", async () => {
    await read(
      [
        "claims",
        newest,
        ["totalCount", ["nodes", {}, [["citations", { first: 5 }, [["nodes", {}, [["publishers", {}, ["name"]]]]]]]]],
      ],
      ["companies", { first: 2 }, [["nodes", {}, ["name"]]]],
    );
    expect(seen).toHaveLength(2);
  });

  it("has the same text for other values", async () => {
    await read(["claims", { ...newest, filter: { status: { eq: "REFUTED" } } }, [["nodes", {}, ["id"]]]]);
    const [first] = seen;
    await read(["claims", { ...newest, first: 3, filter: { status: { eq: "SUPPORTED" } } }, [["nodes", {}, ["id"]]]]);
    expect(seen[0]?.text).toBe(first?.text);
  });

  it("is at most ten database hits a returned row in an indexed order, and a constant", async (context) => {
    if (!store.capabilities.profile) context.skip();
    const [page] = (await read(["claims", newest, [["nodes", {}, row]]])) as [{ nodes: { about: unknown[] }[] }];
    const rows = page.nodes.reduce((sum, { about }) => sum + 1 + about.length, 0);
    const { databaseHits } = await store.profile(seen[0] as Statement);
    expect(databaseHits).toBeLessThanOrEqual(rows * HITS_A_ROW + CONSTANT_HITS);
  });

  it("does not grow with the total when the total is asked for", async (context) => {
    if (!store.capabilities.profile) context.skip();
    await read(["claims", newest, ["totalCount"]]);
    const { databaseHits } = await store.profile(seen[0] as Statement);
    expect(databaseHits).toBeLessThanOrEqual(CONSTANT_HITS);
  });

  it("of a later page is that of the first", async (context) => {
    if (!store.capabilities.profile) context.skip();
    const shape = ["pageInfo", {}, ["endCursor"]] as const;
    const [page] = (await read(["claims", { ...newest, first: 100 }, [shape]])) as [
      { pageInfo: { endCursor: string } },
    ];
    await read(["claims", { ...newest, after: page.pageInfo.endCursor }, [["nodes", {}, ["id"]]]]);
    const { databaseHits } = await store.profile(seen[0] as Statement);
    expect(databaseHits).toBeLessThanOrEqual(21 * 4 + CONSTANT_HITS);
  });

  it.for([
    ["from the beginning", {}],
    ["from a day in the middle on", { from: "2020-05-05" }],
    ["of a range, backward", { from: "2016-01-03", to: "2016-06-20", direction: "DESC" }],
    ["of what certainly lies in a range", { from: "2019-01-01", to: "2019-12-31", certainty: "CERTAINLY" }],
    ["as it was on a day", { from: "2015-05-05", at: { valid: "2020-01-01" } }],
    ["as it was at a revision", { from: "2015-05-05", at: { revision: 80 } }],
  ] as readonly [string, Readonly<Record<string, Json>>][])(
    "is bounded by the entries of a timeline: %s",
    async ([, args], context) => {
      const wanted = ["timeline", { axes: AXES, first: 20, ...args }, [["nodes", {}, ENTRY]]] as const;
      const [page] = (await read(wanted)) as [{ nodes: unknown[] }];
      expect(page.nodes).toHaveLength(20);
      if (!store.capabilities.profile) context.skip();
      const { databaseHits } = await store.profile(seen[0] as Statement);
      expect(databaseHits).toBeLessThanOrEqual(HITS_OF_TIMELINE);
    },
  );
});
