import { beforeEach, expect, test, vi } from "vitest";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { EmbeddedStore } from "../../src/store/embedded-store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { claim, datasetOf, everything, noonOf, source } from "./given-dataset.ts";
import { exportOf, loadRecords } from "./given-load.ts";

/** A server that has just started plans its first statements slowly. */
vi.setConfig({ testTimeout: 90_000 });

describeEngines("export", (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
  });

  test("gives the same lines on every engine, closed things among them", async () => {
    const embedded = await EmbeddedStore.open();
    const linesOf = async (each: GraphStore): Promise<string[]> => {
      await loadRecords(each, everything());
      await loadRecords(each, { ...everything(), adoption: [] });
      return (await exportOf(each)).map((thing) => JSON.stringify(thing));
    };
    expect(await linesOf(store)).toEqual(await linesOf(embedded));
    await embedded.close();
  });

  test("is ordered: revisions, head, nodes by id, relationships by their start", async () => {
    const names = ["z", "a", "m"];
    await loadRecords(store, datasetOf({ claim: names.map((name) => claim(name)), source: [source("article")] }));
    expect(
      (await exportOf(store)).map((thing) => ("label" in thing ? thing.id : `${thing.from} ${thing.type}`)),
    ).toEqual([
      "revision:1",
      "head",
      "claim:a",
      "claim:m",
      "claim:z",
      "source:article",
      "claim:a STATED_IN",
      "claim:m STATED_IN",
      "claim:z STATED_IN",
    ]);
  });

  test("holds what is known of a thing and nothing that only feeds indexes", async () => {
    await loadRecords(store, datasetOf({ claim: [claim("a")], source: [source("article")] }));
    const [, , , , statedIn] = await exportOf(store);
    expect((await exportOf(store))[2]).toEqual({
      label: "Claim",
      id: "claim:a",
      properties: {
        kind: "STATE",
        statement: "What a says.",
        madeOnText: "2025-03",
        madeOnQualifier: "ON",
        madeOnEarliest: "2025-03-01",
        madeOnLatest: "2025-03-31",
        origin: "FILE",
        recordedAt: noonOf(1),
        status: "UNASSESSED",
        existsFrom: "2025-03-01",
        knownFrom: 1,
      },
    });
    expect(statedIn).toEqual({
      type: "STATED_IN",
      from: "claim:a",
      to: "source:article",
      key: "paragraph 1",
      properties: { locatorText: "paragraph 1", position: 0, origin: "FILE", knownFrom: 1 },
    });
  });

  test("of a graph larger than a page leaves nothing out and gives nothing twice", async () => {
    const claims = Array.from({ length: 2100 }, (_, index) => claim(`c${index}`));
    await loadRecords(store, datasetOf({ claim: claims, source: [source("article")] }));
    const things = await exportOf(store);
    expect(things).toHaveLength(2 + 2101 + 2100);
    expect(new Set(things.map((thing) => JSON.stringify(thing))).size).toBe(things.length);
  });

  test("of a store that nothing was loaded into is empty", async () => {
    expect(await exportOf(store)).toEqual([]);
  });
});
