import { beforeEach, expect, it } from "vitest";
import type { GraphStore, StoreRow } from "../../../src/store/store.ts";
import { describeEngines } from "../../engine/describe-engines.ts";
import { cypher, SCHEMA } from "./sample.ts";

const times = <T>(n: number, make: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, at) => make(at)));

describeEngines("conformance: concurrency", (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.openEmpty(SCHEMA);
  });

  it("S-CON-01 gives each of many readers its own answer", async () => {
    const answers = await times(64, (x) =>
      store.read(cypher("UNWIND range(1, 200) AS i RETURN sum(i * $x) AS sum", { x })),
    );
    expect(answers.map(([row]) => row?.sum)).toEqual(answers.map((_, x) => 20_100 * x));
  });

  it("S-CON-02 loses no write of many writers to one node", async () => {
    await store.write([cypher("CREATE (:Thing {id: 'counter', n: 0})")]);
    await times(40, () => store.write([cypher("MATCH (n:Thing {id: 'counter'}) SET n.n = n.n + 1")]));
    expect(await store.read(cypher("MATCH (n:Thing {id: 'counter'}) RETURN n.n AS n"))).toEqual([{ n: 40 }]);
  });

  it("S-CON-03 never shows a reader half a write", async () => {
    const reads: Promise<readonly StoreRow[]>[] = [];
    const halfDone = () => reads.push(store.read(cypher("MATCH (n:Other {round: 1}) RETURN count(n) AS n")));
    await store.write(
      ["first", "second", "third"].map((id) => cypher("CREATE (:Other {id: $id, round: 1})", { id })),
      halfDone,
    );
    for (const [row] of await Promise.all(reads)) expect([0, 3]).toContain(row?.n);
  });

  it("S-CON-04 shows a writer's rows to whoever reads after it", async () => {
    await times(20, async (at) => {
      await store.write([cypher("CREATE (:Thing {id: $id})", { id: `thing:${at}` })]);
      const text = "MATCH (n:Thing {id: $id}) RETURN n.id AS id";
      expect(await store.read(cypher(text, { id: `thing:${at}` }))).toHaveLength(1);
    });
  });

  it("S-CON-05 leaves one node when many writers merge the same id", async () => {
    await times(20, () => store.write([cypher("MERGE (n:Thing {id: 'same'})")]));
    expect(await store.read(cypher("MATCH (n:Thing) RETURN count(n) AS n"))).toEqual([{ n: 1 }]);
  });

  it("S-CON-06 repeats writers that lock each other out, until each has written", async () => {
    await store.write([cypher("CREATE (:Thing {id: 'a', n: 0}), (:Thing {id: 'b', n: 0})")]);
    const add = (id: string) => cypher("MATCH (n:Thing {id: $id}) SET n.n = n.n + 1", { id });
    await times(8, (at) => store.write(at % 2 === 0 ? [add("a"), add("b")] : [add("b"), add("a")]));
    expect(await store.read(cypher("MATCH (n:Thing) RETURN n.n AS n"))).toEqual([{ n: 8 }, { n: 8 }]);
  });

  it("S-CON-07 goes on after a writer that failed", async () => {
    const broken = store.write([cypher("CREATE (:Thing {id: 'x'})"), cypher("NOT CYPHER")]);
    const fine = store.write([cypher("CREATE (:Thing {id: 'y'})")]);
    await expect(broken).rejects.toThrow();
    await fine;
    expect(await store.read(cypher("MATCH (n:Thing) RETURN n.id AS id"))).toEqual([{ id: "y" }]);
  });
});
