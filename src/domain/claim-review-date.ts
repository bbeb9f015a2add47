/**
 * Dates that schema.org's `datePublished` cannot say, as texts of ISO 8601-2 (which are also those of EDTF): a range
 * `2026-09/2026-10`, a floor `2026-09/..`, a ceiling `../2026-09`, and "about then" `2026-09~`.
 */
import { type PartialDate, parsePartialDate } from "./partial-date.ts";
import type { DateQualifier } from "./vocabulary.ts";

/** A date as it is written into a record, without its bounds. */
export type WrittenDate = Pick<PartialDate, "text" | "qualifier">;

/** Whether the date is nothing but a year, a month or a day, which `datePublished` can say. */
export function isPlainDate({ text, qualifier }: WrittenDate): boolean {
  return qualifier === "ON" && !text.includes("/");
}

/** The text of a date; a floor is said of the start of a range and a ceiling of its end, which are the same days. */
export function intervalText({ text, qualifier }: WrittenDate): string {
  const [from = "", to = from] = text.split("/");
  switch (qualifier) {
    case "ON":
      return text;
    case "BY":
      return `../${to}`;
    case "NOT_BEFORE":
      return `${from}/..`;
    case "AROUND":
      return text
        .split("/")
        .map((point) => `${point}~`)
        .join("/");
  }
}

/** Reads what {@link intervalText} writes; null for anything else. */
export function readInterval(text: string): PartialDate | null {
  const [written, qualifier] = unmarked(text);
  const result = parsePartialDate(written, { qualifier });
  return "date" in result && intervalText(result.date) === text ? result.date : null;
}

function unmarked(text: string): readonly [string, DateQualifier] {
  if (text.startsWith("../")) return [text.slice("../".length), "BY"];
  if (text.endsWith("/..")) return [text.slice(0, -"/..".length), "NOT_BEFORE"];
  return text.includes("~") ? [text.replaceAll("~", ""), "AROUND"] : [text, "ON"];
}
