/** One data set for each rule that breaks it, with where and what its one problem is. */
import type { Dataset } from "../../../src/domain/record.ts";
import { date } from "../given-date.ts";
import {
  assessed,
  claim,
  GOOD,
  LATER,
  plan,
  RECORDED,
  report,
  target,
  underway,
  withRecords,
} from "./given-dataset.ts";

interface Breach {
  readonly dataset: Dataset;
  /** Where and what the one problem of this rule is. */
  readonly says: string;
}

export const withClaim = (change: Partial<typeof claim>) => withRecords(GOOD, { claim: [{ ...claim, ...change }] });
export const withTarget = (change: Partial<typeof target>) =>
  withRecords(GOOD, { milestone: [{ ...target, ...change }] });
export const withReport = (change: Partial<typeof report>) => withRecords(GOOD, { source: [{ ...report, ...change }] });
const without = <T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> => {
  const { [key]: _dropped, ...rest } = record;
  return rest;
};
export const twoJudgements = (first: object, second: object) =>
  withClaim({
    assessments: [
      { ...assessed, ...first },
      { ...assessed, assessedAt: LATER, ...second },
    ],
  });

export const BREACHES: Readonly<Record<string, Breach>> = {
  "id-form": {
    dataset: withRecords(GOOD, { claim: [{ ...plan, id: "claim:The_Plan" }] }),
    says: 'claim:The_Plan id "claim:The_Plan" is not the id of a claim',
  },
  "id-unique": {
    dataset: {
      ...GOOD,
      company: [...GOOD.company, ...GOOD.company.map((one) => ({ ...one, name: "Other", aliases: [] }))],
    },
    says: 'company:acme id Another record has the id "company:acme" already.',
  },
  "reference-resolves": {
    dataset: withClaim({ madeBy: ["person:autor"] }),
    says: 'claim:rust-grows madeBy[0] There is no record "person:autor". Did you mean "person:author"?',
  },
  "reference-kind": {
    dataset: withClaim({ madeBy: ["project:rust"] }),
    says: 'claim:rust-grows madeBy[0] "project:rust" cannot stand in madeBy, which takes "company:…" or "organization:…" or "person:…".',
  },
  "reference-self": {
    dataset: withReport({ quotes: ["source:report"] }),
    says: 'source:report quotes[0] "source:report" names itself.',
  },
  "reference-repeated": {
    dataset: withClaim({ about: ["project:rust", "company:acme", "project:rust"] }),
    says: 'claim:rust-grows about[2] "project:rust" stands in this list twice.',
  },
  "relation-cycle": {
    dataset: withRecords(GOOD, {
      claim: [
        { ...plan, id: "claim:b", restates: [{ claim: "claim:c", fidelity: "FAITHFUL" }] },
        { ...plan, id: "claim:c", restates: [{ claim: "claim:b", fidelity: "FAITHFUL" }] },
      ],
    }),
    says: "claim:b restates[0].claim This leads back to where it began: claim:b → claim:c → claim:b.",
  },
  "claim-stated": {
    dataset: withClaim({ statedIn: [{ source: "source:article", locator: { text: " " } }] }),
    says: 'claim:rust-grows statedIn[0].locator.text Where in "source:article" the claim stands is not said.',
  },
  "place-repeated": {
    dataset: withClaim({ statedIn: [...claim.statedIn, ...claim.statedIn.slice(0, 1)] }),
    says: 'claim:rust-grows statedIn[2] "source:article" stands here twice with the same locator',
  },
  "quote-is-quotation": {
    dataset: withClaim({ quote: "It grows." }),
    says: "claim:rust-grows quote A claim of kind STATISTIC has no quote",
  },
  "quote-length": {
    dataset: withClaim({ kind: "QUOTATION", quote: Array.from({ length: 26 }, () => "word").join(" ") }),
    says: "claim:rust-grows quote The quote has 26 words, and at most 25 are allowed.",
  },
  "announces-target": {
    dataset: withClaim({ announces: ["milestone:summit"] }),
    says: 'claim:rust-grows announces[0] "milestone:summit" is an EVENT: put it under "reports".',
  },
  "reports-event": {
    dataset: withClaim({ reports: ["milestone:move"] }),
    says: 'claim:rust-grows reports[0] "milestone:move" is a TARGET: put it under "announces".',
  },
  "pending-is-forecast": {
    dataset: withClaim({ assessments: [{ ...assessed, status: "PENDING" }] }),
    says: "claim:rust-grows assessments[0].status A claim of kind STATISTIC is not PENDING",
  },
  "quantity-unit": {
    dataset: withClaim({ quantities: [{ comparator: "EQUAL", value: 45, unit: " " }] }),
    says: "claim:rust-grows quantities[0].unit The figure 45 has no unit",
  },
  "order-of-magnitude": {
    dataset: withClaim({ quantities: [{ comparator: "ORDER_OF", value: 3e6, unit: "line" }] }),
    says: "claim:rust-grows quantities[0].value 3000000 is not a power of ten",
  },
  "observation-unique": {
    dataset: {
      ...GOOD,
      metric: GOOD.metric.map((one) => ({ ...one, observations: [...one.observations, ...one.observations.slice(1)] })),
    },
    says: 'metric:use observations[2].asOf "metric:use" has an observation as of 2025 already.',
  },
  "claim-cites": {
    dataset: withRecords(GOOD, {
      claim: [{ ...without(claim, "citations"), assessments: [{ ...assessed, status: "UNVERIFIABLE", basedOn: [] }] }],
    }),
    says: 'claim:rust-grows citations "claim:rust-grows" is UNVERIFIABLE and cites nothing.',
  },
  "topic-spelled-once": {
    dataset: withRecords(GOOD, {
      claim: [
        { ...claim, topics: ["code samples"] },
        { ...plan, topics: ["Code-sample"] },
      ],
    }),
    says: 'claim:plan topics[0] "Code-sample" is spelled "code samples" elsewhere',
  },
  "topic-not-party": {
    dataset: withClaim({ topics: ["rust"] }),
    says: 'claim:rust-grows topics[0] "rust" is "project:rust": name that under "about".',
  },
  "status-rests-on": {
    dataset: withTarget({ assessments: [{ ...underway, basedOn: [] }] }),
    says: "milestone:move assessments[0].basedOn UNDERWAY rests on nothing",
  },
  "based-on-cited": {
    dataset: withRecords(GOOD, { claim: [{ ...plan, assessments: [assessed] }] }),
    says: 'claim:plan assessments[0].basedOn[0] The status rests on "source:report", which the claim does not cite.',
  },
  "status-read": {
    dataset: withClaim({ citations: (claim.citations ?? []).map((one) => ({ ...one, access: "SECONDHAND" })) }),
    says: 'claim:rust-grows assessments[0].basedOn SUPPORTED rests only on what was not read, neither itself nor in a copy: "source:report".',
  },
  "article-for-itself": {
    dataset: withRecords(GOOD, { claim: [{ ...plan, kind: "EVENT" }] }),
    says: 'claim:plan citations[0] The claim is stated in the article "source:article", which is no evidence for itself',
  },
  "primary-has-publisher": {
    dataset: withReport({ publishers: [] }),
    says: 'source:report publishers "source:report" is PRIMARY for "claim:rust-grows" and has no publisher',
  },
  "valid-after-assessed": {
    dataset: withClaim({ assessments: [{ ...assessed, validFrom: date("2026-11-24") }] }),
    says: "claim:rust-grows assessments[0].validFrom It holds from 2026-11-24, which is after the day on which it was made",
  },
  "assessed-before-recorded": {
    dataset: withClaim({ assessments: [{ ...assessed, assessedAt: "2026-11-23T11:59:59Z" }] }),
    says: "claim:rust-grows assessments[0].assessedAt It was made at 2026-11-23T11:59:59Z, before the record was recorded",
  },
  "assessments-in-order": {
    dataset: twoJudgements({ assessedAt: LATER }, { assessedAt: RECORDED, validFrom: date("2026-02") }),
    says: "claim:rust-grows assessments[1].assessedAt It was made at 2026-11-23T12:00:00Z, before the entry above it",
  },
  "assessments-same-day": {
    dataset: twoJudgements({}, { validFrom: date("2026-01-01") }),
    says: "claim:rust-grows assessments[1].validFrom Entry 1 holds from 2026-01-01 too",
  },
  "correction-in-order": {
    dataset: twoJudgements({ correctedAt: RECORDED }, { assessedAt: RECORDED }),
    says: "claim:rust-grows assessments[0].correctedAt It was corrected at 2026-11-23T12:00:00Z, which is not after it was made",
  },
  "correction-replaced": {
    dataset: twoJudgements({ correctedAt: LATER }, { validFrom: date("2026-02") }),
    says: "claim:rust-grows assessments[0].correctedAt No later entry takes its place",
  },
  "review-in-order": {
    dataset: withClaim({ assessments: [{ ...assessed, reviews: [{ reviewedAt: RECORDED, by: "the test" }] }] }),
    says: "claim:rust-grows assessments[0].reviews[0].reviewedAt The review at 2026-11-23T12:00:00Z is not after the assessment",
  },
  "dated-after-recorded": {
    dataset: withReport({ publishedOn: date("2026-11-24") }),
    says: "source:report publishedOn 2026-11-24 lies after 2026-11-23, the day on which this was recorded.",
  },
  "stated-before-made": {
    dataset: withClaim({ madeOn: date("2026-04") }),
    says: "claim:rust-grows madeOn It was made on 2026-04, after every source that states it was published.",
  },
  "restatement-order": {
    dataset: withClaim({ madeOn: date("2024-12-31") }),
    says: 'claim:rust-grows restates[0].claim It was made on 2024-12-31 and restates "claim:rust-grew", made later (2025).',
  },
  "due-before-announcement": {
    dataset: withTarget({ due: date("2026-01"), reschedules: [] }),
    says: 'claim:plan announces[0] "milestone:move" was due 2026-01, before it was announced (2026-02).',
  },
  "delivered-on-fits": {
    dataset: withTarget({ assessments: [{ ...underway, deliveredOn: date("2026-10") }] }),
    says: "milestone:move assessments[0].deliveredOn What is UNDERWAY has no day of delivery.",
  },
  "affiliation-order": {
    dataset: {
      ...GOOD,
      person: GOOD.person.map((one) => ({
        ...one,
        affiliations: [{ party: "company:acme", from: date("2021"), to: date("2020") }],
      })),
    },
    says: "person:author affiliations[0].to It ends 2020, before it begins (2021).",
  },
  "target-is-defined": {
    dataset: withRecords(GOOD, { milestone: [without(target, "due")] }),
    says: 'milestone:move kind The target "milestone:move" has neither "due" nor "criteria".',
  },
  "rescheduled-once": {
    dataset: withRecords(GOOD, {
      milestone: ["once", "twice"].map((slug) => ({
        ...target,
        id: `milestone:${slug}`,
        reschedules: [{ milestone: "milestone:move", announcedOn: date("2026-03") }],
      })),
    }),
    says: 'milestone:twice reschedules[0].milestone "milestone:move" was rescheduled by "milestone:once" already: name the date that this one replaces.',
  },
  "event-is-dated": {
    dataset: withRecords(GOOD, {
      milestone: [{ id: "milestone:summit", recordedAt: RECORDED, kind: "EVENT", title: "A summit" }],
    }),
    says: 'milestone:summit kind The event "milestone:summit" does not say when it happened.',
  },
  "fidelity-drift": {
    dataset: withClaim({ restates: [{ claim: "claim:rust-grew", fidelity: "FAITHFUL", drift: ["DATE"] }] }),
    says: "claim:rust-grows restates[0].drift A FAITHFUL restatement has no drift, and this one names DATE.",
  },
  "url-http": {
    dataset: withReport({ copyUrl: "ftp://example.com/report" }),
    says: 'source:report copyUrl "ftp://example.com/report" is not an address that begins with https:// or http://.',
  },
  "source-unique": {
    dataset: withReport({ url: "http://www.example.org:80/article/?utm_source=x#top" }),
    says: 'source:report url "source:article" has the same address: keep one of the two.',
  },
  "copy-named": {
    dataset: withRecords(GOOD, { source: [without(report, "copyUrl")] }),
    says: 'source:report access A copy of "source:report" was read: give its address in "copyUrl"',
  },
  "copy-linked": {
    dataset: withReport({ copyUrl: "https://example.org/article" }),
    says: 'source:article url This is the copy in which "source:report" was read: name that under "republishes" (or "quotes").',
  },
  "name-shared": {
    dataset: withRecords(GOOD, {
      company: [{ id: "company:b", recordedAt: RECORDED, name: "B", aliases: ["ACME inc."] }],
    }),
    says: 'company:b aliases[0] "company:acme" is called "ACME inc." too: one name leads to one record.',
  },
};
