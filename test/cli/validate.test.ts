import { execFile } from "node:child_process";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { claimline, end, startClaimline } from "./claimline.ts";
import { changed, givenFolder, givenRecords } from "./given-records.ts";

describe("claimline validate", () => {
  it("prints nothing and exits with 0 when there are no faults", async () => {
    const folder = await givenRecords();
    expect(await claimline(["validate", "--data", folder])).toEqual({
      code: 0,
      stdout: "",
      stderr: "No faults in 4 records.\n",
    });
  });

  it("prints every fault of every file at once, with its place, and exits with 1", async () => {
    const cwd = await givenRecords({
      ...changed("claims/acme-ships-rust.yaml", "SUPPORTED", "SUPORTED"),
      ...changed("claims/acme-plans-more.yaml", "company:acme", "company:acmee"),
      ...changed("sources/acme-report.yaml", "2025-03-04", "2026-13"),
      "companies/broken.yaml": "id: company:broken\nname: [\n",
    });
    const { code, stdout, stderr } = await claimline(["validate", "--data", "."], { cwd });
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    for (const line of lines) expect(line).toMatch(/^\w+\/[\w-]+\.yaml:\d+:\d+ [a-z-]+ .*[.?]$/);
    expect(stdout).toContain('claims/acme-ships-rust.yaml:16:13 unknown-word "SUPORTED"');
    expect(stdout).toContain('Did you mean "company:acme"?');
    expect(stdout).toContain("2026-13");
    expect(stdout).toContain("companies/broken.yaml:");
    expect(stderr).toMatch(/^\d+ faults; 2 records could be read\.\n$/);
  });

  it("prints one line of JSON with --json, before or after the name of the command", async () => {
    const folder = await givenRecords(changed("claims/acme-ships-rust.yaml", "SUPPORTED", "SUPORTED"));
    for (const args of [
      ["validate", "--json", "--data", folder],
      ["--json", "--data", folder, "validate"],
    ]) {
      const { code, stdout } = await claimline(args);
      expect(code).toBe(1);
      const { records, problems } = JSON.parse(stdout);
      expect(stdout.match(/\n/g)).toHaveLength(1);
      expect(records).toBe(3);
      expect(problems[0]).toMatchObject({ rule: "unknown-word", line: 16, column: 13 });
    }
  });

  it("takes the folder from CLAIMLINE_DATA, and an empty or missing one is DATA_NOT_FOUND", async () => {
    const CLAIMLINE_DATA = await givenFolder();
    const empty = await claimline(["validate"], { env: { CLAIMLINE_DATA } });
    expect(empty).toMatchObject({ code: 1, stdout: "" });
    expect(empty.stderr).toBe(`DATA_NOT_FOUND: The folder "${CLAIMLINE_DATA}" holds no record.\n`);
    const missing = await claimline(["validate", "--json"], { env: { CLAIMLINE_DATA: `${CLAIMLINE_DATA}/no` } });
    expect(missing.code).toBe(1);
    expect(JSON.parse(missing.stdout)).toMatchObject({ error: { code: "DATA_NOT_FOUND" } });
  });

  // In a container that may open 1,024 files, a folder of 1,121 records had 118 faults.
  it("reads more records than the system lets a process open files", async () => {
    const limited = 'ulimit -n 200 && exec "$0" src/cli/main.ts validate --data data';
    const { stderr } = await promisify(execFile)("sh", ["-c", limited, process.execPath]);
    expect(stderr).toMatch(/^No faults in \d{4} records\.\n$/);
  });

  it("survives a reader that goes away", async () => {
    const folder = await givenRecords(changed("claims/acme-ships-rust.yaml", "SUPPORTED", "SUPORTED"));
    const running = startClaimline(["validate", "--data", folder]);
    running.stdout.destroy();
    expect(await text(running.stderr)).toBe("1 fault; 3 records could be read.\n");
    expect(await end(running)).toBe(1);
  });
});
