import { beforeEach, expect, it } from "vitest";
import type { GraphStore, Statement } from "../../../src/store/store.ts";
import { describeEngines } from "../../engine/describe-engines.ts";
import { cypher, failure, SCHEMA } from "./sample.ts";

describeEngines("conformance: writes", (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.openEmpty(SCHEMA);
  });
  const ids = async () => (await store.read(cypher("MATCH (n) RETURN n.id AS id ORDER BY id"))).map((row) => row.id);
  const create = (id: string) => cypher("CREATE (n:Thing {id: $id}) RETURN n.id AS id", { id });

  it("S-WRI-01 gives the rows of each statement, in order", async () => {
    expect(await store.write([create("a"), cypher("MATCH (n:Nobody) RETURN n.id AS id"), create("b")])).toEqual([
      [{ id: "a" }],
      [],
      [{ id: "b" }],
    ]);
  });

  it("S-WRI-02 writes nothing at all when any statement fails", async () => {
    await failure("STORE_STATEMENT", store.write([create("a"), create("b"), cypher("THIS IS NOT CYPHER")]));
    await failure("STORE_STATEMENT", store.write([create("c"), cypher("RETURN 1 / 0 AS x"), create("d")]));
    expect(await ids()).toEqual([]);
  });

  it("S-WRI-03 tells after each statement how many are done", async () => {
    const told: number[] = [];
    await store.write([create("a"), create("b"), create("c")], (done) => told.push(done));
    expect(told).toEqual([1, 2, 3]);
  });

  it("S-WRI-04 takes statements from a generator, each when the one before is done", async () => {
    const seen: string[] = [];
    function* statements(): Generator<Statement> {
      for (const id of ["a", "b"]) {
        seen.push(`gives ${id}`);
        yield create(id);
      }
    }
    await store.write(statements(), (done) => seen.push(`done ${done}`));
    expect(seen).toEqual(["gives a", "done 1", "gives b", "done 2"]);
    expect(await ids()).toEqual(["a", "b"]);
  });

  it("S-WRI-05 writes nothing when the generator fails, and passes its failure on", async () => {
    function* statements(): Generator<Statement> {
      yield create("a");
      throw new RangeError("no more");
    }
    await expect(store.write(statements())).rejects.toThrow(RangeError);
    expect(await ids()).toEqual([]);
  });

  it("S-WRI-06 lets a statement see what earlier ones of its transaction wrote", async () => {
    const [, seen] = await store.write([create("a"), cypher("MATCH (n:Thing {id: 'a'}) RETURN n.id AS id")]);
    expect(seen).toEqual([{ id: "a" }]);
  });

  it("S-WRI-07 takes no statement for nothing to do", async () => {
    expect(await store.write([])).toEqual([]);
  });

  it("S-WRI-08 merges: creates what is new, changes what is there, and says which", async () => {
    const merge = cypher(
      `UNWIND $ids AS id MERGE (n:Thing {id: id}) ON CREATE SET n.how = 'created' ON MATCH SET n.how = 'matched'
       RETURN n.id AS id, n.how AS how ORDER BY id`,
      { ids: ["a", "b"] },
    );
    await store.write([create("a")]);
    expect(await store.write([merge])).toEqual([
      [
        { id: "a", how: "matched" },
        { id: "b", how: "created" },
      ],
    ]);
  });

  it("S-WRI-09 merges relationships by type and properties, so that a second run adds none", async () => {
    const rows = [1, 2].map((position) => ({ from: "a", to: "b", position }));
    const relate = cypher(
      `UNWIND $rows AS row MATCH (a:Thing {id: row.from}), (b:Thing {id: row.to})
       MERGE (a)-[r:LEADS_TO {position: row.position}]->(b) SET r += {note: 'n' + row.position}`,
      { rows },
    );
    await store.write([create("a"), create("b"), relate, relate]);
    const text = "MATCH (:Thing {id: 'a'})-[r:LEADS_TO]->() RETURN r.position AS p, r.note AS note ORDER BY p";
    expect(await store.read(cypher(text))).toEqual([
      { p: 1, note: "n1" },
      { p: 2, note: "n2" },
    ]);
  });

  it("S-WRI-10 deletes nodes with their relationships", async () => {
    await store.write([
      cypher("CREATE (:Thing {id: 'a'})-[:LEADS_TO]->(:Thing {id: 'b'})"),
      cypher("MATCH (n:Thing {id: 'a'}) DETACH DELETE n"),
    ]);
    expect(await store.read(cypher("MATCH (n:Thing) RETURN n.id AS id, COUNT { (n)--() } AS n"))).toEqual([
      { id: "b", n: 0 },
    ]);
  });

  it("S-WRI-11 replaces and removes properties of relationships", async () => {
    await store.write([
      cypher("CREATE (:Thing {id: 'a'})-[:LEADS_TO {until: 9, note: 'x'}]->(:Thing {id: 'b'})"),
      cypher("MATCH ()-[r:LEADS_TO]->() SET r.until = $until, r.note = null", { until: 5 }),
    ]);
    expect(await store.read(cypher("MATCH ()-[r:LEADS_TO]->() RETURN r.until AS until, r.note AS note"))).toEqual([
      { until: 5, note: null },
    ]);
  });
});
