/** A partial date in words that lose nothing of it: how it is meant, and how its source says it. */
import type { PartialDate } from "../../domain/partial-date.ts";
import type { DateQualifier } from "../../domain/vocabulary.ts";

const FORMS = {
  10: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  7: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
} as const;

const QUALIFIERS: Readonly<Record<DateQualifier, string>> = {
  ON: "",
  BY: "by ",
  AROUND: "about ",
  NOT_BEFORE: "no earlier than ",
};

/** `by September 2026 (“before RustConf”)`. */
export function dateWords({ text, words, qualifier }: Pick<PartialDate, "text" | "words" | "qualifier">): string {
  const date = QUALIFIERS[qualifier] + text.split("/").map(pointWords).join(" – ");
  return words === null ? date : `${date} (“${words}”)`;
}

/** `2026`, `September 2026` or `30 September 2026`. */
function pointWords(point: string): string {
  const form = point.length === 10 || point.length === 7 ? FORMS[point.length] : null;
  return form === null ? point : form.format(new Date(point));
}
