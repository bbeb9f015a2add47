/** Figures that a sentence states, each with its unit and how exact it is said to be. Dates are none; versions are. */
import type { Word } from "../../domain/vocabulary.ts";
import { type NumberPhrase, numberAt } from "./number-phrase.ts";
import { BOUNDS, BOUNDS_AFTER, SPAN_DAYS } from "./number-words.ts";
import type { Token } from "./token.ts";
import { isPercent, isTimes, ordinalAt, versionAmong, versionAt } from "./version-number.ts";

/**
 * What a figure counts. `percent`, `percentage point` and `factor` are pure numbers; a `span` of time is in days; a `version`
 * and an `ordinal` say which; a `count` is of the things that its noun names, and `money` of a currency.
 */
export type FigureUnit = "percent" | "percentage point" | "factor" | "span" | "version" | "ordinal" | "count" | "money";

/** A figure as stated. */
export interface Figure {
  readonly value: number;
  /** The upper end of a range (`30 to 50 %`); null for one value. */
  readonly upper: number | null;
  readonly comparator: Word<"Comparator">;
  readonly unit: FigureUnit;
  /** Stem of the noun that is counted; empty where there is none. */
  readonly noun: string;
  /** Stem of the span of time of a rate (`a day`); null where it is no rate. */
  readonly per: string | null;
  /** The words as written. */
  readonly text: string;
  /** Said in words that give no digits: `half`, `most`, `dozens`. */
  readonly isVague: boolean;
  /** `nearly`, `almost`, `close to`: a little below. */
  readonly isBelow: boolean;
  readonly start: number;
}

const NEARLY = /\b(nearly|almost|close to|approaching|just under|virtually|near)$/;
/** A number from here on that stands alone may be a year. */
const YEARS = { first: 1900, last: 2099 } as const;
const RATE = new Set(["a", "an", "per", "every", "each", "/", "one"]);
const DAILY: Readonly<Record<string, string>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  yearly: "year",
  annually: "year",
  hourly: "hour",
};

/** The figures in a sentence, in order. `isTaken` tells tokens that belong to a date or a name. */
export function figuresIn(text: string, tokens: readonly Token[], isTaken: (token: Token) => boolean): Figure[] {
  const found: Figure[] = [];
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place] as Token;
    const read = isTaken(token) ? null : figureAt(text, tokens, place, isTaken);
    if (read !== null) found.push(...read.figures);
    place = read?.next ?? place + 1;
  }
  return found;
}

interface Found {
  readonly figures: readonly Figure[];
  readonly next: number;
}

function figureAt(
  text: string,
  tokens: readonly Token[],
  place: number,
  isTaken: (token: Token) => boolean,
): Found | null {
  const token = tokens[place] as Token;
  const version = versionAt(tokens, place, isTaken) ?? versionAmong(text, tokens, place);
  const blank = {
    upper: null,
    comparator: "EQUAL",
    noun: "",
    per: null,
    isVague: false,
    isBelow: false,
    start: token.start,
  } as const;
  if (version !== null)
    return {
      figures: [{ ...blank, value: Number.parseFloat(version), unit: "version", text: version }],
      next: place + 1,
    };
  const ordinal = ordinalAt(tokens, place);
  if (ordinal !== null)
    return { figures: [{ ...blank, value: ordinal.value, unit: "ordinal", text: token.text }], next: ordinal.next };
  const number = numberAt(tokens, place);
  if (number === null || isNoFigure(tokens, place, number)) return null;
  const range = rangeAt(tokens, place, number);
  const end = range ?? number;
  const unit = unitAt(tokens, end);
  if (unit === null) return { figures: [], next: end.next };
  const before = text
    .slice(Math.max(0, token.start - 24), token.start)
    .toLowerCase()
    .replace(/[$€£]\s*$/, "")
    .trimEnd();
  const scale = unit.scale * (unit.unit === "percent" && end.form === "FRACTION" ? 100 : 1);
  const comparator = boundOf(before, tokens, unit.next) ?? (end.form === "ORDER" ? "ORDER_OF" : "EQUAL");
  const figure: Figure = {
    value:
      number.value *
      scale *
      (range !== null && end.value > 999 && number.value < 1000 ? multiplierOf(tokens, end.next) : 1),
    upper: range === null ? null : end.value * scale,
    comparator: end.form === "ORDER" ? "ORDER_OF" : comparator,
    unit: unit.unit,
    noun: unit.noun,
    per: rateAt(tokens, unit.next),
    text: text.slice(token.start, tokens[unit.next - 1]?.end ?? token.end),
    isVague: end.form === "ORDER" || end.form === "FRACTION",
    isBelow: NEARLY.test(before),
    start: token.start,
  };
  return { figures: [figure], next: unit.next };
}

function multiplierOf(tokens: readonly Token[], next: number): number {
  const multiplier = numberAt(tokens, next - 2);
  return multiplier !== null && multiplier.value >= 1000 ? 10 ** (3 * Math.floor(Math.log10(multiplier.value) / 3)) : 1;
}

/** A number that names something and counts nothing: a year, `one of`, an identifier such as CVE-2025-1. */
function isNoFigure(tokens: readonly Token[], place: number, { value, next, form }: NumberPhrase): boolean {
  const [token, before, after] = [tokens[place], tokens[place - 1], tokens[next]];
  const isYear =
    Number.isInteger(value) &&
    value >= YEARS.first &&
    value <= YEARS.last &&
    token?.kind === "NUMBER" &&
    !token.text.includes(",");
  if (isYear && !isCounted(after)) return true;
  if (form === "PLAIN" && value === 1 && token?.kind === "WORD")
    return after?.lower === "day" || (!SPAN_DAYS.has(after?.stem ?? "") && !isPercent(after?.lower ?? ""));
  return (
    before?.lower === "-" &&
    tokens[place - 2]?.kind !== "NUMBER" &&
    before.end === token?.start &&
    token.kind === "NUMBER"
  );
}

function isCounted(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isPercent(token.lower) || isTimes(token.lower) || /^(line|device|user|developer|compan|bug)/.test(token.stem))
  );
}

/** The second number of `30 to 50 %`, `between 30 and 50`, `30–50`. */
function rangeAt(tokens: readonly Token[], place: number, first: NumberPhrase): NumberPhrase | null {
  const [before, link] = [tokens[place - 1]?.lower ?? "", tokens[first.next]?.lower ?? ""];
  const isLinked =
    (link === "to" && before !== "from") || /^[-–—]$/.test(link) || (link === "and" && before === "between");
  const second = isLinked ? numberAt(tokens, first.next + 1) : null;
  return second !== null && second.value > first.value && second.form === first.form ? second : null;
}

interface UnitFound {
  readonly unit: FigureUnit;
  readonly noun: string;
  readonly scale: number;
  readonly next: number;
}

function unitAt(tokens: readonly Token[], number: NumberPhrase): UnitFound | null {
  const next = tokens[number.next]?.lower === "-" ? number.next + 1 : number.next;
  const [own, second] = [tokens[next], tokens[next + 1]];
  const lower = own?.lower ?? "";
  const isCent = lower === "per" && second?.lower === "cent";
  if (isPercent(lower) || isCent) {
    const after = next + (isCent ? 2 : 1);
    const isPoint = /^points?$/.test(tokens[after + (tokens[after]?.lower === "-" ? 1 : 0)]?.lower ?? "");
    return { unit: isPoint ? "percentage point" : "percent", noun: "", scale: 1, next: after + (isPoint ? 1 : 0) };
  }
  if (lower === "percentage" || lower === "points" || lower === "point" || lower === "pp")
    return { unit: "percentage point", noun: "", scale: 1, next: next + (lower === "percentage" ? 2 : 1) };
  if (number.form === "FACTOR") return { unit: "factor", noun: "", scale: 1, next: number.next };
  if (isTimes(lower) && !isRateCount(tokens, next)) return { unit: "factor", noun: "", scale: 1, next: next + 1 };
  const days = SPAN_DAYS.get(own?.stem ?? "") ?? SPAN_DAYS.get(lower);
  const [article, spanned] = [/^(an?|the)$/.test(lower), SPAN_DAYS.get(second?.stem ?? "")];
  if (days !== undefined && number.form !== "ORDER")
    return { unit: "span", noun: own?.stem ?? "", scale: days, next: next + 1 };
  if (days !== undefined) return { unit: "span", noun: own?.stem ?? "", scale: days, next: next + 1 };
  if (number.form === "FRACTION" && article && spanned !== undefined)
    return { unit: "span", noun: "", scale: spanned, next: next + 2 };
  if (number.form === "FRACTION") return { unit: "percent", noun: "", scale: 1, next: number.next };
  if (tokens[number.next - 1]?.lower.match(/^[$€£]$/)) return { unit: "money", noun: "", scale: 1, next: number.next };
  return { unit: "count", noun: nounAfter(tokens, next), scale: 1, next: number.next };
}

/** `trillions of times each month` counts calls and compares nothing. */
function isRateCount(tokens: readonly Token[], next: number): boolean {
  return /^(each|every|per|an?|daily|monthly|weekly)$/.test(tokens[next + 1]?.lower ?? "");
}

/** The first plural noun after a number, or the next word; adjectives may stand between. */
function nounAfter(tokens: readonly Token[], next: number): string {
  const after = tokens.slice(next, next + 5);
  const end = after.findIndex(({ kind }) => kind !== "WORD");
  const near = (end < 0 ? after : after.slice(0, end)).filter(({ lower }) => lower !== "of");
  return (near.find(({ lower }) => /[^s]s$/.test(lower)) ?? near[0])?.stem ?? "";
}

function boundOf(before: string, tokens: readonly Token[], next: number): Word<"Comparator"> | null {
  const after = [tokens[next]?.lower ?? "", tokens[next + 1]?.lower ?? ""].join(" ");
  const trailing = BOUNDS_AFTER.find(([phrase]) => after === phrase || after.startsWith(`${phrase} `));
  if (trailing !== undefined) return trailing[1];
  const own = ` ${before.replace(/ (an?|some)$/, "")}`;
  const fitting = BOUNDS.filter(([phrase]) => own.endsWith(/^\w/.test(phrase) ? ` ${phrase}` : phrase));
  return (
    fitting.reduce<readonly [string, Word<"Comparator">] | null>(
      (best, each) => (best !== null && best[0].length >= each[0].length ? best : each),
      null,
    )?.[1] ?? null
  );
}

/** The span of a rate that follows within a few words: `requests a day`, `lines every month`, `monthly`. */
function rateAt(tokens: readonly Token[], next: number): string | null {
  for (let place = next; place < Math.min(next + 5, tokens.length); place += 1) {
    const [own, after] = [tokens[place], tokens[place + 1]];
    const span = DAILY[own?.lower ?? ""];
    if (span !== undefined) return span;
    if (own !== undefined && RATE.has(own.lower) && SPAN_DAYS.has(after?.stem ?? ""))
      return after?.stem === "decad" ? "decade" : (after?.stem ?? null);
  }
  return null;
}
