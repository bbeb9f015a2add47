/** Sentences in nearly the same words: which words changed places, and which stand where the record has another. */
import type { Difference } from "../checked.ts";
import { stemsOf } from "../reading/lemma.ts";
import type { Reading } from "../reading/read-sentence.ts";
import type { Token } from "../reading/token.ts";
import type { Pair } from "./recorded-claim.ts";
import { SYNONYMS } from "./synonyms.ts";

type Sides = Pick<Difference, "stated" | "recorded">;

/** At least this share of a sentence's words must stand in the record for its order to tell anything. */
const SWAP_SHARE = 0.85;
const SUBSTITUTION_SHARE = 0.7;
const LONGEST = 40;
/** Nouns that say nothing by themselves. */
const ABSTRACT = stemsOf("status place way part thing kind sort form case role level stage step rank position basis");
/** Parts of a period are compared as dates. */
const PARTS = new Set("start beginning end early late mid middle close opening outset".split(" "));
const FRONTED =
  /^(for|in|with|at|on|by|among|after|since|as|from|during|because|when|before|until|without|thanks|of) /i;

/** Two runs of words that changed places around what stands between them: A rather than B told as B rather than A. */
export function swap({ stated, recorded }: Pair): Sides | null {
  const [own, other] = [contentOf(stated), contentOf(recorded)];
  const shared = own.filter(({ stem }) => recorded.content.has(stem));
  if (own.length === 0 || shared.length < SWAP_SHARE * own.length || isTurned(stated, recorded)) return null;
  const [a, b] = [shared, other.filter(({ stem }) => stated.content.has(stem))].map(firsts);
  if (a === undefined || b === undefined || a.length !== b.length) return null;
  let [from, to] = [0, a.length];
  while (from < to && a[from]?.stem === b[from]?.stem) from += 1;
  while (to > from && a[to - 1]?.stem === b[to - 1]?.stem) to -= 1;
  const [left, right] = [a.slice(from, to), b.slice(from, to)];
  const cut = exchangeIn(left, right);
  return cut === null ? null : { stated: textOf(left), recorded: textOf(right) };
}

/** Where A M B became B M A; M is not empty, since one run that moved says nothing. */
function exchangeIn(a: readonly Token[], b: readonly Token[]): number | null {
  const length = a.length;
  for (let first = 1; first < length - 1; first += 1)
    for (let last = 1; last < length - first; last += 1) {
      const turned = [...a.slice(length - last), ...a.slice(first, length - last), ...a.slice(0, first)];
      if (turned.every(({ stem }, index) => stem === b[index]?.stem)) return first;
    }
  return null;
}

/** One or two words with a noun at the end that stand where the record has others, between the same words. */
export function substitution({ stated, recorded }: Pair): Sides | null {
  const [own, other] = [contentOf(stated), contentOf(recorded)];
  const shared = own.filter(({ stem }) => recorded.content.has(stem)).length;
  if (own.length === 0 || shared < SUBSTITUTION_SHARE * own.length) return null;
  const runs = runsIn(other, stated.content);
  for (const run of runsIn(own, recorded.content)) {
    const match = runs.find(({ before, after }) => before === run.before && after === run.after);
    if (match === undefined || !isReplaced(run, match, stated, recorded)) continue;
    return { stated: textOf(run.words), recorded: textOf(match.words) };
  }
  return null;
}

/** Words that the other side does not have, and the stems beside them that it has. */
interface Run {
  readonly words: readonly Token[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const LONGEST_RUN = 2;
/** A subject of so many words may be replaced as a whole. */
const LONGEST_OPENING = 4;

function runsIn(tokens: readonly Token[], known: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const end = tokens.findIndex(({ stem }, index) => index >= place && known.has(stem));
    const words = tokens.slice(place, end < 0 ? tokens.length : end);
    if (words.length > 0)
      runs.push({ words, before: tokens[place - 1]?.stem, after: tokens[place + words.length]?.stem });
    place += words.length;
  }
  return runs.filter(({ words, before }) => words.length <= (before === undefined ? LONGEST_OPENING : LONGEST_RUN));
}

function isReplaced(own: Run, other: Run, stated: Reading, recorded: Reading): boolean {
  const [a, b] = [own.words.at(-1), other.words.at(-1)];
  if (a === undefined || b === undefined || (own.after === undefined && !isNearlyOne(stated, recorded))) return false;
  const isNoun = isThing(a, stated, true) || isThing(b, recorded, true);
  if (!isNoun || !isThing(a, stated, false) || !isThing(b, recorded, false)) return false;
  return !own.words.some(({ stem }) => other.words.some((word) => isSynonym(stem, word.stem)));
}

/** The last words are often told otherwise, and count only between sentences that have nearly all others in common. */
function isNearlyOne(stated: Reading, recorded: Reading): boolean {
  const own = contentOf(stated);
  const gained = own.filter(({ stem }) => !recorded.content.has(stem)).length;
  return gained <= LONGEST_RUN && own.length - gained >= LEAST_SHARED;
}

/** Between so few words nothing can be said. */
const LEAST_SHARED = 4;

function contentOf({ tokens, content }: Reading): Token[] {
  return tokens
    .filter(({ kind, stem, lower }) => kind !== "SIGN" && content.has(stem) && !PARTS.has(lower))
    .slice(0, LONGEST);
}

/** Each word once, where it stands first. */
function firsts(tokens: readonly Token[]): Token[] {
  return [...new Map(tokens.toReversed().map((token) => [token.stem, token])).values()]
    .toReversed()
    .sort((a, b) => a.start - b.start);
}

function isThing(token: Token, { tags }: Reading, isStrict: boolean): boolean {
  const own = tags(token);
  if (
    token.kind !== "WORD" ||
    ABSTRACT.has(token.stem) ||
    own.has("Verb") ||
    own.has("Adverb") ||
    /(ed|ly)$/.test(token.lower)
  )
    return false;
  return isStrict ? own.has("Noun") && !own.has("Adjective") : own.has("Noun") || own.has("Adjective");
}

/** Whether one stem begins like the other or may stand for it. */
export function isSynonym(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    long.startsWith(short.slice(0, Math.max(4, short.length - 1))) ||
    SYNONYMS.some((words) => words.has(one) && words.has(other))
  );
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}

/** `by 2026` and `by the start of` lead to dates. */
const BY_WHOM =
  /(?<!followed) by (?!\d|(?:the |about )?(?:start|end|beginning|middle|close)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/** The passive voice and a phrase that was put in front turn the order of words around and say the same. */
function isTurned(stated: Reading, recorded: Reading): boolean {
  return [BY_WHOM, FRONTED].some((form) => form.test(stated.text) !== form.test(recorded.text));
}
