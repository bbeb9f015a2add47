/** How far a sentence says that something holds: `all`, `most`, `a few`, `only`, where such a word means it. */
import { FUNCTION_WORDS } from "../../domain/drift/word-lists.ts";
import { EXTENT_PHRASES } from "./extent-words.ts";
import { SPAN_DAYS, UNITS } from "./number-words.ts";
import { findPhrases, isExact, type PhraseFound } from "./phrase-match.ts";
import type { Tags, Token } from "./token.ts";

/** A word of extent. */
export interface Extent {
  readonly text: string;
  /** Stems of the words of content beside it, of which it tells how far they hold; of all its places in the sentence. */
  readonly near: readonly string[];
}

const EMPTY_WORDS = new Set(FUNCTION_WORDS);

/** The words of extent in a sentence, by what they mean. */
export function extentsIn(tokens: readonly Token[], tags: Tags): Map<string, Extent> {
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

/** `Out of preview`, `not an experiment`: what has left its trial behind. */
const TRIALS = new Set(EXTENT_PHRASES.trial);

/** Words at which what a word of extent is said of ends. */
const NEW_PHRASE = new Set("for by with from at while because since than that which who when if".split(" "));

/** `only days after`, `only about a fifth`, `only then`: what is said to be little is an amount or a time. */
function isAmountAfter(tokens: readonly Token[], place: number): boolean {
  const after = tokens
    .slice(place + 1)
    .find(({ lower }) => !/^(about|around|some|a|an|roughly|the|in|of)$/.test(lower));
  return (
    after !== undefined &&
    (after.kind === "NUMBER" ||
      UNITS.has(after.lower) ||
      SPAN_DAYS.has(after.stem) ||
      /^(then|now|after|recently|late|lately|later|since|when|few|half|third|quarter|fifth|tenth|fraction)$/.test(
        after.lower,
      ))
  );
}

/** `half of all companies` is of no more than half of them. */
function isOfShare(tokens: readonly Token[], place: number): boolean {
  return (
    tokens[place - 1]?.lower === "of" &&
    (place === 1 || /^(half|thirds?|quarters?|fifths?|%|percent|most)$/.test(tokens[place - 2]?.lower ?? ""))
  );
}

/** Whether the word at a place tells an extent at all: `every day`, `most popular`, `some 25` and `of any language` do not. */
function tellsExtent(tokens: readonly Token[], tags: Tags, place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (token === undefined || after === undefined) return true;
  if (TRIALS.has(token.lower)) return !isLeftBehind(before?.lower === "of" ? tokens[place - 2] : before);
  return TELLING[token.lower]?.({ tokens, tags, place, before, after }) ?? true;
}

/** A word with what stands around it. */
interface Place {
  readonly tokens: readonly Token[];
  readonly tags: Tags;
  readonly place: number;
  readonly before: Token | undefined;
  readonly after: Token;
}

const TELLING: Readonly<Record<string, (word: Place) => boolean>> = {
  all: (word) => tellsAll(word) && tellsEvery(word),
  every: (word) => tellsEvery(word),
  parts: ({ before, tags }) => before === undefined || !(before.isCapital || tags(before).has("Noun")),
  few: ({ before, after }) => before?.lower !== "a" || !SPAN_DAYS.has(after.stem),
  some: ({ after }) => !isNumber(after) && !SPAN_DAYS.has(after.stem),
  only: ({ before, tokens, place }) => before?.lower === "the" || !isAmountAfter(tokens, place),
  most: (word) => tellsMost(word),
  whatever: ({ after }) => !/^(it|happens|comes|may)$/.test(after.lower),
  any: ({ before, after }) =>
    !/^(of|than|longer|without)$/.test(before?.lower ?? "") && after.lower !== "more" && after.lower !== "longer",
};

/** `They all`, `all that matters`, `all over` and `all three` are no words of extent. */
function tellsAll({ before, after, place }: Place): boolean {
  const isOfThem = before?.isCapital || /^(they|we|them|us)$/.test(before?.lower ?? "");
  return !(isOfThem && place > 1) && !/^(that|over|along|too|but|about)$/.test(after.lower) && !isNumber(after);
}

function tellsEvery({ tokens, before, after, place }: Place): boolean {
  return !SPAN_DAYS.has(after.stem) && !/^(at|after)$/.test(before?.lower ?? "") && !isOfShare(tokens, place);
}

/** `Most companies`, but not `the most popular` and `its most modern tools`. */
function tellsMost({ tokens, tags, before, after, place }: Place): boolean {
  if (before?.isPossessive || /^(its|their|our|his|her|my|your)$/.test(before?.lower ?? "")) return false;
  const own = tags(after);
  const second = tokens[place + 2]?.lower ?? "";
  const isPlural = /[^s]s$/.test(after.lower) || (/[^s]s$/.test(second) && !own.has("Adverb") && !own.has("PastTense"));
  return (isPlural && before?.lower !== "the") || after.lower === "of";
}

function isLeftBehind(before: Token | undefined): boolean {
  return /^(out|beyond|past|no|not|end)$/.test(before?.lower ?? "");
}

function isNumber({ kind, lower }: Token): boolean {
  return kind === "NUMBER" || UNITS.has(lower);
}
