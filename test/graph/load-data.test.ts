import { beforeAll, expect, test, vi } from "vitest";
import { type Dataset, RECORD_FOLDERS, type RecordKind } from "../../src/domain/record.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { EmbeddedStore } from "../../src/store/embedded-store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { exportOf, loadRecords } from "./given-load.ts";

/** A server that has just started plans its first statements slowly. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

describeEngines("the committed data", (engine) => {
  let store: GraphStore;
  let dataset: Dataset;
  beforeAll(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
    dataset = await getDataset("data");
    await loadRecords(store, dataset);
  });

  test("has a node for each record", async () => {
    const kinds = Object.keys(RECORD_FOLDERS) as RecordKind[];
    const ids = kinds.flatMap((kind) => dataset[kind].map(({ id }) => id));
    const nodes = new Set((await exportOf(store)).map((thing) => ("label" in thing ? thing.id : "")));
    expect(ids.filter((id) => !nodes.has(id))).toEqual([]);
  });

  test("is the same graph on every engine", async () => {
    const embedded = await EmbeddedStore.open();
    await loadRecords(embedded, dataset);
    const lines = async (each: GraphStore) => (await exportOf(each)).map((thing) => JSON.stringify(thing)).join("\n");
    expect((await lines(store)) === (await lines(embedded))).toBe(true);
    await embedded.close();
  });

  test("loaded again changes nothing", async () => {
    expect(await loadRecords(store, dataset, 21)).toMatchObject({ changes: 0, newRevisions: 0, isRenumbered: false });
  });
});
