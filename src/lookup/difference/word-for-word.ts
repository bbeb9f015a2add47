/** A sentence that has nearly all words of the record in their order: what it adds, drops or exchanges is all the more to be told. */
import type { Difference } from "../checked.ts";
import { stemsOf } from "../reading/lemma.ts";
import { SAY_STEMS } from "../reading/modal-words.ts";
import type { Reading } from "../reading/read-sentence.ts";
import { isWithin, type Token } from "../reading/token.ts";
import { isSynonym } from "./alignment.ts";
import type { Pair } from "./recorded-claim.ts";

/** So much of the record stands in the sentence, in the same order, for it to count as word for word. */
const RECORDED_SHARE = 0.8;
/** More words are not set beside each other. */
const LONGEST = 80;
/** Words by which a statement is only confirmed, joined to another or put down to somebody. */
const HARMLESS = stemsOf(
  "true truth truly indeed fact well known know confirm moreover also furthermore besides really actually case according reportedly just even " +
    "again here there thus hence therefore however though say people which who course clear clearly new newly recent recently approximately roughly about around some up over under least",
);
/** Words without which something holds of more, or more firmly. */
const LIMITING = new Set("only mainly mostly partly merely nearly almost still yet".split(" "));
/** Words of which one for another makes something else of what is said. */
const MODAL_WORDS: readonly ReadonlySet<string>[] = [
  "will shall",
  "may might could can",
  "should ought must",
  "did do does",
].map((words) => new Set(words.split(" ")));

/** Whether the sentence has nearly all words of the record, in its order. */
export function isWordForWord({ stated, recorded }: Pair): boolean {
  const [own, other] = [stated, recorded].map(stemsInOrder);
  if (own === undefined || other === undefined) return false;
  return lengthInOrder(own, other) >= RECORDED_SHARE * other.length;
}

function stemsInOrder({ tokens }: Reading): string[] {
  return tokens
    .filter(({ kind }) => kind !== "SIGN")
    .slice(0, LONGEST)
    .map(({ stem }) => stem);
}

/** The length of the longest common subsequence. */
function lengthInOrder(one: readonly string[], two: readonly string[]): number {
  let row = new Array<number>(two.length + 1).fill(0);
  for (const a of one) {
    const next = [0];
    for (const [index, b] of two.entries())
      next.push(a === b ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** A word that was put in, left out or put in the place of another. */
export function wordDifferences(pair: Pair): Difference[] {
  if (!isWordForWord(pair)) return [];
  const found = otherYear(pair) ?? otherModal(pair) ?? lostLimit(pair) ?? otherWords(pair);
  return found === null ? [] : [found];
}

function otherYear({ stated, recorded }: Pair): Difference | null {
  const [own, other] = [onlyIn(stated, recorded).find(isYear), onlyIn(recorded, stated).find(isYear)];
  return own === undefined || other === undefined ? null : { type: "DATE", stated: own.text, recorded: other.text };
}

function isYear({ lower }: Token): boolean {
  return /^(?:19|20)\d\d$/.test(lower);
}

/** `did` for `will`: of words that say how something is meant each has one that the other has not. */
function otherModal({ stated, recorded }: Pair): Difference | null {
  const modalOf = (tokens: readonly Token[]): Token | undefined =>
    tokens.find(({ lower }) => MODAL_WORDS.some((words) => words.has(lower)));
  const [own, other] = [modalOf(onlyIn(stated, recorded)), modalOf(onlyIn(recorded, stated))];
  const word = own ?? other;
  if (word === undefined || MODAL_WORDS.some((words) => own && other && words.has(own.lower) && words.has(other.lower)))
    return null;
  return { type: "MODALITY", stated: own?.text ?? null, recorded: other?.text ?? null };
}

function lostLimit({ stated, recorded }: Pair): Difference | null {
  const lost = onlyIn(recorded, stated).find(({ lower }) => LIMITING.has(lower));
  return lost === undefined ? null : { type: "SCOPE", stated: null, recorded: lost.text };
}

/** Words that carry meaning and stand for none that was left out. */
function otherWords({ stated, recorded }: Pair): Difference | null {
  const [gained, lost] = [contentIn(stated, recorded), contentIn(recorded, stated)];
  const unlike = gained.filter(
    ({ stem }) => !HARMLESS.has(stem) && !SAY_STEMS.has(stem) && !lost.some((word) => isSynonym(stem, word.stem)),
  );
  const [first] = unlike;
  if (first === undefined) return null;
  const verb = unlike.find((token) => stated.tags(token).has("Verb"));
  const other = lost.find((token) => recorded.tags(token).has("Verb"));
  if (verb !== undefined && other !== undefined) return { type: "POLARITY", stated: verb.text, recorded: other.text };
  return { type: "SCOPE", stated: unlike.map(({ text }) => text).join(" "), recorded: lost[0]?.text ?? null };
}

function onlyIn({ tokens }: Reading, other: Reading): Token[] {
  const words = new Set(other.tokens.map(({ stem }) => stem));
  return tokens.filter(({ stem, kind }) => kind !== "SIGN" && !words.has(stem));
}

/** Without names, figures and dates, which are compared by what they mean. */
function contentIn(reading: Reading, other: Reading): Token[] {
  const { content, mentions, unknownNames, dates, figures } = reading;
  const compared = [
    ...mentions,
    ...unknownNames,
    ...figures.map(({ start, text }) => ({ start, end: start + text.length })),
  ];
  return onlyIn(reading, other).filter(
    (token) => token.kind === "WORD" && content.has(token.stem) && !dates.isTaken(token) && !isWithin(token, compared),
  );
}
