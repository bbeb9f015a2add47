/** Dates said to people, as precise and as sure as their source has them. */
import { type PartialDate, parsePartialDate, precisionOf } from "../domain/partial-date.ts";

/** A date as documents ask for it: with all that there is to say of it. */
export type SaidDate = PartialDate;

/** Its fields in a document. */
export const SAID_DATE = "{ text words qualifier earliest latest }";

/** `on 2026-10-05`, `in 2026-09`, `by the end of 2026-09`, `no earlier than 2026-05`, `about 2026-12`; ranges as `between A and B`. */
export function dateWords(date: Pick<PartialDate, "text" | "qualifier">): string {
  const precision = precisionOf(date);
  const [from = "", to = from] = date.text.split("/");
  switch (date.qualifier) {
    case "ON":
      return precision === "RANGE" ? `between ${from} and ${to}` : `${precision === "DAY" ? "on" : "in"} ${from}`;
    case "BY":
      return `by ${to.length === "2026-09-30".length ? to : `the end of ${to}`}`;
    case "NOT_BEFORE":
      return `no earlier than ${from}`;
    case "AROUND":
      return `about ${precision === "RANGE" ? `${from} to ${to}` : from}`;
  }
}

/** The days that the text of a date names, both included, whatever they are said to be: of `by 2026-09` those of September. */
export function namedDays({ text }: Pick<PartialDate, "text">): { readonly first: string; readonly last: string } {
  const parsed = parsePartialDate(text);
  if ("fault" in parsed || parsed.date.earliest === null || parsed.date.latest === null) {
    throw new TypeError(`The graph holds "${text}" as a date.`);
  }
  return { first: parsed.date.earliest, last: parsed.date.latest };
}

/** A word of the schema as people write it: `PARTLY_DELIVERED` is partly delivered. */
export function saidWord(word: string): string {
  return word.toLowerCase().replaceAll("_", " ");
}
