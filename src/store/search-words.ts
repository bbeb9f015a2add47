import type { TextHit } from "./store.ts";

/** More words than this are not searched for: full-text engines refuse queries of more than about a thousand. */
const MAX_WORDS = 500;

const WORD = /[\p{L}\p{N}\p{M}]+(?:[._'’][\p{L}\p{N}\p{M}]+)*/gu;
const WORD_BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}]/u;

/**
 * The distinct words of a text in their order, at most 500, in lower case. Characters between words are dropped, so nothing
 * is left that a query syntax could take for its own. A Chinese or Japanese word counts as many words as it has characters.
 */
export function searchWords(text: string): readonly string[] {
  const words = new Set<string>();
  let count = 0;
  for (const [match] of text.matchAll(WORD)) {
    const word = match.toLowerCase();
    if (words.has(word)) continue;
    count += WORD_BY_CHARACTER.test(word) ? word.length : 1;
    if (count > MAX_WORDS) break;
    words.add(word);
  }
  return [...words];
}

/**
 * Best first, ties by id. Engines score by BM25 (k1 1.2, b .75) with statistics a label, and agree in three decimals, to which it is
 * rounded. That says which hits are kept; whoever shows them ranks them anew (`graph/search-rank.ts`).
 */
export function ranked(hits: readonly TextHit[], limit: number): readonly TextHit[] {
  return hits
    .map((hit) => ({ ...hit, score: Math.round(hit.score * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
