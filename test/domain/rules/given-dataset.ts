import type { Position } from "../../../src/domain/problem.ts";
import type {
  ClaimAssessment,
  ClaimRecord,
  Dataset,
  MilestoneAssessment,
  MilestoneRecord,
  RecordKind,
  RecordTypes,
  SourceRecord,
} from "../../../src/domain/record.ts";
import { RECORD_KINDS } from "../../../src/domain/record-id.ts";
import { date } from "../given-date.ts";

export const RECORDED = "2026-11-23T12:00:00Z";
export const LATER = "2026-12-01T12:00:00Z";

/** Adds to or replaces records of a data set, by id. */
export function withRecords(dataset: Dataset, changes: { [K in RecordKind]?: readonly RecordTypes[K][] }): Dataset {
  const merged = RECORD_KINDS.map((kind) => {
    const changed: readonly { id: string }[] = changes[kind] ?? [];
    const kept = (dataset[kind] as readonly { id: string }[]).filter(({ id }) => changed.every((one) => one.id !== id));
    return [kind, [...kept, ...changed]];
  });
  return Object.fromEntries(merged) as unknown as Dataset;
}

export const judged = {
  validFrom: date("2026"),
  assessedAt: RECORDED,
  assessedBy: "the test",
  confidence: "HIGH",
  rationale: "Because.",
  basedOn: ["source:report"],
} as const;

export const assessed: ClaimAssessment = { ...judged, status: "SUPPORTED", standing: "CURRENT" };
export const underway: MilestoneAssessment = { ...judged, delivery: "UNDERWAY" };

export const claim: ClaimRecord = {
  id: "claim:rust-grows",
  recordedAt: RECORDED,
  kind: "STATISTIC",
  statement: "The use of Rust grows.",
  madeOn: date("2026-03"),
  madeBy: ["person:author"],
  about: ["project:rust"],
  quantities: [{ comparator: "ORDER_OF", value: 1e6, unit: "line", asOf: date("2025") }],
  statedIn: [
    { source: "source:article", locator: { text: "section 1, sentence 1" } },
    { source: "source:article", locator: { text: "section 7, sentence 2" } },
  ],
  citations: [
    { source: "source:report", stance: "SUPPORTS", tier: "PRIMARY", finding: "It does." },
    { source: "source:article", stance: "MENTIONS", tier: "SECONDARY", finding: "It says so." },
  ],
  restates: [{ claim: "claim:rust-grew", fidelity: "NARROWED", drift: ["DATE"] }],
  measures: ["metric:use"],
  assessments: [assessed],
};

export const plan: ClaimRecord = {
  id: "claim:plan",
  recordedAt: RECORDED,
  kind: "COMMITMENT",
  statement: "Acme plans to move to Rust.",
  madeOn: date("2026-02"),
  madeBy: ["company:acme"],
  statedIn: [{ source: "source:article", locator: { text: "section 2" } }],
  citations: [{ source: "source:article", stance: "SUPPORTS", tier: "SECONDARY", finding: "It says so." }],
  announces: ["milestone:move"],
  reports: ["milestone:summit"],
  assessments: [{ ...assessed, basedOn: ["source:article"] }],
};

export const target: MilestoneRecord = {
  id: "milestone:move",
  recordedAt: RECORDED,
  kind: "TARGET",
  title: "Acme has moved.",
  due: date("2026-12", "BY"),
  concerns: ["company:acme"],
  reschedules: [{ milestone: "milestone:move-first", announcedOn: date("2026-02") }],
  assessments: [underway],
};

export const article: SourceRecord = {
  id: "source:article",
  recordedAt: RECORDED,
  kind: "ARTICLE",
  title: "Rust grows",
  url: "https://example.org/article",
  publishedOn: date("2026-03-02"),
  access: "OPENED",
  authors: ["person:author"],
};

export const report: SourceRecord = {
  id: "source:report",
  recordedAt: RECORDED,
  kind: "REPORT",
  title: "Report",
  url: "https://example.com/report?id=1",
  publishedOn: date("2026-01"),
  access: "COPY",
  copyUrl: "https://copies.example.com/report",
  publishers: ["organization:press"],
  assessments: [{ ...judged, condition: "LIVE", basedOn: [] }],
};

const base = { recordedAt: RECORDED };

/** A data set that uses every kind of record and breaks no rule. */
export const GOOD: Dataset = {
  claim: [
    claim,
    plan,
    {
      ...base,
      id: "claim:rust-grew",
      kind: "QUOTATION",
      statement: "The author says that Rust grew.",
      quote: "It grew.",
      madeOn: date("2025"),
      statedIn: [{ source: "source:report", locator: { text: "page 1" } }],
    },
  ],
  source: [article, report],
  company: [{ ...base, id: "company:acme", name: "Acme", aliases: ["Acme Inc."] }],
  organization: [{ ...base, id: "organization:press", name: "Press", kind: "PUBLISHER" }],
  person: [
    {
      ...base,
      id: "person:author",
      name: "The Author",
      affiliations: [{ party: "company:acme", from: date("2020"), to: date("2020-05") }],
    },
  ],
  project: [
    { ...base, id: "project:rust", name: "Rust", kind: "LANGUAGE", url: "https://rust-lang.org" },
    { ...base, id: "project:cargo", name: "Cargo", kind: "TOOL", partOf: ["project:rust"] },
  ],
  milestone: [
    target,
    { ...base, id: "milestone:move-first", kind: "TARGET", title: "Acme has moved in June.", due: date("2026-06") },
    { ...base, id: "milestone:summit", kind: "EVENT", title: "A summit", happenedOn: date("2025-12") },
  ],
  adoption: [
    {
      ...base,
      id: "adoption:acme-shop",
      adopter: "company:acme",
      adopts: ["project:rust"],
      component: "the shop",
      sources: ["source:report"],
      assessments: [{ ...judged, stage: "TRIAL" }],
    },
  ],
  metric: [
    {
      ...base,
      id: "metric:use",
      name: "Use",
      unit: "percent",
      observations: [
        { value: 1, comparator: "EQUAL", asOf: date("2024"), source: "source:report" },
        { value: 2, comparator: "EQUAL", asOf: date("2025"), source: "source:report" },
      ],
    },
  ],
};

/** Places are said as `id path`, since there are no files. */
export const locate = ({ id }: { readonly id: string }): Position => ({ file: id, line: 1, column: 1 });
