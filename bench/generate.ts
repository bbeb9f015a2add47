/**
 * Made-up data sets of realistic shape: a few sources and companies carry most of the citations, claims have histories, some are
 * corrected. The same size and seed always give the same records.
 */
import { type PartialDate, parsePartialDate } from "../src/domain/partial-date.ts";
import type {
  ClaimAssessment,
  ClaimRecord,
  CompanyRecord,
  Dataset,
  MilestoneRecord,
  ProjectRecord,
  SourceRecord,
} from "../src/domain/record.ts";
import { wordsOf } from "../src/domain/vocabulary.ts";

/** Sizes that the bench measures at, in claims. */
export const SIZES = [1_000, 10_000, 100_000] as const;

const FIRST_DAY = Date.UTC(2012, 0, 1);
const LAST_DAY = Date.UTC(2026, 9, 1);
const DAY = 86_400_000;
const VOCABULARY =
  "rust memory safety kernel driver compiler adoption survey production latency team release target report service throughput incident library toolchain migration".split(
    " ",
  );

type Random = () => number;

/** A data set of so many claims, with half as many sources and a twentieth as many parties. */
export function generateDataset(claims: number, seed = 1): Dataset {
  const random = mulberry32(seed);
  const parties = Math.max(20, Math.round(claims / 40));
  const company = Array.from({ length: parties }, (_, index) => companyRecord(index));
  const project = Array.from({ length: parties }, (_, index) => projectRecord(index));
  const source = Array.from({ length: Math.max(20, Math.round(claims / 2)) }, (_, index) =>
    sourceRecord(index, parties, random),
  );
  const claim = Array.from({ length: claims - 1 }, (_, index) => claimRecord(index, source.length, parties, random));
  const milestone = Array.from({ length: Math.round(claims / 10) }, (_, index) => target(index, parties, random));
  const most = mostCited(source.length);
  return {
    claim: [...claim, most],
    source,
    company,
    project,
    milestone,
    organization: [],
    person: [],
    adoption: [],
    metric: [],
  };
}

/** The claim that cites the most sources. */
export const MOST_CITED = "claim:most-cited";
const MOST_CITATIONS = 1_000;

function mostCited(sources: number): ClaimRecord {
  return {
    id: MOST_CITED,
    kind: "STATE",
    statement: "What everybody says.",
    madeOn: partial("2012-01-01"),
    about: ["project:project-0"],
    statedIn: [{ source: "source:source-0", locator: { text: "title" } }],
    citations: Array.from({ length: Math.min(sources, MOST_CITATIONS) }, (_, index) => ({
      source: `source:source-${index}`,
      stance: "SUPPORTS",
      tier: "PRIMARY",
      finding: "It says so.",
    })),
    recordedAt: instant(0),
  };
}

/** A target; a tenth of them were moved. */
function target(index: number, parties: number, random: Random): MilestoneRecord {
  const due = day(random);
  const delivery = pick(wordsOf("Delivery"), random);
  return {
    id: `milestone:milestone-${index}`,
    kind: "TARGET",
    title: sentence(5, random),
    due: partial(due),
    concerns: [`company:company-${skewed(parties, random)}`],
    ...(index % 10 === 9
      ? { reschedules: [{ milestone: `milestone:milestone-${index - 1}`, announcedOn: partial(addDays(due, -200)) }] }
      : {}),
    assessments: [
      {
        delivery,
        ...(delivery === "DELIVERED" ? { deliveredOn: partial(addDays(due, Math.floor(random() * 60) - 30)) } : {}),
        validFrom: partial("2012-01-01"),
        assessedAt: instant(50 + Math.floor(random() * 40)),
        assessedBy: "bench",
        confidence: "MEDIUM",
        rationale: sentence(10, random),
        basedOn: [],
      },
    ],
    recordedAt: instant(Math.floor(random() * 50)),
  };
}

function companyRecord(index: number): CompanyRecord {
  return { id: `company:company-${index}`, name: `Company ${index}`, recordedAt: instant(0) };
}

function projectRecord(index: number): ProjectRecord {
  return { id: `project:project-${index}`, kind: "PRODUCT", name: `Project ${index}`, recordedAt: instant(0) };
}

function sourceRecord(index: number, parties: number, random: Random): SourceRecord {
  return {
    id: `source:source-${index}`,
    kind: pick(wordsOf("SourceKind"), random),
    title: sentence(6, random),
    url: `https://example.org/${index}`,
    publishedOn: partial(day(random)),
    access: "OPENED",
    publishers: [`company:company-${skewed(parties, random)}`],
    ...(index > 0 && index % 3 === 0 ? { derivedFrom: [`source:source-${Math.floor(index / 3)}`] } : {}),
    recordedAt: instant(0),
  };
}

function claimRecord(index: number, sources: number, parties: number, random: Random): ClaimRecord {
  const madeOn = day(random);
  const cited = [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * random() * 9) }, () => skewed(sources, random))),
  ];
  return {
    id: `claim:claim-${index}`,
    kind: pick(wordsOf("ClaimKind"), random),
    statement: sentence(14, random),
    madeOn: partial(madeOn),
    topics: [pick(VOCABULARY, random)],
    madeBy: [`company:company-${skewed(parties, random)}`],
    about: [...new Set([`company:company-${skewed(parties, random)}`, `project:project-${skewed(parties, random)}`])],
    statedIn: [
      {
        source: `source:source-${skewed(sources, random)}`,
        locator: { text: "paragraph 1", section: String(index % 9) },
      },
    ],
    citations: cited.map((each) => ({
      source: `source:source-${each}`,
      stance: pick(wordsOf("Stance"), random),
      tier: pick(wordsOf("Tier"), random),
      finding: sentence(12, random),
    })),
    assessments: assessments(madeOn, cited, random),
    recordedAt: instant(Math.floor(random() * 50)),
  };
}

/** One to four judgements, each from a later day and recorded later. */
function assessments(madeOn: string, cited: readonly number[], random: Random): ClaimAssessment[] {
  const count = 1 + Math.floor(random() * random() * 4);
  return Array.from({ length: count }, (_, index) => ({
    status: pick(wordsOf("ClaimStatus"), random),
    standing: pick(wordsOf("Standing"), random),
    validFrom: partial(index === 0 ? madeOn : addDays(madeOn, index * 20)),
    assessedAt: instant(50 + index * 10 + Math.floor(random() * 10)),
    assessedBy: "bench",
    confidence: "MEDIUM",
    rationale: sentence(10, random),
    basedOn: cited.slice(0, 2).map((each) => `source:source-${each}`),
  }));
}

/** Instants of recording: one hundred distinct ones, on the day after everything happened. */
function instant(number: number): string {
  return new Date(LAST_DAY + 60 * DAY + number * 60_000).toISOString();
}

function day(random: Random): string {
  return new Date(FIRST_DAY + Math.floor((random() * (LAST_DAY - FIRST_DAY)) / DAY) * DAY).toISOString().slice(0, 10);
}

function addDays(from: string, days: number): string {
  return new Date(Math.min(Date.parse(from) + days * DAY, LAST_DAY)).toISOString().slice(0, 10);
}

function partial(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if ("fault" in parsed) throw new Error(parsed.fault);
  return parsed.date;
}

/** An index below `count`; small ones are far more frequent. */
function skewed(count: number, random: Random): number {
  return Math.floor(count * random() ** 3);
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

function sentence(words: number, random: Random): string {
  return Array.from({ length: words }, () => pick(VOCABULARY, random)).join(" ");
}

/** A small generator of numbers in [0, 1) that is the same everywhere (mulberry32, public domain). */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
