/** From free text, an address or a document to the claims that it repeats: retrieve, rank, compare, decide. */

import { documentUrl } from "../domain/document-url.ts";
import { MOST_TEXT } from "../domain/look-up-limits.ts";
import { AppError } from "../errors.ts";
import type { AskedTime, AtRevision, LookUpGraph, LookUpTime } from "../graph/look-up-graph.ts";
import { lookUpTerms } from "../graph/lookup-words.ts";
import { Recent } from "../graph/recent.ts";
import type { CheckedPassage, Decision, Passage } from "./checked.ts";
import { ClaimsOfRevision } from "./claims-of-revision.ts";
import { decide, likelyOf } from "./decide.ts";
import { documentSteps, readSentences } from "./document/read-document.ts";
import type { RankedText } from "./rank/features.ts";
import type { Lexicon } from "./rank/lexicon.ts";
import { type RankedCandidate, rank } from "./rank/rank.ts";
import { plainText } from "./rank/sayer.ts";
import { type Reading, readSentence } from "./reading/read-sentence.ts";
import { type Deadline, type Turn, Turns } from "./turns.ts";

/** What is looked up: a sentence or a few, an address, or a whole document. */
export type LookUpInput = { readonly text: string } | { readonly url: string } | { readonly document: string };

export interface LookUpOptions {
  readonly at?: AskedTime;
  /** The instant of the call, UTC, ISO 8601. */
  readonly instant: string;
  readonly signal?: AbortSignal;
  /** Of each statement. */
  readonly timeoutMs?: number;
  /** Of the look-up as a whole. */
  readonly deadline?: Deadline;
  /** Told how many passages are done, and of how many. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** The checked passages in their order. */
export interface LookedUp {
  readonly checked: readonly CheckedPassage[];
  /** Passages with nothing to check. */
  readonly skipped: number;
  /** The revision that was read. */
  readonly revision: number;
}

/** So many hits of the engine are ranked. */
export const MOST_HITS = 100;
/** Passages that are looked up together. */
const BATCH = 32;
const KEPT_REVISIONS = 3;
/** Passages of one document. */
const MOST_PASSAGES = 20_000;

/** A passage with what was read in it, and the claims that it may repeat. */
interface RankedPassage {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly likely: readonly RankedCandidate<RankedText>[];
}

export class LookUp {
  readonly #graph: LookUpGraph;
  readonly #kept = new Recent<AtRevision<ClaimsOfRevision>>(KEPT_REVISIONS);
  readonly #turns = new Turns();
  /** The passages of what was given, for as long as the caller holds it: it may ask for the same again. */
  readonly #passages = new WeakMap<LookUpInput, readonly Passage[]>();
  #head: number | null = null;

  constructor(graph: LookUpGraph) {
    this.#graph = graph;
  }

  /** Looks something up. Throws `INPUT_*` for what cannot be looked up or takes too long, `STORE_*` when the engine fails. */
  async check(input: LookUpInput, options: LookUpOptions): Promise<LookedUp> {
    if ("url" in input) return await this.#checkAddress(input.url, options);
    const turn = this.#turns.begin(options);
    const passages = await this.#passagesOf(input, turn);
    for (;;) {
      const kept = await this.#keptOf(options);
      const found = await this.#checkPassages(passages, kept, turn, { ...options, isDocument: "document" in input });
      if (isPast(options) || found.head === kept.head) {
        return { checked: found.checked, skipped: found.skipped, revision: kept.revision };
      }
      // A revision was made while this was asked: the rarities are of the one before.
      this.#head = found.head;
    }
  }

  async #passagesOf(input: Exclude<LookUpInput, { readonly url: string }>, turn: Turn): Promise<readonly Passage[]> {
    const known = this.#passages.get(input);
    if (known !== undefined) return known;
    const isDocument = "document" in input;
    const passages = isDocument
      ? await turn.take(documentSteps(input.document))
      : readSentences(checkedText(input.text));
    if (passages.length === 0 && !isDocument) throw new AppError("INPUT_INVALID", "`text` holds nothing to look up.");
    if (passages.length > MOST_PASSAGES) throw tooMany(passages.length);
    this.#passages.set(input, passages);
    return passages;
  }

  async #checkAddress(url: string, options: LookUpOptions): Promise<LookedUp> {
    const address = documentUrl(url.trim());
    if (address === null)
      throw new AppError("INPUT_INVALID", "`url` has to be an address that begins with http:// or https://.");
    const { value, revision } = await this.#graph.claimsOf(address, timeOf(options), options);
    const passage: Passage = { kind: "ADDRESS", text: address, start: 0, end: url.length };
    const candidates = value.map((claimId) => ({
      claimId,
      score: null,
      probability: null,
      agrees: [],
      differs: [],
    }));
    const decision: Decision = candidates.length === 0 ? "UNKNOWN" : "KNOWN";
    return { checked: [{ ...passage, decision, candidates }], skipped: 0, revision };
  }

  /** What is kept of the revision that is asked for; of today's, of the newest that was seen, which is checked afterwards. */
  async #keptOf(options: LookUpOptions): Promise<AtRevision<ClaimsOfRevision>> {
    const { valid, ...time } = options.at ?? {};
    const keyOf = (head: number | null): string => `${time.revision ?? time.known ?? `head ${head}`} ${valid ?? ""}`;
    const isToday = !isPast(options);
    const found = isToday && this.#head === null ? undefined : this.#kept.get(keyOf(this.#head));
    if (found !== undefined) return found;
    const read = await this.#graph.vocabulary({ at: time, instant: options.instant }, options);
    const made = { ...read, value: new ClaimsOfRevision(this.#graph, read.value) };
    if (isToday) this.#head = made.head;
    this.#kept.set(keyOf(made.head), made);
    return made;
  }

  async #checkPassages(
    passages: readonly Passage[],
    { value: claims, head: known }: AtRevision<ClaimsOfRevision>,
    turn: Turn,
    options: LookUpOptions & { readonly isDocument: boolean },
  ): Promise<{ checked: CheckedPassage[]; skipped: number; head: number }> {
    const checked: CheckedPassage[] = [];
    const total = passages.length;
    let newest = known;
    for (let start = 0; start < total; start += BATCH) {
      turn.progress = { done: start, total };
      const batch = await this.#rankPassages(passages.slice(start, start + BATCH), claims, turn, options, start === 0);
      const told = batch.ranked.flatMap(({ likely }) => likely.map(({ candidate }) => candidate.id));
      const head = await claims.readCompared(told, timeOf(options), options);
      newest = Math.max(newest, batch.head ?? 0, head ?? 0);
      for (const { passage, reading, likely } of batch.ranked) {
        await turn.next();
        const compared = likely.flatMap(({ candidate, ...rest }) => {
          const claim = claims.compared(candidate.id);
          return claim === undefined ? [] : [{ ...rest, claim }];
        });
        checked.push({ ...passage, ...decide(reading, compared) });
      }
      options.onProgress?.({ done: Math.min(start + BATCH, total), total });
    }
    return { checked, skipped: total - checked.length, head: newest };
  }

  /** The passages in which there is something to check, each with the claims that are likely. */
  async #rankPassages(
    passages: readonly Passage[],
    claims: ClaimsOfRevision,
    turn: Turn,
    options: LookUpOptions & { readonly isDocument: boolean },
    isFirst: boolean,
  ): Promise<{ readonly ranked: readonly RankedPassage[]; readonly head: number | null }> {
    const { lexicon } = claims;
    const read: { readonly passage: Passage; readonly reading: Reading }[] = [];
    for (const passage of passages) {
      await turn.next();
      read.push({ passage, reading: readSentence(plainText(passage.text), lexicon.names) });
    }
    const hits = await Promise.all(
      read.map(({ reading }) => this.#graph.hits(termsOf(reading, lexicon), MOST_HITS, options)),
    );
    const head = await claims.readRanked(hits.flat(), isFirst, timeOf(options), options);
    const ranked: RankedPassage[] = [];
    for (const [index, { passage, reading }] of read.entries()) {
      await turn.next();
      const found = rank(passage.text, claims.ranked(hits[index] ?? []), lexicon);
      const likely = likelyOf(reading, found, passage, options.isDocument);
      if (likely !== null) ranked.push({ passage, reading, likely });
    }
    return { ranked, head };
  }
}

/** The terms to search for: those of the text, the other names of whom it names, and its figures in digits. */
function termsOf({ text: plain, mentions, figures }: Reading, lexicon: Lexicon): string[] {
  const names = mentions.flatMap(({ ids }) => (ids.length === 1 ? (lexicon.names.namesOf(ids[0] ?? "")[0] ?? []) : []));
  return lexicon.pruned(lookUpTerms([plain, ...names, ...figures.map(({ value }) => String(value))].join(" ")));
}

function isPast({ at = {} }: LookUpOptions): boolean {
  return at.revision !== undefined || at.known !== undefined;
}

function tooMany(size: number): AppError {
  const message = `The document has ${size} passages; at most ${MOST_PASSAGES} are checked.`;
  return new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { size, limit: MOST_PASSAGES } });
}

function checkedText(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const message = `\`text\` has ${text.length} characters; at most ${MOST_TEXT} are taken, longer texts as \`document\`.`;
  throw new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { size: text.length, limit: MOST_TEXT } });
}

function timeOf({ at = {}, instant }: LookUpOptions): LookUpTime {
  return { at, instant };
}
