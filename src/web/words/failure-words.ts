/** What the API says of a faulty value of an address, for people: its own words are for whoever writes GraphQL. */

const SENTENCES: readonly (readonly [said: RegExp, sentence: string])[] = [
  [
    /^Variable "\$at" got invalid value (.+?) at "at\.revision".*/s,
    "$1 is no revision: revisions are whole numbers, counted from 1.",
  ],
  [
    /^Variable "\$\w+" got invalid value (.+?)(?: at "[^"]*")?; .*/s,
    "$1, in the address of this page, is nothing that can be asked for.",
  ],
  [
    /^`text` holds no word to search for: (.*)\.$/s,
    "$1 holds no word: the search knows words and numbers, and no other signs.",
  ],
];

/** The same in a sentence, where the API's own is none for people. */
export function failureSentence(message: string): string {
  const [said, sentence] = SENTENCES.find(([pattern]) => pattern.test(message)) ?? [];
  return said && sentence ? message.replace(said, sentence) : message;
}
