import { beforeEach, expect, test, vi } from "vitest";
import type { Dataset } from "../../src/domain/record.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { beyondTheirEnds } from "./beyond-their-ends.ts";
import { assessment, claim, datasetOf, date, everything, noonOf, source } from "./given-dataset.ts";
import { exportOf, loadRecords, revisionsOf, storedAs } from "./given-load.ts";

/** A server that has just started plans its first statements slowly. */
vi.setConfig({ testTimeout: 90_000 });

const [a, b] = [
  claim("a"),
  claim("b", {
    recordedAt: noonOf(3),
    assessments: [assessment({ assessedAt: noonOf(5) })],
    restates: [{ claim: "claim:a", fidelity: "FAITHFUL" }],
  }),
];
const withArticle = (...claims: readonly ReturnType<typeof claim>[]): Dataset =>
  datasetOf({ claim: claims, source: [source("article")] });

describeEngines("what leaves the files", (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
  });

  test("is closed at a new revision with all its relationships, and nothing is deleted", async () => {
    await loadRecords(store, withArticle(a, b));
    const before = await exportOf(store);
    const report = await loadRecords(store, withArticle(a));
    expect(report).toMatchObject({ revision: 4, newRevisions: 1, nodes: { closed: 2 }, relationships: { closed: 4 } });
    expect(await storedAs(store, "revision:4")).toEqual([
      { number: 4, at: noonOf(20), by: "test", message: "Left the files." },
    ]);
    expect(await storedAs(store, "claim:b")).toMatchObject([{ knownFrom: 2, knownTo: 4 }]);
    expect(await storedAs(store, "claim:b-[RESTATES]->claim:a")).toMatchObject([{ knownFrom: 2, knownTo: 4 }]);
    expect(await storedAs(store, "claim:b-[HAS_STATUS]->assessment:b/1")).toMatchObject([
      { knownFrom: 3, knownTo: 4, knownFromAt: noonOf(5), knownToAt: noonOf(20) },
    ]);
    expect(await storedAs(store, "claim:b-[STATED_IN]->source:article")).not.toMatchObject([{ knownToAt: noonOf(20) }]);
    expect(await storedAs(store, "claim:a")).not.toMatchObject([{ knownTo: 4 }]);
    expect(await exportOf(store)).toHaveLength(before.length + 1);
    expect(await loadRecords(store, withArticle(a), 21)).toMatchObject({ revision: 4, changes: 0 });
  });

  test("is open again when it comes back, as if it had never left", async () => {
    await loadRecords(store, withArticle(a, b));
    const before = await exportOf(store);
    await loadRecords(store, withArticle(a));
    const report = await loadRecords(store, withArticle(a, b), 22);
    expect(report).toMatchObject({
      revision: 4,
      newRevisions: 0,
      nodes: { changed: 2, reopened: 2 },
      relationships: { reopened: 4 },
    });
    const isOfTheGraph = (thing: object) => !("label" in thing && ["Revision", "Head"].includes(String(thing.label)));
    expect((await exportOf(store)).filter(isOfTheGraph)).toEqual(before.filter(isOfTheGraph));
  });

  test("leaves no relationship known longer than its ends, whatever leaves", async () => {
    await loadRecords(store, everything());
    expect(await beyondTheirEnds(store)).toBe(0);
    const { adoption: _, ...rest } = everything();
    await loadRecords(store, { ...rest, adoption: [] });
    expect(await beyondTheirEnds(store)).toBe(0);
    await loadRecords(store, { ...withArticle(a), metric: [] });
    expect(await beyondTheirEnds(store)).toBe(0);
  });

  test("takes with it what others than the files had written at it", async () => {
    await loadRecords(store, withArticle(a, b));
    const text = [
      "MATCH (c:Claim {id: 'claim:b'}) MATCH (s:Source {id: 'source:article'}) MATCH (x:Assessment {id: 'assessment:b/1'})",
      "CREATE (c)-[:CITES {key: 'own', origin: 'API', knownFrom: 3}]->(s)",
      "CREATE (c)-[:HAS_STATUS {key: 'own', origin: 'API', knownFrom: 3, validFrom: '2025-01-01', knownFromAt: $at}]->(x)",
    ].join(" ");
    await store.write([{ text, parameters: { at: noonOf(5) } }]);
    await loadRecords(store, withArticle(a));
    expect(await storedAs(store, "claim:b-[CITES]->source:article")).toEqual([
      { origin: "API", knownFrom: 3, knownTo: 4 },
    ]);
    expect(await storedAs(store, "claim:b-[HAS_STATUS]->assessment:b/1")).toMatchObject([
      { knownTo: 4 },
      { origin: "API", knownTo: 4, knownToAt: noonOf(20) },
    ]);
    expect(await beyondTheirEnds(store)).toBe(0);
  });

  test("stays known no longer than what it hung on, where that is recorded later than before", async () => {
    const cited = claim("b", {
      recordedAt: noonOf(3),
      citations: [{ source: "source:article", stance: "SUPPORTS", tier: "PRIMARY", finding: "Says it." }],
      assessments: [
        assessment({ assessedAt: noonOf(5) }),
        assessment({ assessedAt: noonOf(10), validFrom: date("2026-02") }),
      ],
    });
    const periods = () => storedAs(store, "claim:b-[HAS_STATUS]->assessment:b/1");
    const cites = () => storedAs(store, "claim:b-[CITES]->source:article");
    await loadRecords(store, withArticle(cited));
    await loadRecords(store, withArticle(claim("b", { recordedAt: noonOf(6) })));
    expect(await revisionsOf(store)).toEqual([1, 3, 5, 6, 10, 20].map(noonOf));
    expect(await beyondTheirEnds(store)).toBe(0);
    expect(await cites()).toMatchObject([{ knownFrom: 4, knownTo: 6 }]);
    expect(await periods()).toMatchObject([
      { knownFrom: 4, knownTo: 5, knownFromAt: noonOf(6), knownToAt: noonOf(10) },
      { knownFrom: 5, knownTo: 6, knownFromAt: noonOf(10), knownToAt: noonOf(20) },
    ]);
    await loadRecords(store, withArticle(cited), 21);
    expect(await cites()).toMatchObject([{ knownFrom: 2 }]);
    expect(await periods()).toMatchObject([
      { knownFrom: 3, knownTo: 5, knownFromAt: noonOf(5), knownToAt: noonOf(10) },
      { knownFrom: 5, knownFromAt: noonOf(10), validTo: "2026-02-01" },
    ]);
  });

  test("goes where what it hung on is recorded only after it was closed: known together they never were", async () => {
    const citations = [{ source: "source:article", stance: "SUPPORTS", tier: "PRIMARY", finding: "Says it." }] as const;
    await loadRecords(store, withArticle(claim("b", { citations })));
    await loadRecords(store, withArticle(claim("b")));
    await loadRecords(store, withArticle(claim("b", { recordedAt: noonOf(22) })), 23);
    expect(await beyondTheirEnds(store)).toBe(0);
    expect(await storedAs(store, "claim:b-[CITES]->source:article")).toEqual([]);
    await loadRecords(store, withArticle(claim("b", { citations })), 24);
    expect(await storedAs(store, "claim:b-[CITES]->source:article")).toMatchObject([{ knownFrom: 1 }]);
  });

  test("is closed after everything else, also when the clock of the load is behind", async () => {
    await loadRecords(store, withArticle(a, b));
    expect(await loadRecords(store, withArticle(a), 2)).toMatchObject({ revision: 4 });
    expect(await revisionsOf(store)).toEqual([noonOf(1), noonOf(3), noonOf(5), "2026-11-05T12:00:00.001Z"]);
  });
});

describeEngines("revisions", (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
  });

  test("an instant that comes in between moves the numbers after it, of closed things too", async () => {
    await loadRecords(store, withArticle(a, b));
    await loadRecords(store, withArticle(a));
    const between = claim("between", { recordedAt: noonOf(4) });
    const report = await loadRecords(store, withArticle(a, between), 21);
    expect(report).toMatchObject({ revision: 5, newRevisions: 1, isRenumbered: true, changes: 2 });
    expect(await revisionsOf(store)).toEqual([1, 3, 4, 5, 20].map(noonOf));
    expect(await storedAs(store, "claim:a")).toMatchObject([{ knownFrom: 1 }]);
    expect(await storedAs(store, "claim:between")).toMatchObject([{ knownFrom: 3 }]);
    expect(await storedAs(store, "claim:b")).toMatchObject([{ knownFrom: 2, knownTo: 5 }]);
    expect(await storedAs(store, "claim:b-[HAS_STATUS]->assessment:b/1")).toMatchObject([{ knownFrom: 4, knownTo: 5 }]);
    expect(await storedAs(store, "head")).toEqual([{ revision: 5 }]);
    expect(await loadRecords(store, withArticle(a, between), 22)).toMatchObject({ changes: 0, isRenumbered: false });
  });

  test("a graph that grew load by load has the numbers of one that was loaded at once", async () => {
    const records = everything();
    const earlier = { ...records, claim: records.claim.map(({ assessments: _, ...each }) => each) };
    await loadRecords(store, earlier);
    await loadRecords(store, records);
    const grown = await exportOf(store);
    store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, records);
    expect(grown).toEqual(await exportOf(store));
  });

  test("one stays when nothing in the files speaks of its instant any more", async () => {
    await loadRecords(store, withArticle(a, b));
    await loadRecords(store, withArticle(a, { ...b, recordedAt: noonOf(4) }));
    expect(await revisionsOf(store)).toEqual([1, 3, 4, 5].map(noonOf));
    expect(await storedAs(store, "claim:b")).toMatchObject([{ knownFrom: 3 }]);
  });
});
