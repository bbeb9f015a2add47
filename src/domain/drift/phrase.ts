/** Reading a statement: its words and stems, phrases and names in it, the kinds of thing that a noun phrase is of. */
import type { NamedParty } from "./compared-claim.ts";
import { AFTER_HEAD, BEFORE_HEAD, FUNCTION_WORDS } from "./word-lists.ts";

/** Letters and digits, with apostrophes, points and commas inside, and plus signs at the end: `don't`, `7.4`, `C++`. */
const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*\+*/gu;
const SHORTEST_STEM = 3;
const SUFFIXES = ["ing", "ly", "ed", "es", "s", "e"] as const;

/** A text with its words in order, and the stems of those that carry its meaning. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly string[];
  /** The stem of each word. */
  readonly stems: readonly string[];
  readonly content: ReadonlySet<string>;
}

/** The words of a text in lower case; a hyphen parts two. */
export function wordsIn(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.toLowerCase().replaceAll("’", "'").replace(/'s$/, ""));
}

/** A word without its regular ending: `plan` for plans, planned and planning. Two forms of one word have one stem; it is no word. */
export function stemOf(word: string): string {
  if (!/^\p{L}+$/u.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ss")) return word;
  const suffix = SUFFIXES.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  if (suffix === undefined) return word;
  const cut = word.slice(0, -suffix.length);
  if (suffix === "s") return cut.endsWith("e") && cut.length > SHORTEST_STEM ? cut.slice(0, -1) : cut;
  const isDoubled = suffix !== "e" && cut.at(-1) === cut.at(-2) && !/[lsz]$/.test(cut) && cut.length > SHORTEST_STEM;
  return isDoubled ? cut.slice(0, -1) : cut;
}

/** Reads a text once for many looks at it. */
export function readText(text: string): ReadText {
  const words = wordsIn(text);
  const stems = words.map(stemOf);
  return { text, words, stems, content: new Set(stems.filter((_, index) => !isFunctionWord(words[index] ?? ""))) };
}

/** Those of the phrases that a text has, in any of their regular forms and as they stand in it. */
export function phrasesIn({ words, stems }: ReadText, phrases: readonly string[]): string[] {
  return stemmed(phrases).flatMap((phrase) => {
    const place = placeOf(phrase, stems);
    return place < 0 ? [] : [words.slice(place, place + phrase.length).join(" ")];
  });
}

/** Those of the phrases that a text has word for word. */
export function exactPhrasesIn({ words }: ReadText, phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => placeOf(phrase.split(" "), words) >= 0);
}

/** Lists of phrases and of names never change, so each is cut into stems once. */
const STEMMED = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function stemmed(phrases: readonly string[]): readonly (readonly string[])[] {
  const known = STEMMED.get(phrases) ?? phrases.map((phrase) => wordsIn(phrase).map(stemOf));
  STEMMED.set(phrases, known);
  return known;
}

/** Where a run of words begins in a text; -1 where it has none. */
function placeOf(run: readonly string[], words: readonly string[]): number {
  const [first = ""] = run;
  let place = words.indexOf(first);
  while (place >= 0 && !run.every((word, index) => words[place + index] === word))
    place = words.indexOf(first, place + 1);
  return place;
}

/** Whether a text names a party: by all the words of one of its names in any order, or a person by the last. */
export function names({ stems }: ReadText, { id, names: all }: NamedParty): boolean {
  return stemmed(all).some((name) => {
    const needed = id.startsWith("person:")
      ? name.slice(-1)
      : name.filter((word) => name.length === 1 || !isFunctionWord(word));
    return needed.length > 0 && needed.every((word) => stems.includes(word));
  });
}

/** How a party is called in a sentence. */
export function nameOf({ id, names: [name] }: NamedParty): string {
  return name ?? id;
}

/** The nouns that a population is of, as stems: `respondents who answered` is of respondents. */
export function headsOf(population: string): Set<string> {
  const heads = population.split(/[,;()]/).map((part) => {
    const words = wordsIn(part).filter((word) => !/^\d/.test(word));
    const first = words.findIndex((word) => ![...BEFORE_HEAD, ...AFTER_HEAD].includes(word));
    const own = first < 0 ? [] : words.slice(first);
    const end = own.findIndex((word) => AFTER_HEAD.includes(word));
    const phrase = end < 0 ? own : own.slice(0, end);
    const noun = phrase.length > 1 && phrase.at(-1)?.endsWith("ed") ? phrase.at(-2) : phrase.at(-1);
    return noun === undefined ? null : stemOf(noun);
  });
  return new Set(heads.filter((head) => head !== null));
}

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.includes(word);
}
