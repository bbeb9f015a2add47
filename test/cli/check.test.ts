import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/api/limits.ts";
import { MOST_DOCUMENT_BYTES } from "../../src/app.ts";
import { MOST_TEXT } from "../../src/domain/look-up-limits.ts";
import { claimline, type Outcome, type StartOptions } from "./claimline.ts";
import { givenFolder, givenRecords } from "./given-records.ts";

const KNOWN = "Acme ships Rust in its router.";
const REPORT = "https://www.acme.example/report?utm_source=mail#part-2";

describe("claimline check", () => {
  let data: string;
  let folder: string;
  beforeEach(async () => {
    [data, folder] = [await givenRecords(), await givenFolder()];
  });
  const check = async (args: readonly string[], options?: StartOptions): Promise<Outcome> =>
    await claimline(["check", ...args, "--data", data], options);
  const given = async (name: string, text: string | Uint8Array): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, text);
    return file;
  };

  it("tells what is known about a sentence, plainly in a pipe", async () => {
    expect(await check([KNOWN])).toEqual({
      code: 0,
      stderr: "",
      stdout: `KNOWN     ${KNOWN}
          Supported  claim:acme-ships-rust
          ${KNOWN}
          supports: The report of Acme <https://acme.example/report>

Checked 1 passage: 1 known, 0 possible, 0 unknown.
`,
    });
  });

  it("exits with 0 as well where it knows nothing", async () => {
    const { code, stdout } = await check(["Seven otters live in the harbour."]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^UNKNOWN {3}Seven otters/)]);
  });

  it("prints the shape of factCheck as one line of JSON, with counts", async () => {
    const { stdout } = await check([KNOWN, "--json"]);
    expect(stdout.trimEnd()).not.toContain("\n");
    const score = expect.any(Number);
    expect(JSON.parse(stdout)).toEqual({
      checked: [
        {
          kind: "SENTENCE",
          text: KNOWN,
          start: 0,
          end: KNOWN.length,
          decision: "KNOWN",
          candidates: expect.arrayContaining([
            {
              score,
              probability: score,
              agrees: expect.arrayContaining([{ type: "SUBJECT", recorded: "Acme" }]),
              differs: [],
              claim: {
                id: "claim:acme-ships-rust",
                statement: KNOWN,
                status: "SUPPORTED",
                standing: "CURRENT",
                citations: {
                  edges: [
                    {
                      stance: "SUPPORTS",
                      node: { title: "The report of Acme", url: "https://acme.example/report" },
                    },
                  ],
                },
              },
            },
          ]),
        },
      ],
      skipped: 0,
      counts: { KNOWN: 1, POSSIBLE: 0, UNKNOWN: 0 },
      revision: expect.any(Number),
    });
  });

  it("looks an address up, and names every claim of that document", async () => {
    const { code, stdout } = await check([REPORT]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^KNOWN {5}acme\.example\/report$/m);
    expect(stdout).toContain("Unassessed  claim:acme-plans-more");
    expect(stdout).toContain("Supported  claim:acme-ships-rust");
    expect(stdout).toContain("2 claims are stated in this document or cite it.");
    expect((await check(["https://elsewhere.example/"])).stdout).toContain("No claim is stated in this document");
  });

  const inputOf = async (args: readonly string[], cwd?: string): Promise<readonly [kind: string, text: string]> => {
    const { stdout, stderr } = await check([...args, "--json"], cwd === undefined ? {} : { cwd });
    if (stderr !== "") throw new Error(stderr);
    const [{ kind, text } = { kind: "", text: "" }] = JSON.parse(stdout).checked;
    return [kind, text];
  };

  it.each(["Node.js", "C/C++", "and/or", "ASP.NET", "3.5", "v1.2.3", "U.S.", "somebody@acme.example", "docs/missing"])(
    "takes %s for words, and not for a file or an address",
    async (words) => expect(await inputOf([words])).toEqual(["SENTENCE", words]),
  );

  it.each([
    ["www.lwn.net", "lwn.net"],
    ["lwn.net/Articles/1234/", "lwn.net/Articles/1234"],
    ["acme.org", "acme.org"],
    ["acme.io:8080/a/page.html?b=1", "acme.io:8080/a/page.html?b=1"],
    ["www.acme.md", "acme.md"],
  ])("takes %s for an address without its scheme", async (argument, address) =>
    expect(await inputOf([argument])).toEqual(["ADDRESS", address]),
  );

  it("takes what exists for a file, and anything for what it is said to be", async () => {
    await given("acme.org", `${KNOWN}\n`);
    expect(await inputOf(["acme.org"], folder)).toEqual(["SENTENCE", KNOWN]);
    expect(await inputOf(["--url", "acme.org"], folder)).toEqual(["ADDRESS", "acme.org"]);
    expect(await inputOf(["--text", "acme.org"], folder)).toEqual(["SENTENCE", "acme.org"]);
    expect(await inputOf(["--text", "READMEE.md"])).toEqual(["SENTENCE", "READMEE.md"]);
  });

  it("reads a file as a document, given as an argument or an option", async () => {
    const file = await given("a page.md", `# Heading\n\n${KNOWN} And so on.\n`);
    const { stdout } = await check([file]);
    expect(stdout).toContain(`KNOWN     ${KNOWN}`);
    expect(stdout).toMatch(/; [12] skipped with nothing to check\.$/m);
    expect((await check(["--file", file])).stdout).toBe(stdout);
  });

  it.each([[[]], [["-"]]])("reads standard input with the arguments %j", async (args) => {
    expect((await check(args, { stdin: `${KNOWN}\n` })).stdout).toMatch(/^KNOWN {5}Acme ships/);
  });

  it("takes a long text for a document, and a short one when it is told so", async () => {
    const long = await check(["-", "--json"], { stdin: "And so on. ".repeat(500) });
    expect(JSON.parse(long.stdout)).toMatchObject({ checked: [], skipped: 500 });
    const short = await check(["And so on.", "--document", "--json"]);
    expect(JSON.parse(short.stdout)).toMatchObject({ checked: [], skipped: 1 });
    const address = await check([REPORT, "--document", "--json"]);
    expect(JSON.parse(address.stdout).checked[0]?.kind).not.toBe("ADDRESS");
  });

  it("tells what was known at a revision and what held on a day", async () => {
    expect((await check([KNOWN, "--at-revision", "0"])).stdout).toMatch(/^UNKNOWN/);
    expect((await check([KNOWN, "--valid", "2025-01-01"])).stdout).not.toContain("claim:acme-ships-rust");
    expect((await check([KNOWN, "--at-revision", "1"])).stdout).toContain("Unassessed  claim:acme-ships-rust");
  });

  it("makes a page of the text, in a file too", async () => {
    const file = await given("text.txt", `<script>alert(1)</script> ${KNOWN}`);
    const { stdout } = await check([file, "--html"]);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain('class="known"');
    expect(stdout).not.toContain("<script");
    const out = join(folder, "page.html");
    expect(await check([file, "--html", "--out", out])).toEqual({
      code: 0,
      stdout: "",
      stderr: `Written to ${out}.\n`,
    });
    expect(await readFile(out, "utf8")).toBe(stdout);
  });

  it("writes its text and its JSON into a file", async () => {
    const out = join(folder, "report");
    await check([KNOWN, "--out", out], { env: { FORCE_COLOR: "1" } });
    expect(await readFile(out, "utf8")).toBe((await check([KNOWN])).stdout);
    await check([KNOWN, "--json", "--out", out]);
    expect(JSON.parse(await readFile(out, "utf8")).counts).toEqual({ KNOWN: 1, POSSIBLE: 0, UNKNOWN: 0 });
  });

  it("shows colours in a pipe only when they are forced", async () => {
    const { stdout } = await check([KNOWN], { env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001b[32m");
    expect((await check([KNOWN], { env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b");
  });

  it.each([
    [
      ["READMEE.md"],
      'INPUT_USAGE: The file "READMEE.md" does not exist. Give the name of a file that does, a sentence with --text, or an address with --url.',
    ],
    [["docs/missing.html"], 'The file "docs/missing.html" does not exist.'],
    [["./Node.js"], 'The file "./Node.js" does not exist.'],
    [["--file", "no/such file"], 'INPUT_USAGE: The file "no/such file" does not exist.'],
    [
      ["a", "--file", "b"],
      "INPUT_USAGE: Give what is to be checked once: as an argument, or with --text, --url or --file.",
    ],
    [["--text", "a", "--url", "https://a.example"], "INPUT_USAGE: Give what is to be checked once"],
    [["--text", " "], "INPUT_INVALID: The text is empty."],
    [["--url", "nowhere"], "INPUT_INVALID: `url` has to be an address that begins with http:// or https://."],
    [["  "], "INPUT_INVALID: What is to be checked is empty."],
    [["ftp://acme.example/report"], "INPUT_INVALID: `url` has to be an address that begins with http:// or https://."],
    [["a b", "--at-revision", "99"], "INPUT_POINT_IN_TIME_INVALID: "],
    [["a b", "--at-revision", "-1"], "It has to be a revision's number, from 0 on."],
    [["a b", "--valid", "0001-01-01"], "It has to be a day such as 2026-11-27."],
    [["a b", "--valid", "2026-02-30"], "It has to be a day such as 2026-11-27."],
    [["a b", "--out", "/no/such/folder/x"], 'INPUT_USAGE: The file "/no/such/folder/x" cannot be written.'],
  ])("refuses %j", async (args, sentence) => expectRefusal(await check(args), sentence));

  it("refuses JSON and a page at once, and says so as JSON", async () => {
    const { code, stdout } = await check(["a b", "--json", "--html"]);
    expect([code, JSON.parse(stdout).error.message]).toEqual([2, "Choose --json or --html, not both."]);
  });

  it("refuses files that are no texts, each with a sentence", async () => {
    const big = await given("big.txt", "x".repeat(MOST_DOCUMENT_BYTES + 1));
    const sub = join(folder, "sub.md");
    await mkdir(sub);
    const cases: readonly (readonly [string, string])[] = [
      [sub, `INPUT_USAGE: "${sub}" is a folder; give one of its files.`],
      [await given("empty.txt", ""), 'empty.txt" is empty.'],
      [await given("blank.txt", " \n\n"), 'blank.txt" is empty.'],
      [
        await given("picture.png", new Uint8Array([0x89, 0x50, 0, 0])),
        'picture.png" is no text: it holds bytes of zero.',
      ],
      [await given("latin.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9])), 'latin.txt" is not UTF-8.'],
      [
        big,
        `INPUT_DOCUMENT_TOO_LARGE: The file "${big}" has 1000001 bytes; at most 1000000 are checked at once: give it in parts.`,
      ],
    ];
    for (const [file, sentence] of cases) expectRefusal(await check([file]), sentence);
  });

  it.each([
    ["", "INPUT_INVALID: Standard input is empty."],
    ["\0", "INPUT_INVALID: Standard input is no text"],
    ["x".repeat(MOST_DOCUMENT_BYTES + 1), "INPUT_DOCUMENT_TOO_LARGE: Standard input has more than 1000000 bytes"],
  ])("refuses what is piped in and cannot be checked", async (stdin, sentence) =>
    expectRefusal(await check([], { stdin }), sentence),
  );

  it("has the limits of the look-up", async () => {
    expect(MOST_DOCUMENT_BYTES).toBe(DEFAULT_LIMITS.documentBytes);
    const stdin = "a".repeat(MOST_TEXT);
    expect(JSON.parse((await check(["--json"], { stdin })).stdout)).toMatchObject({ skipped: 0 });
    expect(JSON.parse((await check(["--json"], { stdin: `${stdin}b` })).stdout)).toMatchObject({ checked: [] });
  });
});

function expectRefusal({ code, stdout, stderr }: Outcome, sentence: string): void {
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(sentence) });
  expect(stdout).toBe("");
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
}
