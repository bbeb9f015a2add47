/** From free text, an address or a document to the claims that it repeats: retrieve, rank, compare, decide. */

import { documentUrl } from "../domain/document-url.ts";
import type { NamedParty } from "../domain/drift/compared-claim.ts";
import { MOST_TEXT } from "../domain/look-up-limits.ts";
import { AppError } from "../errors.ts";
import type { AskedTime, AtRevision, LookUpGraph, LookUpTime } from "../graph/look-up-graph.ts";
import { lookUpTerms } from "../graph/lookup-words.ts";
import { Recent } from "../graph/recent.ts";
import type { Candidate, CheckedPassage, Decision, Passage } from "./checked.ts";
import { compare, type RecordedClaim } from "./difference/compare.ts";
import { readDocument, readSentences } from "./document/read-document.ts";
import type { RankedText } from "./rank/features.ts";
import { Lexicon } from "./rank/lexicon.ts";
import { type RankedCandidate, rank } from "./rank/rank.ts";
import { plainText } from "./rank/sayer.ts";
import { LIKELY_FROM } from "./rank/weights.ts";
import { type Reading, readSentence } from "./reading/read-sentence.ts";
import { Turns } from "./turns.ts";

/** What is looked up: a sentence or a few, an address, or a whole document. */
export type LookUpInput = { readonly text: string } | { readonly url: string } | { readonly document: string };

export interface LookUpOptions {
  readonly at?: AskedTime;
  /** The instant of the call, UTC, ISO 8601. */
  readonly instant: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
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
/** A claim that a passage does not differ from counts as what it says if it is at least this share as probable as the likeliest. */
const RIVAL_SHARE = 0.8;
/** So many candidates are told for one passage. */
const MOST_CANDIDATES = 5;
/** Passages that are looked up together. */
const BATCH = 32;
const KEPT_LEXICONS = 3;
/** Claims that stay read for a revision. */
const KEPT_CLAIMS = 5_000;
/** Passages of one document. */
const MOST_PASSAGES = 20_000;

/** What is kept of a revision: how rare its terms are, and the claims that were read last. */
interface Kept {
  readonly lexicon: Lexicon;
  readonly claims: Recent<RankedClaim>;
}

export class LookUp {
  readonly #graph: LookUpGraph;
  readonly #kept = new Recent<AtRevision<Kept>>(KEPT_LEXICONS);
  #head: number | null = null;

  constructor(graph: LookUpGraph) {
    this.#graph = graph;
  }

  /** Looks something up. Throws `INPUT_*` for what cannot be looked up, `STORE_*` when the engine fails. */
  async check(input: LookUpInput, options: LookUpOptions): Promise<LookedUp> {
    if ("url" in input) return await this.#checkAddress(input.url, options);
    const isDocument = "document" in input;
    const passages = isDocument ? readDocument(input.document) : readSentences(checkedText(input.text));
    if (passages.length === 0 && !isDocument) throw new AppError("INPUT_INVALID", "`text` holds nothing to look up.");
    if (passages.length > MOST_PASSAGES) throw tooMany(passages.length);
    const kept = await this.#keptOf(options);
    const found = await this.#checkPassages(passages, kept, { ...options, isDocument });
    // A revision was made while this was asked: the rarities are of the one before.
    if (!isPast(options) && found.head !== kept.head) {
      this.#head = found.head;
      return await this.check(input, options);
    }
    return { checked: found.checked, skipped: found.skipped, revision: kept.revision };
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
  async #keptOf(options: LookUpOptions): Promise<AtRevision<Kept>> {
    const { valid, ...time } = options.at ?? {};
    const keyOf = (head: number | null): string => `${time.revision ?? time.known ?? `head ${head}`} ${valid ?? ""}`;
    const isToday = !isPast(options);
    const found = isToday && this.#head === null ? undefined : this.#kept.get(keyOf(this.#head));
    if (found !== undefined) return found;
    const read = await this.#graph.vocabulary({ at: time, instant: options.instant }, options);
    const { texts, parties } = read.value;
    const made = {
      ...read,
      value: { lexicon: new Lexicon(texts, parties), claims: new Recent<RankedClaim>(KEPT_CLAIMS) },
    };
    if (isToday) this.#head = made.head;
    this.#kept.set(keyOf(made.head), made);
    return made;
  }

  async #checkPassages(
    passages: readonly Passage[],
    { value: kept, head }: AtRevision<Kept>,
    options: LookUpOptions & { readonly isDocument: boolean },
  ): Promise<{ checked: CheckedPassage[]; skipped: number; head: number }> {
    const { lexicon } = kept;
    const checked: CheckedPassage[] = [];
    const turns = new Turns();
    let newest = head;
    for (let start = 0; start < passages.length; start += BATCH) {
      options.signal?.throwIfAborted();
      const batch = passages.slice(start, start + BATCH).map((passage) => ({
        passage,
        reading: readSentence(plainText(passage.text), lexicon.names),
      }));
      const hits = await Promise.all(
        batch.map(({ reading }) => this.#graph.hits(termsOf(reading, lexicon), MOST_HITS, options)),
      );
      newest = Math.max(newest, await this.#readClaims(hits.flat(), kept, options, start === 0));
      for (const [index, { passage, reading }] of batch.entries()) {
        const found = (hits[index] ?? []).flatMap((id) => kept.claims.get(id) ?? []);
        const answer = decide(reading, rank(passage.text, found, lexicon), options.isDocument);
        if (answer !== null) checked.push({ ...passage, ...answer });
        await turns.next();
      }
      options.onProgress?.({ done: Math.min(start + BATCH, passages.length), total: passages.length });
    }
    return { checked, skipped: passages.length - checked.length, head: newest };
  }

  /** Reads those of the claims that are not kept, and the newest revision whenever it has to be known. */
  async #readClaims(
    ids: readonly string[],
    { claims }: Kept,
    options: LookUpOptions,
    isFirst: boolean,
  ): Promise<number> {
    const wanted = [...new Set(ids)].filter((id) => claims.get(id) === undefined);
    if (wanted.length === 0 && !isFirst) return 0;
    const read = await this.#graph.claims(wanted, timeOf(options), options);
    for (const [id, claim] of read.value) claims.set(id, rankedClaim({ ...claim, id }));
    return read.head;
  }
}

interface RankedClaim extends RankedText {
  readonly claim: RecordedClaim;
}

function rankedClaim(claim: RecordedClaim): RankedClaim {
  const names = [...claim.about, ...claim.madeBy].flatMap(({ names: all }: NamedParty) => all);
  return { id: claim.id, statement: claim.statement, besides: names.join(" "), claim };
}

/** The terms to search for: those of the text, the other names of whom it names, and its figures in digits. */
function termsOf({ text: plain, mentions, figures }: Reading, lexicon: Lexicon): string[] {
  const names = mentions.flatMap(({ ids }) => (ids.length === 1 ? (lexicon.names.namesOf(ids[0] ?? "")[0] ?? []) : []));
  return lexicon.pruned(lookUpTerms([plain, ...names, ...figures.map(({ value }) => String(value))].join(" ")));
}

/** Null for a passage of a document in which there is nothing to check. */
function decide(
  reading: Reading,
  ranked: readonly RankedCandidate<RankedClaim>[],
  isDocument: boolean,
): { readonly decision: Decision; readonly candidates: readonly Candidate[] } | null {
  const likely = ranked.filter(({ probability }) => probability >= LIKELY_FROM).slice(0, MOST_CANDIDATES);
  if (likely.length === 0) return isDocument && !isCheckable(reading) ? null : { decision: "UNKNOWN", candidates: [] };
  const candidates = likely.map(({ candidate, score, probability }) => ({
    claimId: candidate.id,
    score,
    probability,
    ...compare(reading, candidate.claim),
  }));
  const best = Math.max(...candidates.map(({ probability }) => probability));
  const isSame = ({ differs, probability }: (typeof candidates)[number]): boolean =>
    differs.length === 0 && probability >= RIVAL_SHARE * best;
  const same = candidates.filter(isSame);
  const others = candidates.filter((candidate) => !isSame(candidate));
  return { decision: same.length > 0 ? "KNOWN" : "POSSIBLE", candidates: [...same, ...others] };
}

function isCheckable({ mentions, unknownNames, figures, dates }: Reading): boolean {
  return mentions.length > 0 || unknownNames.length > 0 || figures.length > 0 || dates.dates.length > 0;
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
