/** Cuts a text into words, numbers and signs, and asks the language library what part of speech each word is. */
import nlp from "compromise/two";
import { lemmaStem } from "./lemma.ts";

/** What a token is made of. */
type TokenKind = "WORD" | "NUMBER" | "SIGN";

/** A word, a number or a sign of a text. Offsets count UTF-16 units; `end` is exclusive. */
export interface Token {
  readonly kind: TokenKind;
  /** As it stands, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly isPossessive: boolean;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
}

/** Parts of speech by the offset at which a word begins. */
export type Tags = (token: Token) => ReadonlySet<string>;

/** A piece of a text. Offsets count UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a token begins within one of these pieces of the text. */
export function isWithin({ start }: Token, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && start < span.end);
}

/** More of a text than this is not read. */
const LONGEST_TEXT = 2_000;
const TOKEN =
  /(?<number>(?<![\p{L}\p{N}])[vV]?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*)|(?<word>[\p{L}_][\p{L}\p{M}\p{N}_]*(?:['’.][\p{L}\p{M}\p{N}_]+)*(?:\+\+|#)?)|(?<sign>[^\s\p{L}\p{N}])/gu;
const NO_TAGS: ReadonlySet<string> = new Set();

/** The tokens of a text's first 2,000 characters, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.slice(0, LONGEST_TEXT).matchAll(TOKEN)].map((match) => {
    const whole = match[0];
    const kind = match.groups?.number ? "NUMBER" : match.groups?.word ? "WORD" : "SIGN";
    const isPossessive = kind === "WORD" && /['’]s$/i.test(whole) && whole.length > 3;
    const own = isPossessive && !/^(it|that|he|she|what|there|who)['’]s$/i.test(whole) ? whole.slice(0, -2) : whole;
    const lower = own.toLowerCase().replaceAll("’", "'");
    return {
      kind,
      text: own,
      lower,
      stem: kind === "WORD" ? lemmaStem(lower) : lower,
      start: match.index,
      end: match.index + whole.length,
      isPossessive: own !== whole,
      isCapital: /^\p{Lu}/u.test(own),
    };
  });
}

/** The parts of speech in a text. */
export function tagsOf(text: string): Tags {
  const spans: { readonly end: number; readonly tags: ReadonlySet<string> }[] = [];
  let place = 0;
  for (const term of nlp(text.slice(0, LONGEST_TEXT)).docs.flat()) {
    place += term.pre.length + term.text.length + term.post.length;
    if (term.text !== "") spans.push({ end: place - term.post.length, tags: term.tags ?? NO_TAGS });
  }
  return ({ end }) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return spans[low]?.tags ?? NO_TAGS;
  };
}
