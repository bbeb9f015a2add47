import { once } from "node:events";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { claimline, end, type Running, type StartOptions, startClaimline, untilItSays } from "./claimline.ts";
import { changed, givenRecords } from "./given-records.ts";

const NOBODY = "bolt://127.0.0.1:1";

describe("claimline serve", () => {
  it("prints its address as JSON, answers at once and ends in good order when asked", async () => {
    const running = serve(["--json", "--data", await givenRecords()]);
    const address = await addressOf(running);
    expect(await (await fetch(`${address}/ready`)).json()).toMatchObject({ status: "ready", revision: 3 });
    expect(await askCount(address)).toEqual({ data: { claims: { totalCount: 2 } }, extensions: { revision: 3 } });
    expect(await end(running, "SIGTERM")).toBe(0);
  });

  it("says its address on standard error and prints nothing without --json", async () => {
    const running = serve(["--data", await givenRecords()]);
    const printed = text(running.stdout);
    const said = await untilItSays(running.stderr, /Ready: .*\n/);
    expect(said).toMatch(/^Listening on (http:\/\/127\.0\.0\.1:\d+); GraphiQL is at \1\/graphql\./);
    expect(said).toMatch(/^Ready: grafeo .* holds revision 3\.$/m);
    expect(await end(running, "SIGINT")).toBe(0);
    expect(await printed).toBe("");
  });

  it.each([
    ["--public-url", ["--public-url", "https://claims.example/"], {}],
    ["CLAIMLINE_PUBLIC_URL", [], { CLAIMLINE_PUBLIC_URL: "https://claims.example" }],
  ])("lists its feeds under the address of %s, whatever a request says of itself", async (_, args, env) => {
    const running = serve(["--json", "--data", await givenRecords(), ...args], { env });
    const headers = { "x-forwarded-proto": "http", "x-forwarded-host": "elsewhere.example" };
    const response = await fetch(`${await addressOf(running)}/feeds/index.json`, { headers });
    const { feeds } = (await response.json()) as { feeds: { href: string }[] };
    expect(feeds.length).toBeGreaterThan(0);
    expect(new Set(feeds.map(({ href }) => new URL(href).origin))).toEqual(new Set(["https://claims.example"]));
    expect(await end(running)).toBe(0);
  });

  it("does not start on records with faults", async () => {
    const folder = await givenRecords(changed("claims/acme-ships-rust.yaml", "SUPPORTED", "SUPORTED"));
    const { code, stdout, stderr } = await claimline(["serve", "--port", "0", "--data", folder]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^DATA_INVALID: .*"SUPORTED".* Nothing was loaded\.\n$/);
  });

  it("names a port that another program has", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const { code, stderr } = await claimline(["serve", "--data", await givenRecords()], {
      env: { PORT: String(port) },
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^CONFIG_PORT_IN_USE: .*127\\.0\\.0\\.1, port ${port}.*\\.\n$`));
  });

  it("answers health checks while it waits for its engine, says so ever more rarely, and ends when asked", async () => {
    const running = serve(["--json"], { env: { GRAPH_URL: NOBODY } });
    const said = untilItSays(running.stderr, /attempt 4/);
    const address = await addressOf(running);
    expect((await fetch(`${address}/health`)).status).toBe(200);
    const ready = await fetch(`${address}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ code: "STORE_UNREACHABLE" });
    expect(await askCount(address)).toMatchObject({ errors: [{ extensions: { code: "STORE_UNREACHABLE" } }] });
    expect((await said).match(/attempt \d+/g)).toEqual(["attempt 1", "attempt 2", "attempt 4"]);
    expect(await end(running)).toBe(0);
  });
});

describe("a server that does not answer", () => {
  it.each([["status"], ["load"], ["export"], ["query", "{ claims { totalCount } }"]])(
    "makes `%s` exit with 3 and say so within seconds",
    async (...args) => {
      const options = { env: { GRAPH_URL: NOBODY, CLAIMLINE_DATA: await givenRecords() } };
      const { code, stdout, stderr } = await claimline(args, options);
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toMatch(/^STORE_UNREACHABLE: No Neo4j server answers at bolt:\/\/127\.0\.0\.1:1 .*\.\n$/);
    },
  );

  it("is not asked by `validate`", async () => {
    const options = { env: { GRAPH_URL: NOBODY, CLAIMLINE_DATA: await givenRecords() } };
    expect(await claimline(["validate"], options)).toMatchObject({ code: 0 });
  });
});

function serve(args: readonly string[], options: StartOptions = {}): Running {
  const running = startClaimline(["serve", "--port", "0", ...args], options);
  onTestFinished(() => void running.kill("SIGKILL"));
  return running;
}

async function addressOf(running: Running): Promise<string> {
  return JSON.parse(await untilItSays(running.stdout, /\n/)).address;
}

async function askCount(address: string): Promise<unknown> {
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ claims { totalCount } }" }),
  });
  return await answer.json();
}
