import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { describeEngines, type TestEngine } from "../engine/describe-engines.ts";
import { claimline, end, startClaimline, untilItSays } from "./claimline.ts";
import { changed, givenRecords } from "./given-records.ts";

describeEngines("claimline load, status and export", (engine) =>
  engine.isServer ? suiteOnServer(engine) : suiteOnEmbedded(),
);

function suiteOnServer(engine: TestEngine): void {
  let env: Record<string, string>;
  beforeAll(async () => {
    await engine.openEmpty({ uniqueIds: [], indexes: [], textIndexes: [] });
    const { address, user, password } = engine.settings();
    env = { GRAPH_URL: address, NEO4J_USER: user ?? "", NEO4J_PASSWORD: password ?? "" };
  });

  it.each([["status"], ["export"], ["query", "{ claims { totalCount } }"]])(
    "`%s` says that nothing is loaded yet",
    async (...args) => {
      const { code, stdout, stderr } = await claimline(args, { env });
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toMatch(/^STORE_NOT_LOADED: The engine at .* is reached but holds no graph yet: .*\n$/);
    },
  );

  it("serving an empty server writes nothing, says what is missing, and is ready as soon as somebody loads", async () => {
    const running = startClaimline(["serve", "--port", "0", "--json"], { env });
    onTestFinished(() => void running.kill("SIGKILL"));
    const said = untilItSays(running.stderr, /holds no graph yet/);
    const { address } = JSON.parse(await untilItSays(running.stdout, /\n/));
    await said;
    const before = await fetch(`${address}/ready`);
    expect(before.status).toBe(503);
    expect(await before.json()).toMatchObject({ code: "STORE_NOT_LOADED" });

    const broken = await givenRecords(changed("claims/acme-ships-rust.yaml", "SUPPORTED", "SUPORTED"));
    expect(await claimline(["load", "--data", broken], { env })).toMatchObject({ code: 1, stdout: "" });
    expect((await fetch(`${address}/ready`)).status).toBe(503);

    const { code, stdout } = await claimline(["load", "--data", await givenRecords(), "--json"], { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ revision: 3, newRevisions: 3 });
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    expect(await end(running)).toBe(0);
  });

  it("loads the same records a second time without a change, and exports what the embedded engine does", async () => {
    const folder = await givenRecords();
    const again = await claimline(["load", "--data", folder], { env });
    expect(again.stdout).toBe("revision       3\nnodes          unchanged\nrelationships  unchanged\n");
    const embedded = await claimline(["export", "--data", folder]);
    expect((await claimline(["export"], { env })).stdout).toBe(embedded.stdout);
  });

  it("`serve --load` brings the server up to date with the records first", async () => {
    const folder = await givenRecords(changed("claims/acme-plans-more.yaml", "2026-11-03", "2026-11-05"));
    const running = startClaimline(["serve", "--port", "0", "--load", "--data", folder], { env });
    onTestFinished(() => void running.kill("SIGKILL"));
    expect(await untilItSays(running.stderr, /Ready: .*\n/)).toMatch(/Ready: neo4j [\d.]+ holds revision \d+\./);
    expect(await end(running)).toBe(0);
  });

  it("serving waits for a server that comes late, and finds one again that went away", async () => {
    const gate = await givenGate(env.GRAPH_URL ?? "");
    const running = startClaimline(["serve", "--port", "0", "--json"], { env: { ...env, GRAPH_URL: gate.address } });
    onTestFinished(() => void running.kill("SIGKILL"));
    const said = untilItSays(running.stderr, /Ready: .*\n/);
    const { address } = JSON.parse(await untilItSays(running.stdout, /\n/));
    const readiness = async () => (await fetch(`${address}/ready`)).status;
    expect(await readiness()).toBe(503);
    await gate.open();
    expect(await said).toContain("attempt 1");
    expect(await readiness()).toBe(200);
    await gate.close();
    expect(await readiness()).toBe(503);
    await gate.open();
    expect(await readiness()).toBe(200);
    expect(await end(running)).toBe(0);
  });

  it("says that a password is wrong and exits with 3, also while serving", async () => {
    const wrong = { ...env, NEO4J_PASSWORD: "not-the-password" };
    for (const args of [["status"], ["serve", "--port", "0"]]) {
      const { code, stdout, stderr } = await claimline(args, { env: wrong });
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toMatch(/^STORE_UNAUTHORIZED: .*"neo4j".*\.$/m);
      expect(stderr).not.toContain("not-the-password");
    }
  });
}

function suiteOnEmbedded(): void {
  it("load tells what it did, and that the engine forgets", async () => {
    const folder = await givenRecords();
    const { code, stdout, stderr } = await claimline(["load", "--data", folder]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^revision {7}3 \(3 new\)\nnodes {10}\d+ created\nrelationships {2}\d+ created\n$/);
    expect(stderr).toMatch(/^The embedded engine forgets this now; .*\n$/);
    const { stdout: json } = await claimline(["load", "--data", folder, "--json"]);
    expect(JSON.parse(json)).toMatchObject({ revision: 3, newRevisions: 3, nodes: { changed: 0, closed: 0 } });
  });

  it("status tells the engine and the newest revision", async () => {
    const folder = await givenRecords();
    const { code, stdout } = await claimline(["status", "--data", folder, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      address: "memory:",
      engine: expect.stringMatching(/^grafeo \d/),
      revision: 3,
      at: "2026-11-03T12:00:00.000Z",
    });
    const { stdout: table } = await claimline(["status", "--data", folder]);
    expect(table).toMatch(/^address {3}memory:\nengine {4}grafeo .*\nrevision {2}3\nat {8}2026-11-03T12:00:00.000Z\n$/);
  });

  it("export prints one node or relationship a line, the same each time", async () => {
    const folder = await givenRecords();
    const { code, stdout, stderr } = await claimline(["export", "--data", folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const things = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(things.filter(({ label }) => label === "Claim").map(({ id }) => id)).toEqual([
      "claim:acme-plans-more",
      "claim:acme-ships-rust",
    ]);
    expect(things.some(({ type }) => type === "CITES")).toBe(true);
    expect((await claimline(["export", "--data", folder])).stdout).toBe(stdout);
  });

  it("export ends in peace when its reader goes away", async () => {
    const running = startClaimline(["export", "--data", await givenRecords()]);
    running.stdout.destroy();
    expect(await text(running.stderr)).toBe("");
    expect(await end(running)).toBe(0);
  });
}

/** A door before a server: closed until it is opened, and whoever is inside is put out when it closes. */
async function givenGate(server: string): Promise<{ address: string; open(): Promise<void>; close(): Promise<void> }> {
  const { hostname, port } = new URL(server);
  const inside = new Set<Socket>();
  const door: Server = createServer((visitor) => {
    const way = connect(Number(port), hostname);
    for (const socket of [visitor, way]) inside.add(socket.on("error", () => undefined));
    visitor.pipe(way).pipe(visitor);
  });
  const close = async () => {
    for (const socket of inside) socket.destroy();
    door.close();
    await once(door, "close");
  };
  const open = async (at: number) => {
    door.listen(at, "127.0.0.1");
    await once(door, "listening");
    return (door.address() as { port: number }).port;
  };
  const at = await open(0);
  await close();
  onTestFinished(() => void (door.listening && close()));
  return { address: `bolt://127.0.0.1:${at}`, open: async () => void (await open(at)), close };
}
