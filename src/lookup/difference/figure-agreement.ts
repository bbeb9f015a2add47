/** Whether a stated figure says the same as a recorded one, as far as both are rounded and bounded. */

import { LOWER, UPPER } from "../../domain/drift/figures.ts";
import { stemOf } from "../../domain/drift/phrase.ts";
import type { Quantity } from "../../domain/record.ts";
import type { Word } from "../../domain/vocabulary.ts";
import type { Figure } from "../reading/figure-mention.ts";
import { SPAN_DAYS } from "../reading/number-words.ts";

/** SAME: they agree. BOUND: the values do, and a bound such as `up to` was dropped or put in. OTHER: they do not. */
export type FigureAgreement = "SAME" | "BOUND" | "OTHER";

/** A value said to be approximate may be this share away from a less round one. */
const LEEWAY = 0.03;
/** `nearly` reaches so far below. */
const NEARLY = 0.05;
/** `more than` reaches so far above: more than a half is no nine tenths, but `more than 180` may be 188. */
const ABOVE = 0.1;
const FRACTION_ROUNDING = 0.7;
const ORDER = 1000;

/** A recorded quantity in the form in which figures are read. */
export function figureOf({ comparator, value, unit }: Quantity): Figure {
  const [noun = "", rate] = unit.split("/");
  const days = SPAN_DAYS.get(noun);
  const own = { percent: "percent", "percentage point": "percentage point", factor: "factor" }[unit];
  const per = rate?.split("-").at(-1) ?? null;
  return {
    value: value * (days ?? 1),
    upper: null,
    comparator,
    unit: days !== undefined ? "span" : ((own ?? "count") as Figure["unit"]),
    noun: own === undefined ? stemOf(noun.split(" ").at(-1) ?? "") : "",
    per: per !== null && SPAN_DAYS.has(per) ? per : null,
    text: "",
    isVague: comparator === "ORDER_OF",
    isBelow: false,
    start: 0,
  };
}

/** Whether figures of these two units can be set against each other. */
export function isComparable(stated: Figure, recorded: Figure): boolean {
  if (stated.unit === recorded.unit) return true;
  const units = [stated.unit, recorded.unit].sort().join(" ");
  return (
    ["count ordinal", "ordinal span", "count money"].includes(units) ||
    (units === "count factor" && [stated, recorded].some(({ noun }) => noun === "time"))
  );
}

/** Compares two figures of one unit. */
export function agreementOf(stated: Figure, recorded: Figure): FigureAgreement {
  if (stated.per !== null && recorded.per !== null && stated.per !== recorded.per) return "OTHER";
  if (isOtherNoun(stated, recorded)) return "OTHER";
  if (stated.unit === "ordinal" && recorded.unit === "span")
    return stated.value === Math.round(recorded.value / 365.25) ? "SAME" : "OTHER";
  if (stated.upper !== null) return within(recorded.value, stated.value, stated.upper) ? "SAME" : "OTHER";
  if (stated.comparator === "ORDER_OF" || recorded.comparator === "ORDER_OF")
    return orderAgrees(stated, recorded) ? "SAME" : "OTHER";
  if (!isNear(stated, recorded)) return "OTHER";
  return boundAgrees(stated.comparator, recorded.comparator);
}

function boundAgrees(stated: Word<"Comparator">, recorded: Word<"Comparator">): FigureAgreement {
  const [isLower, isUpper] = [LOWER.includes(stated), UPPER.includes(stated)];
  if (isLower && UPPER.includes(recorded)) return "OTHER";
  if (isUpper && LOWER.includes(recorded)) return "OTHER";
  if (stated === "UP_TO" && recorded !== "UP_TO") return "BOUND";
  return UPPER.includes(recorded) && !isUpper ? "BOUND" : "SAME";
}

/** Whether the values are one as far as the stated one is rounded. A bound that is true of the record is no other value. */
function isNear(stated: Figure, recorded: Figure): boolean {
  const [own, other] = [stated.value, recorded.value];
  const apart = Math.abs(own - other);
  const rounding = stated.isVague && stated.unit === "percent" ? FRACTION_ROUNDING : roundingOf(own, stated);
  if (stated.isBelow) return other <= own + 1e-9 && other >= own * (1 - NEARLY);
  if (LOWER.includes(stated.comparator) && !LOWER.includes(recorded.comparator))
    return (
      other > own - (stated.comparator === "AT_LEAST" ? 1e-9 : 0) &&
      other <= own * (1 + ABOVE) &&
      !(stated.comparator === "MORE_THAN" && other === own)
    );
  if (UPPER.includes(stated.comparator) && !UPPER.includes(recorded.comparator))
    return other < own + (stated.comparator === "LESS_THAN" ? 0 : 1e-9) && other >= own * (1 - ABOVE);
  const isRounder = digitsOf(own) < digitsOf(other) || (own % 5 === 0 && other % 5 !== 0);
  const leeway = stated.comparator === "ABOUT" && isRounder ? LEEWAY * Math.max(own, other) : 0;
  return apart <= Math.max(rounding, leeway) + 1e-9 * Math.abs(other);
}

/** Half of what the last digit given is worth; of zeros at the end, all but the first count as rounded. */
function roundingOf(value: number, { unit, text }: Figure): number {
  if (value === 0) return 0;
  const decimals = /^\d+\.(\d+)(?! ?(?:thousand|[mb]illion|trillion|[kmb]\b))/i.exec(text)?.[1]?.length;
  if (decimals !== undefined && unit !== "span") return 10 ** -decimals / 2;
  if (unit === "span") return value * 0.02;
  const power = Math.floor(Math.log10(Math.abs(value)));
  const last = power - (digitsOf(value) - 1);
  if (unit === "ordinal") return 0;
  return 10 ** (power >= 1 ? Math.min(last, power - 1) : last) / 2;
}

function digitsOf(value: number): number {
  return Number(Math.abs(value).toPrecision(6)).toExponential().split("e")[0]?.replace(".", "").length ?? 1;
}

function orderAgrees(stated: Figure, recorded: Figure): boolean {
  if (stated.comparator === "ORDER_OF" && recorded.comparator === "ORDER_OF") return stated.value === recorded.value;
  const [order, other] = stated.comparator === "ORDER_OF" ? [stated, recorded] : [recorded, stated];
  if (recorded === order)
    return (
      other.value === order.value ||
      (LOWER.includes(other.comparator) && within(other.value, order.value, order.value * 2))
    );
  return within(other.value, order.value, order.value * ORDER - 1);
}

function within(value: number, low: number, high: number): boolean {
  return value >= low - 1e-9 && value <= high + 1e-9;
}

/** Things that are counted in software and are no names for each other. */
const COUNTED: readonly ReadonlySet<string>[] = [
  "line loc",
  "file",
  "commit patch",
  "crate library package",
  "device phone smartphone",
  "user",
  "developer programmer engineer",
  "request",
  "driver",
  "bug vulnerability vulnerabiliti flaw hole defect",
  "company firm enterprise organization",
  "second",
  "invocation call",
].map((words) => new Set(words.split(" ")));

function isOtherNoun(stated: Figure, recorded: Figure): boolean {
  if (stated.unit !== "count" || recorded.unit !== "count") return false;
  const [own, other] = [stated, recorded].map(({ noun }) => COUNTED.findIndex((nouns) => nouns.has(noun)));
  return own !== undefined && other !== undefined && own >= 0 && other >= 0 && own !== other;
}
