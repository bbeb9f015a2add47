import { once } from "node:events";
import { createServer } from "node:net";
import { beforeAll, expect, it } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import type { GraphStore } from "../../../src/store/store.ts";
import { describeEngines } from "../../engine/describe-engines.ts";
import { cypher, failure, SCHEMA, SLOW } from "./sample.ts";

describeEngines("conformance: errors", (engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.openEmpty(SCHEMA);
  });

  it("S-ERR-01 refuses what is not Cypher in a sentence, and keeps the statement for the log", async () => {
    const error = await failure("STORE_STATEMENT", store.read(cypher("RETURN nothing.that IS")));
    expect(error.message).toMatch(/^\S.* refused a statement: /);
    expect(error.details.statement).toBe("RETURN nothing.that IS");
    expect(error.mayRetry).toBe(false);
  });

  it("S-ERR-02 refuses unknown functions and variables, and sums that have no result", async () => {
    for (const text of ["RETURN unheardOf(1) AS x", "RETURN unknown AS x", "RETURN 1 / 0 AS x"]) {
      await failure("STORE_STATEMENT", store.read(cypher(text)));
    }
  });

  it("S-ERR-03 gives up after the time limit, and goes on to answer others", async () => {
    const started = performance.now();
    const error = await failure("STORE_TIMEOUT", store.read(SLOW, { timeoutMs: 60 }));
    expect(error.message).toContain("60 ms");
    expect(error.mayRetry).toBe(true);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(await store.read(cypher("RETURN 1 AS one"))).toEqual([{ one: 1 }]);
  });

  it("S-ERR-04 gives up when the caller does, also when it did so before", async () => {
    const controller = new AbortController();
    const answer = store.read(SLOW, { signal: controller.signal });
    setTimeout(() => controller.abort(), 60);
    await failure("STORE_TIMEOUT", answer);
    await failure("STORE_TIMEOUT", store.read(cypher("RETURN 1 AS one"), { signal: controller.signal }));
    await failure("STORE_TIMEOUT", store.search("words", "any", 5, { signal: controller.signal }));
  });

  it("S-ERR-05 ends the work inside the engine, where it says that it can", async () => {
    if (!store.capabilities.cancel) return;
    const endless =
      "UNWIND range(1, 3000000) AS x UNWIND range(1, 30000) AS y WITH x WHERE x = -1 RETURN count(x) AS n";
    const controller = new AbortController();
    const byLimit = failure("STORE_TIMEOUT", store.read(cypher(endless), { timeoutMs: 200 }));
    const bySignal = failure("STORE_TIMEOUT", store.read(cypher(endless), { signal: controller.signal }));
    setTimeout(() => controller.abort(), 200);
    await Promise.all([byLimit, bySignal]);
    const running = cypher("SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query CONTAINS $part RETURN query", {
      part: "30000",
    });
    await expect.poll(async () => (await store.read(running)).length, { timeout: 3_000 }).toBe(0);
  });

  it("S-ERR-06 answers a call within its limits although it has some", async () => {
    const { signal } = new AbortController();
    expect(await store.read(cypher("RETURN 1 AS one"), { timeoutMs: 5_000, signal })).toEqual([{ one: 1 }]);
  });

  it.runIf(engine.isServer)("S-ERR-07 says within five seconds that nobody answers, and where", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as { port: number };
    for (const address of ["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1", `bolt://127.0.0.1:${port}`]) {
      const started = performance.now();
      const nobody = await openStore({ address, user: "neo4j", password: "secret word" });
      const error = await failure("STORE_UNREACHABLE", nobody.ping());
      expect(error.message).toContain(address);
      expect(error.message).not.toContain("secret word");
      expect(performance.now() - started).toBeLessThan(5_500);
      await nobody.close();
    }
    silent.close();
  });

  it.runIf(engine.isServer)("S-ERR-08 says which address refused a password, and never the password", async () => {
    const { address } = engine.settings();
    const stranger = await openStore({ address, user: "neo4j", password: "secret word" });
    const error = await failure("STORE_UNAUTHORIZED", stranger.ping());
    expect(error.message).toBe(`The Neo4j server at ${address} refused the user "neo4j" or the password.`);
    await stranger.close();
    const anonymous = await openStore({ address });
    await failure("STORE_UNAUTHORIZED", anonymous.ping());
    await anonymous.close();
  });

  it.runIf(engine.isServer)("S-ERR-09 says which database a server does not have", async () => {
    const elsewhere = await openStore({ ...engine.settings(), database: "elsewhere" });
    const error = await failure("STORE_UNREACHABLE", elsewhere.ping());
    expect(error.message).toContain('"elsewhere"');
    await elsewhere.close();
  });

  it.runIf(engine.isServer)("S-ERR-10 reaches a server through routing too", async () => {
    const settings = engine.settings();
    const routed = await openStore({ ...settings, address: settings.address.replace("bolt:", "neo4j:") });
    await routed.write([cypher("MERGE (n:Thing {id: 'routed'})")]);
    expect(await routed.read(cypher("MATCH (n:Thing {id: 'routed'}) RETURN n.id AS id"))).toHaveLength(1);
    await routed.close();
  });
});
