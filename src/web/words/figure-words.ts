/** How the explorer says figures: with what they count, and whether they are meant exactly. */
import type { Comparator } from "../api/schema-types.generated.ts";

/** A way in which a figure is meant: before the figure in a sentence, before it in a drawing, and explained. */
export interface ComparatorWord {
  readonly before: string;
  readonly sign: string;
  readonly meaning: string;
}

/** The ways in which a figure can be meant. */
export const COMPARATORS: Readonly<Record<Comparator, ComparatorWord>> = {
  EQUAL: { before: "", sign: "", meaning: "this value" },
  ABOUT: { before: "about ", sign: "≈ ", meaning: "about this value" },
  AT_LEAST: { before: "at least ", sign: "≥ ", meaning: "this value or more" },
  AT_MOST: { before: "at most ", sign: "≤ ", meaning: "this value or less" },
  MORE_THAN: { before: "more than ", sign: "> ", meaning: "more than this value" },
  LESS_THAN: { before: "less than ", sign: "< ", meaning: "less than this value" },
  UP_TO: { before: "up to ", sign: "up to ", meaning: "this value in the best case" },
  ORDER_OF: { before: "of the order of ", sign: "order of ", meaning: "this order of magnitude" },
};

const FULL = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
const COMPACT = new Intl.NumberFormat("en-GB", { notation: "compact", maximumSignificantDigits: 4 });
/** From here on nobody counts the digits. */
const WORDY = 1e9;
const LONG = new Intl.NumberFormat("en-GB", {
  notation: "compact",
  compactDisplay: "long",
  maximumSignificantDigits: 5,
});

/** `about 4,000,000 people`, `less than 20%`. */
export function figureText(value: number, comparator: Comparator, unit: string): string {
  const figure = (Math.abs(value) >= WORDY ? LONG : FULL).format(value);
  return `${COMPARATORS[comparator].before}${figure}${unitAfter(value, unit)}`;
}

/** `≈ 4m`, `< 20%`: for drawings. */
export function shortFigure(value: number, comparator: Comparator, unit: string): string {
  return COMPARATORS[comparator].sign + axisFigure(value, unit);
}

/** A figure on an axis. */
export function axisFigure(value: number, unit: string): string {
  return COMPACT.format(value) + (unit === "percent" ? "%" : "");
}

/** A unit by itself, of many: `test cases`, `requests/day`. */
export function unitText(unit: string): string {
  const [counted = "", ...per] = unit.split("/");
  return [pluralOf(counted), ...per].join(" a ");
}

function unitAfter(value: number, unit: string): string {
  if (unit === "percent") return "%";
  return ` ${value === 1 ? unit.replace("/", " a ") : unitText(unit)}`;
}

/** Units are singular in the data; these are the ways in which English ones become more. */
function pluralOf(word: string): string {
  if (word === "person") return "people";
  if (word === "percent") return word;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
