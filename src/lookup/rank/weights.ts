/** The ranker's weights. Made by `npm run tune:lookup`: change what it is made from, not this. */
import type { FeatureName } from "./features.ts";

type Weights = Readonly<Record<FeatureName, number>>;

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
  wordsBest: -2.02,
  statementBest: -0.23,
  besidesBest: 0.865,
  gramsBest: -0.741,
  words: 3.618,
  grams: 1.95,
  fieldGrams: 2.022,
  sentenceGrams: 0.857,
  claimCovered: -0.228,
  textCovered: 1.98,
  sentenceCovered: 0.716,
  sayer: 1.149,
  month: -0.031,
  year: 0.84,
  otherYear: -0.188,
  figures: 0.783,
  lead: 2.699,
};
export const ODDS_BIAS = -3.37;

/** A candidate is told from this probability on. */
export const LIKELY_FROM = 0.15;
