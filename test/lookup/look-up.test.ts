import { beforeAll, expect, it } from "vitest";
import { LookUpGraph } from "../../src/graph/look-up-graph.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { LookUp } from "../../src/lookup/look-up.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { claim, datasetOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";

const ASKED = { instant: "2026-11-20T12:00:00.000Z" };
const BEES = claim("bees", {
  statement: "Half of all wild bees in Norway died during the winter of 2019.",
  statedIn: [{ source: "source:article", locator: { text: "title" } }],
});
const COWS = claim("cows", { statement: "Norwegian cows give eight thousand litres of milk in a year." });
const ARTICLE = source("article", { url: "https://www.example.org/bees/?utm_source=feed" });
const DATA = datasetOf({ claim: [BEES, COWS], source: [ARTICLE] });

describeEngines("A look-up", (engine) => {
  let store: GraphStore;
  let lookUp: LookUp;

  beforeAll(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, DATA);
    lookUp = new LookUp(new LookUpGraph(store));
  }, 120_000);

  const idsOf = async (
    input: Parameters<LookUp["check"]>[0],
    at = {},
  ): Promise<(readonly [string, readonly string[]])[]> => {
    const { checked } = await lookUp.check(input, { ...ASKED, at });
    return checked.map(({ decision, candidates }) => [decision, candidates.map(({ claimId }) => claimId)]);
  };

  it("knows a sentence that says the same, and does not know another", async () => {
    const text = "Half of all wild bees in Norway died in the winter of 2019. The otters of Kiel are well.";
    expect(await idsOf({ text })).toEqual([
      ["KNOWN", ["claim:bees"]],
      ["UNKNOWN", []],
    ]);
  });

  it("tells in which way a sentence differs, and holds it for possible at most", async () => {
    const { checked } = await lookUp.check(
      { text: "A third of all wild bees in Norway died during the winter of 2019." },
      ASKED,
    );
    expect(checked).toMatchObject([{ decision: "POSSIBLE", candidates: [{ claimId: "claim:bees" }] }]);
    expect(checked[0]?.candidates[0]?.differs.map(({ type }) => type)).toEqual(["NUMBER"]);
  });

  it("checks the passages of a document with their places, and passes over what says nothing", async () => {
    const document = "# News\n\nWell, well. Half of all wild bees in Norway died during the winter of 2019.\n";
    const { checked, skipped } = await lookUp.check({ document }, ASKED);
    expect(checked.map(({ text, start, end }) => [document.slice(start, end), text])).toEqual([
      [
        "Half of all wild bees in Norway died during the winter of 2019.",
        "Half of all wild bees in Norway died during the winter of 2019.",
      ],
    ]);
    expect(skipped).toBe(2);
  });

  it("finds the claims of an address, however it is spelled, and visits nothing", async () => {
    const url = "http://example.org/bees?fbclid=1#top";
    expect(await idsOf({ url })).toEqual([["KNOWN", expect.arrayContaining(["claim:bees"])]]);
    expect(await idsOf({ url: "https://example.org/other" })).toEqual([["UNKNOWN", []]]);
    await expect(lookUp.check({ url: "ftp://example.org/bees" }, ASKED)).rejects.toMatchObject({
      code: "INPUT_INVALID",
    });
  });

  it("knows at a revision what was known then", async () => {
    const text = "Half of all wild bees in Norway died in the winter of 2019.";
    expect(await idsOf({ text }, { revision: 0 })).toEqual([["UNKNOWN", []]]);
    expect(await idsOf({ text }, { revision: 1 })).toEqual([["KNOWN", ["claim:bees"]]]);
    await expect(idsOf({ text }, { revision: 99 })).rejects.toMatchObject({ code: "INPUT_POINT_IN_TIME_INVALID" });
  });

  it("refuses nothing at all, and too much for a sentence", async () => {
    await expect(lookUp.check({ text: "  " }, ASKED)).rejects.toMatchObject({ code: "INPUT_INVALID" });
    await expect(lookUp.check({ text: "x".repeat(5_001) }, ASKED)).rejects.toMatchObject({
      code: "INPUT_LIMIT_EXCEEDED",
    });
  });

  it("takes in what is recorded while it goes on", async () => {
    const otters = claim("otters", {
      statement: "Seven otters live in the harbour of Kiel.",
      recordedAt: "2026-11-03T12:00:00Z",
    });
    const text = "There are seven otters that live in Kiel's harbour.";
    expect(await idsOf({ text })).toEqual([["UNKNOWN", []]]);
    await loadRecords(store, datasetOf({ claim: [BEES, COWS, otters], source: [ARTICLE] }));
    expect(await idsOf({ text })).toEqual([["KNOWN", ["claim:otters"]]]);
    expect(await idsOf({ text }, { revision: 1 })).toEqual([["UNKNOWN", []]]);
  });
});
