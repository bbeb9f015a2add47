/** Designations with digits (`24H2`, `tier-1`) and spans of time without a number (`within days`), which differ like figures. */
import { stemOf } from "../../domain/drift/phrase.ts";
import type { Difference } from "../checked.ts";
import { SPAN_DAYS } from "../reading/number-words.ts";
import type { Reading } from "../reading/read-sentence.ts";
import type { Pair } from "./recorded-claim.ts";

const DESIGNATION = /(?<![\p{L}\p{N}-])(?:\p{L}{2,}-\d[\p{L}\p{N}.-]*|\d+\p{L}+\d+|\p{L}{3,}\d[\p{L}\p{N}]*)/gu;
const SEASON = /\b(spring|summer|autumn|winter)\b(?! mvc| boot| webflux)/i;

/** Designations that the record does not have, and spans of another order. */
export function designationDifferences({ stated, recorded, claim }: Pair): Difference[] {
  const known = plain(recorded.text);
  const others = [...stated.text.matchAll(DESIGNATION)]
    .map(([found]) => found.replace(/[.-]+$/, ""))
    .filter((found) => !known.includes(plain(found)) && !isDateLike(found));
  const [own] = others;
  const nearest = [...recorded.text.matchAll(DESIGNATION)][0]?.[0] ?? null;
  const found: Difference[] = own === undefined ? [] : [{ type: "NUMBER", stated: own, recorded: nearest }];
  const [span, held] = [
    spansIn(stated),
    new Set([...spansIn(recorded), ...claim.quantities.map(({ unit }) => stemOf(unit))]),
  ];
  const gained = [...span].find((unit) => !held.has(unit));
  const lost = [...spansIn(recorded)].find((unit) => !span.has(unit));
  if (gained !== undefined && lost !== undefined)
    found.push({ type: "NUMBER", stated: `${gained}s`, recorded: `${lost}s` });
  return [...found, ...otherSeason(stated, recorded)];
}

function otherSeason(stated: Reading, recorded: Reading): Difference[] {
  const [own, other] = [stated, recorded].map(({ text }) => SEASON.exec(text)?.[0].toLowerCase());
  return own === undefined || other === undefined || own === other
    ? []
    : [{ type: "DATE", stated: own, recorded: other }];
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-\s]/g, "");
}

function isDateLike(found: string): boolean {
  return /^(mid|pre|post|late|early|non|sub|multi|q|h)-?\d/i.test(found) || /^\p{L}+-(19|20)\d{2}$/u.test(found);
}

/** Units of time in the plural without a number: `within days`. */
function spansIn({ tokens, figures }: Reading): Set<string> {
  const isCounted = (start: number): boolean =>
    figures.some(
      (figure) => figure.unit === "span" && start >= figure.start && start < figure.start + figure.text.length,
    );
  return new Set(
    tokens
      .filter(
        ({ stem, lower, start }) => SPAN_DAYS.has(stem) && lower.endsWith("s") && lower.length > 3 && !isCounted(start),
      )
      .map(({ stem }) => stem),
  );
}
