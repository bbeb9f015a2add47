/** Sentences in nearly the same words: which words changed places, and which stand where the record has another. */
import type { Difference } from "../checked.ts";
import type { Reading } from "../reading/read-sentence.ts";
import type { Token } from "../reading/token.ts";
import type { Pair } from "./recorded-claim.ts";
import { SYNONYMS } from "./synonyms.ts";

type Sides = Pick<Difference, "stated" | "recorded">;

/** At least this share of a sentence's words must stand in the record for its order to tell anything. */
const SWAP_SHARE = 0.85;
const SUBSTITUTION_SHARE = 0.7;
const LONGEST = 40;

/** Two runs of words that changed places around what stands between them: A rather than B told as B rather than A. */
export function swap({ stated, recorded }: Pair): Sides | null {
  const [own, other] = [contentOf(stated), contentOf(recorded)];
  const shared = own.filter(({ stem }) => recorded.content.has(stem));
  if (
    own.length === 0 ||
    shared.length < SWAP_SHARE * own.length ||
    / by /.test(stated.text) !== / by /.test(recorded.text)
  )
    return null;
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

/** A noun that stands where the record has another one, between the same words. */
export function substitution({ stated, recorded }: Pair): Sides | null {
  const [own, other] = [contentOf(stated), contentOf(recorded)];
  if (own.length === 0) return null;
  const shared = own.filter(({ stem }) => recorded.content.has(stem)).length;
  if (shared < SUBSTITUTION_SHARE * own.length) return null;
  for (const [place, token] of own.entries()) {
    if (recorded.content.has(token.stem) || !isThing(token, stated)) continue;
    const [before, after] = [own[place - 1]?.stem, own[place + 1]?.stem];
    if (before === undefined && after === undefined) continue;
    const match = other.findIndex(
      (each, index) =>
        !stated.content.has(each.stem) &&
        isThing(each, recorded) &&
        other[index - 1]?.stem === before &&
        other[index + 1]?.stem === after,
    );
    const found = other[match];
    if (found !== undefined && !isSynonym(token.stem, found.stem)) return { stated: token.text, recorded: found.text };
  }
  return null;
}

function contentOf({ tokens, content }: Reading): Token[] {
  return tokens.filter(({ kind, stem }) => kind !== "SIGN" && content.has(stem)).slice(0, LONGEST);
}

/** Each word once, where it stands first. */
function firsts(tokens: readonly Token[]): Token[] {
  return [...new Map(tokens.toReversed().map((token) => [token.stem, token])).values()]
    .toReversed()
    .sort((a, b) => a.start - b.start);
}

function isThing(token: Token, { tags }: Reading): boolean {
  const own = tags(token);
  return token.kind === "WORD" && !own.has("Verb") && !own.has("Adverb") && (own.has("Noun") || own.has("Adjective"));
}

function isSynonym(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    long.startsWith(short.slice(0, Math.max(4, short.length - 1))) ||
    SYNONYMS.some((words) => words.has(one) && words.has(other))
  );
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}
