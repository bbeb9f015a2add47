import { beforeAll, expect, it } from "vitest";
import type { GraphStore, StoreValue } from "../../../src/store/store.ts";
import { describeEngines } from "../../engine/describe-engines.ts";
import { cypher, failure, SCHEMA } from "./sample.ts";

const SCALARS: readonly StoreValue[] = [
  null,
  true,
  false,
  0,
  1,
  -7,
  1.5,
  -0.25,
  1e300,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  "",
  "plain",
  `quotes ' " and \\ backslash`,
  "two\nlines",
  "Ünïcødé 日本語 🦀",
];

// Where engines differ, and what nobody should rely on: date() and datetime() are text on the embedded engine and types of their
// own on Neo4j (refused, S-VAL-10); lists of maps can be properties on the embedded engine only.
describeEngines("conformance: values", (engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.openEmpty(SCHEMA);
  });
  const answer = async (text: string, parameters: Record<string, StoreValue> = {}) =>
    (await store.read(cypher(text, parameters)))[0];

  it("S-VAL-01 returns every kind of scalar as it was given", async () => {
    for (const value of SCALARS) expect(await answer("RETURN $value AS value", { value })).toEqual({ value });
  });

  it("S-VAL-02 stores every kind of scalar and reads it again", async () => {
    const rows = SCALARS.map((value, at) => ({ id: `value:${at}`, value }));
    await store.write([cypher("UNWIND $rows AS row CREATE (n:Thing {id: row.id}) SET n.value = row.value", { rows })]);
    for (const { id, value } of rows) {
      expect(await answer("MATCH (n:Thing {id: $id}) RETURN n.value AS value", { id })).toEqual({ value });
    }
  });

  it("S-VAL-03 takes whole numbers as integers, at every depth", async () => {
    const parameters = { x: 7, list: [7], map: { deep: { x: 7 } } };
    expect(await answer("RETURN $x / 2 AS a, $list[0] / 2 AS b, $map.deep.x / 2 AS c", parameters)).toEqual({
      a: 3,
      b: 3,
      c: 3,
    });
  });

  it("S-VAL-04 takes fractions as floats, and toFloat makes one of a whole number", async () => {
    expect(await answer("RETURN $x / 2 AS a, toFloat($y) / 2 AS b", { x: 7.5, y: 7 })).toEqual({ a: 3.75, b: 3.5 });
  });

  it("S-VAL-05 calculates with integers up to 2^53 - 1 exactly", async () => {
    expect(await answer("RETURN $x + 1 AS x, 9007199254740991 AS max", { x: 9_007_199_254_740_990 })).toEqual({
      x: Number.MAX_SAFE_INTEGER,
      max: Number.MAX_SAFE_INTEGER,
    });
  });

  it("S-VAL-06 returns lists and maps, nested and with nulls, as they were given", async () => {
    const value = { list: [1, "two", null, [true, { deep: [] }]], empty: {}, nothing: null };
    expect(await answer("RETURN $value AS value, $value.list[3][1] AS inner", { value })).toEqual({
      value,
      inner: { deep: [] },
    });
  });

  it("S-VAL-07 stores lists of text and of numbers", async () => {
    const lists = { words: ["a", "b"], numbers: [1, 2], fractions: [1.5, 2.25], none: [] };
    await store.write([cypher("CREATE (n:Thing {id: 'lists'}) SET n += $lists", { lists })]);
    expect(
      await answer("MATCH (n:Thing {id: 'lists'}) RETURN n{.words, .numbers, .fractions, .none} AS lists"),
    ).toEqual({ lists });
  });

  it("S-VAL-08 removes a property that is set to null, alone or in a map", async () => {
    await store.write([
      cypher("CREATE (:Thing {id: 'nulls', a: 1, b: 2, c: 3, d: null})"),
      cypher("MATCH (n:Thing {id: 'nulls'}) SET n.a = null, n += $map", { map: { b: null, e: 5 } }),
    ]);
    expect(
      await answer("MATCH (n:Thing {id: 'nulls'}) UNWIND keys(n) AS k WITH k ORDER BY k RETURN collect(k) AS keys"),
    ).toEqual({
      keys: ["c", "e", "id"],
    });
  });

  it("S-VAL-09 reads a property that is not there as null", async () => {
    await store.write([cypher("CREATE (:Thing {id: 'bare'})")]);
    expect(await answer("MATCH (n:Thing {id: 'bare'}) RETURN n.absent AS absent, n{.absent} AS map")).toEqual({
      absent: null,
      map: { absent: null },
    });
  });

  it("S-VAL-10 refuses to return nodes and relationships, and names the column", async () => {
    await store.write([cypher("CREATE (:Thing {id: 'from'})-[:LEADS_TO]->(:Thing {id: 'to'})")]);
    const pattern = "MATCH (from:Thing {id: 'from'})-[way:LEADS_TO]->(to)";
    for (const column of ["from", "way", "[to] AS listed", "{it: to} AS mapped"]) {
      const error = await failure("STORE_STATEMENT", store.read(cypher(`${pattern} RETURN ${column}`)));
      expect(error.message).toContain(`"${column.split(" AS ").at(-1)}"`);
    }
  });

  it("S-VAL-11 returns numbers that the engine counted as plain numbers", async () => {
    const row = await answer(
      "UNWIND [1, 2, 3] AS x RETURN count(x) AS n, sum(x) AS sum, max(x) AS max, size([1]) AS size",
    );
    expect(row).toStrictEqual({ n: 3, sum: 6, max: 3, size: 1 });
  });

  it("S-VAL-12 names columns as the statement does", async () => {
    const row = await answer("RETURN 1 AS `two words`, 2 AS camelCase");
    expect(Object.keys(row ?? {})).toEqual(["two words", "camelCase"]);
  });
});
