/** The English words by which numbers are read, as data; all in lower case. */
import type { Word } from "../../domain/vocabulary.ts";

const EACH = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(pairs.flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const)));

/** Number words below a hundred. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, index) => [word, (index + 2) * 10] as const),
    ),
);

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = EACH([
  ["hundred", 100],
  ["thousand k", 1e3],
  ["million mn mio", 1e6],
  ["billion bn", 1e9],
  ["trillion tn", 1e12],
  ["dozen", 12],
]);

/** Words for an unknown number of this order. */
export const ORDERS: ReadonlyMap<string, number> = EACH([
  ["tens dozens", 10],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** Parts of a whole. */
export const FRACTIONS: ReadonlyMap<string, number> = EACH([
  ["half halves", 1 / 2],
  ["third thirds", 1 / 3],
  ["quarter quarters fourth fourths", 1 / 4],
  ["fifth fifths", 1 / 5],
  ["sixth sixths", 1 / 6],
  ["eighth eighths", 1 / 8],
  ["tenth tenths", 1 / 10],
]);

/** Places in an order. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

/** Single words that say how many times. */
export const FACTORS: ReadonlyMap<string, number> = EACH([
  ["doubled doubling doubles twice twofold", 2],
  ["tripled tripling triples threefold thrice trebled", 3],
  ["quadrupled quadrupling fourfold", 4],
  ["quintupled quintupling fivefold", 5],
  ["sextupled sixfold", 6],
  ["tenfold", 10],
  ["hundredfold", 100],
  ["thousandfold", 1000],
]);

/** Units of time in days, by stem. */
export const SPAN_DAYS: ReadonlyMap<string, number> = EACH([
  ["millisecond ms", 1 / 86_400_000],
  ["microsecond", 1 / 86_400_000_000],
  ["second", 1 / 86_400],
  ["minute min", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["month", 365.25 / 12],
  ["year", 365.25],
  ["decad decade", 3652.5],
  ["century", 36525],
]);

/** Words before a number that bound or blur it; the longest that fits counts. */
export const BOUNDS: readonly (readonly [string, Word<"Comparator">])[] = (
  [
    [
      "ABOUT",
      "about|around|roughly|approximately|some|circa|~|nearly|almost|close to|approaching|just under|just over|an estimated|estimated|more or less|on the order of|in the region of|≈|near|virtually",
    ],
    [
      "MORE_THAN",
      "more than|over|above|upwards of|upward of|in excess of|exceeding|exceeds|exceeded|north of|beyond|greater than|well over|past|>|topped|surpassed|surpasses",
    ],
    ["AT_LEAST", "at least|no less than|no fewer than|not less than|a minimum of|≥"],
    ["LESS_THAN", "less than|under|below|fewer than|short of|lower than|smaller than|<|within"],
    ["AT_MOST", "at most|no more than|not more than|a maximum of|≤"],
    ["UP_TO", "up to|as much as|as many as|at best|by as much as"],
  ] as const
).flatMap(([comparator, phrases]) => phrases.split("|").map((phrase) => [phrase, comparator] as const));

/** Words after a number that bound or blur it. */
export const BOUNDS_AFTER: readonly (readonly [string, Word<"Comparator">])[] = [
  ["or more", "AT_LEAST"],
  ["and more", "AT_LEAST"],
  ["and counting", "AT_LEAST"],
  ["plus", "AT_LEAST"],
  ["+", "AT_LEAST"],
  ["or less", "AT_MOST"],
  ["or fewer", "AT_MOST"],
  ["or so", "ABOUT"],
  ["at most", "AT_MOST"],
  ["at least", "AT_LEAST"],
  ["at best", "UP_TO"],
];
