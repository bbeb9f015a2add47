import { beforeEach, expect, test, vi } from "vitest";
import type { ClaimRecord, Dataset } from "../../src/domain/record.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { assessment, claim, datasetOf, date, everything, noonOf, source } from "./given-dataset.ts";
import { loadRecords, storeWith } from "./given-load.ts";

/** A server that has just started plans its first statements slowly. */
vi.setConfig({ testTimeout: 90_000 });

const withArticle = (...claims: readonly ClaimRecord[]): Dataset =>
  datasetOf({ claim: claims, source: [source("article")] });

/** A claim of the 3rd with a judgement of the 5th. */
const judged = (more: Partial<ClaimRecord> = {}): ClaimRecord =>
  claim("a", { recordedAt: noonOf(3), assessments: [assessment({ assessedAt: noonOf(5) })], ...more });

/** `<day> <record> <kind>` of each stored change, in order; what is stored about it is one thing in two forms. */
async function changesIn(store: GraphStore): Promise<string[]> {
  const text = "MATCH (c:Change) RETURN properties(c) AS change, c.id AS id ORDER BY id";
  const rows = (await store.read({ text, parameters: {} })) as unknown as { change: Record<string, string> }[];
  return rows.map(({ change }) => {
    const { id, at = "", subjectId, kind, origin } = change;
    expect([id, origin, Object.keys(change).length]).toEqual([`change:${at}/${subjectId}`, "FILE", 5]);
    return `${Number(at.slice(8, 10))} ${subjectId} ${kind}`;
  });
}

describeEngines("the changes that a load writes", (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
  });

  test("are one for each record that a revision touched, by what it did", async () => {
    const first = assessment({ assessedAt: noonOf(5), correctedAt: noonOf(7) });
    const second = assessment({
      assessedAt: noonOf(7),
      status: "REFUTED",
      reviews: [{ reviewedAt: noonOf(8), by: "reviewer", note: "Still so." }],
    });
    const third = assessment({ assessedAt: noonOf(9), validFrom: date("2026-02") });
    await loadRecords(store, withArticle(judged({ assessments: [first, second, third] }), claim("b")));
    expect(await changesIn(store)).toEqual([
      "1 claim:b RECORDED",
      "1 source:article RECORDED",
      "3 claim:a RECORDED",
      "5 claim:a ASSESSED",
      "7 claim:a CORRECTED",
      "8 claim:a REVIEWED",
      "9 claim:a ASSESSED",
    ]);
  });

  test("tell of a record's parts and of the adoptions that a company has under the record itself", async () => {
    await loadRecords(store, everything());
    const subjects = (await changesIn(store)).map((change) => change.split(" ")[1]);
    expect(new Set(subjects.map((subject) => subject?.split(":")[0]))).toEqual(
      new Set(["adoption", "claim", "company", "metric", "milestone", "organization", "person", "project", "source"]),
    );
    expect(await changesIn(store)).toContain("1 company:acme RECORDED");
  });

  test("are written once: loading the same again writes nothing", async () => {
    await loadRecords(store, withArticle(judged()));
    const before = await changesIn(store);
    let writes = 0;
    const counting = storeWith(store, {
      write: async (...args) => {
        writes++;
        return await store.write(...args);
      },
    });
    await loadRecords(counting, withArticle(judged()), 21);
    expect([writes, await changesIn(store)]).toEqual([0, before]);
  });

  test("are found missing and written on a graph that has none", async () => {
    await loadRecords(store, withArticle(judged()));
    const before = await changesIn(store);
    await store.write([{ text: "MATCH (c:Change) DELETE c", parameters: {} }]);
    expect(await loadRecords(store, withArticle(judged()))).toMatchObject({ changes: 0 });
    expect(await changesIn(store)).toEqual(before);
  });

  test("of texts are none", async () => {
    await loadRecords(store, withArticle(judged()));
    const before = await changesIn(store);
    await loadRecords(store, withArticle(judged({ statement: "Other words." })));
    expect(await changesIn(store)).toEqual(before);
  });

  test("say what leaves the files, and no longer once it is back", async () => {
    const other = claim("b", { restates: [{ claim: "claim:a", fidelity: "FAITHFUL" }] });
    await loadRecords(store, withArticle(judged(), other));
    const before = await changesIn(store);
    await loadRecords(store, withArticle(claim("b")));
    expect(await changesIn(store)).toEqual([...before, "20 claim:a CLOSED", "20 claim:b RELATED"]);
    await loadRecords(store, withArticle(judged(), other), 21);
    expect(await changesIn(store)).toEqual(before);
  });

  test("say that a judgement was taken out of the files", async () => {
    await loadRecords(store, withArticle(judged()));
    await loadRecords(store, withArticle(judged({ assessments: [] })));
    expect((await changesIn(store)).at(-1)).toBe("20 claim:a CORRECTED");
  });

  test("follow a record to another instant, whatever number its revision has", async () => {
    await loadRecords(store, withArticle(judged()));
    await loadRecords(
      store,
      withArticle(judged({ recordedAt: noonOf(4) }), claim("between", { recordedAt: noonOf(2) })),
    );
    expect(await changesIn(store)).toEqual([
      "1 source:article RECORDED",
      "2 claim:between RECORDED",
      "4 claim:a RECORDED",
      "5 claim:a ASSESSED",
    ]);
  });

  test("of a graph that grew load by load are those of one that was loaded at once", async () => {
    const records = everything();
    await loadRecords(store, { ...records, claim: records.claim.map(({ assessments: _, ...each }) => each) });
    await loadRecords(store, records);
    const grown = await changesIn(store);
    store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, records);
    expect(grown).toEqual(await changesIn(store));
  });
});
