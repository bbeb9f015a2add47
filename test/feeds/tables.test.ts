import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { LIST_SEPARATOR } from "../../src/feeds/table-format/csv.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { type Answer, answerOf, post } from "../api/given-api.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { everything, noonOf } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenCommitted, givenFeeds, givenStore } from "./given-feeds.ts";
import { NASTY, nastyDataset, nastySlug, stored } from "./given-nasty.ts";

type Row = Readonly<Record<string, string>>;
type JsonRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

const TABLES = [
  "claims",
  "sources",
  "citations",
  "status-history",
  "milestones",
  "milestone-history",
  "adoptions",
  "adoption-history",
  "source-history",
  "observations",
  "changes",
];

/** Rows as a parser that is not ours reads them; it must find no fault. */
function parsedCsv(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, delimiter: ",", newline: "\r\n" });
  expect(errors.filter(({ code }) => code !== "TooFewFields")).toEqual([]);
  expect(text.endsWith("\r\n")).toBe(true);
  return data.slice(0, -1);
}

const parsedLines = (text: string): JsonRow[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** A cell of NDJSON as CSV has it. */
function csvCell(value: JsonRow[string] | undefined): string {
  const text = typeof value === "object" && value !== null ? value.join(LIST_SEPARATOR) : String(value ?? "");
  return typeof value !== "number" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const textOf = async (given: GivenFeeds, path: string): Promise<string> =>
  await (await given.get(`/feeds/${path}`)).text();
const rowsOf = async (given: GivenFeeds, path: string): Promise<JsonRow[]> => parsedLines(await textOf(given, path));
const asked = async ({ api }: GivenFeeds, query: string): Promise<NonNullable<Answer["data"]>> =>
  (await answerOf(await api.fetch(post({ query })))).data ?? {};

describeEngines("the tables of the committed data", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store: GraphStore = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    given = await givenFeeds(store);
  });

  it.each(TABLES)("%s says the same as CSV and as NDJSON, in the same columns throughout", async (name) => {
    const rows = parsedCsv(await textOf(given, `${name}.csv`));
    const lines = await rowsOf(given, `${name}.ndjson`);
    expect(await textOf(given, `${name}.ndjson`)).not.toMatch(/[\u2028\u2029]/);
    expect(lines.length).toBeGreaterThan(0);
    expect(rows).toEqual(
      lines.map((line) => Object.fromEntries(Object.entries(line).map(([column, value]) => [column, csvCell(value)]))),
    );
  });

  it("has its rows in the order of the ids, which each engine sends as it makes them", async () => {
    for (const name of ["claims", "sources", "milestones", "adoptions"]) {
      const ids = (await rowsOf(given, `${name}.ndjson`)).map(({ id }) => String(id));
      expect(ids.length).toBeGreaterThan(20);
      expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });

  it("is read by who guesses how it is separated, and passes over the empty end", async () => {
    for (const name of TABLES) {
      const text = await textOf(given, `${name}.csv`);
      const { data, errors, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
      expect([name, meta.delimiter, errors]).toEqual([name, ",", []]);
      expect(data).toEqual(parsedCsv(text));
    }
  });

  it.runIf(engine.isServer)("are the same text on every engine", async () => {
    const embedded = await givenCommitted();
    for (const name of TABLES) expect(await textOf(given, `${name}.csv`)).toBe(await textOf(embedded, `${name}.csv`));
  });

  it("hold everything that the API counts", async () => {
    const counts = await asked(
      given,
      "{ claims { totalCount } sources { totalCount } milestones { totalCount } adoptions { totalCount } }",
    );
    for (const [name, count] of Object.entries(counts)) {
      expect([name, (await rowsOf(given, `${name}.ndjson`)).length]).toEqual([
        name,
        (count as { totalCount: number }).totalCount,
      ]);
    }
    const dataset = await getDataset("data");
    const citations = dataset.claim.flatMap((each) => each.citations ?? []);
    expect(await rowsOf(given, "citations.ndjson")).toHaveLength(citations.length);
    const points = dataset.metric.flatMap((each) => each.observations);
    expect(await rowsOf(given, "observations.ndjson")).toHaveLength(points.length);
  });
});

describe("a cell", () => {
  let given: GivenFeeds;
  beforeAll(async () => {
    given = await givenFeeds(await givenStore(nastyDataset()));
  });
  const query = `id=${NASTY.map((_, index) => nastySlug(index)).join()}`;

  it("comes back as it was from any parser, a formula with an apostrophe before it", async () => {
    const rows = parsedCsv(await textOf(given, `claims.csv?${query}`));
    const isFormula = /^[=+\-@＝\t\r]/;
    expect(rows.map(({ statement }) => statement)).toEqual(
      NASTY.map((text) => (isFormula.test(text) ? `'${text}` : stored(text))),
    );
    expect(rows.map(({ topics }) => topics)).toEqual(
      NASTY.map((text) => `${isFormula.test(text) ? "'" : ""}${stored(text)}; topic`),
    );
    expect((await rowsOf(given, `claims.ndjson?${query}`)).map(({ statement }) => statement)).toEqual(
      NASTY.map(stored),
    );
  });

  it("begins like a formula only where it is a number", async () => {
    const text = await textOf(given, "claims.csv");
    const { data } = Papa.parse<string[]>(text, { newline: "\r\n" });
    expect(data.flat().filter((each) => /^[=+\-@＝\t\r]/.test(each))).toEqual([]);
    const points = parsedCsv(await textOf(given, "observations.csv?id=nasty"));
    expect(points.map(({ metricName, value }) => [metricName, value])).toEqual([
      ["'-5", "-5"],
      ["'-5", "-1.5e-7"],
    ]);
  });

  it("ends no row but by CRLF outside of quotes", async () => {
    const text = await textOf(given, "claims.csv");
    expect(text.replace(/"(?:[^"]|"")*"/g, "").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.startsWith("id,kind,statement,")).toBe(true);
  });
});

describe("the columns of a table", () => {
  let given: GivenFeeds;
  beforeAll(async () => {
    given = await givenFeeds(await givenStore(everything()));
  });
  const only = async (path: string, column: string, value: string): Promise<JsonRow> => {
    const found = (await rowsOf(given, path)).filter((row) => row[column] === value);
    expect(found).toHaveLength(1);
    return found[0] as JsonRow;
  };

  it("keep a date as it was written beside the days that it may be", async () => {
    expect(await only("milestones.ndjson", "id", "milestone:all-rust")).toMatchObject({
      due: "2030",
      dueQualifier: "BY",
      dueEarliest: null,
      dueLatest: "2030-12-31",
      within: "milestone:some-rust",
      deadline: "PENDING",
    });
  });

  it("name things by their ids and by their names", async () => {
    expect(await only("claims.ndjson", "id", "claim:rust-is-used")).toMatchObject({
      status: "MISLEADING",
      madeBy: ["person:author", "company:acme"],
      madeByNames: ["The Author", "Acme"],
      statedIn: ["source:article"],
    });
    const rows = parsedCsv(await textOf(given, "claims.csv?id=rust-is-used"));
    expect(rows.map(({ madeByNames }) => madeByNames)).toEqual(["The Author; Acme"]);
  });

  it("tell a status on both clocks, also one that was known once and is superseded", async () => {
    const rows = await rowsOf(given, "status-history.ndjson?id=rust-is-used");
    expect(
      rows.map(({ status, validFrom, validTo, knownFrom, knownTo }) => [
        status,
        validFrom,
        validTo,
        knownFrom,
        knownTo,
      ]),
    ).toEqual([
      ["SUPPORTED", "2025-01-01", null, noonOf(2), noonOf(3)],
      ["SUPPORTED", "2025-01-01", "2026-02-01", noonOf(3), null],
      ["MISLEADING", "2026-02-01", null, noonOf(3), null],
    ]);
  });

  it("say how a source was read for a claim", async () => {
    const rows = await rowsOf(given, "citations.ndjson");
    expect(rows.map(({ stance, access }) => [stance, access]).sort()).toEqual([
      ["MENTIONS", "COPY"],
      ["QUALIFIES", "OPENED"],
      ["SUPPORTS", "OPENED"],
    ]);
  });

  it("have a table's header also where no row is left", async () => {
    const text = await textOf(given, "claims.csv?status=PENDING");
    expect(text.split("\r\n")).toEqual([expect.stringMatching(/^id,kind,/), ""]);
    expect(await textOf(given, "claims.ndjson?status=PENDING")).toBe("");
  });
});
