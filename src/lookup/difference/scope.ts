/** SCOPE: the sentence says it of more or of less than the record does. */
import type { Difference } from "../checked.ts";
import { LIMITS } from "../reading/extent-words.ts";
import { stemsOf } from "../reading/lemma.ts";
import type { Reading } from "../reading/read-sentence.ts";
import { type Token, tokensOf } from "../reading/token.ts";
import type { FigureOutcome } from "./number.ts";
import type { Pair } from "./recorded-claim.ts";
import type { NameOutcome } from "./subject.ts";

/** Extents that narrow or widen what is said when a sentence puts them in. */
const PUT_IN = [
  "everything",
  "most",
  "a part",
  "a little",
  "nothing else",
  "whatever the case",
  "worldwide",
  "one region",
  "trial",
];
/** Extents without which what is recorded becomes more. */
const LEFT_OUT = ["most", "a part", "nothing else", "trial"];
/** Extents that need not be said of anything that the record speaks of. */
const ANYWHERE = new Set(["nothing else", "whatever the case", "worldwide", "one region"]);
/** Words that lead to a field in which something holds. */
const LEADS = new Set("in for on within among inside under".split(" "));
/** Words that name no field. */
const GENERAL = new Set(
  "production real modern large many most other such these those new existing its their all some any every each several".split(
    " ",
  ),
);
const FIELDS = stemsOf(
  "code workload application case setting environment domain project industry sector market country region benchmark scenario system device",
);
/** Words of extent of which one may stand for the other. */
const ALIKE: readonly (readonly [string, string])[] = [
  ["a part", "a little"],
  ["everything", "worldwide"],
  ["everything", "whatever the case"],
];

/** Words that narrow a language as such. */
const SAFETY = new Set(["safe", "unsafe"]);

/** Extents of which one excludes the other, in the order sentence and record. */
const CONTRARY: readonly (readonly [string, string])[] = (
  [
    ["everything", "a part"],
    ["everything", "a little"],
    ["everything", "most"],
    ["most", "a little"],
    ["most", "a part"],
  ] as const
).flatMap(([one, two]) => [[one, two] as const, [two, one] as const]);

type Sides = Pick<Difference, "stated" | "recorded">;

/** The first sign that the sentence is wider or narrower. */
export function scopeDifferences(pair: Pair, figures: readonly FigureOutcome[], names: NameOutcome): Difference[] {
  const found =
    otherBound(figures) ??
    otherExtent(pair) ??
    otherRank(pair) ??
    otherLimit(pair) ??
    otherField(pair) ??
    lostSubject(pair, names) ??
    lostKernel(pair) ??
    lostStill(pair) ??
    widened(names);
  return found === null ? [] : [{ type: "SCOPE", ...found }];
}

function otherBound(figures: readonly FigureOutcome[]): Sides | null {
  const found = figures.find(({ how }) => how === "BOUND");
  return found === undefined ? null : { stated: found.stated.text, recorded: found.recorded };
}

function otherExtent({ stated, recorded, claim }: Pair): Sides | null {
  const [own, other] = [stated.extents, recorded.extents];
  const gained = PUT_IN.find((extent) => isSaidOfHeld(extent, own, recorded) && !hasExtent(recorded, extent));
  const lost = LEFT_OUT.find((extent) => isSaidOfHeld(extent, other, stated) && !hasExtent(stated, extent));
  const isAboutUse =
    claim.kind === "STATISTIC" &&
    own.has("production") !== other.has("production") &&
    /\b(us(e|es|ed|ing)|run(s|ning)?|workloads?|adopt\w*)\b/i.test(stated.text);
  const contrary = CONTRARY.find(([one, two]) => own.has(one) && other.has(two) && !own.has(two) && !other.has(one));
  if (contrary !== undefined)
    return { stated: own.get(contrary[0])?.text ?? null, recorded: other.get(contrary[1])?.text ?? null };
  const extent = gained ?? lost ?? (isAboutUse && !/\bfor example\b/.test(recorded.text) ? "production" : undefined);
  if (extent === undefined) return null;
  return { stated: own.get(gained ?? extent)?.text ?? null, recorded: other.get(lost ?? extent)?.text ?? null };
}

/** A word of extent tells a difference only where it is said of something that the record speaks of too. */
function isSaidOfHeld(extent: string, own: Reading["extents"], { content }: Reading): boolean {
  const found = own.get(extent);
  return found !== undefined && (ANYWHERE.has(extent) || found.near.some((stem) => content.has(stem)));
}

/** A comparison of all languages, where the record may speak of one. */
const ANY_LANGUAGE = /\b(?:no|any|every|all) (?:other |programming )*languages?\b/i;

/** `In numerical code, …`: a field is named to which the record does not limit what it says. */
function otherField({ stated, recorded }: Pair): Sides | null {
  const { tokens, tags, content } = stated;
  const wide = ANY_LANGUAGE.exec(stated.text)?.[0];
  if (wide !== undefined && !recorded.content.has("languag")) return { stated: wide, recorded: null };
  for (const [place, token] of tokens.entries()) {
    if (!LEADS.has(token.lower)) continue;
    const own = tokens[place + 1]?.lower === "the" ? place + 2 : place + 1;
    const [limit, field] = [tokens[own], tokens[own + 1]];
    if (limit === undefined || field === undefined || !FIELDS.has(field.stem) || !content.has(limit.stem)) continue;
    const isKind =
      limit.kind === "WORD" &&
      !GENERAL.has(limit.lower) &&
      !limit.isPossessive &&
      ["Adjective", "Noun", "PastTense"].some((tag) => tags(limit).has(tag));
    if (isKind && !recorded.content.has(limit.stem)) return { stated: `${limit.text} ${field.text}`, recorded: null };
  }
  return null;
}

function hasExtent({ extents, extentHints }: Reading, extent: string): boolean {
  const alike = ALIKE.flatMap((pair) => (pair.includes(extent) ? pair : []));
  return [extent, ...alike].some((each) => extents.has(each)) || extentHints.has(extent);
}

/** One of the largest told as the largest, or the other way round. */
function otherRank({ stated, recorded }: Pair): Sides | null {
  const [own, other] = [stated, recorded].map(({ text }) => ({
    ranks: [...text.matchAll(RANK)].map(([rank]) => rank.toLowerCase()),
    isAmong: AMONG.test(text),
  }));
  const rank = own?.ranks.find((each) => other?.ranks.includes(each));
  if (rank === undefined || own?.isAmong === other?.isAmong) return null;
  return own?.isAmong === true
    ? { stated: `among ${rank}`, recorded: rank }
    : { stated: rank, recorded: `among ${rank}` };
}

const RANK = /\bthe (?:(?:most|least) \p{L}+|\p{L}{3,}est|leading|best)\b/giu;
const AMONG = /\b(among|amongst|one of|some of|belongs? to|part of)\b/i;

/** A noun that both have is narrowed by an adjective in one of them only: new drivers, and drivers. */
function otherLimit({ stated, recorded }: Pair): Sides | null {
  const [own, other] = [limitsIn(stated), limitsIn(recorded)];
  for (const [limits, against, words, isOwn] of [
    [own, stated, recorded, true],
    [other, recorded, stated, false],
  ] as const) {
    const found = limits.find(
      ({ noun, limit }) => words.content.has(noun) && !hasWordOf(words, limit) && against.content.has(noun),
    );
    if (found !== undefined)
      return isOwn ? { stated: found.text, recorded: null } : { stated: null, recorded: found.text };
  }
  return null;
}

interface Limit {
  readonly noun: string;
  readonly limit: ReadonlySet<string>;
  readonly text: string;
}

function limitsIn({ tokens }: Reading): Limit[] {
  return tokens.flatMap((token, place) => {
    const isPart = tokens[place - 1]?.lower === "-";
    const limit = isPart ? undefined : LIMITS.find((words) => words.has(token.lower));
    if (limit === undefined) return [];
    return nounsAfter(tokens, place).map((noun) => ({ limit, noun: noun.stem, text: `${token.text} ${noun.text}` }));
  });
}

/** The word after an adjective, and the one after that: `serious security bugs` are bugs. */
function nounsAfter(tokens: readonly Token[], place: number): Token[] {
  const isNoun = (token: Token | undefined): token is Token =>
    token?.kind === "WORD" && token.lower.length > 2 && (!token.isCapital || SAFETY.has(tokens[place]?.lower ?? ""));
  const [first, second] = [tokens[place + 1], tokens[place + 2]];
  if (!isNoun(first)) return [];
  return isNoun(second) && /[^s]s$/.test(second.lower) && !/s$/.test(first.lower) ? [first, second] : [first];
}

/** `Safe or unsafe` limits nothing. */
function hasWordOf({ tokens, text }: Reading, words: ReadonlySet<string>): boolean {
  if (words.intersection(SAFETY).size > 0 && /\bsafe or unsafe\b/i.test(text)) return false;
  return tokens.some(({ lower, stem }) => words.has(lower) || words.has(stem));
}

/** The statement is about named things, and the sentence names none that the claim is about. */
function lostSubject({ stated, recorded, claim }: Pair, { agrees, lost }: NameOutcome): Sides | null {
  const isGeneral = (name: string): boolean => /^(rust|c|c\+\+|java|linux)$/i.test(name);
  if (agrees.some(({ recorded: name }) => !isGeneral(name))) return null;
  const things = lost.filter(
    ({ ids, text }) =>
      !isGeneral(text) &&
      !tokensOf(text).every(({ lower, stem }) => lower === "the" || stated.content.has(stem)) &&
      !ids.some((id) => id.startsWith("person:") || claim.madeBy.some((party) => party.id === id)),
  );
  const [first] = things;
  const count = recorded.mentions.filter(({ text }) => !isGeneral(text)).length;
  return first !== undefined && things.length === count && stated.mentions.length + stated.content.size > 0
    ? { stated: null, recorded: first.text }
    : null;
}

/** What holds in the kernel is told without a word of it. */
function lostKernel({ stated, recorded }: Pair): Sides | null {
  const isTold = /\b(kernels?|linux|drivers?|maintainers?|windows|upstream|mainline|subsystems?|crates)\b/i.test(
    stated.text,
  );
  return recorded.content.has("kernel") && !isTold ? { stated: null, recorded: "kernel" } : null;
}

/** A name that was put in beside all those of the record. */
function widened({ gained, lost }: NameOutcome): Sides | null {
  const [first] = gained;
  return first !== undefined && lost.length === 0 ? { stated: first, recorded: null } : null;
}

/** What the record has still under way is told as if it were done. */
function lostStill({ stated, recorded }: Pair): Sides | null {
  const found = /\bstill \w+ing\b/i.exec(recorded.text)?.[0];
  const isTold =
    /\b(still|yet|keeps?|remains?|continu\w+|young|early|grow\w*|catch\w*|not|never|ongoing|matur(ing|es)|evolv\w+|develop\w+)\b/i.test(
      stated.text,
    );
  return found !== undefined && !isTold ? { stated: null, recorded: found } : null;
}
