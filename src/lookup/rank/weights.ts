/** The ranker's weights. Made by `npm run tune:lookup`: change what it is made from, not this. */
import type { FeatureName } from "./features.ts";

type Weights = Readonly<Partial<Record<FeatureName, number>>>;

/** By which candidates are put in order. */
export const ORDER: Weights = {
  wordsBest: 1.473,
  statementBest: 1.493,
  besidesBest: 1.306,
  gramsBest: 2.195,
  words: 1.644,
  grams: 1.68,
  fieldGrams: 1.61,
  sentenceGrams: 0.919,
  claimCovered: 0.704,
  textCovered: 1.591,
  sentenceCovered: 1.272,
  sayer: 5.331,
  month: 1.506,
  year: 0.868,
  otherYear: -0.409,
  figures: 1.254,
  lead: 1.707,
};

/** Log odds that a candidate says what the text says. */
export const ODDS: { readonly weights: Weights; readonly bias: number } = {
  weights: {
    wordsBest: -2.384,
    statementBest: 0.306,
    besidesBest: 0.934,
    gramsBest: -0.056,
    words: 3.559,
    grams: 1.917,
    fieldGrams: 1.762,
    sentenceGrams: 1.192,
    claimCovered: -0.183,
    textCovered: 2.018,
    sentenceCovered: 0.82,
    sayer: 1.445,
    month: 0.256,
    year: 0.886,
    otherYear: -0.277,
    figures: 0.625,
    lead: 2.197,
  },
  bias: -3.594,
};

/** At least so probable is what is KNOWN, and what is POSSIBLE. */
export const KNOWN_FROM = 0.5;
export const POSSIBLE_FROM = 0.2;
