import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimline } from "./claimline.ts";
import { givenFolder } from "./given-records.ts";

describe("claimline neo4j", () => {
  it("refuses a password that Neo4j would refuse", async () => {
    const { code, stdout, stderr } = await claimline(["neo4j", "--port", "0", "--password", "short"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("CONFIG_INVALID: The password for Neo4j has 5 characters; Neo4j wants at least 8.\n");
  });

  it("names the tool that is missing", async () => {
    const cwd = await givenFolder();
    const { code, stdout, stderr } = await claimline(["neo4j", "--json"], { cwd, env: await givenOnlyAJdk(cwd) });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: "CONFIG_TOOL_MISSING" } });
    expect(stderr).toMatch(/^CONFIG_TOOL_MISSING: Maven \(mvn\) was not found on the PATH\./);
  });
});

/** What looks like a JDK, and no Maven. */
async function givenOnlyAJdk(folder: string): Promise<Record<string, string>> {
  const home = join(folder, "jdk");
  await mkdir(join(home, "bin"), { recursive: true });
  await writeFile(join(home, "bin", "javac"), "");
  await writeFile(join(home, "release"), 'JAVA_VERSION="17.0.15"\n');
  return { PATH: folder, JAVA_HOME: home };
}
