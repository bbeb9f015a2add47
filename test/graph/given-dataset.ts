import type { PartialDate } from "../../src/domain/partial-date.ts";
import { parsePartialDate } from "../../src/domain/partial-date.ts";
import type { ClaimAssessment, ClaimRecord, Dataset, RecordKind, RecordTypes } from "../../src/domain/record.ts";
import type { DateQualifier } from "../../src/domain/vocabulary.ts";

/** A date that is known to be well formed. */
export function date(text: string, qualifier: DateQualifier = "ON"): PartialDate {
  const result = parsePartialDate(text, { qualifier });
  if ("fault" in result) throw new Error(result.fault);
  return result.date;
}

/** Noon of a day in November 2026. */
export const noonOf = (day: number): string => `2026-11-${String(day).padStart(2, "0")}T12:00:00.000Z`;

/** A data set of the given records, and nothing else. */
export function datasetOf(records: { readonly [K in RecordKind]?: readonly RecordTypes[K][] }): Dataset {
  return {
    claim: [],
    source: [],
    company: [],
    organization: [],
    person: [],
    project: [],
    milestone: [],
    adoption: [],
    metric: [],
    ...records,
  };
}

/** A claim, stated in the article and known since the 1st. */
export function claim(slug: string, more: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id: `claim:${slug}`,
    recordedAt: noonOf(1),
    kind: "STATE",
    statement: `What ${slug} says.`,
    madeOn: date("2025-03"),
    statedIn: [{ source: "source:article", locator: { text: "paragraph 1" } }],
    ...more,
  };
}

/** A source, known since the 1st. */
export function source(slug: string, more: Partial<RecordTypes["source"]> = {}): RecordTypes["source"] {
  return {
    id: `source:${slug}`,
    recordedAt: noonOf(1),
    kind: "ARTICLE",
    title: `The ${slug}`,
    access: "OPENED",
    ...more,
  };
}

/** A judgement of the 2nd, valid from 2025, that rests on the article; without a state. */
const JUDGEMENT = {
  validFrom: date("2025"),
  assessedAt: noonOf(2),
  assessedBy: "editor",
  confidence: "HIGH",
  rationale: "It says so.",
  basedOn: ["source:article"],
} as const;

/** A judgement of a claim. */
export function assessment(more: Partial<ClaimAssessment> = {}): ClaimAssessment {
  return { ...JUDGEMENT, status: "SUPPORTED", standing: "CURRENT", ...more };
}

/** One record of every kind, with every relationship that a record can name. */
export function everything(): Dataset {
  const recordedAt = noonOf(1);
  return datasetOf({
    claim: [
      claim("rust-is-used", {
        topics: ["usage"],
        quote: "We use it",
        madeBy: ["person:author", "company:acme"],
        about: ["project:rust", "company:acme"],
        quantities: [{ comparator: "AT_LEAST", value: 12.5, unit: "percent", asOf: date("2024") }],
        statedIn: [
          { source: "source:article", locator: { text: "table 1, row 2", row: "2", sentence: 1 }, rating: "true" },
          { source: "source:article", locator: { text: "summary" } },
        ],
        citations: [
          { source: "source:report", stance: "SUPPORTS", tier: "PRIMARY", finding: "Says it." },
          { source: "source:report", stance: "QUALIFIES", tier: "PRIMARY", finding: "Limits it.", locator: "page 4" },
          { source: "source:report", stance: "MENTIONS", tier: "SECONDARY", finding: "Names it.", access: "COPY" },
        ],
        restates: [{ claim: "claim:origin", fidelity: "BROADENED", drift: ["NUMBER", "SCOPE"] }],
        announces: ["milestone:all-rust"],
        reports: ["milestone:summit"],
        measures: ["metric:share"],
        assessments: [
          assessment(),
          assessment({ status: "MISLEADING", validFrom: date("2026-02"), assessedAt: noonOf(3) }),
        ],
      }),
      claim("origin", {
        clarifies: ["claim:rust-is-used"],
        contradicts: ["claim:rust-is-used"],
        supersedes: ["claim:rust-is-used"],
        assessments: [assessment({ reviews: [{ reviewedAt: noonOf(5), by: "reviewer", note: "Still so." }] })],
      }),
    ],
    source: [
      source("article", {
        publishers: ["organization:paper"],
        authors: ["person:author"],
        derivedFrom: ["source:report"],
      }),
      source("report", {
        publishedOn: date("2024-05"),
        url: "https://example.org/report",
        quotes: ["source:article"],
        republishes: ["source:article"],
        assessments: [{ ...JUDGEMENT, condition: "LIVE" }],
      }),
    ],
    company: [{ id: "company:acme", recordedAt, name: "Acme", aliases: ["ACME Inc.", "Acme Labs"] }],
    organization: [{ id: "organization:paper", recordedAt, name: "The Paper", kind: "PUBLISHER" }],
    person: [
      {
        id: "person:author",
        recordedAt,
        name: "The Author",
        affiliations: [{ party: "company:acme", from: date("2019") }],
      },
    ],
    project: [
      { id: "project:rust", recordedAt, name: "Rust", kind: "LANGUAGE" },
      { id: "project:core", recordedAt, name: "Core", kind: "PRODUCT", partOf: ["company:acme"] },
    ],
    milestone: [
      {
        id: "milestone:all-rust",
        recordedAt,
        kind: "TARGET",
        title: "All in Rust",
        due: date("2030", "BY"),
        concerns: ["company:acme"],
        within: "milestone:some-rust",
        reschedules: [{ milestone: "milestone:some-rust", announcedOn: date("2025-06") }],
        assessments: [{ ...JUDGEMENT, delivery: "UNDERWAY" }],
      },
      { id: "milestone:some-rust", recordedAt, kind: "TARGET", title: "Some in Rust" },
      { id: "milestone:summit", recordedAt, kind: "EVENT", title: "A summit", happenedOn: date("2024-09") },
    ],
    adoption: [
      {
        id: "adoption:acme-core",
        recordedAt,
        adopter: "company:acme",
        adopts: ["project:rust"],
        projects: ["project:core"],
        component: "parser",
        sources: ["source:report"],
        assessments: [{ ...JUDGEMENT, stage: "PRODUCTION" }],
      },
    ],
    metric: [
      {
        id: "metric:share",
        recordedAt,
        name: "Share",
        unit: "percent",
        observations: [
          { value: 10, comparator: "EQUAL", asOf: date("2023"), source: "source:report" },
          { value: 12, comparator: "ABOUT", asOf: date("2024"), source: "source:report", note: "Rounded." },
          { value: 13, comparator: "EQUAL", asOf: date("2024"), source: "source:article" },
        ],
      },
    ],
  });
}
