/** Dates in a sentence as they are written in the press: `Nov. 14th, 2025`, `2025-11-14`, `September` without a year, `early 2026`. */
import { datesIn, MONTHS } from "../../domain/drift/date-mention.ts";
import type { PartialDate } from "../../domain/partial-date.ts";
import type { Token } from "./token.ts";

/** A part of the period that a date names. */
export type PeriodPart = "EARLY" | "MID" | "LATE";

/** The dates of a sentence. */
export interface DateReading {
  readonly dates: readonly PartialDate[];
  /** Months, 1 to 12, that stand without a year. */
  readonly months: readonly number[];
  /** Days of months that stand without a year, as `10-15`. */
  readonly days: readonly string[];
  /** Parts that were named beside a date (`the start of 2026`), by the text of the date. */
  readonly parts: ReadonlyMap<string, PeriodPart>;
  /** Whether a token belongs to a date. */
  readonly isTaken: (token: Token) => boolean;
}

const MONTH = MONTHS.join("|");
const SHORT = new RegExp(
  `\\b(${MONTHS.map((month) => `${month.slice(0, 3)}${month === "september" ? "t?" : ""}`).join("|")})\\b\\.?(?=,? (?:\\d|of \\d))`,
  "gi",
);
const IN_MONTH = new RegExp(
  `\\b(?:in|by|of|until|since|before|during|late|early|mid|for|till|this|every|next|last|from|to|and|after)[ -](${MONTH})\\b(?![^.;]{0,6}\\b(?:19|20)\\d{2})`,
  "gi",
);
const CERTAIN_MONTH = new RegExp(
  `\\b(${MONTHS.filter((month) => month !== "may" && month !== "march").join("|")})\\b(?!,? (?:\\d{1,2},? )?(?:19|20)\\d{2})`,
  "gi",
);
const DAY_OF = new RegExp(`(?<![.\\d])\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b`, "gi");
const OF_DAY = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)\\b`, "gi");
const YEARLESS_DAY = new RegExp(
  `(?<![.\\d])\\b(?:(\\d{1,2}) (${MONTH})|(${MONTH}) (\\d{1,2}))\\b(?![\\d%]|,? (?:19|20)\\d{2}| percent|\\.\\d)`,
  "gi",
);
const TAKEN = new RegExp(
  `(?:\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?\\b(?:${MONTH})\\b(?:\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!%| percent))?|\\b(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?\\b|\\b(?:19|20)\\d{2}s?\\b(?![\\d,.]\\d)`,
  "gi",
);
const PART =
  /\b(early|start of|beginning of|opening of|outset of|mid|middle of|midway through|late|end of|close of)\b(?: in| the| of|-)*\s*((?:[a-z]+\.? )?(?:19|20)\d{2})/gi;
const PARTS: Readonly<Record<string, PeriodPart>> = {
  early: "EARLY",
  "start of": "EARLY",
  "beginning of": "EARLY",
  "opening of": "EARLY",
  "outset of": "EARLY",
  mid: "MID",
  "middle of": "MID",
  "midway through": "MID",
  late: "LATE",
  "end of": "LATE",
  "close of": "LATE",
};

/** Reads the dates of a sentence. Relative ones (`last year`) are left, since nothing is known to count them from. */
export function readDates(text: string): DateReading {
  const plain = normal(text);
  const dates = datesIn(plain)
    .map((date) => ({ ...date, qualifier: date.qualifier }))
    .map(asSaid(plain));
  const months = new Set(
    [...plain.matchAll(IN_MONTH), ...plain.matchAll(CERTAIN_MONTH)].map(
      ([, month = ""]) => MONTHS.indexOf(month.toLowerCase()) + 1,
    ),
  );
  const spans = [...text.matchAll(TAKEN)]
    .filter(([whole]) => !/^(may|march)$/i.test(whole) && !/\b(may|march)\b/.test(whole))
    .map((match) => [match.index, match.index + match[0].length] as const);
  return {
    dates,
    months: [...months].filter(
      (month) => !dates.some((date) => date.text.slice(5, 7) === String(month).padStart(2, "0")),
    ),
    days: [...plain.matchAll(YEARLESS_DAY)].map(([, first, one = "", other = "", second]) =>
      [MONTHS.indexOf((one || other).toLowerCase()) + 1, Number(first ?? second)]
        .map((part) => String(part).padStart(2, "0"))
        .join("-"),
    ),
    parts: partsIn(plain),
    isTaken: ({ start, end }) => spans.some(([first, last]) => start >= first && end <= last),
  };
}

/** `from 2019 to 2024` begins a span and is no floor, nor is `after 2023` where something was compared. */
function asSaid(plain: string): (date: PartialDate) => PartialDate {
  return (date) => {
    if (date.qualifier !== "NOT_BEFORE") return date;
    const year = date.text.slice(0, 4);
    const before = plain.slice(0, plain.indexOf(year));
    return /\bfrom (?:[a-z0-9]+ ){0,2}$/i.test(before) && !/\b(only|effective|as) from /i.test(before)
      ? { ...date, qualifier: "ON", earliest: `${date.earliest}`, latest: endOf(date) }
      : date;
  };
}

function endOf({ text }: PartialDate): string {
  return text.length === 4 ? `${text}-12-31` : text.length === 7 ? `${text}-31` : text;
}

function normal(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(
      /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g,
      (whole, year, month, day) => written(year, month, day) ?? whole,
    )
    .replaceAll(/\b((?:19|20)\d{2})-(\d{2})\b/g, (whole, year, month) => written(year, month, null) ?? whole)
    .replaceAll(SHORT, (short) => MONTHS.find((month) => month.startsWith(short.slice(0, 3).toLowerCase())) ?? short)
    .replaceAll(DAY_OF, (_, day: string, month: string) => `${day} ${month}`)
    .replaceAll(OF_DAY, (_, month: string, day: string) => `${month} ${day}`)
    .replaceAll(new RegExp(`\\b(${MONTH})(?: of|,) ((?:19|20)\\d{2})\\b`, "gi"), "$1 $2")
    .replaceAll(new RegExp(`\\b(\\d{1,2} (?:${MONTH})), ((?:19|20)\\d{2})\\b`, "gi"), "$1 $2");
}

function written(year: string, month: string, day: string | null): string | null {
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return null;
  return [day === null ? null : String(Number(day)), name, year].filter((part) => part !== null).join(" ");
}

function partsIn(plain: string): Map<string, PeriodPart> {
  return new Map(
    [...plain.matchAll(PART)].flatMap(([, part = "", period = ""]) => {
      const [date] = datesIn(period.trim());
      const named = PARTS[part.toLowerCase()];
      return date === undefined || named === undefined ? [] : [[date.text, named] as const];
    }),
  );
}
