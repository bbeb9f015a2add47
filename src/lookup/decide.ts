/** What is known about one passage: whether a likely claim says the same, differs, or is not there. */
import type { NamedParty } from "../domain/drift/compared-claim.ts";
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

/** A claim as it is ranked and compared. */
export interface RankedClaim extends RankedText {
  readonly claim: RecordedClaim;
}

/** Makes a claim ready to be ranked: beside its words stand the names of whom it is about and who made it. */
export function rankedClaim(claim: RecordedClaim): RankedClaim {
  const names = [...claim.about, ...claim.madeBy].flatMap(({ names: all }: NamedParty) => all);
  return { id: claim.id, statement: claim.statement, besides: names.join(" "), claim };
}

/** Decides. Null for a passage of a document in which there is nothing to check. */
export function decide(
  reading: Reading,
  ranked: readonly RankedCandidate<RankedClaim>[],
  { kind, text }: Pick<Passage, "kind" | "text">,
  isDocument: boolean,
): { readonly decision: Decision; readonly candidates: readonly Candidate[] } | null {
  const mayBeSkipped = isDocument && !isCheckable(reading);
  const likelyFrom = mayBeSkipped && (kind === "HEADING" || /[?][”"’)]*$/.test(text)) ? LIKELY_FOR_VAGUE : LIKELY_FROM;
  const likely = ranked.filter(({ probability }) => probability >= likelyFrom).slice(0, MOST_CANDIDATES);
  if (likely.length === 0) return mayBeSkipped ? null : { decision: "UNKNOWN", candidates: [] };
  const candidates = likely.map(({ candidate, score, probability }) => ({
    claimId: candidate.id,
    score,
    probability,
    ...compare(reading, candidate.claim),
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
