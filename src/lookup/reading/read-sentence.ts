/** Reads one sentence of free text for comparison with recorded claims. It knows nothing of any claim. */
import { FUNCTION_WORDS } from "../../domain/drift/word-lists.ts";
import { type Attribution, readAttributions } from "./attribution-reading.ts";
import { type DateReading, readDates } from "./date-reading.ts";
import { EXTENT_HINTS, EXTENT_PHRASES } from "./extent-words.ts";
import { type Figure, figuresIn } from "./figure-mention.ts";
import { type ModalityReading, readModality } from "./modality-reading.ts";
import type { Mention, NameIndex } from "./names.ts";
import { SPAN_DAYS, UNITS } from "./number-words.ts";
import { findPhrases, isExact, type PhraseFound } from "./phrase-match.ts";
import { type PolarityReading, readPolarity } from "./polarity-reading.ts";
import { type Tags, type Token, tagsOf, tokensOf } from "./token.ts";
import { findUnknownNames, type UnknownName } from "./unknown-name.ts";

/** A word of extent. */
export interface Extent {
  readonly text: string;
  /** Stems of the words of content beside it, of which it tells how far they hold; of all its places in the sentence. */
  readonly near: readonly string[];
}

/** What a sentence says, as far as it can be compared. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: Tags;
  /** Stems of the words that carry meaning. */
  readonly content: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly dates: DateReading;
  /** Names of known parties. */
  readonly mentions: readonly Mention[];
  readonly unknownNames: readonly UnknownName[];
  readonly modality: ModalityReading;
  readonly polarity: PolarityReading;
  readonly attributions: readonly Attribution[];
  /** Words of extent by what they mean: `most` by `the bulk`. */
  readonly extents: ReadonlyMap<string, Extent>;
  /** Extents that some word hints at. */
  readonly extentHints: ReadonlySet<string>;
  /** The index with which it was read. */
  readonly names: NameIndex;
}

/** Reads a sentence; of a text of more than 2,000 characters the beginning. Never throws. */
export function readSentence(text: string, names: NameIndex): Reading {
  const tokens = tokensOf(text);
  const tags = tagsOf(text);
  const mentions = names.findIn(tokens, text);
  const dates = readDates(text.slice(0, 2_000));
  const isNamed = (token: Token): boolean =>
    mentions.some(({ start, end }) => token.start >= start && token.start < end);
  const isTaken = (token: Token): boolean => dates.isTaken(token) || isNamed(token);
  const unknownNames = findUnknownNames(text, tokens, tags, mentions, dates.isTaken);
  const sayers = [...mentions, ...unknownNames.map((name) => ({ ...name, ids: [] }))];
  return {
    text,
    tokens,
    tags,
    content: contentOf(tokens),
    figures: figuresIn(text, tokens, isTaken),
    dates,
    mentions,
    unknownNames,
    modality: readModality(tokens, tags, isTaken),
    polarity: readPolarity(text, tokens, tags),
    attributions: readAttributions(text, tokens, sayers),
    extents: extentsIn(tokens, tags),
    extentHints: new Set(
      Object.keys(EXTENT_HINTS).filter((extent) => findPhrases(tokens, EXTENT_HINTS[extent] ?? []).length > 0),
    ),
    names,
  };
}

function extentsIn(tokens: readonly Token[], tags: Tags): Map<string, Extent> {
  return new Map(
    Object.entries(EXTENT_PHRASES).flatMap(([extent, phrases]) => {
      const found = findPhrases(tokens, phrases).filter(
        (each) => isExact(tokens, each, phrases) && tellsExtent(tokens, tags, each.place),
      );
      const [first] = found;
      return first === undefined
        ? []
        : [[extent, { text: first.text, near: found.flatMap((each) => nearOf(tokens, each)) }] as const];
    }),
  );
}

/** How many words of content before and after a word of extent it may be said of. */
const NEAR = { before: 1, after: 3 } as const;

function nearOf(tokens: readonly Token[], { place, text }: PhraseFound): string[] {
  const isContent = ({ kind, lower }: Token): boolean => kind !== "SIGN" && !EMPTY_WORDS.has(lower);
  const before = tokens.slice(0, place).filter(isContent).slice(-NEAR.before);
  const after = tokens.slice(place + text.split(" ").length);
  const end = after.findIndex(({ kind, lower }) => kind === "SIGN" || NEW_PHRASE.has(lower));
  const own = (end < 0 ? after : after.slice(0, end)).filter(isContent);
  return [...before, ...own.slice(0, NEAR.after)].map(({ stem }) => stem);
}

/** Words at which what a word of extent is said of ends. */
const NEW_PHRASE = new Set("for by with from at while because since than that which who when if".split(" "));

/** `only days after`, `only about a fifth`, `only then`: what is said to be little is an amount or a time. */
function isAmountAfter(tokens: readonly Token[], place: number): boolean {
  const after = tokens.slice(place + 1).find(({ lower }) => !/^(about|around|some|a|an|roughly|the|in)$/.test(lower));
  return (
    after !== undefined &&
    (after.kind === "NUMBER" ||
      UNITS.has(after.lower) ||
      SPAN_DAYS.has(after.stem) ||
      /^(then|now|after|recently|later|when|few|half|third|quarter|fifth|tenth|fraction)$/.test(after.lower))
  );
}

/** `half of all companies` is of no more than half of them. */
function isOfShare(tokens: readonly Token[], place: number): boolean {
  return (
    tokens[place - 1]?.lower === "of" &&
    /^(half|thirds?|quarters?|fifths?|%|percent|most)$/.test(tokens[place - 2]?.lower ?? "")
  );
}

const EMPTY_WORDS = new Set(FUNCTION_WORDS);

function contentOf(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.filter(({ kind, lower }) => kind !== "SIGN" && !EMPTY_WORDS.has(lower)).map(({ stem }) => stem),
  );
}

/** `every day`, `most popular`, `some 25` and `of any language` tell no extent. */
function tellsExtent(tokens: readonly Token[], tags: Tags, place: number): boolean {
  const [before, token, after, second] = [tokens[place - 1], tokens[place], tokens[place + 1], tokens[place + 2]];
  if (token === undefined || after === undefined) return true;
  if (token.lower === "all" && (before?.isCapital || /^(they|we|them|us)$/.test(before?.lower ?? "")) && place > 1)
    return false;
  if (token.lower === "parts") return before === undefined || !(before.isCapital || tags(before).has("Noun"));
  if (token.lower === "few") return before?.lower !== "a" || !SPAN_DAYS.has(after.stem);
  if (token.lower === "some") return after.kind !== "NUMBER" && !UNITS.has(after.lower) && !SPAN_DAYS.has(after.stem);
  if (token.lower === "all" && after.lower === "that") return false;
  if (token.lower === "only") return before?.lower === "the" || !isAmountAfter(tokens, place);
  if (token.lower === "most") {
    if (before?.isPossessive || /^(its|their|our|his|her|my|your)$/.test(before?.lower ?? "")) return false;
    const isPlural =
      /[^s]s$/.test(after.lower) ||
      (/[^s]s$/.test(second?.lower ?? "") && !tags(after).has("Adverb") && !tags(after).has("PastTense"));
    return (isPlural && before?.lower !== "the") || after.lower === "of";
  }
  if (token.lower === "all" && (after.kind === "NUMBER" || UNITS.has(after.lower))) return false;
  if (token.lower === "every" || token.lower === "all")
    return !SPAN_DAYS.has(after.stem) && !/^(at|after)$/.test(before?.lower ?? "") && !isOfShare(tokens, place);
  return (
    token.lower !== "any" ||
    (!/^(of|than|longer|without)$/.test(before?.lower ?? "") && after.lower !== "more" && after.lower !== "longer")
  );
}
