import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Limits } from "../../src/api/limits.ts";
import { type ListeningServer, listen, type RequestHandler } from "../../src/api/listen.ts";
import type { AppError } from "../../src/errors.ts";
import { cancelled, timedOut } from "../../src/store/call-limits.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { storeWith } from "../graph/given-load.ts";
import { type GivenApi, givenApi } from "./given-api.ts";

const servers: ListeningServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function served(
  handler: RequestHandler,
  log?: (message: string, cause: unknown) => void,
): Promise<ListeningServer> {
  const server = await listen(handler, { host: "127.0.0.1", port: 0, log });
  servers.push(server);
  return server;
}

const ASKING = {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: '{"query":"{ claims { totalCount } }"}',
};
const hello: RequestHandler = { fetch: () => new Response("hello") };

describe("A port", () => {
  it("serves the API, bodies and all", async () => {
    const { api } = await givenApi();
    const { address } = await served(api);
    const response = await fetch(`${address}/graphql`, ASKING);
    expect(await response.json()).toMatchObject({ data: { claims: { totalCount: 2 } } });
    expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: "ok" });
  });

  it("answers whoever sends too much, announced or not, and goes on with the same connection", async () => {
    const { api } = await givenApi();
    const { address } = await served(api);
    const bytes = new Uint8Array(1_000_000);
    for (const isAnnounced of [true, false, false]) {
      const body = isAnnounced ? bytes : new Blob([bytes]).stream();
      const response = await fetch(`${address}/graphql`, { ...ASKING, body, duplex: "half" } as RequestInit);
      expect([response.status, await response.json()]).toMatchObject([
        413,
        { errors: [{ extensions: { code: "INPUT_BODY_TOO_LARGE" } }] },
      ]);
      expect((await fetch(`${address}/health`)).status).toBe(200);
    }
  });

  it("serves whatever else answers requests", async () => {
    const { address } = await served({ fetch: async (request) => new Response(await request.text(), { status: 201 }) });
    const response = await fetch(`${address}/echo`, { method: "POST", body: "ünï" });
    expect([response.status, await response.text()]).toEqual([201, "ünï"]);
  });

  it("that is in use is named, with what to do", async () => {
    const port = Number(new URL((await served(hello)).address).port);
    const failure = await listen(hello, { host: "127.0.0.1", port }).catch((error: AppError) => error);
    expect(failure).toMatchObject({
      code: "CONFIG_PORT_IN_USE",
      message: `Another program listens on 127.0.0.1, port ${port}: end it, or choose another port with PORT.`,
    });
  });

  it("of a host that is not here is refused", async () => {
    const failure = await listen(hello, { host: "203.0.113.1", port: 0 }).catch((error: AppError) => error);
    expect(failure).toMatchObject({ code: "CONFIG_INVALID", details: { host: "203.0.113.1" } });
  });

  it("tells nobody but the log why its handler failed", async () => {
    const logged: unknown[] = [];
    const cause = new Error("a secret");
    const { address } = await served({ fetch: () => Promise.reject(cause) }, (_message, each) => logged.push(each));
    const response = await fetch(address);
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining("secret")]);
    expect(logged).toEqual([cause]);
  });

  it.each([
    "GET / HTTP/1.1\r\nHost: a b",
    "GET /health HTTP/1.1\r\nHost: [::1",
    "GET /health HTTP/1.1\r\nHost: a/b?c",
    "GET /health HTTP/1.1\r\nHost: user@a",
  ])("refuses %j", async (head) => {
    const { api } = await givenApi();
    const socket = connect(Number(new URL((await served(api)).address).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => {
      answer += String(data);
    });
    socket.write(`${head}\r\nConnection: close\r\n\r\n`);
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).not.toMatch(/ at |\.ts|\.js/);
  });

  it.each([
    [
      "an address of 20 kB",
      `GET /health?${"x".repeat(20_000)} HTTP/1.1\r\nHost: localhost`,
      431,
      "INPUT_LIMIT_EXCEEDED",
    ],
    ["what is no HTTP", "HELO localhost", 400, "INPUT_INVALID"],
  ])("answers %s with a status, a code and what to do, and goes on", async (_, head, status, code) => {
    const { address } = await served(hello);
    const socket = connect(Number(new URL(address).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => {
      answer += String(data);
    });
    socket.write(`${head}\r\n\r\n`);
    await once(socket, "close");
    const [fields = "", body = ""] = answer.split("\r\n\r\n");
    expect(fields).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(fields).toContain(`Content-Length: ${body.length}`);
    expect(JSON.parse(body)).toEqual({ code, message: expect.stringMatching(/\.$/) });
    expect(await (await fetch(address)).text()).toBe("hello");
  });

  it("waits for answers under way when it closes, and takes no more requests", async () => {
    const started = Promise.withResolvers<void>();
    const handler: RequestHandler = {
      fetch: async () => {
        started.resolve();
        await after(50);
        return new Response("late");
      },
    };
    const server = await served(handler);
    const answer = fetch(server.address);
    await started.promise;
    const closed = server.close();
    expect(await (await answer).text()).toBe("late");
    await closed;
    await expect(fetch(server.address)).rejects.toThrow();
  });
});

describe("An answer that nobody waits for", () => {
  const waiting = async (read: GraphStore["read"], limits: Partial<Limits> = {}): Promise<GivenApi> =>
    await givenApi({ limits, store: (real) => storeWith(real, { read }) });

  it("is cancelled in the database when the client goes", async () => {
    const reading = Promise.withResolvers<AbortSignal>();
    const { api } = await waiting(async (_statement, { signal = AbortSignal.abort() } = {}) => {
      reading.resolve(signal);
      await once(signal, "abort");
      throw cancelled();
    });
    const { address } = await served(api);
    const client = new AbortController();
    const answer = fetch(`${address}/graphql`, { ...ASKING, signal: client.signal });
    const signal = await reading.promise;
    expect(signal.aborted).toBe(false);
    client.abort();
    await expect(answer).rejects.toThrow();
    if (!signal.aborted) await once(signal, "abort");
  });

  it("is given up after the time limit, with a code", async () => {
    const read: GraphStore["read"] = async (_statement, { timeoutMs = 0 } = {}) => {
      await after(timeoutMs);
      throw timedOut(timeoutMs);
    };
    const { ask, logged } = await waiting(read, { timeoutMs: 20 });
    const answer = await ask("{ claims { totalCount } }");
    expect(answer.status).toBe(504);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: "STORE_TIMEOUT", retry: true });
    expect(logged).toEqual([]);
  });
});
