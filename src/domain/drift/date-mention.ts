/** Dates that a statement mentions in words: `by May 2026`, `in May 2026 at the earliest`, `in 2018`. */
import { type PartialDate, parsePartialDate } from "../partial-date.ts";
import type { DateQualifier } from "../vocabulary.ts";
import { AFTER_DATE, BEFORE_DATE, SPANS } from "./word-lists.ts";

/** The months in order, in lower case. */
export const MONTHS: readonly string[] = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"],
  "december",
];
/** A year of our time, with a month before it, and a day before or after that. */
const DATE = new RegExp(
  `(?:(?:(\\d{1,2}) )?\\b(${MONTHS.join("|")})\\b(?: (\\d{1,2}),?)? )?\\b((?:19|20)\\d{2})\\b(?![\\d,.]\\d)`,
  "gi",
);
const NUMBER_WORD = "an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|some|\\d+";
const SPAN = new RegExp(`\\b(?:${NUMBER_WORD}) (?:${SPANS.join("|")})s?\\b`, "i");
/** So far before and after a date its qualifier is looked for. */
const REACH = 24;

/** The dates that a text mentions, in order, each with the qualifier that the words around it give. */
export function datesIn(text: string): PartialDate[] {
  const plain = text.replaceAll(/\s+/g, " ");
  return [...plain.matchAll(DATE)].flatMap((match) => {
    const [whole, dayBefore, month, dayAfter, year = ""] = match;
    const before = plain.slice(Math.max(0, match.index - REACH), match.index);
    const after = plain.slice(match.index + whole.length, match.index + whole.length + REACH);
    const parts = [
      year,
      monthNumber(month),
      month === undefined ? undefined : (dayBefore ?? dayAfter)?.padStart(2, "0"),
    ];
    const written = parts.filter((part) => part !== undefined).join("-");
    const result = parsePartialDate(written, { qualifier: qualifierOf(before, after) });
    return "date" in result ? [result.date] : [];
  });
}

/** The text without the dates in it, so that a month is taken for no other word. */
export function withoutDates(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(DATE, " ");
}

/** The first span of time that a text mentions (`twelve months`); null where there is none. */
export function spanIn(text: string): string | null {
  return SPAN.exec(text.replaceAll(/\s+/g, " "))?.[0] ?? null;
}

function monthNumber(month: string | undefined): string | undefined {
  return month === undefined ? undefined : String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0");
}

/** Words after a date decide first: `in May at the earliest`. The longest of those before it counts: `not before`, not `before`. */
function qualifierOf(before: string, after: string): DateQualifier {
  const trailing = Object.entries(AFTER_DATE).find(([, phrases]) =>
    phrases.some((phrase) => startsWith(after, phrase)),
  );
  if (trailing !== undefined) return trailing[0] as DateQualifier;
  const leading = Object.entries(BEFORE_DATE)
    .flatMap(([qualifier, phrases]) => phrases.map((phrase) => ({ qualifier: qualifier as DateQualifier, phrase })))
    .filter(({ phrase }) => new RegExp(`(^| )${phrase} $`, "i").test(before))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  return leading[0]?.qualifier ?? "ON";
}

function startsWith(text: string, phrase: string): boolean {
  return new RegExp(`^,? ${phrase}\\b`, "i").test(text);
}

const SAID = { ON: "", BY: "by ", AROUND: "about ", NOT_BEFORE: "not before " } as const;

/** A date as it is told in a sentence: `not before 2026-05`. */
export function dateText({ text, qualifier }: PartialDate): string {
  return `${SAID[qualifier]}${text}`;
}
