/**
 * One stored string per order, so that a page in an order reads an index and nothing else.
 * The keys compare by code units; an id at the end makes each unique, so that a cursor always points between two nodes.
 */
import { type DatePrecision, type PartialDate, precisionOf } from "./partial-date.ts";

/** Day of a date that is not known: before every other. */
export const UNKNOWN_DAY = "0000-00-00";

/** Coarser first: a year before the days in it. */
const RANK: Readonly<Record<DatePrecision, string>> = { YEAR: "0", MONTH: "1", RANGE: "2", DAY: "3" };

/** Longest piece of a text that takes part in its order; engines limit the length of an indexed value. */
const TEXT_LENGTH = 200;

/** Sorts below every character that an ordered text may hold, so that "Rust" comes before "Rust for Linux". */
const TEXT_END = "\t";

/** `<day><rank>|<id>`: the day is the date's earliest, else its latest; unknown dates come lowest. */
export function dateOrderKey(date: PartialDate | null, id: string): string {
  if (date === null) return `${UNKNOWN_DAY}${RANK.YEAR}|${id}`;
  return `${date.earliest ?? date.latest ?? UNKNOWN_DAY}${RANK[precisionOf(date)]}|${id}`;
}

/** The last day of a date that may be more than one day, `openEnd` where it has none; null for a single day, and for no date. */
export function wideEndOfDate(date: PartialDate | null, openEnd: string): string | null {
  return date === null || date.earliest === date.latest ? null : (date.latest ?? openEnd);
}

/** `<text><tab><id>`, the text in compatibility form and lower case, with single spaces and no control characters. */
export function textOrderKey(text: string, id: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return `${[...folded].slice(0, TEXT_LENGTH).join("")}${TEXT_END}${id}`;
}
