import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { getJdk } from "../../src/store/jdk-finder.ts";
import { type Neo4jServerOptions, startNeo4jServer } from "../../src/store/neo4j-launcher.ts";
import { openStore } from "../../src/store/open-store.ts";
import { cypher, failure } from "./conformance/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "claimline-launcher-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder that looks like a JDK of this version. */
function givenJdk(name: string, version: string): string {
  const home = join(folder, name);
  mkdirSync(join(home, "bin"), { recursive: true });
  for (const program of ["java", "javac", "java.exe", "javac.exe"]) writeFileSync(join(home, "bin", program), "");
  writeFileSync(join(home, "release"), `JAVA_VERSION="${version}"\n`);
  return home;
}

describe("finding a JDK", () => {
  it("takes JAVA_HOME when it fits, before any other", () => {
    const home = givenJdk("jdk-901", "901.0.1");
    expect(getJdk([900, 901], { JAVA_HOME: home })).toBe(home);
  });

  it("passes over a version that does not fit and a runtime without a compiler", () => {
    const old = givenJdk("jdk-11", "11.0.2");
    const sdkman = givenJdk(".sdkman/candidates/java/902", "902");
    const runtime = givenJdk("jre", "902");
    rmSync(join(runtime, "bin/javac"));
    rmSync(join(runtime, "bin/javac.exe"));
    const environment = { JAVA_HOME: old, PATH: join(runtime, "bin"), HOME: folder };
    expect(getJdk([902], environment)).toBe(sdkman);
  });

  it("says which version is wanted, what was found and what to install", () => {
    const home = givenJdk("jdk-12", "12.0.2");
    expect(() => getJdk([903, 904], { JAVA_HOME: home })).toThrow(
      expect.objectContaining({ code: "CONFIG_TOOL_MISSING", message: expect.stringContaining(`12 in ${home}`) }),
    );
    expect(() => getJdk([903, 904], {})).toThrow(/a JDK 903 or 904 .*adoptium\.net/);
  });
});

describe("starting a server", () => {
  const environment = process.env;
  const line = "5.26";

  it("says that Maven is missing, or the JDK, before anything is started", async () => {
    const options = { line, cacheFolder: join(folder, "empty"), environment: { PATH: folder } } as const;
    const error = await failure("CONFIG_TOOL_MISSING", startNeo4jServer(options));
    expect(error.message).toMatch(/Maven|JDK/);
  });

  it("refuses a password that Neo4j would refuse", async () => {
    const error = await failure("CONFIG_INVALID", startNeo4jServer({ line, password: "short", environment }));
    expect(error.message).toContain("at least 8");
    expect(error.message).not.toContain("short");
  });

  describe.runIf(inject("servers").names.includes(`neo4j ${line}`))("that is real", { timeout: 240_000 }, () => {
    const options: Neo4jServerOptions = { line, dataFolder: join(folder, "data"), heap: "512m", environment };
    const password = "long enough";

    it("keeps the graph in its folder for the next start, and the folder for itself", async () => {
      const first = await startNeo4jServer({ ...options, password });
      const store = await openStore({ address: first.uri, user: "neo4j", password });
      await store.write([cypher("CREATE (:Thing {id: 'kept'})")]);
      await store.close();
      const error = await failure("CONFIG_INVALID", startNeo4jServer(options));
      expect(error.message).toContain(options.dataFolder);
      await first.stop();
      await first.stop();

      for (const given of [{ password }, {}]) {
        const next = await startNeo4jServer({ ...options, ...given });
        const again = await openStore({ address: next.uri, user: "neo4j", ...given });
        expect(await again.read(cypher("MATCH (n:Thing) RETURN n.id AS id"))).toEqual([{ id: "kept" }]);
        await again.close();
        await next.stop();
      }
    });

    it("names a port that is in use", async () => {
      const other = createServer().listen(0, "127.0.0.1");
      await once(other, "listening");
      const { port } = other.address() as { port: number };
      const error = await failure("CONFIG_PORT_IN_USE", startNeo4jServer({ ...options, port }));
      expect(error.message).toContain(`127.0.0.1:${port}`);
      other.close();
    });

    it("ends with the process that started it, however that ends", async () => {
      const launcher = new URL("../../src/store/neo4j-launcher.ts", import.meta.url).href;
      const script = `
        const { startNeo4jServer } = await import(${JSON.stringify(launcher)});
        const { uri } = await startNeo4jServer({ ...${JSON.stringify({ ...options, environment: {} })}, environment: process.env });
        console.log(uri);`;
      const parent = spawn(process.execPath, ["--input-type=module-typescript", "--eval", script], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const [uri] = (await once(parent.stdout, "data")) as [Buffer];
      const store = await openStore({ address: uri.toString().trim() });
      await store.ping();
      parent.kill("SIGKILL");
      await expect
        .poll(
          () =>
            store.ping().then(
              () => "answers",
              (error: { code: string }) => error.code,
            ),
          { timeout: 20_000 },
        )
        .toBe("STORE_UNREACHABLE");
      await store.close();
    });
  });
});
