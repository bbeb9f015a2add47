/**
 * Dates as precise as their source is: `2026`, `2026-09`, `2026-09-30` or a closed range `A/B`, with a qualifier.
 * A partial date stands for one unknown day between `earliest` and `latest`; a null bound is open.
 */
import { addUnits, type CalendarUnit, firstDayOf, isDay, lastDayOf } from "./calendar.ts";
import type { DateQualifier } from "./vocabulary.ts";

/** A date as written, with the days between which it lies (`YYYY-MM-DD`, both included). */
export interface PartialDate {
  /** As written: `2026`, `2026-09`, `2026-09-30` or `2026-09/2026-10`. */
  readonly text: string;
  /** The source's own way to say it ("before RustConf"), where a date alone would lose it. */
  readonly words: string | null;
  readonly qualifier: DateQualifier;
  /** First day that it may be; null when there is no floor (BY). */
  readonly earliest: string | null;
  /** Last day that it may be; null when there is no ceiling (NOT_BEFORE). */
  readonly latest: string | null;
}

/** What the text of a date names; coarser ones come first in every order. */
export type DatePrecision = "YEAR" | "MONTH" | "RANGE" | "DAY";

/** A parsed date, or one sentence that says what is wrong with the text. */
export type PartialDateResult = { readonly date: PartialDate } | { readonly fault: string };

const FORMS = "write a year (2026), a month (2026-09), a day (2026-09-30) or a range of two of them (2026-09/2026-10)";
const POINT_FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** AROUND needs a year of room on both sides within four digits. */
const YEARS = { first: 1000, last: 9998 } as const;

interface Point {
  readonly first: string;
  readonly last: string;
  readonly unit: CalendarUnit;
}

/** Reads a date; the answer holds the date or a whole sentence that names the faulty value. Never throws. */
export function parsePartialDate(
  text: string,
  options: { readonly qualifier?: DateQualifier; readonly words?: string | null } = {},
): PartialDateResult {
  const [left = "", right, ...rest] = text.split("/");
  const from = parsePoint(left);
  const to = right === undefined ? from : parsePoint(right);
  if (rest.length > 0) return { fault: `"${text}" is not a date: ${FORMS}.` };
  if (typeof from === "string") return { fault: faultIn(text, from) };
  if (typeof to === "string") return { fault: faultIn(text, to) };
  if (to.first < from.first || to.last < from.last) {
    return { fault: `"${text}" is not a range: its second date ends or begins before the first.` };
  }
  const qualifier = options.qualifier ?? "ON";
  return { date: { text, words: options.words ?? null, qualifier, ...boundsOf(from, to, qualifier) } };
}

/** What the text of a date names. */
export function precisionOf(date: Pick<PartialDate, "text">): DatePrecision {
  if (date.text.includes("/")) return "RANGE";
  return date.text.length === 4 ? "YEAR" : date.text.length === 7 ? "MONTH" : "DAY";
}

function boundsOf(from: Point, to: Point, qualifier: DateQualifier): Pick<PartialDate, "earliest" | "latest"> {
  switch (qualifier) {
    case "ON":
      return { earliest: from.first, latest: to.last };
    case "BY":
      return { earliest: null, latest: to.last };
    case "NOT_BEFORE":
      return { earliest: from.first, latest: null };
    case "AROUND":
      return {
        earliest: addUnits(from.first, -1, from.unit),
        latest: lastDayOf(addUnits(firstDayOf(to.last, to.unit), 1, to.unit), to.unit),
      };
  }
}

function parsePoint(text: string): Point | string {
  const match = POINT_FORM.exec(text);
  if (match === null) return FORMS;
  const [, year = "", month, day] = match;
  if (Number(year) < YEARS.first || Number(year) > YEARS.last)
    return `the year lies outside ${YEARS.first} to ${YEARS.last}`;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, unit: "year" };
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  if (day === undefined) return { first: `${text}-01`, last: lastDayOf(`${text}-01`, "month"), unit: "month" };
  if (!isDay(text)) return `${year}-${month} has no day ${day}`;
  return { first: text, last: text, unit: "day" };
}

function faultIn(text: string, why: string): string {
  return `"${text}" is not a date: ${why}.`;
}
