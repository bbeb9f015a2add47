import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalText, isPlainDate, readInterval } from "../../src/domain/claim-review-date.ts";
import { type PartialDate, parsePartialDate } from "../../src/domain/partial-date.ts";
import type { ClaimRecord, Dataset, SourceRecord } from "../../src/domain/record.ts";
import { statusEdges } from "../../src/domain/status-history.ts";
import { wordsOf } from "../../src/domain/vocabulary.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { openStore } from "../../src/store/open-store.ts";
import { claimReviewText } from "../feeds/given-feeds.ts";
import { assessment, claim, datasetOf, noonOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { givenFolder, imported, importing } from "./given-claim-review.ts";

/** The ClaimReviews of a data set. */
async function exported(dataset: Dataset): Promise<string> {
  const store = await openStore({ address: "memory:" });
  try {
    await store.prepare(GRAPH_SCHEMA);
    await loadRecords(store, dataset);
    return await claimReviewText(store);
  } finally {
    await store.close();
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const daysOf = (date: PartialDate | undefined) => date && [date.qualifier, date.earliest, date.latest];
const sorted = (values: readonly string[] = []) => values.toSorted();

/** What a round trip keeps of a claim; its judgement is the one in force. */
function keptOf(record: ClaimRecord, isOwn: (id: string) => boolean): object {
  const { id, kind, statement, topics = [], madeOn, madeBy, statedIn, citations = [], assessments = [] } = record;
  const inForce = statusEdges(assessments).find(({ knownTo, validTo }) => knownTo === null && validTo === null);
  const judgement = inForce === undefined ? undefined : assessments[inForce.assessmentIndex];
  return {
    id,
    kind,
    statement: oneLine(statement),
    topics,
    madeOn: daysOf(madeOn),
    madeBy: sorted(madeBy),
    statedIn: sorted([...new Set(statedIn.map((each) => each.source))]),
    citations: citations
      .filter((each) => isOwn(each.source))
      .map(({ source: of, stance, tier, finding, locator }) => [of, locator, stance, tier, oneLine(finding)].join("\n"))
      .sort(),
    status: judgement?.status,
    standing: judgement?.standing,
    rationale: oneLine(judgement?.rationale ?? ""),
  };
}

/** What a round trip keeps of a source. */
function sourceOf({ id, kind, title, url, publishedOn, publishers, authors }: SourceRecord): object {
  const parties = { publishers: sorted(publishers), authors: sorted(authors) };
  return { id, kind, title: oneLine(title), url, publishedOn: daysOf(publishedOn), ...parties };
}

/** Exports and imports into an empty folder: whatever is there then, is as it was. */
async function expectKept(original: Dataset): Promise<Dataset> {
  const { dataset, faults, notes } = await imported(await exported(original));
  expect({ faults, notes }).toEqual({ faults: [], notes: [] });
  const sources = new Map(original.source.map((each) => [each.id, each]));
  const claims = new Map(original.claim.map((each) => [each.id, each]));
  const isOwn = (id: string) => sources.has(id);
  for (const each of dataset.claim) {
    expect(keptOf(each, isOwn)).toEqual(keptOf(claims.get(each.id) ?? each, isOwn));
  }
  for (const each of dataset.source.filter(({ id }) => isOwn(id))) {
    expect(sourceOf(each)).toEqual(sourceOf(sources.get(each.id) ?? each));
  }
  return dataset;
}

describe("an export, imported into an empty folder,", () => {
  it("keeps of the committed claims what docs/claim-review.md says, without a fault", { timeout: 60_000 }, async () => {
    const committed = await getDataset("data");
    const dataset = await expectKept(committed);
    const assessed = committed.claim.filter(({ assessments = [] }) =>
      assessments.some((each) => each.status !== "UNASSESSED"),
    );
    expect(dataset.claim.length).toBe(assessed.length);
    expect(dataset.claim.some(({ madeOn }) => madeOn?.text.includes("/"))).toBe(true);
  });

  it("keeps it of any claims", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (dataset) => {
        expect((await expectKept(dataset)).claim).toHaveLength(dataset.claim.length);
      }),
      { numRuns: 25 },
    );
  });

  it("has the same text when it is exported again, the judge's source and page aside", {
    timeout: 60_000,
  }, async () => {
    const folder = await givenFolder();
    const first = await exported(await getDataset("data"));
    await importing(first, folder);
    const second = JSON.parse(await exported(await getDataset(folder)));
    const before = JSON.parse(first)["@graph"].map((each: Review) => each.itemReviewed);
    expect(second["@graph"].map((each: Review) => each.itemReviewed)).toEqual(before);
  });

  it("has its topics spelled as the folder spells them", async () => {
    const folder = await givenFolder();
    const topical = (slug: string, topics: readonly string[]) =>
      datasetOf({
        claim: [claim(slug, { topics, assessments: [assessment({ status: "UNVERIFIABLE" })] })],
        source: [source("article")],
      });
    await importing(await exported(topical("a", ["memory safety", "C++"])), folder);
    await importing(await exported(topical("b", ["Memory-Safety", "tools"])), folder);
    const { claim: claims } = await getDataset(folder);
    expect(claims.map(({ topics }) => topics)).toEqual([
      ["memory safety", "C++"],
      ["memory safety", "tools"],
    ]);
  });
});

interface Review {
  readonly itemReviewed: unknown;
}

const POINT = fc.oneof(
  fc.integer({ min: 1990, max: 2019 }).map(String),
  fc
    .date({ min: new Date("1990-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 7)),
  fc
    .date({ min: new Date("1990-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const DATE = fc
  .tuple(fc.array(POINT, { minLength: 1, maxLength: 2 }), fc.constantFrom(...wordsOf("DateQualifier")))
  .map(([points, qualifier]) => parsePartialDate(points.join("/"), { qualifier }))
  .filter((result) => "date" in result)
  .map(({ date }) => date);

/** Texts as people write them: more than white space, in several scripts, with marks that JSON or YAML would trip over. */
const TEXT = fc
  .array(
    fc.oneof(fc.constantFrom("Rust", "הירח", "сыр", "#1:", '- "x"', "{a}", "😀", "no", "2020", "\n"), fc.string()),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(" "))
  .filter((text) => /\S/.test(text) && !/\p{Cc}/u.test(text.replaceAll("\n", "")));

const SOURCES = ["a", "b", "c"];
const PAPER = "organization:paper";

/** Claims in an article with citations of other sources. */
function datasets(): fc.Arbitrary<Dataset> {
  const citation = fc.record({
    source: fc.constantFrom(...SOURCES).map((slug) => `source:${slug}`),
    stance: fc.constantFrom(...wordsOf("Stance")),
    tier: fc.constantFrom(...wordsOf("Tier")),
    finding: TEXT,
    locator: fc.constantFrom("page 1", 'page 2, table "x"', "раздел 3"),
  });
  const made = fc.record({
    kind: fc.constantFrom(...wordsOf("ClaimKind")),
    statement: TEXT,
    topics: fc.subarray(["memory safety", "a, b", "сборка", "C++", "x: y"]),
    madeOn: fc.option(DATE, { nil: null }),
    citations: fc.uniqueArray(citation, { selector: (each) => `${each.source} ${each.locator}` }),
    status: fc.constantFrom(...wordsOf("ClaimStatus").filter((status) => status !== "UNASSESSED")),
    standing: fc.constantFrom(...wordsOf("Standing")),
    rationale: TEXT,
  });
  const published = fc.record({
    kind: fc.constantFrom(...wordsOf("SourceKind")),
    title: TEXT,
    on: fc.option(DATE, { nil: null }),
  });
  return fc
    .tuple(
      fc.array(made, { minLength: 1, maxLength: 8 }),
      fc.array(published, { minLength: SOURCES.length, maxLength: SOURCES.length }),
    )
    .map(([claims, sources]) =>
      datasetOf({
        organization: [{ id: PAPER, recordedAt: noonOf(1), name: "The Paper", kind: "PUBLISHER" }],
        source: [
          source("article", { publishers: [PAPER] }),
          ...sources.map(({ kind, title, on }, i) =>
            source(SOURCES[i] ?? "", {
              kind,
              title,
              url: `https://paper.example/${i}`,
              publishers: [PAPER],
              ...(on === null ? {} : { publishedOn: on }),
            }),
          ),
        ],
        claim: claims.map(({ madeOn, status, standing, rationale, ...more }, i) => {
          const { madeOn: _, ...plain } = claim(`number-${i}`, more);
          return {
            ...plain,
            // Only a FORECAST can be PENDING.
            kind: status === "PENDING" ? "FORECAST" : more.kind,
            ...(madeOn === null ? {} : { madeOn }),
            assessments: [assessment({ status, standing, rationale })],
          };
        }),
      }),
    );
}

describe("a date that is no single year, month or day", () => {
  it.each([
    ["2026-09/2026-10", "ON", "2026-09/2026-10"],
    ["2026-09", "BY", "../2026-09"],
    ["2026-09/2026-10", "BY", "../2026-10"],
    ["2026", "NOT_BEFORE", "2026/.."],
    ["2026-09-30", "AROUND", "2026-09-30~"],
    ["2026-09/2026-10", "AROUND", "2026-09~/2026-10~"],
  ] as const)("%s %s is written %s", (text, qualifier, written) => {
    expect(intervalText({ text, qualifier })).toBe(written);
  });

  it("is read again as the same days", () => {
    fc.assert(
      fc.property(DATE, (date) => {
        expect(daysOf(readInterval(intervalText(date)) ?? undefined)).toEqual(daysOf(date));
        if (isPlainDate(date)) expect(intervalText(date)).toBe(date.text);
      }),
    );
  });

  it.each(["..", "../..", "2026/", "/2026", "2026-10/2026-09", "2026~/2027", "~", "2026/2027/..", "../2026~", ""])(
    "is not read out of %j",
    (text) => {
      expect(readInterval(text)).toBeNull();
    },
  );
});
