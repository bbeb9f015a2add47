/** Dates as publishers write them, read only where they can mean one thing. */
import { parsePartialDate } from "../../domain/partial-date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.]?";

/** Forms in which year, month and day are told apart; a month and a day in figures only after a year. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?(?:[t ]\d{1,2}:.*)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:t.*)?$/,
  new RegExp(String.raw`^(?:[a-z]+,? )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?<word>${MONTH}),? (?<year>\d{4})(?: .*)?$`),
  new RegExp(String.raw`^(?:[a-z]+,? )?(?<word>${MONTH}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?: .*)?$`),
  new RegExp(String.raw`^(?<word>${MONTH}),? (?<year>\d{4})$`),
];

/**
 * The text of a partial date (`2026`, `2026-09` or `2026-09-30`), the day as its publisher counts days; null where it cannot be
 * told, such as in `05/04/2026`.
 */
export function publishedDate(text: string): string | null {
  const folded = text.trim().toLowerCase().replace(/\s+/g, " ");
  for (const form of FORMS) {
    const { year, month, word, day } = form.exec(folded)?.groups ?? {};
    if (year === undefined) continue;
    const number = word === undefined ? month : String(MONTHS.indexOf(word.slice(0, 3)) + 1);
    const parts = [year, number, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"));
    const date = parts.join("-");
    return "date" in parsePartialDate(date) ? date : null;
  }
  return null;
}
