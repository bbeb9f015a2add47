/** What is known about one passage: whether a likely claim says the same, differs, or is not there. */
import type { Candidate, Decision, Passage } from "./checked.ts";
import { compare, type RecordedClaim } from "./difference/compare.ts";
import type { RankedText } from "./rank/features.ts";
import type { RankedCandidate } from "./rank/rank.ts";
import { LIKELY_FROM } from "./rank/weights.ts";
import type { Reading } from "./reading/read-sentence.ts";

/** A claim that a passage does not differ from counts as what it says if it is at least this share as probable as the likeliest. */
const RIVAL_SHARE = 0.8;
/** So many candidates are told for one passage. */
const MOST_CANDIDATES = 5;

/** From this probability on a claim is likely for a heading or a question that names nobody, no figure and no date: it states nothing itself. */
const LIKELY_FOR_VAGUE = 0.5;

/** The likely claims, best first, to be compared. Null for a passage of a document in which there is nothing to check. */
export function likelyOf<T extends RankedText>(
  reading: Reading,
  ranked: readonly RankedCandidate<T>[],
  { kind, text }: Pick<Passage, "kind" | "text">,
  isDocument: boolean,
): readonly RankedCandidate<T>[] | null {
  const mayBeSkipped = isDocument && !isCheckable(reading);
  const likelyFrom = mayBeSkipped && (kind === "HEADING" || /[?][”"’)]*$/.test(text)) ? LIKELY_FOR_VAGUE : LIKELY_FROM;
  const likely = ranked.filter(({ probability }) => probability >= likelyFrom).slice(0, MOST_CANDIDATES);
  return likely.length === 0 && mayBeSkipped ? null : likely;
}

/** Decides by comparing the passage with the likely claims as they are recorded. */
export function decide(
  reading: Reading,
  likely: readonly { readonly claim: RecordedClaim; readonly score: number; readonly probability: number }[],
): { readonly decision: Decision; readonly candidates: readonly Candidate[] } {
  if (likely.length === 0) return { decision: "UNKNOWN", candidates: [] };
  const candidates = likely.map(({ claim, score, probability }) => ({
    claimId: claim.id,
    score,
    probability,
    ...compare(reading, claim),
  }));
  const best = Math.max(...candidates.map(({ probability }) => probability));
  const isSame = ({ differs, probability }: (typeof candidates)[number]): boolean =>
    differs.length === 0 && probability >= RIVAL_SHARE * best;
  const same = candidates.filter(isSame);
  const others = candidates.filter((candidate) => !isSame(candidate));
  return { decision: same.length > 0 ? "KNOWN" : "POSSIBLE", candidates: [...same, ...others] };
}

function isCheckable({ mentions, unknownNames, figures, dates }: Reading): boolean {
  return mentions.length > 0 || unknownNames.length > 0 || figures.length > 0 || dates.dates.length > 0;
}
