import { expect, it } from "vitest";
import { describeEngines } from "../../engine/describe-engines.ts";
import { cypher, failure, SCHEMA } from "./sample.ts";

describeEngines("conformance: life cycle", (engine) => {
  it("S-LIF-01 names the engine and its version once it has answered", async () => {
    const store = await engine.open();
    await store.ping();
    expect(store.engine).toMatch(engine.isServer ? /^neo4j (5\.26|20\d\d)\.\d+/ : /^grafeo \d+\.\d+\.\d+$/);
  });

  it("S-LIF-02 prepares a graph twice without harm", async () => {
    const store = await engine.openEmpty(SCHEMA);
    await store.write([cypher("CREATE (:Thing {id: 'a', text: 'kept'})")]);
    await store.prepare(SCHEMA);
    expect(await store.read(cypher("MATCH (n:Thing) RETURN n.id AS id"))).toEqual([{ id: "a" }]);
    expect(await store.search("words", "kept", 5)).toHaveLength(1);
  });

  it("S-LIF-03 may be closed twice", async () => {
    const store = await engine.openEmpty(SCHEMA);
    await store.close();
    await store.close();
  });

  it("S-LIF-04 answers every call after closing with STORE_CLOSED", async () => {
    const store = await engine.openEmpty(SCHEMA);
    await store.close();
    await failure("STORE_CLOSED", store.ping());
    await failure("STORE_CLOSED", store.prepare(SCHEMA));
    await failure("STORE_CLOSED", store.read(cypher("RETURN 1 AS one")));
    await failure("STORE_CLOSED", store.write([cypher("CREATE (:Thing {id: 'late'})")]));
    await failure("STORE_CLOSED", store.search("words", "late", 5));
  });

  it("S-LIF-05 keeps data beyond the store that wrote it where it says that it is durable, and nowhere else", async () => {
    const store = await engine.openEmpty(SCHEMA);
    await store.write([cypher("CREATE (:Thing {id: 'a'})")]);
    const other = await engine.open();
    const [row] = await other.read(cypher("MATCH (n:Thing) RETURN count(n) AS n"));
    expect(row?.n).toBe(other.capabilities.durable ? 1 : 0);
  });

  it("S-LIF-06 counts database hits where it says so, and refuses elsewhere", async () => {
    const store = await engine.openEmpty(SCHEMA);
    await store.write([cypher("UNWIND range(1, 50) AS i CREATE (:Thing {id: 'thing:' + i})")]);
    const profile = store.profile(cypher("MATCH (n:Thing {id: $id}) RETURN n.id AS id", { id: "thing:7" }));
    if (!store.capabilities.profile) {
      await failure("STORE_UNSUPPORTED", profile);
      return;
    }
    const { rows, databaseHits } = await profile;
    expect(rows).toEqual([{ id: "thing:7" }]);
    expect(databaseHits).toBeGreaterThan(0);
    expect(databaseHits).toBeLessThan(10);
  });

  it("S-LIF-07 lets closing wait for an answer that is under way, or ends it with STORE_CLOSED", async () => {
    const store = await engine.openEmpty(SCHEMA);
    const answer = store.read(cypher("UNWIND range(1, 20000) AS x RETURN sum(x) AS sum"));
    const outcome = answer.then(
      ([row]) => row?.sum,
      (error: { code: string }) => error.code,
    );
    await store.close();
    expect([200_010_000, "STORE_CLOSED"]).toContain(await outcome);
  });
});
