/** What is measured between a text and each candidate. Pure and the same whichever engine found the candidates. */
import { lookUpTerms } from "../../graph/lookup-words.ts";
import type { GramIndex, Grams } from "./grams.ts";
import type { Lexicon } from "./lexicon.ts";
import { plainText, signedText } from "./sayer.ts";

/** A claim as it is ranked: what it says, and by what else it is called (names of its subjects, a title). */
export interface RankedText {
  readonly id: string;
  readonly statement: string;
  readonly besides: string;
}

/** The measures by name, each about 0 to 1. Those that end in `Best` are shares of the best candidate's. */
export const FEATURES = [
  "wordsBest",
  "statementBest",
  "besidesBest",
  "gramsBest",
  "words",
  "grams",
  "fieldGrams",
  "sentenceGrams",
  "claimCovered",
  "textCovered",
  "sentenceCovered",
  "sayer",
  "month",
  "year",
  "otherYear",
  "figures",
  "lead",
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** A candidate with its measures, in no order. */
export interface MeasuredText<T extends RankedText> {
  readonly candidate: T;
  readonly features: Features;
}

const K1 = 1.2;
const B = 0.75;
const SCORE_SCALE = 40;
const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
const MOST_SENTENCES = 12;

/** Measures a text against candidates. Cost grows with their number times the length of the text. */
export function measure<T extends RankedText>(
  text: string,
  candidates: readonly T[],
  lexicon: Lexicon,
): MeasuredText<T>[] {
  const asked = askedOf(text, lexicon.grams);
  const documents = candidates.map((candidate) => documentOf(candidate, lexicon.grams));
  const mean = (name: "all" | "own" | "besides"): number =>
    documents.reduce((sum, each) => sum + each[name].length, 0) / Math.max(1, documents.length);
  const means = { all: mean("all"), own: mean("own"), besides: mean("besides") };
  const raw = documents.map((document) => rawFeatures(asked, document, lexicon, means));
  const best = (name: keyof RawFeatures): number => Math.max(1e-9, ...raw.map((each) => each[name]));
  const bests = { words: best("words"), own: best("own"), besides: best("besides"), grams: best("grams") };
  const grades = raw.map((each) => each.words / bests.words + each.grams / bests.grams);
  const [first = 0, second = 0] = grades.toSorted((a, b) => b - a);
  return raw.map((each, index) => {
    const { own, besides, ...kept } = each;
    const grade = grades[index] ?? 0;
    return {
      candidate: candidates[index] as T,
      features: {
        ...kept,
        words: each.words / SCORE_SCALE,
        wordsBest: each.words / bests.words,
        statementBest: own / bests.own,
        besidesBest: besides / bests.besides,
        gramsBest: each.grams / bests.grams,
        lead: (grade - (grade === first ? second : first)) / 2,
      },
    };
  });
}

interface Asked {
  readonly terms: ReadonlySet<string>;
  readonly sayer: ReadonlySet<string>;
  readonly month: string;
  readonly year: string;
  readonly figures: ReadonlySet<string>;
  readonly grams: Grams;
  readonly sentences: readonly { readonly terms: ReadonlySet<string>; readonly grams: Grams }[];
}

function askedOf(text: string, index: GramIndex): Asked {
  const { body, sayer, date } = signedText(text);
  const plain = plainText(body);
  const terms = lookUpTerms(plain);
  const [, month = "", year = ""] = /(?:(\p{L}{3,})\D*)?.*?((?:19|20)\d\d)/u.exec(date) ?? [];
  const sentences = [...SENTENCES.segment(plain)].slice(0, MOST_SENTENCES).map(({ segment }) => segment);
  return {
    terms: new Set(terms),
    sayer: new Set(lookUpTerms(sayer)),
    month: month.toLowerCase(),
    year,
    figures: new Set(terms.filter(isFigure)),
    grams: index.of([...terms, ...lookUpTerms(`${sayer} ${date}`)]),
    sentences: sentences
      .map((sentence) => lookUpTerms(sentence))
      .filter(({ length }) => length > 2)
      .map((own) => ({ terms: new Set(own), grams: index.of(own) })),
  };
}

interface Document {
  readonly raw: string;
  readonly own: readonly string[];
  readonly besides: readonly string[];
  readonly all: readonly string[];
  readonly held: ReadonlySet<string>;
  /** The terms of each field: the statement's, and what else it is called by. */
  readonly heldByField: readonly ReadonlySet<string>[];
  readonly figures: readonly string[];
  readonly grams: Grams;
  readonly fields: readonly Grams[];
}

/** What a claim is measured by, made once for the runs that it is measured with. */
const MEASURED = new WeakMap<RankedText, { readonly index: GramIndex; readonly document: Document }>();

function documentOf(claim: RankedText, index: GramIndex): Document {
  const known = MEASURED.get(claim);
  if (known?.index === index) return known.document;
  const document = readClaim(claim, index);
  MEASURED.set(claim, { index, document });
  return document;
}

function readClaim({ statement, besides }: RankedText, index: GramIndex): Document {
  const [own, other] = [lookUpTerms(statement), lookUpTerms(besides)];
  const all = [...own, ...other];
  const held = new Set(all);
  const [ownGrams, otherGrams] = [index.of(own), index.of(other)];
  return {
    raw: `${statement} ${besides}`.toLowerCase(),
    own,
    besides: other,
    all,
    held,
    heldByField: [new Set(own), new Set(other)],
    figures: [...held].filter(isFigure),
    grams: index.joined(ownGrams, otherGrams),
    fields: [ownGrams, otherGrams],
  };
}

interface RawFeatures {
  readonly words: number;
  readonly own: number;
  readonly besides: number;
  readonly grams: number;
  readonly fieldGrams: number;
  readonly sentenceGrams: number;
  readonly claimCovered: number;
  readonly textCovered: number;
  readonly sentenceCovered: number;
  readonly sayer: number;
  readonly month: number;
  readonly year: number;
  readonly otherYear: number;
  readonly figures: number;
}

type Means = Readonly<Record<"all" | "own" | "besides", number>>;

function rawFeatures(asked: Asked, document: Document, lexicon: Lexicon, means: Means): RawFeatures {
  const { held, figures } = document;
  const hasYear = asked.year !== "" && document.raw.includes(asked.year);
  const alike = (grams: Grams, other: Grams): number => lexicon.grams.similarity(grams, other);
  return {
    words: bm25(document.all, asked.terms, lexicon, means.all),
    own: bm25(document.own, asked.terms, lexicon, means.own),
    besides: bm25(document.besides, asked.terms, lexicon, means.besides),
    grams: alike(asked.grams, document.grams),
    fieldGrams: Math.max(...document.fields.map((field) => alike(asked.grams, field))),
    sentenceGrams: Math.max(0, ...asked.sentences.map(({ grams }) => alike(grams, document.grams))),
    claimCovered: Math.max(...document.heldByField.map((field) => covered(field, asked.terms, lexicon))),
    textCovered: covered(asked.terms, held, lexicon),
    sentenceCovered: Math.max(0, ...asked.sentences.map(({ terms }) => covered(terms, held, lexicon))),
    sayer: covered(asked.sayer, held, lexicon),
    month: hasYear && asked.month !== "" && document.raw.includes(`${asked.month} ${asked.year}`) ? 1 : 0,
    year: hasYear ? 1 : 0,
    otherYear: asked.year !== "" && !hasYear && /\b(?:19|20)\d\d\b/.test(document.raw) ? 1 : 0,
    figures: figures.length === 0 ? 0 : figures.filter((term) => asked.figures.has(term)).length / figures.length,
  };
}

function isFigure(term: string): boolean {
  return /^\d+$/.test(term);
}

/** The share of some terms that others hold, rare ones counting more. */
function covered(terms: ReadonlySet<string>, others: ReadonlySet<string>, lexicon: Lexicon): number {
  let [shared, all] = [0, 0];
  for (const term of terms) {
    const weight = lexicon.rarity(term);
    all += weight;
    if (others.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

function bm25(words: readonly string[], asked: ReadonlySet<string>, lexicon: Lexicon, meanLength: number): number {
  const counts = new Map<string, number>();
  for (const word of words) if (asked.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let score = 0;
  const length = 1 - B + (B * words.length) / Math.max(1, meanLength);
  for (const [word, count] of counts) score += (lexicon.rarity(word) * count * (K1 + 1)) / (count + K1 * length);
  return score;
}
