/** What the parameters of feeds take, in words for people. */
import type { Parameter } from "./parameters.ts";
import type { ValueForm } from "./short-form.ts";

const FORMS: Readonly<Record<ValueForm, string>> = {
  word: "a word",
  text: "a text",
  id: "an id",
  number: "a whole number",
  day: "a day",
  instant: "an instant",
  date: "a day, a month, a year or a range",
  JSON: "JSON",
  flag: "no value",
};

/** `A, B or C`; `an id, or several with commas`; with what holds where it is left out. */
export function takenWords({ form, words, isList, otherwise }: Parameter): string {
  const one = words === null ? FORMS[form] : choice(words);
  const several = isList ? `${one}, or several with commas` : one;
  return otherwise === null ? several : `${several}; ${otherwise} when left out`;
}

function choice(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
