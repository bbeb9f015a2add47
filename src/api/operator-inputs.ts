/** Inputs of the operators on values, by the type of the value. */
import type { VocabularyName } from "../domain/vocabulary.ts";
import { described, type SdlBlock } from "./sdl-block.ts";

const input = (name: string, description: string, operators: Readonly<Record<string, string>>): SdlBlock => ({
  keyword: "input",
  name,
  description: `${description} All that is given must hold; a missing value equals nothing.`,
  lines: Object.entries(operators).map(([operator, meaning]) => {
    const [type, ...words] = meaning.split(" | ");
    return described(words.join(" | "), `${operator}: ${type}`);
  }),
});

const IS_NULL = "Boolean | Is missing (true) or there (false).";

const numbers = (type: string): Record<string, string> => ({
  eq: `${type} | Equals this.`,
  ne: `${type} | Differs from this, or is missing.`,
  in: `[${type}!] | Is one of these.`,
  notIn: `[${type}!] | Is none of these, or is missing.`,
  lt: `${type} | Is less than this.`,
  lte: `${type} | Is this or less.`,
  gt: `${type} | Is more than this.`,
  gte: `${type} | Is this or more.`,
  isNull: IS_NULL,
});

const times = (type: string): Record<string, string> => ({
  eq: `${type} | Is exactly this.`,
  before: `${type} | Is before this.`,
  after: `${type} | Is after this.`,
  onOrBefore: `${type} | Is this or before.`,
  onOrAfter: `${type} | Is this or after.`,
  isNull: IS_NULL,
});

const LOCATOR_PARTS = ["text", "section", "block", "row", "column"];

/** Operators on plain values. */
export const OPERATOR_INPUTS: readonly SdlBlock[] = [
  input("IdFilter", "What an id must be; a bare slug will do where the kind is clear.", {
    eq: "ID | Is this id.",
    in: "[ID!] | Is one of these ids.",
  }),
  input("TextFilter", "What a text must be. Parts are found in any letter case.", {
    eq: "String | Is exactly this.",
    ne: "String | Is something else, or is missing.",
    in: "[String!] | Is one of these.",
    notIn: "[String!] | Is none of these, or is missing.",
    contains: "String | Holds this.",
    startsWith: "String | Begins with this.",
    endsWith: "String | Ends with this.",
    isNull: IS_NULL,
  }),
  input("TextListFilter", "What a list of texts must hold.", {
    has: "String | Holds this.",
    hasAny: "[String!] | Holds one of these.",
    hasAll: "[String!] | Holds all of these.",
    isNull: IS_NULL,
  }),
  input("IntFilter", "What a whole number must be.", numbers("Int")),
  input("FloatFilter", "What a number must be.", numbers("Float")),
  input("DateFilter", "What a day must be.", times("Date")),
  input("DateTimeFilter", "What an instant must be.", times("DateTime")),
  input("PartialDateFilter", "Where a partial date must lie: certainly, or possibly.", {
    before: "Date | Lies before this day.",
    after: "Date | Lies after this day.",
    onOrBefore: "Date | Lies on this day or before.",
    onOrAfter: "Date | Lies on this day or after.",
    within: "DateRange | Lies in this range.",
    certainty: "Certainty = POSSIBLY | Whether every day that it may be has to fit, or one.",
    isNull: IS_NULL,
  }),
  input("ReviewStateFilter", "When somebody must have looked last.", {
    staleDays: "IntFilter | By the days since somebody last looked; nobody's look has no number.",
    isNull: "Boolean | Nobody has ever looked (true), or somebody has (false).",
  }),
  input("LocatorFilter", "What a place in a document must be.", {
    ...Object.fromEntries(LOCATOR_PARTS.map((part) => [part, `TextFilter | By \`${part}\`.`])),
    sentence: "IntFilter | By the number of the sentence.",
    isNull: IS_NULL,
  }),
];

/** Operators on a word of a closed list, and on a list of such words. */
export function wordInputs(name: VocabularyName): SdlBlock[] {
  return [
    input(`${name}Filter`, `What a word of ${name} must be.`, {
      eq: `${name} | Is this word.`,
      ne: `${name} | Is another word, or is missing.`,
      in: `[${name}!] | Is one of these words.`,
      notIn: `[${name}!] | Is none of these words, or is missing.`,
      isNull: IS_NULL,
    }),
    input(`${name}ListFilter`, `What a list of words of ${name} must hold.`, {
      has: `${name} | Holds this word.`,
      hasAny: `[${name}!] | Holds one of these words.`,
      hasAll: `[${name}!] | Holds all of these words.`,
      isNull: "Boolean | Is empty (true) or not (false).",
    }),
  ];
}
