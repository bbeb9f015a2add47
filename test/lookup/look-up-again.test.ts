import { expect, it, onTestFinished } from "vitest";
import { LookUpGraph } from "../../src/graph/look-up-graph.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { LookUp } from "../../src/lookup/look-up.ts";
import { openStore } from "../../src/store/open-store.ts";
import { claim, datasetOf, source } from "../graph/given-dataset.ts";
import { loadRecords, storeWith } from "../graph/given-load.ts";

const ARTICLE = source("article");
const BEES = claim("bees", { statement: "Half of all wild bees in Norway died during the winter of 2019." });
const OTTERS = claim("otters", {
  statement: "Seven otters live in the harbour of Kiel.",
  recordedAt: "2026-11-03T12:00:00Z",
});

it("A document is read once, and looked up again where a revision was made meanwhile", async () => {
  const store = await openStore({ address: "memory:" });
  onTestFinished(() => store.close());
  await store.prepare(GRAPH_SCHEMA);
  await loadRecords(store, datasetOf({ claim: [BEES], source: [ARTICLE] }));
  let searches = 0;
  const search: typeof store.search = async (...args) => {
    searches += 1;
    if (searches === 1) await loadRecords(store, datasetOf({ claim: [BEES, OTTERS], source: [ARTICLE] }));
    return await store.search(...args);
  };
  let readings = 0;
  const input = {
    get document() {
      readings += 1;
      return "Half of all wild bees in Norway died in the winter of 2019. There are seven otters that live in Kiel's harbour.";
    },
  };
  const lookUp = new LookUp(new LookUpGraph(storeWith(store, { search })));
  const { checked, revision } = await lookUp.check(input, { instant: "2026-11-20T12:00:00.000Z" });
  expect(checked.map(({ decision, candidates }) => [decision, candidates[0]?.claimId])).toEqual([
    ["KNOWN", "claim:bees"],
    ["KNOWN", "claim:otters"],
  ]);
  expect([revision, readings]).toEqual([2, 1]);
});
