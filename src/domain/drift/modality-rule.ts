/** MODALITY: what is, what will be and what may be were exchanged. POLARITY: one denies what the other says. */
import type { ClaimKind } from "../vocabulary.ts";
import type { DriftRule, ReadClaim } from "./compared-claim.ts";
import { withoutDates } from "./date-mention.ts";
import { exactPhrasesIn, phrasesIn, type ReadText, readText } from "./phrase.ts";
import { FORCE, MODAL_WORDS, NEGATIONS, NO_NEGATIONS } from "./word-lists.ts";

/** Kinds that say how things are or were. */
const FACTS: readonly ClaimKind[] = ["EVENT", "STATE", "STATISTIC", "CAPABILITY", "COMPARISON"];
/** Kinds that say what is to come. */
const INTENTS: readonly ClaimKind[] = ["COMMITMENT", "FORECAST"];
/** Two statements that share less than this of the longer one's words say more than the opposite of each other. */
const ALIKE = 0.5;

/** A modal word of a statement, and how firm it is: an index of {@link FORCE}. */
interface Modal {
  readonly force: number;
  readonly word: string;
}

export const modalityRule: DriftRule = (original, restated) => {
  const [before, after] = [weakestOf(original), weakestOf(restated)];
  if (isExchanged(original, restated, before, after))
    return [`The original is ${kindText(original)}, the restatement ${kindText(restated)}.`];
  if (before !== null && after !== null)
    return before.force === after.force
      ? []
      : [
          `What the original calls ${FORCE[before.force]} ("${before.word}") is ${FORCE[after.force]} ("${after.word}") in the restatement.`,
        ];
  return oneSided(before, after);
};

/** A fact on one side and an intent on the other, unless what is told as a fact is the intent itself. */
function isExchanged(original: ReadClaim, restated: ReadClaim, before: Modal | null, after: Modal | null): boolean {
  if (INTENTS.includes(original.kind) && FACTS.includes(restated.kind)) return after === null;
  return FACTS.includes(original.kind) && INTENTS.includes(restated.kind) && before === null;
}

/** A plain statement on the one side: a mere possibility or a bond on the other is a change, a plan or tense is not. */
function oneSided(before: Modal | null, after: Modal | null): string[] {
  const isTelling = ({ force }: Modal): boolean => force === 0 || force === FORCE.length - 1;
  if (before !== null && isTelling(before))
    return [`The original's "${before.word}" (${FORCE[before.force]}) is gone: the restatement says it outright.`];
  if (after !== null && isTelling(after))
    return [`The original says outright what the restatement calls ${FORCE[after.force]} ("${after.word}").`];
  return [];
}

/** The least firm word that a statement has; null for a plain one. */
function weakestOf({ statement }: ReadClaim): Modal | null {
  const read = readText(withoutDates(statement));
  for (const [force, name] of FORCE.entries()) {
    const [word] = phrasesIn(read, MODAL_WORDS[name]);
    if (word !== undefined) return { force, word };
  }
  return null;
}

function kindText({ kind }: ReadClaim): string {
  return `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`;
}

export const polarityRule: DriftRule = (original, restated) => {
  const [before, after] = [original, restated].map(({ read }) => negationIn(read));
  if (before !== undefined && after !== undefined) return [];
  if (!isAlike(original.read, restated.read)) return [];
  if (before !== undefined) return [`The original denies ("${before}") what the restatement says.`];
  return after === undefined ? [] : [`The restatement denies ("${after}") what the original says.`];
};

function negationIn({ words }: ReadText): string | undefined {
  const text = NO_NEGATIONS.reduce((rest, phrase) => rest.replaceAll(phrase, " "), words.join(" "));
  return exactPhrasesIn(readText(text), NEGATIONS)[0];
}

function isAlike({ content: a }: ReadText, { content: b }: ReadText): boolean {
  return a.intersection(b).size >= ALIKE * Math.max(a.size, b.size);
}
