import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { claimline } from "./claimline.ts";
import { changed, givenRecords } from "./given-records.ts";

const TWO_OPERATIONS = `
  query Count { claims { totalCount } }
  query One($id: ID!) { claim(id: $id) { id status } }
`;

describe("claimline query, on the embedded engine", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await givenRecords();
  });

  it("answers an operation that is given", async () => {
    const { code, stdout, stderr } = await claimline(["query", "{ claims { totalCount } }", "--data", folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ data: { claims: { totalCount: 2 } } });
    expect(stdout.split("\n").length).toBeGreaterThan(5);
  });

  it("answers one that is piped in, in one line with --json", async () => {
    const { stdout } = await claimline(["query", "--json", "--data", folder], { stdin: "{ claims { totalCount } }" });
    expect(stdout).toBe('{"data":{"claims":{"totalCount":2}},"extensions":{"revision":3}}\n');
  });

  it("answers one of several in a file, with variables", async () => {
    const file = join(folder, "operations.graphql");
    await writeFile(file, TWO_OPERATIONS);
    const variables = JSON.stringify({ id: "claim:acme-ships-rust" });
    const options = ["--file", file, "--operation", "One", "--variables", variables, "--json", "--data", folder];
    const { code, stdout } = await claimline(["query", ...options]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).data).toEqual({ claim: { id: "claim:acme-ships-rust", status: "SUPPORTED" } });
  });

  it.each([
    ["{ claims { totalCount }", "GRAPHQL_PARSE_FAILED"],
    ["{ claims { total } }", "GRAPHQL_VALIDATION_FAILED"],
    ["{ claims(first: -1) { totalCount } }", "INPUT_INVALID"],
    ['{ claim(id: "company:acme") { id } }', "INPUT_ID_INVALID"],
    ['{ claims(after: "nonsense") { nodes { id } } }', "INPUT_CURSOR_INVALID"],
    ['{ claim(id: "claim:acme-ships-rust", at: { revision: 99 }) { id } }', "INPUT_POINT_IN_TIME_INVALID"],
  ])("prints the errors of %s, says them and exits with 2", async (query, errorCode) => {
    const { code, stdout, stderr } = await claimline(["query", query, "--json", "--data", folder]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).errors[0].extensions.code).toBe(errorCode);
    expect(stderr).toMatch(new RegExp(`^${errorCode}: .*[.?]\\n$`));
  });

  it("answers null for an id that nothing has", async () => {
    const { code, stdout } = await claimline(["query", '{ claim(id: "claim:no") { id } }', "--json", "--data", folder]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).data).toEqual({ claim: null });
  });

  it("answers nothing when the records have faults, and shows them", async () => {
    const broken = await givenRecords({
      ...changed("claims/acme-ships-rust.yaml", "SUPPORTED", "SUPORTED"),
      ...changed("sources/acme-report.yaml", "2025-03-04", "2026-13"),
    });
    const { code, stdout, stderr } = await claimline(["query", "{ claims { totalCount } }", "--data", broken]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.split("\n")).toHaveLength(4);
    expect(stderr).toContain("DATA_INVALID: ");
  });

  it("takes CLAIMLINE_NOW for the present", async () => {
    const query = '{ claim(id: "claim:acme-ships-rust", at: { known: "2026-12-24T00:00:00Z" }) { id } }';
    const askOn = (CLAIMLINE_NOW: string) => claimline(["query", query, "--data", folder], { env: { CLAIMLINE_NOW } });
    expect(await askOn("2026-12-23")).toMatchObject({ code: 2 });
    expect(await askOn("2026-12-24")).toMatchObject({ code: 0 });
  });

  it("says every statement that is sent under CLAIMLINE_LOG=debug", async () => {
    const env = { CLAIMLINE_LOG: "debug" };
    const { stderr } = await claimline(["query", "{ claims { totalCount } }", "--data", folder], { env });
    expect(stderr).toContain("MATCH");
  });
});
