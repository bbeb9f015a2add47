/**
 * Ranking of full-text hits, in pure code: engines score differently, and one question must have one answer whichever serves it.
 * BM25 over the texts found (k1 1.2, b 0.75), with the number of hits standing in for the size of the collection.
 */

const K1 = 1.2;
const B = 0.75;

export interface Ranked<T> {
  readonly item: T;
  /** 0 or more; comparable within one answer. Rounded to six digits so that it prints the same everywhere. */
  readonly score: number;
}

/** Orders items by how well their text answers the words asked for; ties by id. Items that share no word are left out. */
export function rankByText<T extends { readonly id: string; readonly text: string }>(
  items: readonly T[],
  asked: string,
): Ranked<T>[] {
  const terms = [...new Set(wordsIn(asked))];
  const documents = items.map((item) => ({ item, words: wordsIn(item.text) }));
  const meanLength = documents.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, documents.length);
  const weights = new Map(
    terms.map((term) => [term, rarity(documents.filter(({ words }) => words.includes(term)).length, documents.length)]),
  );
  return documents
    .map(({ item, words }) => ({
      item,
      score: round(
        terms.reduce((sum, term) => sum + (weights.get(term) ?? 0) * saturation(words, term, meanLength), 0),
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1));
}

/** Chinese characters and Japanese syllables are written without blanks: each is a word, and a run of Katakana is one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}]|\p{Script=Katakana}+|(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{N}\p{M}])+/gu;

/** The words that are stored, searched for and ranked by: runs of letters and digits of one kind of script, in lower case. */
export function wordsIn(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(WORD) ?? [];
}

function rarity(containing: number, all: number): number {
  return Math.log(1 + (all - containing + 0.5) / (containing + 0.5));
}

function saturation(words: readonly string[], term: string, meanLength: number): number {
  const frequency = words.filter((word) => word === term).length;
  if (frequency === 0) return 0;
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * words.length) / Math.max(1, meanLength)));
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
