/** Which figure of a restatement stands for which of the original: the same, several put together, another, or none. */
import type { Quantity } from "../record.ts";

/** A figure of the restatement with those of the original that it stands for. */
export interface MatchedFigure {
  readonly restated: Quantity;
  readonly originals: readonly Quantity[];
  /** SAME: they agree. SUM: it adds them up. DIFFERENCE: it is how far two lie apart. OTHER: it disagrees with the nearest. */
  readonly how: "SAME" | "SUM" | "DIFFERENCE" | "OTHER";
}

export interface FigureMatch {
  readonly matched: readonly MatchedFigure[];
  /** Figures of the original for which the restatement has none. */
  readonly dropped: readonly Quantity[];
  /** Figures of the restatement in a unit that the original has none in. */
  readonly added: readonly Quantity[];
}

/** Figures that are said to be approximate or a bound are held to be within this share of it. */
const LEEWAY = 0.05;
/** An order of magnitude reaches to the next word for one: thousands, millions, billions. */
const ORDER = 1000;
/** More figures than this in one unit are not added up in all ways. */
const MOST_ADDED = 8;

/** Comparators that bound a value from below. */
export const LOWER: readonly Quantity["comparator"][] = ["AT_LEAST", "MORE_THAN"];
/** Comparators that bound a value from above. */
export const UPPER: readonly Quantity["comparator"][] = ["AT_MOST", "LESS_THAN", "UP_TO"];

/** Matches the figures of two claims. Figures in another unit are never compared, but percentage points as the distance of two shares. */
export function matchFigures(original: readonly Quantity[], restated: readonly Quantity[]): FigureMatch {
  const found = restated.map((figure) => matchOf(figure, original));
  const matched = found.filter((each) => each !== null);
  const used = new Set(matched.flatMap(({ originals }) => originals));
  return {
    matched,
    dropped: original.filter((figure) => !used.has(figure) && !restated.some((other) => isSame(figure, other))),
    added: restated.filter((_, index) => found[index] === null),
  };
}

function matchOf(restated: Quantity, original: readonly Quantity[]): MatchedFigure | null {
  const alike = original.filter(({ unit }) => unit === restated.unit);
  const same = alike.filter((figure) => isSame(figure, restated));
  if (same.length > 0) return { restated, originals: [nearest(restated, same)], how: "SAME" };
  const terms = subsetsOf(alike.slice(0, MOST_ADDED)).find((some) => agree(sumOf(some), restated));
  if (terms !== undefined) return { restated, originals: terms, how: "SUM" };
  const apart = restated.unit === "percentage point" ? pairApart(restated, original) : undefined;
  if (apart !== undefined) return { restated, originals: apart, how: "DIFFERENCE" };
  return alike.length === 0 ? null : { restated, originals: [nearest(restated, alike)], how: "OTHER" };
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && agree(a, b);
}

/** Whether two figures of one unit say the same as far as they are rounded and qualified. */
function agree(a: Quantity, b: Quantity): boolean {
  const isOpposed =
    (LOWER.includes(a.comparator) && UPPER.includes(b.comparator)) ||
    (UPPER.includes(a.comparator) && LOWER.includes(b.comparator));
  if (isOpposed) return false;
  const order = [a, b].find(({ comparator }) => comparator === "ORDER_OF");
  if (order !== undefined) {
    const other = order === a ? b : a;
    return other.comparator === "ORDER_OF"
      ? other.value === order.value
      : other.value >= order.value && other.value < order.value * ORDER;
  }
  const isExact = a.comparator === "EQUAL" && b.comparator === "EQUAL";
  const rounding = Math.max(roundingOf(a.value), roundingOf(b.value));
  const leeway = isExact ? 0 : LEEWAY * Math.max(Math.abs(a.value), Math.abs(b.value));
  return Math.abs(a.value - b.value) <= Math.max(rounding, leeway) + Number.EPSILON;
}

/** Half of what the last digit given is worth; zeros at the end count as rounded, but for the second digit. */
function roundingOf(value: number): number {
  const [digits = "", power = "0"] = Math.abs(value).toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  const first = Number(power);
  const last = first - decimals;
  return 10 ** (first >= 1 ? Math.min(last, first - 1) : last) / 2;
}

/** The candidate of the same population, or of the same time, or else nearest in value. */
function nearest(figure: Quantity, candidates: readonly Quantity[]): Quantity {
  const distances = ({ value, population, asOf }: Quantity): number[] => [
    Number(population !== figure.population),
    Number(asOf?.text !== figure.asOf?.text || asOf?.qualifier !== figure.asOf?.qualifier),
    Math.abs(value - figure.value),
  ];
  const isNearer = (a: readonly number[], b: readonly number[]): boolean => {
    const place = a.findIndex((distance, index) => distance !== b[index]);
    return place >= 0 && Number(a[place]) < Number(b[place]);
  };
  return candidates.reduce((best, each) => (isNearer(distances(each), distances(best)) ? each : best));
}

function sumOf(figures: readonly Quantity[]): Quantity {
  return {
    comparator: "EQUAL",
    unit: figures[0]?.unit ?? "",
    value: figures.reduce((sum, { value }) => sum + value, 0),
  };
}

/** All choices of two or more, smaller ones first. */
function subsetsOf(figures: readonly Quantity[]): Quantity[][] {
  return Array.from({ length: 2 ** figures.length }, (_, mask) => figures.filter((_figure, bit) => mask & (1 << bit)))
    .filter(({ length }) => length > 1)
    .sort((a, b) => a.length - b.length);
}

function pairApart(restated: Quantity, original: readonly Quantity[]): Quantity[] | undefined {
  const shares = original.filter(({ unit }) => unit === "percent").slice(0, MOST_ADDED);
  return subsetsOf(shares).find(
    ([a, b, ...more]) =>
      a !== undefined &&
      b !== undefined &&
      more.length === 0 &&
      agree({ ...restated, value: Math.abs(a.value - b.value) }, restated),
  );
}

const NUMBERS = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });

const SAID: Readonly<Record<Quantity["comparator"], string>> = {
  EQUAL: "",
  ABOUT: "about ",
  AT_LEAST: "at least ",
  AT_MOST: "at most ",
  MORE_THAN: "more than ",
  LESS_THAN: "less than ",
  UP_TO: "up to ",
  ORDER_OF: "in the order of ",
};

/** A figure as it is told in a sentence: `more than 188,000 lines`. */
export function figureText({ comparator, value, unit }: Quantity): string {
  const number = NUMBERS.format(value);
  const counted = value === 1 || unit === "percent" ? unit : unit.replace(/^[^/]+/, (noun) => `${noun}s`);
  return `${SAID[comparator]}${number} ${counted}`;
}

/** Several figures in a row: `36,000 lines and 152,000 lines`. */
export function figuresText(figures: readonly Quantity[]): string {
  return figures.map(figureText).join(" and ");
}

/** Populations in a row, each once: `"organizations" and "respondents"`. */
export function populationText(populations: readonly string[]): string {
  return [...new Set(populations)].map((population) => `"${population}"`).join(" and ");
}
