import { beforeEach, expect, it } from "vitest";
import type { GraphStore } from "../../../src/store/store.ts";
import { describeEngines } from "../../engine/describe-engines.ts";
import { cypher, failure, SCHEMA } from "./sample.ts";

describeEngines("conformance: indexes", (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.openEmpty(SCHEMA);
  });
  const count = async () => (await store.read(cypher("MATCH (n) RETURN count(n) AS n")))[0]?.n;

  it("S-IDX-01 refuses a second node with the same id and label, and undoes what came with it", async () => {
    await store.write([cypher("CREATE (:Thing {id: 'a'})")]);
    const error = await failure(
      "STORE_CONSTRAINT",
      store.write([cypher("CREATE (:Thing {id: 'b'})"), cypher("CREATE (:Thing {id: 'a'})")]),
    );
    expect(error.message).toMatch(/Thing/);
    expect(await count()).toBe(1);
  });

  it("S-IDX-02 refuses it within one transaction too", async () => {
    await failure("STORE_CONSTRAINT", store.write([cypher("UNWIND ['a', 'a'] AS id CREATE (:Thing {id: id})")]));
    expect(await count()).toBe(0);
  });

  it("S-IDX-03 lets nodes of different labels have the same id", async () => {
    await store.write([cypher("CREATE (:Thing {id: 'a'}), (:Other {id: 'a'})")]);
    expect(await count()).toBe(2);
  });

  it("S-IDX-04 refuses to prepare a graph that breaks the constraint already", async () => {
    await store.write([cypher("UNWIND ['a', 'a'] AS id CREATE (:Loose {id: id})")]);
    await failure("STORE_CONSTRAINT", store.prepare({ uniqueIds: ["Loose"], indexes: [], textIndexes: [] }));
  });

  it("S-IDX-05 merges 10,000 rows by id without reading the label for each (minutes without an index)", async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ({ id: `thing:${at}`, rank: at }));
    const merge = cypher("UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n += row", { rows });
    await store.write([merge, merge]);
    expect(await count()).toBe(10_000);
  });

  it("S-IDX-06 reads a sorted page without reading its label, where it says that its indexes are ordered", async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => ({ id: `thing:${at}`, rank: at }));
    await store.write([cypher("UNWIND $rows AS row CREATE (n:Thing) SET n += row", { rows })]);
    const page = cypher("MATCH (n:Thing) WHERE n.rank < $before RETURN n.id AS id ORDER BY n.rank DESC LIMIT 3", {
      before: 1_500,
    });
    expect(await store.read(page)).toEqual([{ id: "thing:1499" }, { id: "thing:1498" }, { id: "thing:1497" }]);
    if (store.capabilities.orderedIndex) expect((await store.profile(page)).databaseHits).toBeLessThan(30);
  });

  it("S-IDX-07 makes an index anew whose definition has changed", async () => {
    await store.prepare({
      uniqueIds: [],
      indexes: [{ name: "Thing_rank", label: "Thing", properties: ["rank", "id"] }],
      textIndexes: [{ name: "words", labels: ["Thing"], property: "note" }],
    });
    await store.write([cypher("CREATE (:Thing {id: 'a', rank: 1, text: 'former', note: 'latter'})")]);
    expect(await store.search("words", "former", 5)).toEqual([]);
    expect(await store.search("words", "latter", 5)).toMatchObject([{ id: "a" }]);
  });
});
