/** How the explorer says what is known about a passage. */

import type { AgreementType, LookUpDecision } from "../api/schema-types.generated.ts";
import { numberText } from "../words/count-words.ts";
import { STATUSES, type Word } from "../words/status-words.ts";
import type { CheckTextQuery } from "./check.generated.ts";

/** What was found. */
export type FactCheck = CheckTextQuery["factCheck"];

/** A piece of the text with what is known about it. */
export type Passage = FactCheck["checked"][number];

/** A claim that a passage may repeat. */
export type Candidate = Passage["candidates"][number];

/** The decisions, in the order in which they are counted. */
export const DECISIONS: Readonly<Record<LookUpDecision, Word>> = {
  KNOWN: { label: "Known", meaning: "A recorded claim says the same." },
  POSSIBLE: {
    label: "Possible",
    meaning: "A recorded claim is about the same and differs, or may be about the same.",
  },
  UNKNOWN: { label: "Unknown", meaning: "No recorded claim is about this, which says nothing about whether it is so." },
};

/** The same, to go through. */
export const DECISION_ORDER = Object.keys(DECISIONS) as readonly LookUpDecision[];

/** In what a passage and a claim agree. */
export const AGREEMENTS: Readonly<Record<AgreementType, string>> = {
  WORDING: "wording",
  SUBJECT: "subject",
  NUMBER: "number",
  DATE: "date",
  MODALITY: "modality",
  ATTRIBUTION: "attribution",
};

/** The word at a passage: `Known: refuted`, so that nobody takes known for true. Only what is known has a status. */
export function markWord({ decision, kind, candidates }: Passage): string {
  const { label } = DECISIONS[decision];
  const [first] = candidates;
  if (decision !== "KNOWN" || kind === "ADDRESS" || !first) return label;
  return `${label}: ${STATUSES[first.claim.status ?? "UNASSESSED"].label.toLowerCase()}`;
}

/** What was found, in one sentence. */
export function summaryOf({ checked, skipped }: FactCheck): string {
  const [first] = checked;
  if (first?.kind === "ADDRESS") return addressSummary(first.candidates.length);
  const rest = skipped === 0 ? "" : ` ${numberText(skipped)} more ${skipped === 1 ? "has" : "have"} nothing to check.`;
  if (!first) return `Nothing in it can be checked.${rest}`;
  if (checked.length === 1)
    return `One passage was checked, and it is ${DECISIONS[first.decision].label.toLowerCase()}.${rest}`;
  const counts = DECISION_ORDER.map((decision) => ({ decision, count: countOf(checked, decision) }))
    .filter(({ count }) => count > 0)
    .map(({ decision, count }) => `${numberText(count)} ${DECISIONS[decision].label.toLowerCase()}`);
  return `${numberText(checked.length)} passages were checked: ${counts.join(", ")}.${rest}`;
}

/** How many passages were decided so. */
export function countOf(checked: readonly Passage[], decision: LookUpDecision): number {
  return checked.filter((passage) => passage.decision === decision).length;
}

function addressSummary(count: number): string {
  if (count === 0) return "No recorded claim is stated in this document or cites it.";
  return count === 1
    ? "1 claim is stated in this document or cites it."
    : `${numberText(count)} claims are stated in it or cite it.`;
}
