/** The ranker's weights. Made by `npm run tune:lookup`: change what it is made from, not this. */
import type { FeatureName } from "./features.ts";

type Weights = Readonly<Partial<Record<FeatureName, number>>>;

/** By which candidates are put in order. */
export const ORDER: Weights = {
  wordsBest: 1.388,
  statementBest: 1.398,
  besidesBest: 1.146,
  gramsBest: 2.441,
  words: 1.568,
  grams: 2.013,
  fieldGrams: 1.892,
  sentenceGrams: 0.931,
  claimCovered: 0.585,
  textCovered: 1.53,
  sentenceCovered: 1.139,
  sayer: 4.198,
  month: 1.376,
  year: 0.574,
  otherYear: -0.564,
  figures: 1.376,
  lead: 1.808,
};

/** Log odds that a candidate says what the text says, but for {@link ODDS_BIAS}. */
export const ODDS: Weights = {
  wordsBest: -0.432,
  statementBest: 2.476,
  besidesBest: -0.5,
  gramsBest: -0.097,
  words: 3.483,
  grams: 0.813,
  fieldGrams: 1.62,
  sentenceGrams: 1.066,
  claimCovered: 0.296,
  textCovered: 1.091,
  sentenceCovered: 1.277,
  sayer: 1.639,
  month: 0.281,
  year: 1.035,
  otherYear: 0.192,
  figures: 0.14,
};
export const ODDS_BIAS = -6.476;

/** A candidate is told from this probability on. */
export const LIKELY_FROM = 0.1;
