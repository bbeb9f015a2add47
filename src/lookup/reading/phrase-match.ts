/** Finds phrases among the tokens of a text, in all their regular forms. */
import { wordsIn } from "../../domain/drift/phrase.ts";
import { lemmaStem } from "./lemma.ts";
import type { Token } from "./token.ts";

/** A phrase as it stands in a text, and the index of its first token. */
export interface PhraseFound {
  readonly text: string;
  readonly place: number;
}

/** Lists of phrases never change, so each is cut into stems once: phrases by their first stem. */
const PREPARED = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The phrases of a list that stand in a text, in the order of the text. */
export function findPhrases(tokens: readonly Token[], phrases: readonly string[]): PhraseFound[] {
  const byFirst = PREPARED.get(phrases) ?? prepare(phrases);
  return tokens.flatMap(({ stem, text }, place) => {
    const found = byFirst
      .get(stem)
      ?.find((words) => words.every((word, index) => tokens[place + index]?.stem === word));
    return found === undefined
      ? []
      : [
          {
            place,
            text:
              found.length === 1
                ? text
                : tokens
                    .slice(place, place + found.length)
                    .map((token) => token.text)
                    .join(" "),
          },
        ];
  });
}

function prepare(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const cut = phrases.map((phrase) => wordsIn(phrase).map(lemmaStem));
  const made = Map.groupBy(cut, ([first = ""]) => first);
  PREPARED.set(phrases, made);
  return made;
}

/** Whether the phrase that begins at a place stands there word for word. */
export function isExact(tokens: readonly Token[], { place, text }: PhraseFound, phrases: readonly string[]): boolean {
  return phrases.includes(text.toLowerCase()) || phrases.includes(tokens[place]?.lower ?? "");
}
