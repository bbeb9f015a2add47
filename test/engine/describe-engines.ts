import { afterAll, beforeAll, describe, inject } from "vitest";
import { definitions } from "../../src/store/neo4j-schema.ts";
import { openStore, type StoreSettings } from "../../src/store/open-store.ts";
import type { GraphStore, StoreSchema } from "../../src/store/store.ts";
import { borrow, type Lease } from "./server-lease.ts";

/** An engine that a suite runs on. */
export interface TestEngine {
  /** `embedded`, `neo4j 5.26`, `neo4j 2026`, an image or an address. */
  readonly name: string;
  readonly isServer: boolean;
  /** A store that holds nothing, prepared with this schema and closed after the suite. On a server it empties what earlier ones see. */
  openEmpty(schema: StoreSchema): Promise<GraphStore>;
  /** Another store on what this engine holds (on the embedded engine: a new empty one), closed after the suite. */
  open(): Promise<GraphStore>;
  /** What `openStore`, a configuration or a child process needs to reach this engine. Only inside tests and hooks. */
  settings(): StoreSettings;
}

/** Waiting for other files that use the same server, and for its start. */
const LEASE_MS = 600_000;

/**
 * Runs a suite once on every engine: embedded, Neo4j 5.26 and Neo4j 2026.x (which servers: `server-source.ts`). While it runs on
 * a server, no other file uses that server.
 *
 * ```ts
 * describeEngines("pages", (engine) => {
 *   let store: GraphStore;
 *   beforeAll(async () => {
 *     store = await engine.openEmpty(SCHEMA);
 *   });
 *   it("are in order", async () => expect(await store.read(…)).toEqual(…));
 * });
 * ```
 */
export function describeEngines(name: string, suite: (engine: TestEngine) => void): void {
  describe(`${name} [embedded]`, () => {
    const stores = closedAfterwards();
    const open = async () => stores.add(await openStore({ address: "memory:" }));
    suite({
      name: "embedded",
      isServer: false,
      open,
      settings: () => ({ address: "memory:" }),
      openEmpty: async (schema) => {
        const store = await open();
        await store.prepare(schema);
        return store;
      },
    });
  });
  const { names, port, reason } = inject("servers");
  if (reason !== null) describe.skip(`${name} [neo4j]: skipped, ${reason}`, () => undefined);
  for (const [index, server] of names.entries()) {
    describe(`${name} [${server}]`, () => suiteOnServer(suite, server, () => borrow(port, index)));
  }
}

function suiteOnServer(suite: (engine: TestEngine) => void, name: string, borrowServer: () => Promise<Lease>): void {
  let lease: Lease | undefined;
  beforeAll(async () => {
    lease = await borrowServer();
  }, LEASE_MS);
  afterAll(() => lease?.giveBack());
  const stores = closedAfterwards();
  const settings = (): StoreSettings => {
    if (!lease) throw new Error("The settings of a server are known inside tests and hooks only.");
    const { address, user, password } = lease;
    return { address, user, password };
  };
  const open = async () => stores.add(await openStore(settings()));
  const openEmpty = async (schema: StoreSchema) => {
    const store = await open();
    await empty(store, schema);
    await store.prepare(schema);
    return store;
  };
  suite({ name, isServer: true, open, openEmpty, settings });
}

function closedAfterwards(): { add(store: GraphStore): GraphStore } {
  const stores = new Set<GraphStore>();
  afterAll(async () => {
    await Promise.all([...stores].map((store) => store.close()));
  });
  return {
    add: (store) => {
      stores.add(store);
      return store;
    },
  };
}

/** Deletes all nodes, and the indexes and constraints that the schema does not ask for. */
async function empty(store: GraphStore, schema: StoreSchema): Promise<void> {
  const text = "MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted";
  while ((await store.write([{ text, parameters: {} }]))[0]?.[0]?.deleted !== 0);

  const wanted = new Set([...definitions(schema)].map((definition) => definition.name));
  const found = await store.read({
    text: `SHOW INDEXES YIELD name, type, owningConstraint AS owner WHERE type <> "LOOKUP" RETURN name, owner`,
    parameters: {},
  });
  for (const { name, owner } of found) {
    if (wanted.has(String(name))) continue;
    const definition = owner === null ? `DROP INDEX \`${name}\`` : `DROP CONSTRAINT \`${owner}\``;
    await store.write([{ text: definition, parameters: {} }]);
  }
}
