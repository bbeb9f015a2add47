/** NUMBER: a figure that the record does not hold, or holds otherwise. A dropped or added bound is one of SCOPE. */
import { figureText } from "../../domain/drift/figures.ts";
import type { Agreement, Difference } from "../checked.ts";
import type { Figure } from "../reading/figure-mention.ts";
import { SPAN_DAYS } from "../reading/number-words.ts";
import type { Reading } from "../reading/read-sentence.ts";
import { agreementOf, type FigureAgreement, figureOf, isComparable } from "./figure-agreement.ts";
import type { Pair } from "./recorded-claim.ts";

/** What became of a stated figure: how it agrees, and with which recorded one it was set against. */
export interface FigureOutcome {
  readonly stated: Figure;
  readonly how: FigureAgreement;
  /** Recorded words for the figure that it was compared with; null where the record has none in its unit. */
  readonly recorded: string | null;
}

interface Held {
  readonly figure: Figure;
  readonly text: string;
}

/** Small numbers that only count what was named: `the two agencies`. */
const SMALL = 3;

/** Sets each stated figure against the record. */
export function compareFigures(pair: Pair): FigureOutcome[] {
  const { stated, recorded, claim } = pair;
  const held: Held[] = [
    ...claim.quantities.map((quantity) => ({ figure: figureOf(quantity), text: figureText(quantity) })),
    ...recorded.figures.map((figure) => ({ figure, text: figure.text })),
  ];
  return stated.figures.flatMap(
    (figure) => outcomeOf(figure, held, pair, spansOf(claim.events.length + recorded.dates.dates.length)) ?? [],
  );
}

/** The differences in figures; another span of time is another date too. */
export function numberDifferences(outcomes: readonly FigureOutcome[], pair: Pair): Difference[] {
  const others = outcomes
    .filter(({ how }) => how === "OTHER")
    .flatMap(({ stated, recorded }) =>
      (stated.unit === "span" ? (["NUMBER", "DATE"] as const) : (["NUMBER"] as const)).map((type) => ({
        type,
        stated: stated.text,
        recorded,
      })),
    );
  return others.length > 0 ? others : noneOfCounted(pair);
}

/** `no architecture` where the record counts fifteen. */
function noneOfCounted({ stated, recorded }: Pair): Difference[] {
  const place = stated.tokens.findIndex(({ lower }) => lower === "no");
  const noun = stated.tokens[place + 1];
  if (place < 0 || noun === undefined) return [];
  const counted = recorded.figures.find(
    ({ unit, noun: own, value }) => unit === "count" && own === noun.stem && value > 1,
  );
  return counted === undefined ? [] : [{ type: "NUMBER", stated: `no ${noun.text}`, recorded: counted.text }];
}

/** The figures that agree. */
export function numberAgreements(outcomes: readonly FigureOutcome[]): Agreement[] {
  return outcomes
    .filter(({ how }) => how === "SAME")
    .map(({ recorded, stated }) => ({ type: "NUMBER", recorded: recorded ?? stated.text }));
}

/** Two dates make a span of time that may be told without being recorded. */
function spansOf(dates: number): boolean {
  return dates > 1;
}

function outcomeOf(stated: Figure, held: readonly Held[], pair: Pair, hasSpan: boolean): FigureOutcome | null {
  const { text, tokens } = pair.recorded;
  if (stated.unit === "version") return versionOutcome(stated, held, text);
  if (isOneOfRate(stated, held) || isOfRate(stated, pair)) return null;
  if (isSameToken(stated, tokens)) return { stated, how: "SAME", recorded: stated.text };
  const alike = held.filter(({ figure }) => isComparable(stated, figure));
  const found = alike.map((each) => ({ ...each, how: agreementOf(stated, each.figure) }));
  const best = found.find(({ how }) => how === "SAME") ?? found.find(({ how }) => how === "BOUND");
  if (best !== undefined && !isChangeForLevel(stated, pair)) return { stated, how: best.how, recorded: best.text };
  if (best !== undefined) return { stated, how: "OTHER", recorded: best.text };
  const single = singleOf(stated, tokens);
  if (single !== null) return { stated, how: "OTHER", recorded: single };
  if (alike.length === 0 && isPassing(stated, hasSpan)) return null;
  const nearest = alike.reduce<Held | null>(
    (near, each) => (near !== null && distance(stated, near) <= distance(stated, each) ? near : each),
    null,
  );
  return { stated, how: "OTHER", recorded: nearest?.text ?? null };
}

/** `fell by 76 %` where the record has `fell from 76 %`. */
function isChangeForLevel(figure: Figure, { stated, recorded }: Pair): boolean {
  const isLed = ({ text }: Reading, word: RegExp, { start }: Figure): boolean =>
    word.test(text.slice(Math.max(0, start - 24), start));
  const same = recorded.figures.filter(({ value, unit }) => value === figure.value && unit === figure.unit);
  return isLed(stated, BY, figure) && same.length > 0 && same.every((each) => isLed(recorded, FROM_OR_TO, each));
}

const BY = /\bby (?:about |around |some |nearly |over |more than )?$/i;
const FROM_OR_TO = /\b(?:from|to) (?:about |around |some |nearly |over |more than )?$/i;

/** `two owners` where the record has a single one. */
function singleOf({ unit, noun, value }: Figure, tokens: Reading["tokens"]): string | null {
  if (unit !== "count" || value <= 1) return null;
  const place = tokens.findIndex(
    ({ stem }, index) => stem === noun && /^(single|sole|one)$/.test(tokens[index - 1]?.lower ?? ""),
  );
  return place < 0 ? null : `${tokens[place - 1]?.text} ${tokens[place]?.text}`;
}

/** `one engineer, one month` tells a rate by its span. */
function isOneOfRate({ unit, noun, value }: Figure, held: readonly Held[]): boolean {
  return unit === "span" && value === SPAN_DAYS.get(noun) && held.some(({ figure }) => figure.per === noun);
}

/** `A million lines carry …` tells of what a rate counts per million. */
function isOfRate({ text }: Figure, { claim }: Pair): boolean {
  const [, scale] = /\b(?:a|one|per) (thousand|million|billion)\b/i.exec(text) ?? [];
  return scale !== undefined && claim.quantities.some(({ unit }) => unit.includes(`/${scale.toLowerCase()} `));
}

/** A decimal that stands in the record too, as a version or otherwise. */
function isSameToken({ text, unit }: Figure, tokens: Reading["tokens"]): boolean {
  return unit === "count" && /^\d+\.\d+$/.test(text) && tokens.some(({ lower }) => lower === text);
}

function distance(stated: Figure, { figure }: Held): number {
  return Math.abs(stated.value - figure.value);
}

/** Whether a figure in a unit that the record has none in says nothing that matters. */
function isPassing({ unit, value, noun }: Figure, hasSpan: boolean): boolean {
  if (unit === "ordinal") return value <= 1;
  if (unit === "span") return hasSpan;
  return unit === "count" && (value === 0 || (value <= SMALL && Number.isInteger(value)) || noun === "second");
}

/** Versions agree as far as both are told: `0.8` and `0.8.0`, `6.8` and `6.8-rc1`. */
function versionOutcome(stated: Figure, held: readonly Held[], text: string): FigureOutcome {
  const versions = held.filter(({ figure }) => figure.unit === "version").map((each) => each.text);
  const same = versions.find((version) => isPrefix(stated.text, version) || isPrefix(version, stated.text));
  const inText = new RegExp(`(^|[^\\d.])${stated.text.replaceAll(".", "\\.")}(?![\\d])(?!\\.\\d)`).exec(text);
  if (same !== undefined || inText !== null) return { stated, how: "SAME", recorded: same ?? stated.text };
  return { stated, how: "OTHER", recorded: versions[0] ?? null };
}

function isPrefix(short: string, long: string): boolean {
  return long === short || long.startsWith(`${short}.`);
}
