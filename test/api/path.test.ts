import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../src/api/server.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { claim, datasetOf, noonOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type Answer, answerOf, givenApi, post, refusalOf } from "./given-api.ts";

const LONG = 30;
const PATH = `query ($from: ID!, $to: ID!, $at: PointInTime) { path(from: $from, to: $to, at: $at) {
  length truncated steps { from to reads } nodes { id ... on Claim { statement } ... on Source { kind: title } }
} }`;

const link = (number: number) => `link-${String(number).padStart(5, "0")}`;

/** Claims each of which restates the one before, the first of them the origin; each is stated in a source of its own. */
function chain(length: number) {
  const numbers = Array.from({ length }, (_, index) => index);
  return {
    claim: numbers.map((number) =>
      claim(link(number), {
        statedIn: [{ source: `source:${link(number)}`, locator: { text: "title" } }],
        ...(number === 0 ? {} : { restates: [{ claim: `claim:${link(number - 1)}`, fidelity: "FAITHFUL" as const }] }),
      }),
    ),
    source: numbers.map((number) => source(link(number))),
  };
}

/** A chain, a source that a copy quotes and two claims cite, one of them only since the 5th, and a claim that hangs on nothing else. */
const cites = (...slugs: string[]) =>
  slugs.map((slug) => ({
    source: `source:${slug}`,
    stance: "SUPPORTS" as const,
    tier: "PRIMARY" as const,
    finding: "It says so.",
  }));
const { claim: claims, source: sources } = chain(LONG);
const HUB = Array.from({ length: 700 }, (_, number) => `hub-${String(number).padStart(3, "0")}`);
const dataset = datasetOf({
  claim: [
    ...claims,
    ...HUB.map((slug) => claim(slug, { statedIn: [{ source: "source:hub", locator: { text: slug } }] })),
    claim("beyond", {
      statedIn: [{ source: "source:beyond", locator: { text: "title" } }],
      restates: [{ claim: `claim:${HUB.at(-1)}`, fidelity: "FAITHFUL" }],
    }),
    claim("first", {
      citations: cites("copy"),
      statedIn: [{ source: "source:first-page", locator: { text: "title" } }],
    }),
    claim("second", {
      citations: cites("original"),
      statedIn: [{ source: "source:second-page", locator: { text: "title" } }],
      recordedAt: noonOf(5),
    }),
    claim("alone", { statedIn: [{ source: "source:alone", locator: { text: "title" } }] }),
  ],
  source: [
    ...sources,
    source("original"),
    source("copy", { republishes: ["source:original"] }),
    source("first-page"),
    source("second-page"),
    source("alone"),
    source("hub"),
    source("beyond"),
  ],
});

describeEngines("A path", (engine) => {
  let ask: (from: string, to: string, at?: object) => Promise<Answer>;

  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, dataset);
    const api = await createApi({ reader: new GraphReader(store), clock: () => new Date(noonOf(20)) });
    ask = async (from, to, at) => await answerOf(await api.fetch(post({ query: PATH, variables: { from, to, at } })));
  });

  it("leads along citations and copies, and reads as sentences", async () => {
    const { data, errors } = await ask("claim:first", "claim:second");
    expect(errors).toBeUndefined();
    expect(data?.path).toEqual({
      length: 3,
      truncated: false,
      steps: [
        { from: "claim:first", to: "source:copy", reads: "cites" },
        { from: "source:copy", to: "source:original", reads: "republishes" },
        { from: "source:original", to: "claim:second", reads: "is cited by" },
      ],
      nodes: [
        { id: "claim:first", statement: "What first says." },
        { id: "source:copy", kind: "The copy" },
        { id: "source:original", kind: "The original" },
        { id: "claim:second", statement: "What second says." },
      ],
    });
  });

  it("is the same the other way round", async () => {
    const { data } = await ask("claim:second", "claim:first");
    expect(data?.path).toMatchObject({ length: 3, steps: [{}, {}, { to: "claim:first", reads: "is cited by" }] });
  });

  it("from a thing to itself has no step", async () => {
    expect((await ask("claim:alone", "claim:alone")).data?.path).toEqual({
      length: 0,
      truncated: false,
      steps: [],
      nodes: [{ id: "claim:alone", statement: "What alone says." }],
    });
  });

  it("is empty between things that do not hang together, and nothing where an end is not there", async () => {
    const empty = { length: null, truncated: false, steps: [], nodes: [] };
    expect((await ask("claim:alone", "claim:first")).data?.path).toEqual(empty);
    expect((await ask("claim:alone", "claim:nobody-said-this")).data?.path).toBeNull();
  });

  it("knows only what was known then", async () => {
    expect((await ask("claim:first", "claim:second", { known: noonOf(4) })).data?.path).toBeNull();
    expect((await ask("claim:first", "source:original", { known: noonOf(4) })).data?.path).toMatchObject({ length: 2 });
  });

  it("is found by way of a hub that has more neighbours than are followed", async () => {
    const { data } = await ask(`claim:${HUB[0]}`, "claim:beyond");
    expect(data?.path).toMatchObject({
      length: 3,
      truncated: false,
      steps: [{ to: "source:hub" }, { to: `claim:${HUB.at(-1)}` }, { to: "claim:beyond", reads: "is restated by" }],
    });
  });

  it("says where it stopped", async () => {
    expect((await ask(`claim:${link(0)}`, `claim:${link(8)}`)).data?.path).toMatchObject({ length: 8 });
    expect((await ask(`claim:${link(0)}`, `claim:${link(LONG - 1)}`)).data?.path).toEqual({
      length: null,
      truncated: true,
      steps: [],
      nodes: [],
    });
  });
});

describe("A path asked for wrongly", async () => {
  const { ask } = await givenApi();

  it("is refused for what is no id", async () => {
    const refusal = await ask(PATH, { from: "rust", to: "claim:rust-is-used" });
    expect(refusalOf(refusal)).toEqual([
      "INPUT_ID_INVALID",
      '"rust" is not an id: write the kind and a slug, such as "claim:rust-stable-in-2015".',
    ]);
  });
});

describe("A chain of 10,000 restatements", async () => {
  const { ask } = await givenApi({ dataset: datasetOf(chain(10_000)) });

  it("is followed as far as is promised", { timeout: 60_000 }, async () => {
    const query = `{ claim(id: "${link(9_999)}") { lineage { truncated origins { id } steps { to { id } } } } }`;
    const { data } = await ask(query);
    const lineage = (data?.claim as { lineage?: { steps: unknown[] } } | undefined)?.lineage;
    expect(lineage).toMatchObject({ truncated: true });
    expect(lineage?.steps).toHaveLength(12);
  });
});
