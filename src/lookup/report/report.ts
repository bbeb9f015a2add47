/** What a report on a checked document is made of, and what both reports say in the same words. */
import type { Word } from "../../domain/vocabulary.ts";
import type { Agreement, Candidate, CheckedPassage, Decision, Difference } from "../checked.ts";

/** A source as a report names it. */
export interface ReportSource {
  readonly title: string;
  readonly url: string | null;
  readonly stance: Word<"Stance">;
}

/** A claim as a report shows it. */
export interface ReportClaim {
  readonly id: string;
  readonly statement: string;
  readonly status: Word<"ClaimStatus">;
  /** Null where nobody has assessed it. */
  readonly standing: Word<"Standing"> | null;
  /** Best first. */
  readonly sources: readonly ReportSource[];
}

/** A candidate with the claim that it names. */
export interface ReportCandidate extends Candidate {
  readonly claim: ReportClaim;
}

/** A passage with claims that it may repeat. */
export interface ReportPassage extends CheckedPassage {
  readonly candidates: readonly ReportCandidate[];
}

/** A checked document: its passages in order, and how many more had nothing to check. */
export interface CheckedDocument {
  readonly checked: readonly ReportPassage[];
  readonly skipped: number;
}

/** Decisions in the order in which they are counted. */
export const DECISIONS: readonly Decision[] = ["KNOWN", "POSSIBLE", "UNKNOWN"];

/** A report names no more sources of a claim. */
export const MAX_SOURCES = 3;

/** The claim's status as a headline, with its standing where it no longer stands; only a KNOWN passage has one. */
export function headline({ status, standing }: ReportClaim): string {
  return standing === null || standing === "CURRENT"
    ? spelled(status)
    : `${spelled(status)}, ${spelled(standing).toLowerCase()}`;
}

/** Whether evidence carries a claim, speaks against it, or neither: what a headline's colour tells. */
export function toneOf({ status }: ReportClaim): "good" | "bad" | "open" {
  if (status === "SUPPORTED" || status === "MOSTLY_SUPPORTED") return "good";
  return status === "REFUTED" || status === "MISLEADING" ? "bad" : "open";
}

/** A word of a vocabulary as people write it: `MOSTLY_SUPPORTED` is "Mostly supported". */
export function spelled(word: string): string {
  const text = word.replaceAll("_", " ").toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A difference in words: `says 50 %, recorded 45.5 %`. */
export function differenceText({ stated, recorded }: Difference): string {
  if (stated === null) return `does not say ${recorded ?? "what is recorded"}`;
  return recorded === null ? `says ${stated}, nothing of the kind is recorded` : `says ${stated}, recorded ${recorded}`;
}

/** What agrees, in words: `number 45 %, subject Rust`; empty where it is the modality alone, in which most sentences agree. */
export function agreementText(agrees: readonly Agreement[]): string {
  const told = agrees.filter(({ type }) => type !== "MODALITY");
  return told.map(({ type, recorded }) => `${type.toLowerCase()} ${recorded}`).join(", ");
}

/** The candidates with those first that make a passage KNOWN: the ranker may put one before them that differs. */
export function byDecision({ decision, candidates }: ReportPassage): readonly ReportCandidate[] {
  if (decision !== "KNOWN") return candidates;
  const same = candidates.filter(({ differs }) => differs.length === 0);
  const likeliest = same.toSorted((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  return [...likeliest, ...candidates.filter(({ differs }) => differs.length > 0)];
}

/** How many passages were decided how. */
export function countsOf({ checked }: Pick<CheckedDocument, "checked">): Readonly<Record<Decision, number>> {
  const counts = { KNOWN: 0, POSSIBLE: 0, UNKNOWN: 0 };
  for (const { decision } of checked) counts[decision] += 1;
  return counts;
}

/** The same in a sentence; of an address, how many claims it has. */
export function countsText({ checked, skipped }: CheckedDocument): string {
  const [first] = checked;
  if (first?.kind === "ADDRESS") {
    const { length } = first.candidates;
    if (length === 0) return "No claim is stated in this document or cites it.";
    return length === 1
      ? "1 claim is stated in this document or cites it."
      : `${length} claims are stated in this document or cite it.`;
  }
  const found = countsOf({ checked });
  const counts = DECISIONS.map((decision) => `${found[decision]} ${decision.toLowerCase()}`);
  const passages = checked.length === 1 ? "1 passage" : `${checked.length} passages`;
  const rest = skipped === 0 ? "" : `; ${skipped} skipped with nothing to check`;
  return `Checked ${passages}: ${counts.join(", ")}${rest}.`;
}
