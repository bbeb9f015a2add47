import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ListeningServer, listen } from "../../src/api/listen.ts";
import { AppError } from "../../src/errors.ts";
import type { CallOptions, GraphStore } from "../../src/store/store.ts";
import { claim, datasetOf, source } from "../graph/given-dataset.ts";
import { storeWith } from "../graph/given-load.ts";
import { type GivenFeeds, givenFeeds, givenStore } from "./given-feeds.ts";

/** Twenty pages of two hundred claims, each page of four megabytes: more than what sockets hold. */
const CLAIMS = 4_000;
const FINDING = 20_000;
const PAGES = 20;
const PATH = "/feeds/citations.csv";

/** What no compression makes small. */
const NOISE = randomBytes(FINDING / 2).toString("hex");

const LONG = datasetOf({
  source: [source("article")],
  claim: Array.from({ length: CLAIMS }, (_, index) =>
    claim(`c${index}`, {
      citations: [
        {
          source: "source:article",
          stance: "SUPPORTS",
          tier: "PRIMARY",
          finding: `${index} ${NOISE}`,
        },
      ],
    }),
  ),
});

const servers: ListeningServer[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function served(given: GivenFeeds): Promise<string> {
  const server = await listen(given.api, { host: "127.0.0.1", port: 0 });
  servers.push(server);
  return server.address;
}

/** Asks and reads the first bytes, and no more. */
async function whoStopsReading(address: string, headers = ""): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.write(`GET ${PATH} HTTP/1.1\r\nhost: ${hostname}\r\n${headers}\r\n`);
  await once(socket, "readable");
  return socket;
}

/** Waits until nothing has been asked of the engine for a while, and says how much was. */
async function untilQuiet({ statements }: GivenFeeds): Promise<number> {
  for (;;) {
    const before = statements.length;
    await after(1_500);
    if (statements.length === before) return before;
  }
}

describe("a long feed over a real socket", () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await givenStore(LONG);
  }, 60_000);

  it.each(["identity", "gzip", "br"])("comes whole, by %s", async (encoding) => {
    const given = await givenFeeds(store);
    const response = await fetch(`${await served(given)}${PATH}`, { headers: { "accept-encoding": encoding } });
    const text = await response.text();
    expect(text.split("\r\n")).toHaveLength(CLAIMS + 2);
    expect(given.logged).toEqual([]);
  });

  it("is made no faster than it is read, and goes on when the reader does", { timeout: 60_000 }, async () => {
    const given = await givenFeeds(store);
    const socket = await whoStopsReading(await served(given), "connection: close\r\n");
    const asked = await untilQuiet(given);
    expect(asked).toBeGreaterThan(1);
    expect(asked).toBeLessThan(PAGES / 2);
    socket.resume();
    await once(socket, "end");
    // The head, and every page.
    expect(given.statements).toHaveLength(PAGES + 1);
  });

  it.each(["identity", "gzip"])(
    "ends with its reader: nothing more is asked of the engine, by %s",
    async (encoding) => {
      const signals: AbortSignal[] = [];
      const given = await givenFeeds(store, {
        disguise: (real) =>
          storeWith(real, {
            read: async (statement, options: CallOptions = {}) => {
              if (options.signal !== undefined) signals.push(options.signal);
              return await real.read(statement, options);
            },
          }),
      });
      const socket = await whoStopsReading(await served(given), `accept-encoding: ${encoding}\r\n`);
      const asked = await untilQuiet(given);
      socket.destroy();
      await after(200);
      expect(await untilQuiet(given)).toBe(asked);
      expect(signals.at(-1)?.aborted).toBe(true);
      expect(given.logged).toEqual([]);
    },
  );

  it.each(["identity", "gzip"])("breaks the connection where it fails in the middle, by %s", async (encoding) => {
    let calls = 0;
    const given = await givenFeeds(store, {
      disguise: (real) =>
        storeWith(real, {
          read: async (statement, options) => {
            calls += 1;
            if (calls > 5) throw new AppError("STORE_UNREACHABLE", "The engine is gone.");
            return await real.read(statement, options);
          },
        }),
    });
    const response = await fetch(`${await served(given)}${PATH}`, { headers: { "accept-encoding": encoding } });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(given.logged.map(({ message }) => message)).toEqual(["The feed citations.csv broke off in the middle."]);
  });

  it("fails for who reads it without a port, too", async () => {
    let calls = 0;
    const given = await givenFeeds(store, {
      disguise: (real) =>
        storeWith(real, {
          read: async (statement, options) => {
            calls += 1;
            if (calls > 3) throw new AppError("STORE_UNREACHABLE", "The engine is gone.");
            return await real.read(statement, options);
          },
        }),
    });
    await expect((await given.get(PATH)).text()).rejects.toThrow("The engine is gone.");
  });
});
