/** Reads one sentence of free text for comparison with recorded claims. It knows nothing of any claim. */
import { FUNCTION_WORDS } from "../../domain/drift/word-lists.ts";
import { type Attribution, readAttributions } from "./attribution-reading.ts";
import { type DateReading, readDates } from "./date-reading.ts";
import { type Extent, extentsIn } from "./extent-reading.ts";
import { EXTENT_HINTS } from "./extent-words.ts";
import { type Figure, figuresIn } from "./figure-mention.ts";
import { type Framing, readFraming } from "./framing.ts";
import { type ModalityReading, readModality } from "./modality-reading.ts";
import type { Mention, NameIndex } from "./names.ts";
import { findPhrases } from "./phrase-match.ts";
import { type PolarityReading, readPolarity } from "./polarity-reading.ts";
import { isWithin, type Tags, type Token, tagsOf, tokensOf } from "./token.ts";
import { findUnknownNames, type UnknownName } from "./unknown-name.ts";

/** What a sentence says, as far as it can be compared. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: Tags;
  /** Stems of the words that carry meaning. */
  readonly content: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly dates: DateReading;
  /** Names of known parties. */
  readonly mentions: readonly Mention[];
  readonly unknownNames: readonly UnknownName[];
  readonly framing: Framing;
  readonly modality: ModalityReading;
  readonly polarity: PolarityReading;
  readonly attributions: readonly Attribution[];
  /** Words of extent by what they mean: `most` by `the bulk`. */
  readonly extents: ReadonlyMap<string, Extent>;
  /** Extents that some word hints at. */
  readonly extentHints: ReadonlySet<string>;
  /** The index with which it was read. */
  readonly names: NameIndex;
}

/** Reads a sentence; of a text of more than 2,000 characters the beginning. Never throws. */
export function readSentence(text: string, names: NameIndex): Reading {
  const tokens = tokensOf(text);
  const tags = tagsOf(text);
  const mentions = names.findIn(tokens, text);
  const dates = readDates(text.slice(0, 2_000));
  const isTaken = (token: Token): boolean => dates.isTaken(token) || isWithin(token, mentions);
  const unknownNames = findUnknownNames(text, tokens, tags, mentions, dates.isTaken);
  const sayers = [...mentions, ...unknownNames.map((name) => ({ ...name, ids: [] }))];
  return {
    text,
    tokens,
    tags,
    content: contentOf(tokens),
    figures: figuresIn(text, tokens, isTaken),
    dates,
    mentions,
    unknownNames,
    framing: readFraming(tokens),
    modality: readModality(tokens, tags, isTaken),
    polarity: readPolarity(text, tokens, tags),
    attributions: readAttributions(text, tokens, sayers),
    extents: extentsIn(tokens, tags),
    extentHints: new Set([
      ...(NONE_BUT.test(text) ? ["nothing else"] : []),
      ...Object.keys(EXTENT_HINTS).filter((extent) => findPhrases(tokens, EXTENT_HINTS[extent] ?? []).length > 0),
    ]),
    names,
  };
}

/** `No language but Rust` is only Rust. */
const NONE_BUT = /\b(no|none|nothing|nobody)\b[^.,;:]{0,40}\bbut\b/i;
const EMPTY_WORDS = new Set(FUNCTION_WORDS);

function contentOf(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.filter(({ kind, lower }) => kind !== "SIGN" && !EMPTY_WORDS.has(lower)).map(({ stem }) => stem),
  );
}
