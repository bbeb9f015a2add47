/** Finds the names of many parties in a text by one pass over its words. */
import type { NamedParty } from "../../domain/drift/compared-claim.ts";
import { ORDINARY_NAMES } from "./name-words.ts";
import { type Token, tokensOf } from "./token.ts";

/** A name in a text with the parties that it may stand for. Offsets count UTF-16 units; `end` is exclusive. */
export interface Mention {
  readonly ids: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly words: readonly Token[];
  readonly ids: Set<string>;
  /** Stands for a person only where no other first name comes before it. */
  readonly isLastName: boolean;
}

/** The initial of a middle name, which is often left out. */
const INITIAL = / \p{Lu}\.? /u;
/** A name in one word of at least so many letters is known in any case, unless it is an ordinary word. */
const LONG_NAME = 6;

/** The names of parties, made ready to be found in texts. A name that is an ordinary word or short counts only where its case fits. */
export class NameIndex {
  readonly #byFirstWord = new Map<string, Entry[]>();
  readonly #byWhole = new Map<string, Entry>();
  readonly #names = new Map<string, readonly string[]>();

  constructor(parties: readonly NamedParty[]) {
    const lastNames = new Map<string, string[]>();
    for (const { id, names } of parties) {
      this.#names.set(id, names);
      for (const name of names) this.#add(name, id, false);
      if (id.startsWith("person:"))
        for (const name of names.filter((each) => INITIAL.test(each))) this.#add(name.replace(INITIAL, " "), id, false);
      const last = id.startsWith("person:") ? names[0]?.trim().split(/\s+/).slice(1).at(-1) : undefined;
      if (last !== undefined) lastNames.set(last, [...(lastNames.get(last) ?? []), id]);
    }
    for (const [last, [id, ...others]] of lastNames)
      if (id !== undefined && others.length === 0 && !this.#byWhole.has(last.toLowerCase())) this.#add(last, id, true);
    for (const entries of this.#byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** All names of a party; empty for an unknown one. */
  namesOf(id: string): readonly string[] {
    return this.#names.get(id) ?? [];
  }

  /** The mentions in a text, in order, the longest at each place; mentions never overlap. */
  find(text: string): Mention[] {
    return this.findIn(tokensOf(text), text);
  }

  /** The mentions in a text that was cut into tokens. */
  findIn(tokens: readonly Token[], text: string): Mention[] {
    const words = tokens.filter(({ kind, lower }) => kind !== "SIGN" || lower === "+");
    const found: Mention[] = [];
    for (let place = 0; place < words.length; ) {
      const entry = this.#byFirstWord.get(words[place]?.lower ?? "")?.find((each) => stands(each, words, place, text));
      if (entry === undefined) place += 1;
      else {
        const [first, last] = [words[place], words[place + entry.words.length - 1]];
        const [start, end] = [first?.start ?? 0, (last?.start ?? 0) + (last?.text.length ?? 0)];
        found.push({ ids: [...entry.ids], text: text.slice(start, end), start, end });
        place += entry.words.length;
      }
    }
    return found;
  }

  #add(name: string, id: string, isLastName: boolean): void {
    const words = tokensOf(name).filter(({ kind }) => kind !== "SIGN");
    const key = words.map(({ text }) => text).join(" ");
    const first = words[0];
    if (first === undefined) return;
    const known = this.#byWhole.get(key.toLowerCase());
    if (known !== undefined) {
      known.ids.add(id);
      return;
    }
    const entry = { words, ids: new Set([id]), isLastName };
    this.#byWhole.set(key.toLowerCase(), entry);
    this.#byFirstWord.set(first.lower, [...(this.#byFirstWord.get(first.lower) ?? []), entry]);
  }
}

function stands({ words, isLastName }: Entry, tokens: readonly Token[], place: number, text: string): boolean {
  const isAlike = words.every((word, index) => {
    const token = tokens[place + index];
    return token !== undefined && token.lower === word.lower && (mayVary(word, words.length) || fits(word, token));
  });
  if (!isAlike) return false;
  const ends = words.every((_, index) => {
    const [left, right] = [tokens[place + index], tokens[place + index + 1]];
    return index + 1 >= words.length || (left !== undefined && right !== undefined && right.start - left.end <= 3);
  });
  if (!ends) return false;
  return !isLastName || !hasOtherFirstName(tokens, place, text);
}

/** A long or all-lower-case word is known in any case, since social posts have names without capitals. */
function mayVary(word: Token, length: number): boolean {
  if (!/\p{Lu}/u.test(word.text)) return true;
  return length === 1 && word.lower.length >= LONG_NAME && !ORDINARY_NAMES.has(word.lower);
}

function fits(word: Token, token: Token): boolean {
  return word.text === token.text || (word.text.length > 2 && word.isCapital && token.isCapital);
}

function hasOtherFirstName(tokens: readonly Token[], place: number, text: string): boolean {
  const [before, own] = [tokens[place - 1], tokens[place]];
  if (before === undefined || own === undefined) return false;
  const isNext = text.slice(before.end, own.start) === " ";
  return (
    !own.isCapital ||
    (isNext &&
      before.isCapital &&
      !/(^|[.!?:]\s*)$/.test(text.slice(0, before.start)) &&
      before.kind === "WORD" &&
      !/^(mr|ms|mrs|dr|prof|cto|ceo|engineer|researcher|maintainer|developer|professor)$/.test(before.lower))
  );
}
