/** Reads a number that begins at a token: `45.5`, `1.5 million`, `seven in ten`, `two-thirds`, `a hundred`, `dozens`. */

import { FACTORS, FRACTIONS, MULTIPLIERS, ORDERS, ORDINALS, UNITS } from "./number-words.ts";
import type { Token } from "./token.ts";

/** A number as written; `next` is the index of the first token after it. */
export interface NumberPhrase {
  readonly value: number;
  readonly next: number;
  /** FRACTION: a part of a whole, as a number below 1. FACTOR: how many times. ORDER: an unknown number of this order. */
  readonly form: "PLAIN" | "FRACTION" | "FACTOR" | "ORDER";
}

/** The number that begins at this token; null where none does. */
export function numberAt(tokens: readonly Token[], place: number): NumberPhrase | null {
  const lower = tokens[place]?.lower ?? "";
  const factor = FACTORS.get(lower);
  if (factor !== undefined) return { value: factor, next: place + 1, form: "FACTOR" };
  if (lower === "halved" || lower === "halving") return { value: 0.5, next: place + 1, form: "FRACTION" };
  return orderAt(tokens, place) ?? shareAt(tokens, place) ?? fractionAt(tokens, place) ?? plainAt(tokens, place);
}

function orderAt(tokens: readonly Token[], place: number): NumberPhrase | null {
  let [next, value] = [place, 1];
  for (; ; next += 1) {
    const order = ORDERS.get(tokens[next]?.lower ?? "");
    if (order !== undefined) value *= order;
    else if (next === place || tokens[next]?.lower !== "of" || !ORDERS.has(tokens[next + 1]?.lower ?? "")) break;
  }
  return next === place ? null : { value, next, form: "ORDER" };
}

/** `seven in ten`, `1 out of every 5`. */
function shareAt(tokens: readonly Token[], place: number): NumberPhrase | null {
  const part = plainAt(tokens, place);
  if (part === null) return null;
  let next = part.next;
  if (tokens[next]?.lower === "out" && tokens[next + 1]?.lower === "of") next += 2;
  else if (tokens[next]?.lower === "in") next += 1;
  else return null;
  if (tokens[next]?.lower === "every") next += 1;
  const whole = plainAt(tokens, next);
  const isShare = whole !== null && part.value < whole.value && whole.value <= 1000 && whole.value >= 2;
  return isShare ? { value: part.value / whole.value, next: whole.next, form: "FRACTION" } : null;
}

/** `half`, `a third`, `two-thirds`, `three quarters`; an ordinal alone is no fraction. */
function fractionAt(tokens: readonly Token[], place: number): NumberPhrase | null {
  const own = tokens[place]?.lower ?? "";
  const each = own === "every" ? ORDINALS.get(tokens[place + 1]?.lower ?? "") : undefined;
  if (each !== undefined && each > 1) return { value: 1 / each, next: place + 2, form: "FRACTION" };
  if ((own === "half" || own === "halves") && ORDINALS.has(tokens[place - 1]?.lower ?? "")) return null;
  if (own === "half" || own === "halves") return { value: 0.5, next: place + 1, form: "FRACTION" };
  const count = own === "a" || own === "an" ? 1 : UNITS.get(own);
  if (count === undefined) return null;
  const next = tokens[place + 1]?.lower === "-" ? place + 2 : place + 1;
  const unit = tokens[next]?.lower ?? "";
  const part = FRACTIONS.get(unit);
  if (part === undefined || (count === 1 && unit.endsWith("s")) || count * part >= 1.5) return null;
  if (count === 1 && !/^(half|third|quarter|fifth|tenth)$/.test(unit)) return null;
  const isOrdinal = count === 1 && unit !== "half" && unit !== "quarter" && !isAfterPart(tokens[next + 1]);
  return isOrdinal ? null : { value: count * part, next: next + 1, form: "FRACTION" };
}

/** What may follow `a fifth` where it is a part: `a fifth of`, `a fifth in 2025`, but not `a fifth driver`. */
function isAfterPart(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === "SIGN" ||
    /^(of|in|by|as|when|since|on|and|or|from|to|are|is|was|were)$/.test(token.lower)
  );
}

function plainAt(tokens: readonly Token[], place: number): NumberPhrase | null {
  const token = tokens[place];
  if (token === undefined) return null;
  if (token.kind === "NUMBER") return digitsAt(tokens, place);
  const isArticle = (token.lower === "a" || token.lower === "an") && MULTIPLIERS.has(tokens[place + 1]?.lower ?? "");
  const isBare = token.lower === "dozen";
  return UNITS.has(token.lower) || isArticle || isBare ? wordsAt(tokens, place) : null;
}

function digitsAt(tokens: readonly Token[], place: number): NumberPhrase | null {
  const value = numberOf(tokens[place]?.text ?? "");
  if (value === null) return null;
  const after = tokens[place + 1];
  const isHyphen = after?.lower === "-";
  const multiplier = MULTIPLIERS.get(tokens[place + (isHyphen ? 2 : 1)]?.lower ?? "");
  if (multiplier === undefined) return { value, next: place + 1, form: "PLAIN" };
  return { value: value * multiplier, next: place + (isHyphen ? 3 : 2), form: "PLAIN" };
}

function numberOf(text: string): number | null {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  const value = /^\d+([.]\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** `forty-five`, `a hundred and fifty-two thousand`, `one and a half million`. */
function wordsAt(tokens: readonly Token[], place: number): NumberPhrase {
  let [total, group, next] = [0, 0, place];
  for (; next < tokens.length; next += 1) {
    const { lower = "" } = tokens[next] ?? {};
    const unit = UNITS.get(lower);
    const multiplier = MULTIPLIERS.get(lower);
    if (unit !== undefined && mayFollow(group, unit)) group += unit;
    else if (multiplier !== undefined && lower.length > 2) {
      if (multiplier <= 100) group = (group || 1) * multiplier;
      else [total, group] = [total + (group || 1) * multiplier, 0];
    } else if (lower === "-" && isNumberWord(tokens[next + 1]) && next > place) continue;
    else if (lower === "and" && group >= 100 && UNITS.has(tokens[next + 1]?.lower ?? "")) continue;
    else if (lower === "and" && tokens[next + 1]?.lower === "a" && tokens[next + 2]?.lower === "half") {
      group += 0.5;
      next += 2;
    } else if (!((lower === "a" || lower === "an") && next === place)) break;
  }
  return { value: total + group, next, form: "PLAIN" };
}

/** `forty five`, but not `five six`: two numbers beside each other are two. */
function mayFollow(group: number, unit: number): boolean {
  if (group === 0) return true;
  const rest = group % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && unit < 10 && unit > 0);
}

function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && (UNITS.has(token.lower) || MULTIPLIERS.has(token.lower));
}
