/** The ranker's weights. Made by `npm run tune:lookup`: change what it is made from, not this. */
import type { FeatureName } from "./features.ts";

type Weights = Readonly<Partial<Record<FeatureName, number>>>;

/** By which candidates are put in order. */
export const ORDER: Weights = {
  wordsBest: 1.388,
  statementBest: 1.398,
  besidesBest: 1.147,
  gramsBest: 2.442,
  words: 1.567,
  grams: 2.013,
  fieldGrams: 1.893,
  sentenceGrams: 0.928,
  claimCovered: 0.585,
  textCovered: 1.529,
  sentenceCovered: 1.138,
  sayer: 4.199,
  month: 1.376,
  year: 0.574,
  otherYear: -0.564,
  figures: 1.376,
  lead: 1.809,
};

/** Log odds that a candidate says what the text says, but for {@link ODDS_BIAS}. */
export const ODDS: Weights = {
  wordsBest: -0.435,
  statementBest: 2.474,
  besidesBest: -0.5,
  gramsBest: -0.093,
  words: 3.476,
  grams: 0.815,
  fieldGrams: 1.621,
  sentenceGrams: 1.062,
  claimCovered: 0.297,
  textCovered: 1.087,
  sentenceCovered: 1.288,
  sayer: 1.637,
  month: 0.282,
  year: 1.035,
  otherYear: 0.193,
  figures: 0.141,
};
export const ODDS_BIAS = -6.477;

/** A candidate is told from this probability on. */
export const LIKELY_FROM = 0.1;
