import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

describe("the packed package, installed into an empty folder", () => {
  let folder: string;
  const claimline = (...args: string[]) =>
    run(process.execPath, [join(folder, "node_modules/.bin/claimline"), ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      maxBuffer: 64 * 1024 * 1024,
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "claimline-package-"));
    await npm(ROOT, "pack", "--pack-destination", folder);
    const [tarball = ""] = await readdir(folder);
    await writeFile(join(folder, "package.json"), "{}");
    await npm(folder, "install", `./${tarball}`, "--prefer-offline", "--no-audit", "--no-fund");
  }, 300_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("holds what it runs on and nothing else", async () => {
    const entries = await readdir(join(folder, "node_modules/claimline"));
    const wanted = ["data", "dist", "package.json", "schema", "scripts"];
    expect(entries.filter((name) => !/^(?:README|LICENSE)/.test(name)).sort()).toEqual(wanted);
    expect(await readdir(join(folder, "node_modules/claimline/scripts"))).toEqual(["neo4j"]);
    expect(await readdir(join(folder, "node_modules"))).not.toContain("typescript");
  });

  it("finds its own records without a fault", async () => {
    const { stdout, stderr } = await claimline("validate", "--json");
    expect(JSON.parse(stdout)).toEqual({ records: expect.any(Number), problems: [] });
    expect(stderr).toMatch(/^No faults in \d{3,} records\.\n$/);
  });

  it("answers a query with its own schema", async () => {
    const { stdout } = await claimline("query", "{ claims { totalCount } }", "--json");
    expect(JSON.parse(stdout).data.claims.totalCount).toBeGreaterThanOrEqual(98);
  });

  it("serves the explorer that was built into it", async () => {
    const running = spawn(
      process.execPath,
      [join(folder, "node_modules/.bin/claimline"), "serve", "--port", "0", "--json"],
      {
        cwd: folder,
        env: { PATH: process.env.PATH },
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    onTestFinished(() => void running.kill());
    const [printed] = (await once(running.stdout, "data")) as [Buffer];
    const { address } = JSON.parse(printed.toString()) as { readonly address: string };
    const page = await (await fetch(address)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1];
    expect((await fetch(`${address}${script}`)).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it("says its version", async () => {
    expect((await claimline("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

async function npm(cwd: string, ...args: string[]): Promise<void> {
  await run("npm", args, { cwd, shell: process.platform === "win32" });
}
