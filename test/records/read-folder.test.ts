import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatProblem } from "../../src/domain/problem.ts";
import { AppError } from "../../src/errors.ts";
import { readFolder } from "../../src/records/read-folder.ts";
import { READER_RULES } from "../../src/records/read-record.ts";
import { getDataset, validateFolder } from "../../src/records/validate.ts";

const RUST = "id: project:rust\nrecordedAt: 2026-11-23T12:00:00Z\nname: Rust\nkind: LANGUAGE\n";
const MOVE = "id: milestone:move\nrecordedAt: 2026-11-23T12:00:00Z\nkind: TARGET\ntitle: Moved\n";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimline-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** Problems as they are printed, without the path of the temporary folder. */
async function faultsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  await write(files);
  return (await validateFolder(folder)).problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ""));
}

const faultsOfMove = (rest: string) => faultsOf({ "milestones/move.yaml": `${MOVE}${rest}` });

describe("a data folder", () => {
  it("is read into records, with dates as they were written and figures as numbers", async () => {
    await write({
      "projects/rust.yaml": RUST,
      "milestones/move.yaml": `${MOVE}due: 2026\n`,
      "milestones/then.yaml": `${MOVE.replace("move", "then")}due: {text: 2026-10, qualifier: AROUND, words: "before RustConf"}\n`,
      "metrics/use.yaml":
        "id: metric:use\nrecordedAt: 2026-11-23T12:00:00Z\nname: Use\nunit: percent\nobservations:\n" +
        "  - {value: 48.8, comparator: EQUAL, asOf: 2025/2026, source: source:a}\n" +
        "  - {value: 1e6, comparator: EQUAL, asOf: '2024', source: source:a}\n",
    });
    const { dataset, problems } = await readFolder(folder);
    expect(problems).toEqual([]);
    expect(dataset.project[0]).toEqual({
      id: "project:rust",
      recordedAt: "2026-11-23T12:00:00Z",
      name: "Rust",
      kind: "LANGUAGE",
    });
    expect(dataset.milestone.map(({ due }) => due)).toEqual([
      { text: "2026", words: null, qualifier: "ON", earliest: "2026-01-01", latest: "2026-12-31" },
      { text: "2026-10", words: "before RustConf", qualifier: "AROUND", earliest: "2026-09-01", latest: "2026-11-30" },
    ]);
    expect(dataset.metric[0]?.observations.map(({ value, asOf }) => [value, asOf.text])).toEqual([
      [48.8, "2025/2026"],
      [1e6, "2024"],
    ]);
  });

  it("that is missing or empty is an error with a code that names it", async () => {
    for (const place of [folder, join(folder, "nowhere")]) {
      const error: unknown = await readFolder(place).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ code: "DATA_NOT_FOUND", details: { folder: place } });
    }
  });

  it("with faults gives no data set for loading, but an error with all of them", async () => {
    await write({ "projects/rust.yaml": RUST, "milestones/move.yaml": MOVE, "milestones/b.yaml": "x" });
    const error: unknown = await getDataset(folder).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "DATA_INVALID",
      details: { problems: [{ rule: "record-shape" }, { rule: "target-is-defined" }] },
    });
    await write({ "milestones/move.yaml": `${MOVE}due: 2026\n` });
    await rm(join(folder, "milestones/b.yaml"));
    expect((await getDataset(folder)).milestone).toHaveLength(1);
  });

  it("shows the faults of every file at once, in order, and one file never hides another", async () => {
    expect(
      await faultsOf({
        "projects/rust.yaml": RUST.replace("LANGUAGE", "LANGAUGE"),
        "milestones/move.yaml": `${MOVE}due: 2026-13\nconcerns: [project:rust, project:rsut]\n`,
        "companies/a.yaml": "name: [\n",
      }),
    ).toEqual([
      "companies/a.yaml:2:1 yaml-syntax This is not what a record may hold: Flow sequence in block collection must be sufficiently indented and end with a ].",
      'milestones/move.yaml:5:6 date-form "2026-13" is not a date: there is no month 13.',
      'projects/rust.yaml:4:7 unknown-word "LANGAUGE" is none of LANGUAGE, COMPILER, KERNEL, PRODUCT, LIBRARY, TOOL, DISTRIBUTION, MODEL. Did you mean "LANGUAGE"?',
    ]);
  });

  it("points at the line of the value that breaks a rule over the whole data set", async () => {
    expect(
      await faultsOf({
        "projects/rust.yaml": RUST,
        "milestones/move.yaml": `${MOVE}due: 2026\nconcerns:\n  - project:rust\n  - project:rsut\n`,
      }),
    ).toEqual([
      'milestones/move.yaml:8:5 reference-resolves There is no record "project:rsut". Did you mean "project:rust"?',
    ]);
  });

  it("takes no record for missing that only could not be read", async () => {
    const faults = await faultsOf({
      "projects/rust.yaml": `${RUST}colour: red\n`,
      "milestones/move.yaml": `${MOVE}due: 2026\nconcerns: [project:rust]\n`,
    });
    expect(faults).toEqual(['projects/rust.yaml:5:1 unknown-key "colour" is not a key of the record.']);
  });

  it("has its records in files named for their ids, in folders named for their kinds", async () => {
    const due = "due: 2026\n";
    expect(
      await faultsOf({
        "milestones/other.yaml": `${MOVE}${due}`,
        "milestones/a.yml": `${MOVE}${due}`,
        "milestones/.hidden": "x",
        "milestones/README.md": "x",
        "milestones/Big_Move.yaml": `${MOVE.replace("move", "big-move")}${due}`,
        "mile-stones/b.yaml": MOVE,
        "experiments/recipe.yaml": "a: 1",
        "projects/rust.yaml": RUST.replace("project:rust", "company:rust"),
      }),
    ).toEqual([
      'mile-stones:1:1 file-name No record is read from a folder "mile-stones". Did you mean "milestones"?',
      'milestones/Big_Move.yaml:1:1 file-name "Big_Move.yaml" is not <slug>.yaml: a slug has lower-case letters, digits and single hyphens.',
      'milestones/Big_Move.yaml:1:5 file-name The id "milestone:big-move" belongs into a file "big-move.yaml", and this one is "Big_Move.yaml".',
      'milestones/a.yml:1:1 file-name "a.yml" is not read: the file of a record is named <slug>.yaml.',
      'milestones/other.yaml:1:5 file-name The id "milestone:move" belongs into a file "move.yaml", and this one is "other.yaml".',
      'projects/rust.yaml:1:5 record-shape "company:rust" is not of the form "project:slug" (lower-case letters, digits, single hyphens).',
    ]);
  });
});

describe("a file", () => {
  it.each([
    ["is empty", "", "1:1 yaml-syntax The file is empty."],
    ["holds comments only", "# later\n", "1:1 record-shape The record has no value: write one, or leave the key out."],
    ["is no text", Uint8Array.of(0xff, 0xfe, 0x00), "1:1 yaml-syntax The file is not UTF-8 text."],
    ["is enormous", "#".repeat(300_000), "1:1 file-size The file has 300000 bytes, and at most 262144 are read."],
    ["holds a list", "- a\n", "1:1 record-shape The record must be a mapping of keys and values, and a list is none."],
    [
      "holds two documents",
      "a: 1\n---\nb: 2\n",
      "2:1 yaml-syntax This is not what a record may hold: Source contains multiple documents.",
    ],
    [
      "has a key twice",
      "a: 1\nb: 2\na: 3\n",
      "3:1 yaml-syntax This is not what a record may hold: Map keys must be unique.",
    ],
    ["has an anchor", "a: &x 1\n", '1:7 yaml-alias "&x" is an anchor: leave it out, since nothing may refer to it.'],
    [
      "has a tag of its own",
      "a: !code x\n",
      "1:4 yaml-syntax This is not what a record may hold: Unresolved tag: !code.",
    ],
    ["has a key that is no word", "{a: 1}: 2\n", "1:1 yaml-syntax A key of the record is not a plain word."],
  ])("that %s is one fault", async (_what, content, fault) => {
    expect(await faultsOf({ "claims/a.yaml": content, "projects/rust.yaml": RUST })).toEqual([
      `claims/a.yaml:${fault}`,
    ]);
  });

  it("that is nested without end or refers to itself does no harm", async () => {
    const faults = await faultsOf({
      "claims/a.yaml": `a: ${"[".repeat(100_000)}`,
      "claims/b.yaml": "a: &a [*a, *a]\n",
      "claims/c.yaml": "__proto__: {id: claim:c}\nconstructor: 1\n",
    });
    expect(faults.filter((fault) => fault.startsWith("claims/a.yaml")).length).toBeGreaterThan(0);
    expect(faults.filter((fault) => fault.includes("yaml-alias"))).toHaveLength(3);
    expect(faults).toContain('claims/c.yaml:1:1 unknown-key "__proto__" is not a key of the record.');
    expect(faults).toContain('claims/c.yaml:2:1 unknown-key "constructor" is not a key of the record.');
  });

  it("that is none is a fault in its place, and what refers to it is not", async () => {
    await mkdir(join(folder, "projects/rust.yaml"), { recursive: true });
    await symlink("nowhere.yaml", join(folder, "projects/gone.yaml"));
    await symlink("loop.yaml", join(folder, "projects/loop.yaml"));
    const fault = "1:1 file-read This is no file, or one that cannot be read.";
    expect(await faultsOf({ "milestones/move.yaml": `${MOVE}due: 2026\nconcerns: [project:rust]\n` })).toEqual([
      `projects/gone.yaml:${fault}`,
      `projects/loop.yaml:${fault}`,
      `projects/rust.yaml:${fault}`,
    ]);
  });

  it("in the place of a folder of records is named", async () => {
    await write({ "rust.yaml": RUST });
    const error: unknown = await readFolder(join(folder, "rust.yaml")).catch((thrown: unknown) => thrown);
    const message = `The folder "${join(folder, "rust.yaml")}" cannot be read, or is none.`;
    expect(error).toMatchObject({ code: "DATA_NOT_FOUND", message });
  });

  it("may have the line ends and the byte order mark of other systems", async () => {
    expect(await faultsOf({ "projects/rust.yaml": `\uFEFF${RUST.replaceAll("\n", "\r\n")}` })).toEqual([]);
  });
});

describe("a value", () => {
  it.each([
    ["due: 2026-02-30\n", '5:6 date-form "2026-02-30" is not a date: 2026-02 has no day 30.'],
    [
      "due: 26\n",
      '5:6 date-form "26" is not a date: write a year (2026), a month (2026-09), a day (2026-09-30) or a range of two of them (2026-09/2026-10).',
    ],
    ["due: [2026]\n", "5:6 date-form A list is not a date: write one such as 2026, 2026-09 or 2026-09-30."],
    ["due:\n", '5:5 record-shape "due" has no value: write one, or leave the key out.'],
    [
      "due: {text: 2026, qualifer: BY}\n",
      '5:19 unknown-key "qualifer" is not a key of "due". Did you mean "qualifier"?',
    ],
    [
      "due: {text: 2026, qualifier: NOT_BEFOR}\n",
      '5:30 unknown-word "NOT_BEFOR" is none of ON, BY, AROUND, NOT_BEFORE. Did you mean "NOT_BEFORE"?',
    ],
    ["due: {qualifier: BY}\n", '5:6 missing-key "text" is missing in "due".'],
    ["due: 2026\ncriteria:\n", '6:10 record-shape "criteria" has no value: write one, or leave the key out.'],
    [
      "due: 2026\ncriteria: 2026\n",
      '6:11 record-shape "criteria" must be a text, and "2026" is none: put it into quotes.',
    ],
    ["due: 2026\ncriteria: ' '\n", "6:11 record-shape This is empty: write something, or leave the key out."],
    ["due: 2026\nconcerns: project:rust\n", '6:11 record-shape "concerns" must be a list, and "project:rust" is none.'],
    ["due: 2026\nconcerns: [rust]\n", '6:12 record-shape "rust" is not an id of the form "kind:slug".'],
    ["due: 2026\nCriteria: x\n", '6:1 unknown-key "Criteria" is not a key of the record. Did you mean "criteria"?'],
  ])("that is wrong is named with its line: %j", async (yaml, fault) => {
    expect(await faultsOfMove(yaml)).toEqual([`milestones/move.yaml:${fault}`]);
  });

  it("of an assessment is checked too: whole days, instants that exist, nothing missing", async () => {
    const faults = await faultsOfMove(
      "due: 2026\nassessments:\n" +
        "  - {delivery: UNDERWAY, validFrom: 2025/2026, assessedAt: 2026-02-30T00:00:00Z, assessedBy: me, confidence: LOW, rationale: x, basedOn: []}\n" +
        "  - {delivery: UNDERWAY, validFrom: 2025, assessedAt: 2026-02-20, assessedBy: me, confidence: LOW, basedOn: []}\n",
    );
    expect(faults).toEqual([
      "milestones/move.yaml:7:37 record-shape This cannot be a range: name one year, month or day.",
      'milestones/move.yaml:7:60 record-shape "2026-02-30T00:00:00Z" is not an instant in UTC such as 2026-11-23T12:00:00Z.',
      'milestones/move.yaml:8:5 missing-key "rationale" is missing in "assessments[1]".',
      'milestones/move.yaml:8:55 record-shape "2026-02-20" is not an instant in UTC such as 2026-11-23T12:00:00Z.',
    ]);
  });

  it("that engines could not keep exactly is refused", async () => {
    const faults = await faultsOf({
      "metrics/use.yaml":
        "id: metric:use\nrecordedAt: 2026-11-23T12:00:00Z\nname: Use\nunit: line\nobservations:\n" +
        "  - {value: 99999999999999999, comparator: EQUAL, asOf: 2025, source: source:a}\n" +
        "  - {value: 45%, comparator: EQUAL, asOf: 2024, source: source:a}\n  - {value: .nan, comparator: EQUAL, asOf: 2023, source: source:a}\n",
    });
    expect(faults).toEqual([
      "metrics/use.yaml:6:13 record-shape The figure is larger than numbers are kept exactly (2^53).",
      'metrics/use.yaml:7:13 record-shape "observations[1].value" must be a number, and "45%" is none.',
      'metrics/use.yaml:8:13 record-shape "observations[2].value" must be a number, and "NaN" is none.',
    ]);
  });
});

describe("the rules of the reader", () => {
  it("have an id and a sentence each", () => {
    expect(READER_RULES.map(({ id }) => id)).toHaveLength(new Set(READER_RULES.map(({ id }) => id)).size);
    for (const { sentence } of READER_RULES) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
