/** Words of texts: how many there are, and how long a run two texts share. */

/** A word with its place in the text that holds it. */
interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text made ready for many comparisons with it. */
export interface WordIndex {
  readonly length: number;
  /** Where each word stands, by its number in the text. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** The longest run of words that a text shares with a reference, as it stands in the text. */
export interface CommonRun {
  readonly length: number;
  /** Empty when not one word is shared. */
  readonly text: string;
}

/**
 * Letters, digits and marks, with apostrophes, points and commas only inside: `don't`, `7.4`, `1,000`. A hyphen parts two
 * words, so that it never hides a copied run.
 */
const WORD_FORM = /[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*/gu;

/** Number of words of a text. */
export function countWords(text: string): number {
  return wordsIn(text).length;
}

/** Makes a reference text ready for {@link longestCommonRun}. */
export function indexWords(text: string): WordIndex {
  const words = wordsIn(text);
  const positions = new Map<string, number[]>();
  words.forEach(({ word }, i) => {
    const places = positions.get(word);
    if (places === undefined) positions.set(word, [i]);
    else places.push(i);
  });
  return { length: words.length, positions };
}

/** The longest run of consecutive words that both have, case, punctuation and typography apart. */
export function longestCommonRun(text: string, reference: string | WordIndex): CommonRun {
  const index = typeof reference === "string" ? indexWords(reference) : reference;
  const words = wordsIn(text);
  let best = { length: 0, last: -1 };
  let runs = new Map<number, number>();
  words.forEach(({ word }, i) => {
    const next = new Map<number, number>();
    for (const position of index.positions.get(word) ?? []) {
      const length = (runs.get(position - 1) ?? 0) + 1;
      next.set(position, length);
      if (length > best.length) best = { length, last: i };
    }
    runs = next;
  });
  const first = words[best.last - best.length + 1];
  const last = words[best.last];
  return { length: best.length, text: first && last ? text.slice(first.start, last.end) : "" };
}

function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(WORD_FORM)].map((match) => ({
    word: match[0].normalize("NFKC").toLowerCase().replaceAll("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
