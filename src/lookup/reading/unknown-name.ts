/** Names in a sentence that stand in no index: capitalised words that are no ordinary opening of a sentence. */

import { COMMON_CAPITALS, MASS_NOUNS } from "./name-words.ts";
import type { Mention } from "./names.ts";
import { NEGATORS } from "./polarity-words.ts";
import { isWithin, type Tags, type Token } from "./token.ts";

/** A name that no party has. Offsets count UTF-16 units; `end` is exclusive. */
export interface UnknownName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** In a title so many of the words have capitals that they say nothing. */
const TITLE_SHARE = 0.75;
const SHORTEST_TITLE = 5;
const ABSTRACT = /(tion|sion|ment|ness|ity|ance|ence|ing|ism|ship|age|ure|ed)$/;

/** The unknown names of a sentence, in order; capitalised words beside each other are one name. */
export function findUnknownNames(
  text: string,
  tokens: readonly Token[],
  tags: Tags,
  mentions: readonly Mention[],
  isTaken: (token: Token) => boolean,
): UnknownName[] {
  const words = tokens.filter(({ kind, lower }) => kind === "WORD" && lower.length > 2);
  const isFree = (token: Token): boolean => !isTaken(token) && !isWithin(token, mentions);
  const lowered = words.filter(isFree);
  if (
    words.length >= SHORTEST_TITLE &&
    lowered.filter(({ isCapital }) => isCapital).length > TITLE_SHARE * lowered.length
  )
    return [];
  const found: UnknownName[] = [];
  tokens.forEach((token, place) => {
    if (token.kind !== "WORD" || !isFree(token) || !isName(tokens, place, tags)) return;
    const last = found.at(-1);
    if (last !== undefined && /^[ -]$/.test(text.slice(last.end, token.start)))
      found[found.length - 1] = {
        ...last,
        text: text.slice(last.start, token.start + token.text.length),
        end: token.start + token.text.length,
      };
    else found.push({ text: token.text, start: token.start, end: token.start + token.text.length });
  });
  return found;
}

function isName(tokens: readonly Token[], place: number, tags: Tags): boolean {
  const token = tokens[place] as Token;
  if (!/\p{Lu}/u.test(token.text) || COMMON_CAPITALS.has(token.lower) || token.lower.length < 2) return false;
  if (/\p{Ll}\p{Lu}/u.test(token.text)) return true;
  if (!token.isCapital) return false;
  if (/^\p{Lu}{3,}$/u.test(token.text)) return true;
  return isOpening(tokens, place) ? isNameThatOpens(tokens, place, tags) : true;
}

function isOpening(tokens: readonly Token[], place: number): boolean {
  return (
    place === 0 ||
    (/^[.:;!?"“”‘'([*•#—–-]$/.test(tokens[place - 1]?.text ?? "") && tokens[place - 1]?.end !== tokens[place]?.start) ||
    /^["“‘([*#]$/.test(tokens[place - 1]?.text ?? "")
  );
}

/** A word that opens a sentence is a name where it stands like one: `Oracle serves …`, `Fastly's proxy`. */
function isNameThatOpens(tokens: readonly Token[], place: number, tags: Tags): boolean {
  const [token, next] = [tokens[place] as Token, tokens[place + 1]];
  const own = tags(token);
  if (NEGATORS.has(token.lower) || MASS_NOUNS.has(token.lower) || ABSTRACT.test(token.lower) || next === undefined)
    return false;
  if (token.isPossessive) return !own.has("Pronoun") && !own.has("Date");
  if (own.has("Adverb")) return /^(has|is|was|had|serves|uses|runs|says|makes|announced|said|moved)$/.test(next.lower);
  const isNoun =
    own.has("Noun") && !own.has("Plural") && !own.has("Pronoun") && !own.has("Uncountable") && !own.has("Date");
  if (!isNoun || next.lower === "of" || next.lower === "-") return false;
  if (own.has("Person") || own.has("Organization") || own.has("Place") || own.has("Acronym")) return true;
  return next.isCapital
    ? !COMMON_CAPITALS.has(next.lower) && next.kind === "WORD"
    : (isVerb(next, tags) && !/ing$/.test(next.lower)) || /^(has|is|was|will|had)$/.test(next.lower);
}

function isVerb(token: Token, tags: Tags): boolean {
  const own = tags(token);
  return own.has("Verb") && !own.has("Noun");
}
