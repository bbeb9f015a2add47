/** Dates for people. Every date of the API is a day or an instant in UTC, and is shown so. */
import type { DateQualifier } from "../api/schema-types.generated.ts";

/** As much of a partial date as is shown. */
export interface ShownDate {
  readonly text: string;
  readonly words?: string | null;
  readonly qualifier?: DateQualifier;
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const QUALIFIERS: Readonly<Record<DateQualifier, string>> = {
  ON: "",
  BY: "by ",
  AROUND: "about ",
  NOT_BEFORE: "no earlier than ",
};

/** A partial date as precise as it is written: `by September 2026`. */
export function partialDateText({ text, qualifier = "ON" }: ShownDate): string {
  return QUALIFIERS[qualifier] + text.split("/").map(dayText).join(" – ");
}

/** `2026`, `2026-09` or `2026-09-30` for people; anything else as it is. */
export function dayText(text: string): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return text;
  const date = new Date(text);
  if (text.length === 4 || Number.isNaN(date.getTime())) return text;
  return (text.length === 7 ? MONTH : DAY).format(date);
}

/** The day of an instant, for people. */
export function instantText(instant: string): string {
  return dayText(instant.slice(0, 10));
}
