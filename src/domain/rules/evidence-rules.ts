/** Rules about what a judgement rests on. Corrected entries are left as they were: they say what was once believed. */

import type {
  AdoptionAssessment,
  Citation,
  ClaimAssessment,
  ClaimRecord,
  MilestoneAssessment,
  SourceAssessment,
} from "../record.ts";
import { type Access, type ClaimKind, SUPPORTING_STANCES } from "../vocabulary.ts";
import { type AnyRecord, type DatasetView, listed, type Rule } from "./rule.ts";

type AnyAssessment = ClaimAssessment | MilestoneAssessment | AdoptionAssessment | SourceAssessment;

interface Judgement {
  readonly record: AnyRecord;
  readonly index: number;
  readonly assessment: AnyAssessment;
  /** The state's word, and whether it says that nobody knows, which needs no evidence. */
  readonly word: string;
  readonly saysNothing: boolean;
}

const READ: ReadonlySet<Access> = new Set<Access>(["OPENED", "COPY"]);

/** States that can be given without a document: nobody looked, nobody could tell, or the address itself was tried. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(["UNASSESSED", "UNVERIFIABLE", "UNKNOWN", "LIVE", "DEAD_LINK"]);

export const claimCites: Rule = {
  id: "claim-cites",
  sentence: "A claim that somebody has assessed cites something.",
  *check({ dataset }) {
    for (const record of dataset.claim) {
      const judged = record.assessments?.find(({ status }) => status !== "UNASSESSED");
      if (judged === undefined || (record.citations ?? []).length > 0) continue;
      yield { record, path: ["citations"], message: `"${record.id}" is ${judged.status} and cites nothing.` };
    }
  },
};

export const statusRestsOn: Rule = {
  id: "status-rests-on",
  sentence: "A status, delivery, stage or condition that says something rests on at least one source.",
  *check(view) {
    for (const { record, index, assessment, word, saysNothing } of judgements(view)) {
      if (saysNothing || assessment.basedOn.length > 0) continue;
      yield {
        record,
        path: ["assessments", index, "basedOn"],
        message: `${word} rests on nothing: name the sources in "basedOn".`,
      };
    }
  },
};

export const basedOnCited: Rule = {
  id: "based-on-cited",
  sentence: "The sources that a claim's status rests on are among those that the claim cites.",
  *check({ dataset }) {
    for (const record of dataset.claim) {
      const cited = new Set((record.citations ?? []).map(({ source }) => source));
      for (const [i, { basedOn, correctedAt }] of (record.assessments ?? []).entries()) {
        if (correctedAt !== undefined) continue;
        for (const [j, id] of basedOn.entries()) {
          if (cited.has(id)) continue;
          yield {
            record,
            path: ["assessments", i, "basedOn", j],
            message: `The status rests on "${id}", which the claim does not cite.`,
          };
        }
      }
    }
  },
};

export const statusRead: Rule = {
  id: "status-read",
  sentence:
    "A status, delivery, stage or condition that says something rests on a source that was read, itself or a copy, and that does more than mention a claim.",
  *check(view) {
    for (const { record, index, assessment, word, saysNothing } of judgements(view)) {
      const { basedOn } = assessment;
      if (saysNothing || basedOn.length === 0) continue;
      const read = basedOn.filter((id) => isRead(view, record, id));
      if (read.some((id) => word === "PENDING" || bearsOn(record, id))) continue;
      const reason =
        read.length === 0
          ? `only on what was not read, neither itself nor in a copy: ${listed(basedOn)}`
          : `on no source that both was read and does more than mention the claim: ${listed(basedOn)}`;
      yield { record, path: ["assessments", index, "basedOn"], message: `${word} rests ${reason}.` };
    }
  },
};

/** Claims of these kinds are judged by whether they were said, and the document that says them shows it. */
const SAID_SO: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["QUOTATION", "COMMITMENT"]);

export const articleForItself: Rule = {
  id: "article-for-itself",
  sentence:
    "An article in which a claim is stated is not the claim's only support, unless it is PRIMARY or the claim is that something was said.",
  *check({ dataset, find }) {
    for (const record of dataset.claim) {
      if (SAID_SO.has(record.kind)) continue;
      const stating = new Set(record.statedIn.map(({ source }) => source));
      const support = (record.citations ?? []).filter(({ stance }) => SUPPORTING_STANCES.includes(stance));
      const own = support.filter(
        ({ source, tier }) => tier !== "PRIMARY" && stating.has(source) && find("source", source)?.kind === "ARTICLE",
      );
      const [first] = own;
      if (first === undefined || own.length < support.length) continue;
      yield {
        record,
        path: ["citations", record.citations?.indexOf(first) ?? 0],
        message: `The claim is stated in the article "${first.source}", which is no evidence for itself, and nothing else supports it.`,
      };
    }
  },
};

export const primaryHasPublisher: Rule = {
  id: "primary-has-publisher",
  sentence: "A source that is cited as PRIMARY says who published it.",
  *check({ dataset, find }) {
    const reported = new Set<string>();
    for (const claim of dataset.claim) {
      for (const { source: id, tier } of claim.citations ?? []) {
        const record = find("source", id);
        if (tier !== "PRIMARY" || record === null || reported.has(id) || (record.publishers ?? []).length > 0) continue;
        reported.add(id);
        yield {
          record,
          path: ["publishers"],
          message: `"${id}" is PRIMARY for "${claim.id}" and has no publisher: name who put it out (a person for a personal site).`,
        };
      }
    }
  },
};

function* judgements({ dataset }: DatasetView): Iterable<Judgement> {
  const judged = [...dataset.claim, ...dataset.milestone, ...dataset.adoption, ...dataset.source];
  for (const record of judged) {
    for (const [index, assessment] of (record.assessments ?? []).entries()) {
      if (assessment.correctedAt !== undefined) continue;
      const word = wordOf(assessment);
      yield { record, index, assessment, word, saysNothing: SAYS_NOTHING.has(word) };
    }
  }
}

function wordOf(assessment: AnyAssessment): string {
  if ("status" in assessment) return assessment.status;
  if ("delivery" in assessment) return assessment.delivery;
  return "stage" in assessment ? assessment.stage : assessment.condition;
}

/** Whether it was read for this record, as the citation says or else the source; a source that is not there is another rule's fault. */
function isRead(view: DatasetView, record: AnyRecord, id: string): boolean {
  const own = view.find("source", id)?.access;
  const citations = citationsOf(record, id);
  const readings = citations.length === 0 ? [own] : citations.map(({ access }) => access ?? own);
  return readings.some((access) => access === undefined || READ.has(access));
}

/** Whether a claim's citation of the source takes a stance; where the record has no citations, what it rests on bears on it. */
function bearsOn(record: AnyRecord, id: string): boolean {
  const citations = citationsOf(record, id);
  return citations.length === 0 || citations.some(({ stance }) => stance !== "MENTIONS");
}

function citationsOf(record: AnyRecord, id: string): readonly Citation[] {
  return (record as Partial<ClaimRecord>).citations?.filter(({ source }) => source === id) ?? [];
}
