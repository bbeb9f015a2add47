import { beforeAll, expect, it } from "vitest";
import type { GraphStore } from "../../../src/store/store.ts";
import { describeEngines } from "../../engine/describe-engines.ts";
import { cypher, failure, SCHEMA } from "./sample.ts";

describeEngines("conformance: reads", (engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.openEmpty(SCHEMA);
    await store.write([cypher("UNWIND range(1, 9) AS i CREATE (:Thing {id: 'thing:' + i, rank: i % 3})")]);
  });

  it("S-REA-01 gives rows in the order asked for", async () => {
    const rows = await store.read(cypher("MATCH (n:Thing) RETURN n.id AS id ORDER BY n.rank DESC, n.id LIMIT 4"));
    expect(rows.map((row) => row.id)).toEqual(["thing:2", "thing:5", "thing:8", "thing:1"]);
  });

  it("S-REA-02 gives no rows as an empty list", async () => {
    expect(await store.read(cypher("MATCH (n:Thing {id: 'nobody'}) RETURN n.id AS id"))).toEqual([]);
  });

  it("S-REA-03 takes SKIP and LIMIT from parameters, also zero", async () => {
    const text = "MATCH (n:Thing) RETURN n.id AS id ORDER BY id SKIP $skip LIMIT $limit";
    expect(await store.read(cypher(text, { skip: 7, limit: 5 }))).toEqual([{ id: "thing:8" }, { id: "thing:9" }]);
    expect(await store.read(cypher(text, { skip: 0, limit: 0 }))).toEqual([]);
  });

  it("S-REA-04 knows no label or property that nothing has, and finds nothing there", async () => {
    expect(await store.read(cypher("MATCH (n:Unheard)-[:OF]->(m) WHERE n.x = 1 RETURN m.y AS y"))).toEqual([]);
  });

  it("S-REA-05 refuses a statement that writes, and nothing is written", async () => {
    for (const text of [
      "CREATE (n:Thing {id: 'sneaked in'})",
      "MATCH (n:Thing) SET n.rank = 99",
      "MATCH (n:Thing) DETACH DELETE n",
      "MERGE (n:Thing {id: 'sneaked in'}) RETURN n.id AS id",
    ]) {
      await failure("STORE_STATEMENT", store.read(cypher(text)));
    }
    expect(await store.read(cypher("MATCH (n:Thing) RETURN count(n) AS n, max(n.rank) AS max"))).toEqual([
      { n: 9, max: 2 },
    ]);
  });

  it("S-REA-06 refuses to define an index or a constraint", async () => {
    await failure(
      "STORE_STATEMENT",
      store.read(cypher("CREATE INDEX sneaky IF NOT EXISTS FOR (n:Thing) ON (n.sneaky)")),
    );
    await failure(
      "STORE_STATEMENT",
      store.read(cypher("CREATE CONSTRAINT sneaky IF NOT EXISTS FOR (n:Thing) REQUIRE n.sneaky IS UNIQUE")),
    );
  });

  it("S-REA-07 gives long answers whole", async () => {
    const rows = await store.read(cypher("UNWIND range(1, 12000) AS x RETURN x ORDER BY x"));
    expect(rows).toHaveLength(12_000);
    expect(rows.at(-1)).toEqual({ x: 12_000 });
  });

  it("S-REA-08 never takes a parameter for Cypher", async () => {
    const id = `x'}) RETURN 1 AS id UNION MATCH (n:Thing) RETURN n.id AS id //`;
    expect(await store.read(cypher("MATCH (n:Thing {id: $id}) RETURN n.id AS id", { id }))).toEqual([]);
  });

  it("S-REA-09 refuses a statement whose parameter is not given, and says which", async () => {
    const error = await failure("STORE_STATEMENT", store.read(cypher("RETURN $forgotten AS x")));
    expect(error.message).toContain("forgotten");
  });

  it("S-REA-10 gives the same answer to the same statement many times over (cached plans)", async () => {
    for (const rank of [0, 1, 2, 0, 1, 2]) {
      const text = "MATCH (n:Thing) WHERE n.rank = $rank RETURN count(n) AS n, min(n.rank) AS rank";
      expect(await store.read(cypher(text, { rank }))).toEqual([{ n: 3, rank }]);
    }
  });
});
