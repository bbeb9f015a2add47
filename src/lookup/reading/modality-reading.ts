/** Whether a sentence tells what is, what will be, what is planned, possible, asked for or denied. */

import { MODAL_PHRASES, type Modality, PLAN_NOUNS, SAY_STEMS } from "./modal-words.ts";
import { findPhrases } from "./phrase-match.ts";
import type { Tags, Token } from "./token.ts";

/** The modality of the main clause, and all that the sentence has, with the words that show them. */
export interface ModalityReading {
  readonly main: Modality;
  /** The word that shows the main modality; null for a plain statement. */
  readonly word: string | null;
  readonly all: ReadonlySet<Modality>;
}

interface Sign {
  readonly modality: Modality;
  readonly place: number;
  readonly word: string;
}

/** Verb forms that follow these belong to another verb. */
const BOUND_BY = new Set(["to", "that", "which", "who", "whose", "not"]);
/** A clause that one of these puts in front tells when or why, and not what. */
const FRONTED = new Set("while when since as if because although though once after before until".split(" "));
/** `announced that it would`: what is to come, told afterwards; so many words may stand between. */
const TOLD = 6;
const FINITE = ["PastTense", "PresentTense", "Copula"];
/** Words of asking that are nouns as often as verbs. */
const ASKED = new Set(["call", "ask", "request", "demand", "press", "urg"]);
/** After these a verb belongs to a clause that only describes a noun. */
const RELATIVE = new Set(["which", "who", "whose", "that"]);

/** Reads the modality of a sentence; `isTaken` tells words that belong to a date or a name. */
export function readModality(
  tokens: readonly Token[],
  tags: Tags,
  isTaken: (token: Token) => boolean,
): ModalityReading {
  const condition = /^(if|when|whenever)$/.test(tokens[0]?.lower ?? "")
    ? tokens.findIndex(({ lower }) => lower === ",")
    : -1;
  const modal = signsIn(tokens, tags, isTaken).filter(({ place }) => place > condition);
  const plain = plainVerbs(tokens, tags, modal);
  const signs = [...modal, ...plain].sort((a, b) => a.place - b.place);
  const [first] = signs;
  const all = new Set(signs.map(({ modality }) => modality));
  if (tokens.some(({ lower }) => lower === "could")) all.add("MAY");
  if (tokens.some((_, place) => isImperative(tokens, place, tags))) all.add("SHOULD");
  if (first === undefined) return { main: "IS", word: null, all: new Set(["IS", ...all]) };
  const near = modal.find(({ place, word }) => PLAN_NOUNS.has(tokens[place]?.stem ?? word) && place - first.place <= 6);
  const main = first.modality === "IS" && near !== undefined ? near : first;
  if (main !== first && plain.length <= 1) all.delete("IS");
  return { main: main.modality, word: main.modality === "IS" ? null : main.word, all };
}

function signsIn(tokens: readonly Token[], tags: Tags, isTaken: (token: Token) => boolean): Sign[] {
  const told = tokens.flatMap(({ lower, text }, place) =>
    lower === "would" && tokens.slice(Math.max(0, place - TOLD), place).some(({ stem }) => SAY_STEMS.has(stem))
      ? [{ modality: "WILL" as const, place, word: text }]
      : [],
  );
  const signs = Object.entries(MODAL_PHRASES).flatMap(([modality, phrases]) =>
    findPhrases(tokens, phrases)
      .filter(({ place }) => mayCount(tokens, place, tags, isTaken))
      .map(({ place, text }) => ({ modality: modality as Modality, place, word: text })),
  );
  return [...signs, ...told.filter(({ place }) => !signs.some((sign) => sign.place === place))];
}

function mayCount(tokens: readonly Token[], place: number, tags: Tags, isTaken: (token: Token) => boolean): boolean {
  const token = tokens[place];
  if (token === undefined || isTaken(token) || (PLAN_NOUNS.has(token.stem) && isReached(tokens, place))) return false;
  if (token.lower === "may" || token.lower === "will") return !token.isCapital || place === 0;
  if (token.stem === "target" || token.stem === "call" || token.stem === "press")
    return !(tokens[place - 1]?.lower === "can" || tags(token).has("Adjective"));
  if (/^(recommended|advised|encouraged)$/.test(token.lower) && tokens[place - 1]?.lower === "not") return false;
  if (ASKED.has(token.stem))
    return (
      place > 0 &&
      tags(token).has("Verb") &&
      !(tokens[place - 1] !== undefined && tags(tokens[place - 1] as Token).has("Determiner"))
    );
  return true;
}

/** Finite verbs with neither a modal word nor a word of saying. */
function plainVerbs(tokens: readonly Token[], tags: Tags, modal: readonly Sign[]): Sign[] {
  const taken = new Set(modal.flatMap(({ place }) => [place, place + 1]));
  const main = FRONTED.has(tokens[0]?.lower ?? "") ? tokens.findIndex(({ lower }) => lower === ",") : -1;
  return tokens.flatMap((token, place) => {
    if (
      token.kind !== "WORD" ||
      place < main ||
      isNounThatOpens(tokens, place) ||
      taken.has(place) ||
      SAY_STEMS.has(token.stem)
    )
      return [];
    const own = tags(token);
    if (!FINITE.some((tag) => own.has(tag)) || own.has("Gerund") || own.has("Modal")) return [];
    const before = tokens[place - 1];
    const earlier = tokens[place - 2];
    if (before !== undefined && (BOUND_BY.has(before.lower) || tags(before).has("Modal"))) return [];
    if (earlier !== undefined && RELATIVE.has(earlier.lower) && tags(earlier).has("Determiner") === false) return [];
    if (earlier !== undefined && (tags(earlier).has("Modal") || earlier.lower === "to")) return [];
    if (isCopula(token) && modal.some((sign) => sign.place > place && sign.place <= place + 3)) return [];
    if (own.has("PastTense") && !isCopula(token) && before !== undefined && isNoun(before, tags) && isParticiple(token))
      return [];
    return [{ modality: "IS" as const, place, word: token.text }];
  });
}

/** `Put it there`, `If you start today, use it`: a verb without a subject at the beginning of a clause asks for something. */
function isImperative(tokens: readonly Token[], place: number, tags: Tags): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (token === undefined || token.kind !== "WORD" || after === undefined) return false;
  const begins = before === undefined || /^[.:;!?]$/.test(before.text);
  const follows = before?.lower === "," && /^(if|when|whenever|for|in|to|whoever|as)$/.test(tokens[0]?.lower ?? "");
  const own = tags(token);
  return (
    (begins || follows) &&
    !isNounThatOpens(tokens, place) &&
    (own.has("Imperative") || own.has("Infinitive")) &&
    !own.has("Gerund")
  );
}

/** `Support for …`, `Work on …`: a noun, although it could be a verb. */
function isNounThatOpens(tokens: readonly Token[], place: number): boolean {
  return place === 0 && /^(for|of|from|with|among|on|in|by)$/.test(tokens[place + 1]?.lower ?? "");
}

/** `Achieved its goal`: what was planned is done. */
function isReached(tokens: readonly Token[], place: number): boolean {
  return tokens
    .slice(Math.max(0, place - 4), place)
    .some(({ lower }) => /^(achieved|reached|met|hit|accomplished|attained|fulfilled)$/.test(lower));
}

function isCopula({ lower }: Token): boolean {
  return /^(is|are|was|were|be|been|being|has|have|had|'s)$/.test(lower);
}

function isNoun(token: Token, tags: Tags): boolean {
  return tags(token).has("Noun");
}

function isParticiple({ lower }: Token): boolean {
  return /^(written|made|based|called|built|known|seen|taken|given|driven|used|said|published|named|held|run)$/.test(
    lower,
  );
}
