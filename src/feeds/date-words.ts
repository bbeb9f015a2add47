/** Dates said to people, as precise and as sure as their source has them. */
import { type PartialDate, parsePartialDate, precisionOf } from "../domain/partial-date.ts";
import type { DateQualifier } from "../domain/vocabulary.ts";

/** A date as documents ask for it: with all that there is to say of it. */
export type SaidDate = PartialDate;

/** Its fields in a document. */
export const SAID_DATE = "{ text words qualifier earliest latest }";

/** A date within a sentence: `on 2026-10-05`, `in 2026-09`, `by the end of 2026-09`, `no earlier than 2026-05`, `about 2026-12`; ranges as `between A and B`. */
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

const LABELS = {
  10: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  7: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
} as const;

const BEFORE_LABELS: Readonly<Record<DateQualifier, string>> = {
  ON: "",
  BY: "by ",
  AROUND: "about ",
  NOT_BEFORE: "no earlier than ",
};

/** A date beside a picture, with how its source says it: `by September 2026 (“before RustConf”)`, `1 May 2026 – June 2026`. */
export function dateLabel({ text, words, qualifier }: Pick<PartialDate, "text" | "words" | "qualifier">): string {
  const date = BEFORE_LABELS[qualifier] + text.split("/").map(pointLabel).join(" – ");
  return words === null ? date : `${date} (“${words}”)`;
}

function pointLabel(point: string): string {
  const form = point.length === 10 || point.length === 7 ? LABELS[point.length] : null;
  return form === null ? point : form.format(new Date(point));
}

/** What follows "since": `2026-02`, `2025 to 2026 or before`, `about 2026`. */
export function sinceWords({ text, qualifier }: Pick<PartialDate, "text" | "qualifier">): string {
  const said = text.replace("/", " to ");
  switch (qualifier) {
    case "ON":
      return said;
    case "BY":
      return `${said} or before`;
    case "NOT_BEFORE":
      return `${said} or later`;
    case "AROUND":
      return `about ${said}`;
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
