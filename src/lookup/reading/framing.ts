/** Whether a sentence stands behind what it says: as a whole it may be denied, doubted, asked or only supposed. */
import { findPhrases, isExact } from "./phrase-match.ts";
import type { Token } from "./token.ts";

/** What a sentence does with what it says, unless it simply says it. */
export type FramingKind = "DENIED" | "DOUBTED" | "ASKED" | "SUPPOSED";

/** The frames of a sentence by kind, each with the words that show it. */
export type Framing = ReadonlyMap<FramingKind, string>;

const list = (phrases: string): readonly string[] => phrases.split("|");

/** Phrases in every form that counts: `supposed to` supposes nothing. */
const FRAMES: Readonly<Record<Exclude<FramingKind, "ASKED">, readonly string[]>> = {
  DENIED: list(
    "false|falsely|falsehood|untrue|not true|no truth|hardly true|far from true|myth|myths|hoax|misconception|misunderstanding|" +
      "fallacy|fiction|nonsense|a lie|debunk|debunks|debunked|disprove|disproves|disproved|refute|refutes|refuted|wrong to|" +
      "is wrong|was wrong|are wrong|be wrong|wrongly|incorrect|incorrectly|mistaken|mistakenly|erroneous|erroneously|" +
      "inaccurate|inaccurately|baseless|bogus|fabricated|unfounded|misreported|fake",
  ),
  DOUBTED: list(
    "doubt|doubts|doubted|doubtful|dubious|rumour|rumours|rumoured|rumor|rumors|rumored|alleged|allegedly|supposedly|purported|" +
      "purportedly|unconfirmed|unproven|unverified|unsubstantiated|unclear whether|unclear if|wonder whether|wonder if|" +
      "question whether|remains to be seen|not know whether|not known whether|unknown whether|probably|presumably",
  ),
  SUPPOSED: list(
    "suppose|supposing|assume|assuming|imagine|what if|if only|unless|provided that|i wish|wish that|as if|as though",
  ),
};
/** `If you want to …` leads to advice, and supposes nothing of the world. */
const ADDRESSED = new Set("you your one we our anybody anyone somebody someone".split(" "));

/** Reads the frames of a sentence. */
export function readFraming(tokens: readonly Token[]): Framing {
  const found = new Map<FramingKind, string>();
  for (const kind of ["DENIED", "DOUBTED", "SUPPOSED"] as const) {
    const first = findPhrases(tokens, FRAMES[kind]).find((each) => isExact(tokens, each, FRAMES[kind]));
    if (first !== undefined) found.set(kind, first.text);
  }
  if (tokens.findLast(({ text }) => !/^["”’'»)\]]$/u.test(text))?.text === "?") found.set("ASKED", "?");
  return found;
}

/** The words of the clause that a condition puts in front: all up to its comma or `then`; none where a sentence begins otherwise. */
export function conditionOf(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.lower !== "if" || ADDRESSED.has(tokens[1]?.lower ?? "")) return [];
  const end = tokens.findLastIndex(
    ({ lower }, place) => lower === "then" || (lower === "," && tokens[place + 1]?.lower !== "and"),
  );
  return tokens.slice(1, end < 0 ? tokens.length : end);
}
