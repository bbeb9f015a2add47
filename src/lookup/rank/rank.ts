/** Orders candidates, and says how probable it is that each says what the text says. */
import { compareTexts } from "../../domain/text-order.ts";
import { type Features, type MeasuredText, measure, type RankedText } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { ODDS, ODDS_BIAS, ORDER } from "./weights.ts";

export interface RankedCandidate<T extends RankedText> extends MeasuredText<T> {
  /** What they are ordered by, rounded to three digits. */
  readonly score: number;
  /** Calibrated probability, 0 to 1, rounded to three digits. */
  readonly probability: number;
}

/** Best first; ties by id. */
export function rank<T extends RankedText>(
  text: string,
  candidates: readonly T[],
  lexicon: Lexicon,
): RankedCandidate<T>[] {
  return measure(text, candidates, lexicon)
    .map((each) => ({ each, score: weighted(ORDER, each.features) }))
    .sort((a, b) => b.score - a.score || compareTexts(a.each.candidate.id, b.each.candidate.id))
    .map(({ each, score }) => ({
      ...each,
      score: Math.round(score * 1000) / 1000,
      probability: probabilityOf(each.features),
    }));
}

function probabilityOf(features: Features): number {
  const odds = ODDS_BIAS + weighted(ODDS, features);
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

function weighted(weights: Readonly<Partial<Features>>, features: Features): number {
  let sum = 0;
  for (const name of Object.keys(weights) as (keyof Features)[]) sum += (weights[name] ?? 0) * features[name];
  return sum;
}
