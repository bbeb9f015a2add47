/** POLARITY: the sentence says what the record denies, or the opposite of it. */
import type { Difference } from "../checked.ts";
import { PLAN_NOUNS } from "../reading/modal-words.ts";
import { OPPOSITE_PHRASES, OPPOSITES, RANKS } from "../reading/polarity-words.ts";
import type { Reading } from "../reading/read-sentence.ts";
import { swap } from "./alignment.ts";
import { reversal } from "./direction.ts";
import type { Pair } from "./recorded-claim.ts";
import { isWordForWord } from "./word-for-word.ts";

/** The first sign that one says the opposite of the other, if there is any. */
export function polarityDifferences(pair: Pair): Difference[] {
  const found =
    oneSided(pair) ??
    deniedPlan(pair) ??
    setAside(pair) ??
    miscounted(pair) ??
    deniedInOne(pair) ??
    ability(pair) ??
    superlative(pair) ??
    opposed(pair) ??
    opposedPhrase(pair) ??
    reversal(pair) ??
    swap(pair);
  return found === null ? [] : [{ type: "POLARITY", ...found }];
}

/** A clause of which less than this share of the words is told was left out. */
const CLAUSE_SHARE = 0.3;
const NOT_FIRST =
  /(\bnot|n['’]t|\bno longer) (the|a|an|among the|one of the) (most|only|first|best|largest|highest|biggest|sole|leading|fastest|safest|final|last)\b/i;

type Sides = Pick<Difference, "stated" | "recorded">;

/** Only one of them denies, and the other has no word by which that denial may be put another way. */
function oneSided({ stated, recorded }: Pair): Sides | null {
  const [own] = stated.polarity.denials;
  const [other] = recorded.polarity.denials;
  if (recorded.polarity.isDouble && own !== undefined)
    return own === "without" && stated.polarity.denials.length === 1 ? { stated: own, recorded: "not without" } : null;
  if (own !== undefined && other === undefined && !hasOwnWeak(recorded, stated)) return { stated: own, recorded: null };
  if (other !== undefined && own === undefined && !hasOwnWeak(stated, recorded) && isTold(stated, recorded, other))
    return { stated: null, recorded: other };
  return null;
}

/** `has no goal to` where the record tells of one. */
function deniedPlan({ stated, recorded }: Pair): Sides | null {
  const denied = [...stated.polarity.denied].find((stem) => PLAN_NOUNS.has(stem));
  const isPlanned = recorded.modality.all.has("PLANS") || recorded.modality.all.has("WILL");
  const isDenied = [...recorded.polarity.denied].some((stem) => PLAN_NOUNS.has(stem));
  return denied !== undefined && isPlanned && !isDenied
    ? { stated: `no ${denied}`, recorded: recorded.modality.word }
    : null;
}

/** `rather than B`, where the record says B and sets nothing aside. */
function setAside({ stated, recorded }: Pair): Sides | null {
  const match = SET_ASIDE.exec(stated.text);
  if (match === null || SET_ASIDE.test(recorded.text) || recorded.polarity.denials.length > 0) return null;
  const words = stated.tokens.filter(
    ({ start, stem, kind }) => kind === "WORD" && start >= match.index + match[0].length && stated.content.has(stem),
  );
  const own = words.slice(0, FAR).filter(({ stem, isCapital }) => !isCapital && recorded.content.has(stem));
  const isHeld = own.length >= Math.min(2, words.length) && own.length > 0;
  return isHeld && !hasOwnWeak(recorded, stated)
    ? { stated: `${match[0]} ${own[0]?.text}`, recorded: own[0]?.text ?? null }
    : null;
}

const SET_ASIDE = /\b(?:rather than|instead of)\b/i;

/** In nearly the same words one denies once more than the other. */
function miscounted(pair: Pair): Sides | null {
  const [own, other] = [pair.stated, pair.recorded].map(({ polarity: { denials } }) => denials);
  if (own === undefined || other === undefined || own.length === other.length || !isWordForWord(pair)) return null;
  return { stated: own.join(", ") || null, recorded: other.join(", ") || null };
}

/** Whether the sentence tells at least some of the clause in which the record denies: a clause may be left out. */
function isTold(stated: Reading, { text, tokens, content }: Reading, denial: string): boolean {
  const place = tokens.find((token) => token.text === denial)?.start ?? 0;
  const breaks = [...text.matchAll(/[,;:]| and (?=\p{L}+ \p{L}+)/gu)].map(({ index }) => index);
  const [from, to] = [breaks.findLast((each) => each < place) ?? 0, breaks.find((each) => each > place) ?? text.length];
  const clause = tokens.filter(
    ({ start, stem, kind }) => kind === "WORD" && start >= from && start < to && content.has(stem),
  );
  const told = clause.filter(({ stem }) => stated.content.has(stem));
  return told.length >= CLAUSE_SHARE * clause.length && told.length > 0;
}

/** `not the most`, `not the only`: what is denied is the superlative. */
function superlative({ stated, recorded }: Pair): Sides | null {
  const [own, other] = [stated, recorded].map(({ text }) => NOT_FIRST.exec(text)?.[0]);
  if ((own === undefined) === (other === undefined)) return null;
  return { stated: own ?? null, recorded: other ?? null };
}

const SUPERLATIVE = /\b(\p{L}{3,}est|most|leading|top)\b/iu;

/** Words that both have do not stand for a denial that only one has, nor do superlatives where nothing is ranked. */
function hasOwnWeak(one: Reading, other: Reading): boolean {
  const isRanked =
    /\b(more|better|higher|\p{L}{3,}er)\b.* than\b|\b(nothing|nobody|none|no one|few)\b|\bas \p{L}+ /iu.test(
      other.text,
    );
  if (isRanked && SUPERLATIVE.test(one.text) && !SUPERLATIVE.test(other.text)) return true;
  return [...one.polarity.weak].some((stem) => !other.content.has(stem) && (isRanked || !RANKS.has(stem)));
}

/** What never was, whatever else the record denies. */
const NONE_EVER = /^no [^,;:]* ever\b/i;

/** A word that both have is denied in one of them only; or what each denies the other says. */
function deniedInOne({ stated, recorded }: Pair): Sides | null {
  const [own, other] = [onlyIn(stated, recorded), onlyIn(recorded, stated)];
  const isSingle =
    stated.polarity.denials.length === 1 &&
    recorded.polarity.denials.length === 1 &&
    !(other !== undefined && stated.polarity.under.has(other)) &&
    !(own !== undefined && recorded.polarity.under.has(own));
  if (own !== undefined && other !== undefined)
    return isSingle ? { stated: `not ${own}`, recorded: `not ${other}` } : null;
  if (
    own !== undefined &&
    !recorded.polarity.under.has(own) &&
    (isPlain(recorded, stated) ||
      NONE_EVER.test(stated.text) ||
      (isLeftOut(recorded, stated) && (!hasOwnWeak(recorded, stated) || isFirm(recorded, own))))
  )
    return { stated: `not ${own}`, recorded: own };
  const isAsserted =
    other !== undefined &&
    !stated.polarity.under.has(other) &&
    (isPlain(stated, recorded) || (stated.polarity.denied.isDisjointFrom(recorded.content) && isFirm(stated, other)));
  return other !== undefined && isAsserted ? { stated: other, recorded: `not ${other}` } : null;
}

function onlyIn(one: Reading, two: Reading): string | undefined {
  return [...one.polarity.denied].find((stem) => two.content.has(stem) && !two.polarity.denied.has(stem));
}

/** So far from a word another that denies still concerns it. */
const FAR = 4;

/** Whether nothing near a word denies it, in whatever way. */
function isFirm({ tokens, polarity: { weak, denials, under } }: Reading, stem: string): boolean {
  const place = tokens.findIndex((token) => token.stem === stem);
  if (under.has(stem)) return false;
  return !tokens
    .slice(Math.max(0, place - FAR), place + FAR)
    .some(
      (token, index) =>
        token.stem !== stem && (denials.includes(token.text) ? index < Math.min(FAR, place) : weak.has(token.stem)),
    );
}

/** Denies nothing but what the other denies too. */
function isPlain(one: Reading, other: Reading): boolean {
  const shared = one.polarity.denied.intersection(other.polarity.denied).size;
  return one.polarity.denials.length <= shared && !hasOwnWeak(one, other);
}

/** Whether a sentence leaves out all that the record denies. */
function isLeftOut({ polarity: { denied } }: Reading, stated: Reading): boolean {
  return denied.size > 0 && denied.isDisjointFrom(stated.content);
}

/** `can take up` where the record has `cannot take up`, or the other way round. */
function ability({ stated, recorded }: Pair): Sides | null {
  const [own, other] = [abilitiesIn(stated), abilitiesIn(recorded)];
  for (const stem of recorded.polarity.denied)
    if (own.has(stem) && !stated.polarity.denied.has(stem)) return { stated: `can ${stem}`, recorded: `not ${stem}` };
  for (const stem of stated.polarity.denied)
    if (other.has(stem) && !recorded.polarity.denied.has(stem))
      return { stated: `not ${stem}`, recorded: `can ${stem}` };
  return null;
}

function abilitiesIn({ tokens }: Reading): Set<string> {
  const able = tokens.flatMap(({ lower }, index) => (/^(can|could|will|does|do|did)$/.test(lower) ? [index + 1] : []));
  return new Set(able.flatMap((place) => tokens[tokens[place]?.lower === "be" ? place + 1 : place]?.stem ?? []));
}

function opposedPhrase({ stated, recorded }: Pair): Sides | null {
  for (const [one, two] of OPPOSITE_PHRASES) {
    const [a, b, c, d] = [
      one.exec(stated.text),
      two.exec(stated.text),
      one.exec(recorded.text),
      two.exec(recorded.text),
    ].map((match) => match?.[0]);
    if (a !== undefined && b === undefined && c === undefined && d !== undefined) return { stated: a, recorded: d };
    if (b !== undefined && a === undefined && d === undefined && c !== undefined) return { stated: b, recorded: c };
  }
  return null;
}

/** Each has a word to which the other's is the opposite, and both deny or neither does. */
function opposed({ stated, recorded }: Pair): Sides | null {
  if (stated.polarity.denials.length > 0 !== recorded.polarity.denials.length > 0) return null;
  for (const [one, two] of OPPOSITES) {
    const [a, b] = [onlyOneOf(stated, one, two), onlyOneOf(recorded, one, two)];
    if (a === null || b === null || a.side === b.side) continue;
    if (stated.polarity.denials.includes(a.word) || recorded.polarity.denials.includes(b.word)) continue;
    const [denying, plain] = DENYING.test(a.word) ? [stated, recorded] : [recorded, stated];
    if ([a, b].some(({ word }) => DENYING.test(word)) && hasOwnWeak(plain, denying)) continue;
    if (![a, b].some(({ word }) => COMPARATIVE.test(word)) || !isTurnedRound(stated, recorded))
      return { stated: a.word, recorded: b.word };
  }
  return null;
}

/** A word that is the other with a denial in front. */
const DENYING = /^(un|im|in)(able|possible|safe|secure|stable|mature|predictable|complete|frequent)$/i;
const COMPARATIVE = /^(more|less|fewer|\p{L}{3,}er)$/iu;

/** `More know A than B` for `Fewer know B than A`: the names have changed places with the word. */
function isTurnedRound(stated: Reading, recorded: Reading): boolean {
  const [own, other] = [stated, recorded].map(({ mentions }) =>
    mentions.flatMap(({ ids: [id = ""] }) => (id.startsWith("project:") ? [id] : [])),
  );
  const shared = own?.filter((id) => other?.includes(id)) ?? [];
  return new Set(shared).size > 1 && other?.find((id) => shared.includes(id)) !== shared[0];
}

interface SideWord {
  readonly side: 0 | 1;
  readonly word: string;
}

function onlyOneOf({ tokens }: Reading, one: ReadonlySet<string>, two: ReadonlySet<string>): SideWord | null {
  const find = (words: ReadonlySet<string>): string | undefined =>
    tokens.find(({ stem, lower, kind }) => kind === "WORD" && (words.has(stem) || words.has(lower)))?.text;
  const [first, second] = [find(one), find(two)];
  if (first !== undefined && second === undefined) return { side: 0, word: first };
  return second !== undefined && first === undefined ? { side: 1, word: second } : null;
}
