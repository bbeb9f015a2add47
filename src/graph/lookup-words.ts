/** The terms by which claims are looked up: stems of the words that carry meaning, and figures in digits. */
import { stemOf } from "../domain/drift/phrase.ts";
import { FUNCTION_WORDS } from "../domain/drift/word-lists.ts";
import { wordsIn } from "./search-rank.ts";

const STOPPED: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...["will", "would", "can", "could", "should", "may", "might", "shall", "i", "you", "we", "my", "your", "our"],
  ...["me", "us", "his", "her", "him", "no", "not", "just", "out", "up", "down", "all", "any", "some", "very", "how"],
  ...["why", "after", "before", "while", "during", "until", "again", "because", "s", "t"],
]);

/** The terms of a text in their order, repeated where the text repeats them. Digits lose their separators: `188,000` is `188000`. */
export function lookUpTerms(text: string): string[] {
  const plain = text.normalize("NFKC").replaceAll(/(?<=\d)[,'’](?=\d{3}\b)/g, "");
  return wordsIn(plain)
    .filter((word) => !STOPPED.has(word))
    .map(stemOf);
}

/** What is stored to look a claim up by: its terms, of all that it is told by. */
export function lookUpText(texts: readonly string[]): string {
  return lookUpTerms(texts.join(" \n ")).join(" ");
}
