/** What a sentence denies: the words that deny, and the words that they deny. */
import { NEGATORS, NO_DENIALS, STRONG_DENIALS, WANTS, WEAK_DENIALS } from "./polarity-words.ts";
import type { Tags, Token } from "./token.ts";

/** The denials of a sentence. */
export interface PolarityReading {
  /** Words that deny, as written: `not`, `no longer`, `fails`. */
  readonly denials: readonly string[];
  /** Stems of the verbs and nouns that a negator stands before. */
  readonly denied: ReadonlySet<string>;
  /** `Cannot be built without`: what is denied is to be without. */
  readonly isDouble: boolean;
  /** Stems of all words that stand under a negator, up to the end of its clause. */
  readonly under: ReadonlySet<string>;
  /** Stems of words by which a denial may be put another way: `ended`, `only`, `instead`. */
  readonly weak: ReadonlySet<string>;
}

const SKIPPED = new Set(
  (
    "from yet really actually currently been be being is are was were have has had do does did to a an the any longer more just of " +
    "it its ever so as far what how that because plan plans planning need needs"
  ).split(" "),
);
const DENYING_FORM = /^(un(?!it|i[a-z]|der)|non)[a-z]{4,}|^[a-z]{3,}less$/;
const PARTICLES: Readonly<Record<string, string>> = {
  give: "up",
  giv: "up",
  rule: "out",
  shut: "down",
  cut: "off",
  other: "than",
};
const CANNOT = /^(cannot|not|never|\w+n't)$/;
const HALTING = new Set(["stop", "halt"]);
const CONTRASTS = new Set("but rather instead yet and because so while although though".split(" "));
/** So many tokens after a negator what it denies is looked for. */
const REACH = 5;

/** Reads the denials of a sentence. */
export function readPolarity(text: string, tokens: readonly Token[], tags: Tags): PolarityReading {
  const harmless = [...text.matchAll(NO_DENIALS)].map((match) => [match.index, match.index + match[0].length] as const);
  const counts = tokens.filter(({ start }) => !harmless.some(([first, end]) => start >= first && start < end));
  const isDouble = (token: Token): boolean => doubled.has(token);
  const [single, firm] = [
    counts.filter((token) => isNegator(token) || isFarFrom(token, tokens) || isLeftOpen(token, tokens)),
    counts.filter((token) => token.kind === "WORD" && STRONG_DENIALS.has(token.stem) && deniesAction(token, tokens)),
  ];
  const doubled = new Set(single.flatMap((token) => doubleAt(token, tokens)));
  const [negators, strong] = [single, firm].map((some) => some.filter((token) => !isDouble(token))) as [
    Token[],
    Token[],
  ];
  const weak = counts.filter(
    (token) =>
      (WEAK_DENIALS.has(token.stem) && isFreeOf(token, tokens) && hasParticle(token, tokens)) ||
      DENYING_FORM.test(token.lower),
  );
  return {
    denials: [...negators, ...strong].sort((a, b) => a.start - b.start).map(({ text: word }) => word),
    denied: new Set(negators.flatMap((token) => deniedBy(token, tokens, tags))),
    isDouble: single.some((token) => isDouble(token) && CANNOT.test(token.lower)),
    under: new Set(negators.flatMap((token) => underIt(token, tokens))),
    weak: new Set(weak.map(({ stem }) => stem)),
  };
}

function isNegator({ lower, kind }: Token): boolean {
  return kind === "WORD" && (NEGATORS.has(lower) || lower.endsWith("n't"));
}

/** The verb after `not`, the noun after `no`. */
function deniedBy(negator: Token, tokens: readonly Token[], tags: Tags): string[] {
  const place = tokens.indexOf(negator);
  const after = tokens.slice(place + 1, place + 1 + REACH);
  const end = after.findIndex(({ kind, lower }) => kind === "SIGN" && lower !== "-");
  const content = (end < 0 ? after : after.slice(0, end)).filter(
    ({ lower, kind }, index) => kind === "WORD" && !SKIPPED.has(lower) && after[index + 1]?.lower !== "-",
  );
  const isPassed = (token: Token): boolean => {
    const own = tags(token);
    return own.has("Adverb") || (negator.lower === "no" && own.has("Adjective"));
  };
  const head = content.find((token) => !isPassed(token)) ?? content[0];
  return head === undefined ? [] : [head.stem];
}

/** `Cannot do without`, `no shortage of`: a negator and the word of want under it cancel out. */
function doubleAt(negator: Token, tokens: readonly Token[]): Token[] {
  const place = tokens.indexOf(negator);
  const after = tokens.slice(place + 1);
  const end = after.findIndex(({ kind, lower }) => kind === "SIGN" || CONTRASTS.has(lower));
  const want = (end < 0 ? after : after.slice(0, end)).find(
    ({ stem, lower }, index) => lower === "without" || (index <= REACH && (WANTS.has(stem) || WANTS.has(lower))),
  );
  return want === undefined ? [] : [negator, want];
}

/** The words after a negator up to a sign or a word that sets something against it. */
function underIt(negator: Token, tokens: readonly Token[]): string[] {
  const after = tokens.slice(tokens.indexOf(negator) + 1);
  const end = after.findIndex(({ kind, lower }) => kind === "SIGN" || CONTRASTS.has(lower));
  return (end < 0 ? after : after.slice(0, end)).map(({ stem }) => stem);
}

/** `stopped taking` denies; `stop applications` says what is done to them. */
function deniesAction(token: Token, tokens: readonly Token[]): boolean {
  return !HALTING.has(token.stem) || /ing$|^(to|all|any|its)$/.test(tokens[tokens.indexOf(token) + 1]?.lower ?? "");
}

/** `free of` denies, `use-after-free` does not. */
function isFreeOf(token: Token, tokens: readonly Token[]): boolean {
  return token.lower !== "free" || tokens[tokens.indexOf(token) - 1]?.lower !== "-";
}

/** `give up` and `rule out` deny, `give` and `rule` do not. */
function hasParticle(token: Token, tokens: readonly Token[]): boolean {
  const place = tokens.indexOf(token);
  if (token.stem === "miss") return token.lower === "missing";
  if (token.lower === "order") return tokens[place - 1]?.lower !== "in";
  const particle = PARTICLES[token.stem];
  if (particle === undefined) return true;
  return tokens.slice(place + 1, place + 1 + REACH).some(({ lower }) => lower === particle);
}

/** `left it open`, `left open whether`: nothing was settled. */
function isLeftOpen(token: Token, tokens: readonly Token[]): boolean {
  const place = token.lower === "open" ? tokens.indexOf(token) : 0;
  return tokens.slice(Math.max(0, place - 4), place).some(({ lower }) => /^(left|leaves?|leaving)$/.test(lower));
}

/** `far from settled`. */
function isFarFrom(token: Token, tokens: readonly Token[]): boolean {
  return token.lower === "far" && tokens[tokens.indexOf(token) + 1]?.lower === "from";
}
