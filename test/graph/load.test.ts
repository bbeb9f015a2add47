import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Dataset, RecordKind } from "../../src/domain/record.ts";
import { load } from "../../src/graph/load.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { graphContent } from "../../src/records/graph-records.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { assessment, claim, datasetOf, date, everything, noonOf, source } from "./given-dataset.ts";
import { brokenAfter, exportOf, loadRecords, revisionsOf, storedAs, storeWith } from "./given-load.ts";

/** A server that has just started plans its first statements slowly. */
vi.setConfig({ testTimeout: 90_000 });

const TALLY = { created: 0, changed: 0, reopened: 0, closed: 0 };

/** These claims and the article that they are stated in. */
const withArticle = (...claims: readonly ReturnType<typeof claim>[]): Dataset =>
  datasetOf({ claim: claims, source: [source("article")] });

describeEngines("loading", (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
  });

  test("the same records again write nothing and leave the revision", async () => {
    const first = await loadRecords(store, everything());
    const before = await exportOf(store);
    let writes = 0;
    const counting = storeWith(store, {
      write: async (...args) => {
        writes++;
        return await store.write(...args);
      },
    });
    const second = await loadRecords(counting, everything(), 21);
    expect(first).toMatchObject({ revision: 4, newRevisions: 4, changes: before.length - 5 });
    expect(second).toEqual({ ...first, newRevisions: 0, nodes: TALLY, relationships: TALLY, changes: 0 });
    expect(writes).toBe(0);
    expect(await exportOf(store)).toEqual(before);
  });

  test("the order of the files makes no difference", async () => {
    await loadRecords(store, everything());
    const straight = await exportOf(store);
    const reversed = Object.fromEntries(
      Object.entries(everything()).map(([kind, records]) => [kind as RecordKind, [...records].reverse()]),
    ) as unknown as Dataset;
    expect(await loadRecords(store, reversed)).toMatchObject({ changes: 0 });
    store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, reversed);
    expect(await exportOf(store)).toEqual(straight);
  });

  test("progress begins at nothing, never falls and ends at everything", async () => {
    const told: number[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) => told.push(done / total);
    await load(store, graphContent(everything()), { at: noonOf(20), by: "test", message: "", onProgress });
    expect([told.at(0), told.at(-1)]).toEqual([0, 1]);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test("changed texts are written over, what went away is removed, and no revision is made", async () => {
    await loadRecords(store, withArticle(claim("a", { topics: ["x"], quote: "Old" })));
    const { quote: _, ...changed } = claim("a", { statement: "New words.", topics: ["x", "y"] });
    const report = await loadRecords(store, withArticle(changed));
    expect(report).toMatchObject({
      revision: 1,
      newRevisions: 0,
      nodes: { ...TALLY, changed: 1 },
      relationships: TALLY,
    });
    const [stored] = await storedAs(store, "claim:a");
    expect(stored).toMatchObject({ statement: "New words.", topics: ["x", "y"], knownFrom: 1 });
    expect(stored).not.toHaveProperty("quote");
    expect((await store.search("search", "words", 5)).map(({ id }) => id)).toEqual(["claim:a"]);
    expect(await store.search("search", "Old", 5)).toEqual([]);
  });

  test("a second judgement closes the edge that the graph holds and opens two, one for each state", async () => {
    const first = assessment({ validFrom: date("2025-01-10"), assessedAt: noonOf(2) });
    const second = assessment({ validFrom: date("2026-02-20"), assessedAt: noonOf(3), status: "REFUTED" });
    await loadRecords(store, withArticle(claim("a", { assessments: [first] })));
    const e = { validFrom: "2025-01-10", knownFrom: 2, knownFromAt: noonOf(2) };
    expect(await storedAs(store, "claim:a-[HAS_STATUS]->assessment:a/1")).toMatchObject([e]);

    const report = await loadRecords(store, withArticle(claim("a", { assessments: [first, second] })));
    expect(report).toMatchObject({
      revision: 3,
      newRevisions: 1,
      relationships: { changed: 1, reopened: 0, closed: 0 },
    });
    const since = { knownFrom: 3, knownFromAt: noonOf(3) };
    expect(await storedAs(store, "claim:a-[HAS_STATUS]->assessment:a/1")).toMatchObject([
      { ...e, knownTo: 3, knownToAt: noonOf(3) },
      { ...since, validFrom: "2025-01-10", validTo: "2026-02-20" },
    ]);
    expect(await storedAs(store, "claim:a-[HAS_STATUS]->assessment:a/2")).toMatchObject([
      { ...since, validFrom: "2026-02-20", validFromText: "2026-02-20" },
    ]);
    expect(await storedAs(store, "claim:a")).toMatchObject([{ status: "REFUTED" }]);
  });

  test("more rows than one statement takes arrive", async () => {
    const claims = Array.from({ length: 1201 }, (_, index) => claim(`c${index}`));
    const report = await loadRecords(store, withArticle(...claims));
    expect(report).toMatchObject({ nodes: { created: 1202 }, relationships: { created: 1201 } });
    expect(await loadRecords(store, withArticle(...claims))).toMatchObject({ changes: 0 });
    expect(await exportOf(store)).toHaveLength(1202 + 1201 + 2);
  });

  test("a relationship whose end is missing is told, and nothing is loaded", async () => {
    const failed = loadRecords(store, datasetOf({ claim: [claim("a")] }));
    await expect(failed).rejects.toMatchObject({
      code: "DATA_INVALID",
      message: expect.stringContaining("source:article"),
    });
    expect(await exportOf(store)).toEqual([]);
  });

  describe("all or nothing", () => {
    const failing = () =>
      storeWith(store, { write: (statements, told) => store.write(brokenAfter(statements, 12), told) });

    test("a first load that breaks in the middle leaves an empty graph", async () => {
      await expect(loadRecords(failing(), everything())).rejects.toMatchObject({ code: "STORE_STATEMENT" });
      expect(await exportOf(store)).toEqual([]);
      expect(await loadRecords(store, everything())).toMatchObject({ revision: 4 });
    });

    test("a later load that breaks in the middle leaves the graph as it was", async () => {
      await loadRecords(store, everything());
      const before = await exportOf(store);
      const next = { ...everything(), claim: [claim("new", { recordedAt: noonOf(4) })] };
      await expect(loadRecords(failing(), next)).rejects.toMatchObject({ code: "STORE_STATEMENT" });
      expect(await exportOf(store)).toEqual(before);
    });

    test("of loads at the same time each sees what the others wrote", async () => {
      const another = engine.isServer ? await engine.open() : store;
      const reports = await Promise.all([
        loadRecords(store, everything()),
        loadRecords(another, everything()),
        loadRecords(another, everything()),
      ]);
      expect(reports.map(({ changes }) => changes > 0).sort()).toEqual([false, false, true]);
      const [revisions, rest] = [await revisionsOf(store), await exportOf(store)];
      store = await engine.openEmpty(GRAPH_SCHEMA);
      await loadRecords(store, everything());
      expect(rest).toEqual(await exportOf(store));
      expect(revisions).toHaveLength(4);
    });

    test("a load that another one overtakes compares again before it writes", async () => {
      await loadRecords(store, withArticle(claim("a")));
      let isOvertaken = false;
      const slow = storeWith(store, {
        write: async (statements, told) => {
          if (!isOvertaken) {
            isOvertaken = true;
            await loadRecords(store, withArticle(claim("a"), claim("b", { about: [] })));
          }
          return await store.write(statements, told);
        },
      });
      const report = await loadRecords(slow, withArticle(claim("a"), claim("b", { statement: "Later words." })));
      expect(report).toMatchObject({ nodes: { created: 0, changed: 1 }, relationships: TALLY });
      expect(await storedAs(store, "claim:b")).toMatchObject([{ statement: "Later words." }]);
    });
  });
});
