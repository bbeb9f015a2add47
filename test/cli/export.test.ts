import { lstat, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { claimline } from "./claimline.ts";
import { changed, givenFolder, givenRecords } from "./given-records.ts";

describe("claimline export --format", () => {
  it("writes any feed, with the parameters that its address takes", async () => {
    const data = await givenRecords(changed("claims/acme-ships-rust.yaml", "standing: CURRENT", "standing: OUTDATED"));
    const out = join(await givenFolder(), "claims.csv");
    const status = ["--param", "status=SUPPORTED", "--param", "standing=OUTDATED"];
    const args = [
      "export",
      "--format",
      "claims.csv",
      "--filter",
      '{"kind":{"ne":"OPINION"}}',
      ...status,
      "--data",
      data,
    ];
    const { code, stdout, stderr } = await claimline(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { data: rows } = Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true });
    expect(rows.map(({ id, status: found }) => [id, found])).toEqual([["claim:acme-ships-rust", "SUPPORTED"]]);
    expect(await claimline([...args, "--out", out])).toMatchObject({ code: 0, stdout: "" });
    expect(await readFile(out, "utf8")).toBe(stdout);
  });

  it("leaves the file that it was to replace as it was when it fails, and nothing beside it", async () => {
    const [data, folder] = [await givenRecords(), await givenFolder()];
    const out = join(folder, "a.csv");
    const args = ["export", "--format", "claims.csv", "--data", data, "--out"];
    await writeFile(out, "before");
    for (const refused of [
      ["--param", "status=BAD"],
      ["--revision", "77"],
    ])
      expect(await claimline([...args, out, ...refused])).toMatchObject({ code: 2 });
    expect(await claimline([...args, join(folder, "b.csv"), "--revision", "77"])).toMatchObject({ code: 2 });
    expect(await readFile(out, "utf8")).toBe("before");
    expect(await readdir(folder)).toEqual(["a.csv"]);
  });

  it("writes into what a link leads to, and into a device", async () => {
    const [data, folder] = [await givenRecords(), await givenFolder()];
    const [out, link] = [join(folder, "a.csv"), join(folder, "link.csv")];
    await writeFile(out, "before");
    await symlink(out, link);
    const args = ["export", "--format", "claims.csv", "--data", data, "--out"];
    expect(await claimline([...args, link])).toMatchObject({ code: 0 });
    expect(await readFile(out, "utf8")).toMatch(/^id,/);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await claimline([...args, "/dev/null"])).toMatchObject({ code: 0 });
    expect((await lstat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  it.each([
    [["--format", "csv"], 'INPUT_INVALID: There is no format "csv".'],
    [["--format", "claim.csv"], 'There is no format "claim.csv". Did you mean "claims.csv"?'],
    [["--format", "sources"], 'The format "sources" is one of several: write sources.csv or sources.ndjson.'],
    [["--format", "claims.csv", "--param", "stats=REFUTED"], 'takes no parameter "stats". Did you mean "status"?'],
    [["--format", "claims.csv", "--param", "status"], 'INPUT_USAGE: --param takes name=value, and "status" is none.'],
    [["--format", "claims.csv", "--at", "2026-13-01"], '"2026-13-01" is not a day'],
    [["--at", "2026-01-01"], 'INPUT_USAGE: The whole graph takes no parameters: leave "at" out'],
  ])("refuses %j", async (args, sentence) => {
    const { code, stdout, stderr } = await claimline(["export", ...args, "--data", await givenRecords()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
  });
});
