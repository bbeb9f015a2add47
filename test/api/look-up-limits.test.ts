import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Limits } from "../../src/api/limits.ts";
import { type ListeningServer, listen } from "../../src/api/listen.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { storeWith } from "../graph/given-load.ts";
import { type Answer, type GivenApi, givenApi, post, refusalOf } from "./given-api.ts";

const QUERY = "query Q($input: FactCheckInput!) { factCheck(input: $input) { skipped checked { decision } } }";
const LONG = Array.from({ length: 3_000 }, (_, index) => `Acme had Rust in ${index} routers.`).join("\n\n");
const SHORT = "Acme had Rust in 7 routers.";

/** An API that counts the searches of look-ups, and holds them up when it is told so. */
interface Watched extends GivenApi {
  readonly searches: () => number;
  check(document: string): Promise<Answer>;
}

async function watched(limits: Partial<Limits>, hold: () => Promise<void> = async () => undefined): Promise<Watched> {
  let searches = 0;
  const search =
    (real: GraphStore): GraphStore["search"] =>
    async (...args) => {
      searches += 1;
      await hold();
      return await real.search(...args);
    };
  const given = await givenApi({ limits, store: (real) => storeWith(real, { search: search(real) }) });
  return {
    ...given,
    searches: () => searches,
    check: async (document) => await given.ask(QUERY, { input: { document } }),
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5);
}

describe("A look-up that takes long", () => {
  it("is given up, and says how far it came and what to do", async () => {
    const { check, logged } = await watched({ lookUpMs: 1_000 }, () => pause(200));
    await check(SHORT);
    const answer = await check(LONG.slice(0, 10_000));
    const [code, message = ""] = refusalOf(answer);
    expect(code).toBe("INPUT_LIMIT_EXCEEDED");
    const { limitMs, done, total } = answer.errors?.[0]?.extensions ?? {};
    expect([limitMs, Number(done) > 0, Number(total) > 250]).toEqual([1_000, true, true]);
    expect(message).toBe(
      `The look-up took longer than the limit of 1000 ms and was given up when ${done} of ${total} passages were checked. Give it in parts, or ask again when less is going on.`,
    );
    expect((await check(SHORT)).status).toBe(200);
    expect(logged).toEqual([]);
  });

  it("is given up as a whole where an operation makes many", async () => {
    const { ask, searches } = await watched({ lookUpMs: 400 });
    const fields = Array.from({ length: 20 }, (_, index) => `f${index}: factCheck(input: $input) { skipped }`);
    const query = `query Q($input: FactCheckInput!) { ${fields.join(" ")} }`;
    expect(refusalOf(await ask(query, { input: { document: LONG } }))[0]).toBe("INPUT_LIMIT_EXCEEDED");
    const made = searches();
    await pause(100);
    expect(searches()).toBe(made);
  });

  it("keeps no sentence waiting, however many documents are checked", async () => {
    const { check, ask } = await watched({});
    let isDone = false;
    const documents = Promise.all([check(LONG), check(LONG), check(LONG), check(LONG)]).finally(() => {
      isDone = true;
    });
    const times: number[] = [];
    for (let asked = 0; asked < 9; asked += 1) {
      await pause(20);
      const began = performance.now();
      expect((await ask(QUERY, { input: { text: SHORT } })).status).toBe(200);
      times.push(performance.now() - began);
    }
    expect(isDone).toBe(false);
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(400);
    expect((await documents).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});

describe("Documents that come together", () => {
  it("are checked so many at once, in the order in which they came", async () => {
    const gate = Promise.withResolvers<void>();
    const { check, searches } = await watched({ documentsAtOnce: 2 }, () => gate.promise);
    const done: number[] = [];
    const all = [SHORT, SHORT, SHORT, SHORT].map((document, index) => check(document).then(() => done.push(index)));
    await until(() => searches() === 2);
    await pause(50);
    expect(searches()).toBe(2);
    gate.resolve();
    await Promise.all(all);
    expect(done.slice(2)).toEqual([2, 3]);
  });

  it("are refused when too many wait already, and may come again", async () => {
    const gate = Promise.withResolvers<void>();
    const { check, ask, searches } = await watched({ documentsAtOnce: 1, documentsWaiting: 1 }, () => gate.promise);
    const first = check(SHORT);
    await until(() => searches() === 1);
    const second = check(SHORT);
    const third = await check(SHORT);
    expect(third.status).toBe(503);
    expect(third.errors?.[0]?.extensions).toEqual({ code: "INPUT_BUSY", retry: true, limit: 1 });
    expect(refusalOf(third)[1]).toBe("1 document waits to be checked already, and no more may: ask again in a minute.");
    const sentence = ask(QUERY, { input: { text: SHORT } });
    gate.resolve();
    expect([await first, await second, await sentence].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await check(SHORT)).status).toBe(200);
  });

  it("are refused when they waited too long, and leave the line", async () => {
    const gate = Promise.withResolvers<void>();
    const { check, searches } = await watched({ documentsAtOnce: 1, lookUpMs: 1_500 }, () => gate.promise);
    const first = check(SHORT);
    await until(() => searches() === 1);
    const [code, message] = refusalOf(await check(SHORT));
    expect(code).toBe("INPUT_BUSY");
    expect(message).toMatch(
      /^The document waited \d+ ms behind others and was not looked at: ask again in a minute\.$/,
    );
    gate.resolve();
    await first;
    expect((await check(SHORT)).status).toBe(200);
  });
});

describe("A look-up that nobody waits for any more", () => {
  const servers: ListeningServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  it("ends, and leaves its place to the next, also while it waits itself", async () => {
    const { api, check, searches, logged } = await watched({ documentsAtOnce: 1 });
    const server = await listen(api, { host: "127.0.0.1", port: 0 });
    servers.push(server);
    const clients = [new AbortController(), new AbortController()];
    const asked = clients.map(async ({ signal }) => {
      const { method, headers } = post("");
      const body = JSON.stringify({ query: QUERY, variables: { input: { document: LONG } } });
      return await fetch(`${server.address}/graphql`, { method, headers, body, signal });
    });
    await until(() => searches() > 64);
    for (const client of clients.toReversed()) client.abort();
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await pause(200);
    const made = searches();
    await pause(200);
    expect(searches()).toBe(made);
    expect(made).toBeLessThan(2_000);
    expect((await check(SHORT)).status).toBe(200);
    expect(logged).toEqual([]);
  });
});
