import { describe, expect, it } from "vitest";
import { claimline, type Outcome } from "./claimline.ts";
import { givenRecords } from "./given-records.ts";

const COMMANDS = ["serve", "validate", "load", "query", "check", "status", "export", "import", "neo4j"];

describe("the command line", () => {
  it("prints its help on standard output, with every command, and exits with 0", async () => {
    const { code, stdout, stderr } = await claimline(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, "m"));
  });

  it("prints the help of each command", async () => {
    for (const name of COMMANDS) {
      const { code, stdout } = await claimline([name, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: claimline ${name}`);
      expect(stdout).toContain("--json");
    }
  });

  it("shows its help on standard error and exits with 2 when no command is given", async () => {
    const { code, stdout, stderr } = await claimline([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: claimline");
  });

  it("prints its version", async () => {
    expect((await claimline(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [["lode"], "INPUT_USAGE: Unknown command 'lode'. Did you mean load?"],
    [["validate", "--jsn"], "INPUT_USAGE: Unknown option '--jsn'. Did you mean --json?"],
    [["validate", "extra"], "INPUT_USAGE: Too many arguments for 'validate'. Expected 0 arguments but got 1."],
    [["serve", "--port", "70000"], 'INPUT_USAGE: --port is "70000", and it has to be a port, 0 to 65535'],
    [["serve", "--public-url", "claims.example"], 'INPUT_USAGE: --public-url is "claims.example", and it has to be an'],
    [["serve", "--port"], "INPUT_USAGE: Option '--port <number>' argument missing."],
    [["neo4j", "--version-line", "4.4"], "argument '4.4' is invalid. Allowed choices are 5.26, 2026."],
    [["query", "{a}", "--variables", "[1]"], "INPUT_USAGE: --variables has to be a JSON object, and [1] is none."],
    [["query", "{a}", "--variables", "{"], "INPUT_USAGE: --variables has to be a JSON object, and { cannot be read"],
    [["query", "--file", "/no/such.graphql"], 'INPUT_USAGE: The file "/no/such.graphql" does not exist.'],
    [["query", "{a}", "--file", "a.graphql"], "INPUT_USAGE: Give the operation's text or --file, not both."],
  ])("refuses %j", async (args, sentence) => expectRefusal(await claimline(args), sentence));

  it.each([
    [{ PORT: "http" }, 'CONFIG_INVALID: PORT is "http", and it has to be a port'],
    [{ HOST: "http://localhost" }, 'CONFIG_INVALID: HOST is "http://localhost", and it has to be a name or an address'],
    [
      { CLAIMLINE_PUBLIC_URL: "https://claims.example/feeds" },
      'CONFIG_INVALID: CLAIMLINE_PUBLIC_URL is "https://claims.example/feeds", and it has to be an http or https address',
    ],
    [{ CLAIMLINE_NOW: "2026-02-30" }, 'CONFIG_INVALID: CLAIMLINE_NOW is "2026-02-30", and it has to be a day'],
    [{ CLAIMLINE_LOG: "loud" }, 'CONFIG_INVALID: CLAIMLINE_LOG is "loud", and it has to be info or debug.'],
    [{ GRAPH_URL: "mysql://db" }, 'CONFIG_INVALID: The address "mysql://db" (GRAPH_URL) names no graph engine.'],
    [{ GRAPH_URL: "bolt://neo4j:secret@db" }, "CONFIG_INVALID: The address"],
  ])("refuses the setting %j", async (env, sentence) => {
    const outcome = await claimline(["status"], { env });
    expectRefusal(outcome, sentence);
    expect(outcome.stderr).not.toContain("secret");
  });

  it("prints a failure as JSON too when asked for JSON", async () => {
    const { code, stdout, stderr } = await claimline(["status", "--json"], { env: { PORT: "http" } });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: "CONFIG_INVALID", message: expect.any(String), details: { name: "PORT", value: "http" } },
    });
    expect(stderr).toMatch(/^CONFIG_INVALID: /);
  });

  it("tells where a failure came from under CLAIMLINE_LOG=debug only", async () => {
    const env = { CLAIMLINE_DATA: `${await givenRecords()}/no`, CLAIMLINE_LOG: "debug" };
    expect((await claimline(["status"], { env })).stderr).toMatch(/^\s+at /m);
  });
});

function expectRefusal({ code, stdout, stderr }: Outcome, sentence: string): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(sentence);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
}
