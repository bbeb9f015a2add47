/** From free text, an address or a document to the claims that it repeats: retrieve, rank, compare, decide. */

import { documentUrl } from "../domain/document-url.ts";
import type { NamedParty } from "../domain/drift/compared-claim.ts";
import { AppError } from "../errors.ts";
import type { AskedTime, AtRevision, LookUpGraph, LookUpTime } from "../graph/look-up-graph.ts";
import { lookUpTerms } from "../graph/lookup-words.ts";
import { Recent } from "../graph/recent.ts";
import type { Candidate, CheckedPassage, Decision, Passage } from "./checked.ts";
import { compare, type RecordedClaim } from "./difference/compare.ts";
import { readDocument, readSentences } from "./document/read-document.ts";
import type { RankedText } from "./rank/features.ts";
import { Lexicon } from "./rank/lexicon.ts";
import { rank } from "./rank/rank.ts";
import { plainText } from "./rank/sayer.ts";
import { KNOWN_FROM, POSSIBLE_FROM } from "./rank/weights.ts";
import { type Reading, readSentence } from "./reading/read-sentence.ts";

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

/** A sentence or a few: longer texts are documents. */
export const MOST_TEXT = 5_000;
/** So many hits of the engine are ranked. */
const MOST_HITS = 100;
/** So many candidates are told for one passage. */
const MOST_CANDIDATES = 5;
/** Passages that are looked up together. */
const BATCH = 32;
const KEPT_LEXICONS = 3;

export class LookUp {
  readonly #graph: LookUpGraph;
  readonly #lexicons = new Recent<Promise<AtRevision<Lexicon>>>(KEPT_LEXICONS);
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
    const lexicon = await this.#lexiconAt(options);
    const found = await this.#checkPassages(passages, lexicon, { ...options, isDocument });
    // A revision was made while this was asked: the rarities are of the one before.
    if (options.at?.revision === undefined && found.head !== lexicon.head) return await this.check(input, options);
    return { ...found, revision: lexicon.revision };
  }

  async #checkAddress(url: string, options: LookUpOptions): Promise<LookedUp> {
    const address = documentUrl(url.trim());
    if (address === null)
      throw new AppError("INPUT_INVALID", "`url` has to be an address that begins with http:// or https://.");
    const { value, revision } = await this.#graph.claimsOf(address, timeOf(options), options);
    const passage: Passage = { kind: "ADDRESS", text: address, start: 0, end: url.length };
    const candidates = value.ids.map((claimId) => ({ claimId, score: null, agrees: [], differs: [] }));
    const decision: Decision = candidates.length === 0 ? "UNKNOWN" : "KNOWN";
    return { checked: [{ ...passage, decision, candidates }], skipped: 0, revision };
  }

  /** The lexicon of the revision that is asked for; of today's, the one known last, which is checked afterwards. */
  async #lexiconAt(options: LookUpOptions): Promise<AtRevision<Lexicon>> {
    const { at = {} } = options;
    const isPast = at.revision !== undefined || at.known !== undefined;
    const known = isPast ? `${at.revision ?? at.known}` : this.#head === null ? null : `head ${this.#head}`;
    const kept = known === null ? undefined : this.#lexicons.get(known);
    if (kept !== undefined) return await kept;
    const { valid: _, ...time } = at;
    const making = this.#graph.vocabulary({ at: time, instant: options.instant }, options).then((found) => ({
      ...found,
      value: new Lexicon(found.value.texts, found.value.parties),
    }));
    const made = await making;
    if (!isPast) this.#head = made.head;
    this.#lexicons.set(isPast ? `${at.revision ?? at.known}` : `head ${made.head}`, making);
    return made;
  }

  async #checkPassages(
    passages: readonly Passage[],
    { value: lexicon, head }: AtRevision<Lexicon>,
    options: LookUpOptions & { readonly isDocument: boolean },
  ): Promise<{ checked: CheckedPassage[]; skipped: number; head: number }> {
    const checked: CheckedPassage[] = [];
    const claims = new Map<string, RankedClaim>();
    let newest = head;
    for (let start = 0; start < passages.length; start += BATCH) {
      const batch = passages.slice(start, start + BATCH);
      const hits = await Promise.all(
        batch.map(({ text }) => this.#graph.hits(termsOf(text, lexicon), MOST_HITS, options)),
      );
      const wanted = [...new Set(hits.flat())].filter((id) => !claims.has(id));
      if (wanted.length > 0 || start === 0) {
        const read = await this.#graph.claims(wanted, timeOf(options), options);
        newest = read.head;
        for (const [id, claim] of read.value) claims.set(id, rankedClaim({ ...claim, id }));
      }
      for (const [index, passage] of batch.entries()) {
        const found = (hits[index] ?? []).flatMap((id) => claims.get(id) ?? []);
        const reading = readSentence(passage.text, lexicon.names);
        const answer = decide(passage.text, reading, rank(passage.text, found, lexicon), options.isDocument);
        if (answer !== null) checked.push({ ...passage, ...answer });
      }
      options.onProgress?.({ done: Math.min(start + BATCH, passages.length), total: passages.length });
    }
    return { checked, skipped: passages.length - checked.length, head: newest };
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
function termsOf(text: string, lexicon: Lexicon): string[] {
  const plain = plainText(text);
  const { mentions, figures } = readSentence(plain, lexicon.names);
  const names = mentions.flatMap(({ ids }) => (ids.length === 1 ? (lexicon.names.namesOf(ids[0] ?? "")[0] ?? []) : []));
  return lexicon.pruned(lookUpTerms([plain, ...names, ...figures.map(({ value }) => String(value))].join(" ")));
}

/** Null for a passage of a document in which there is nothing to check. */
function decide(
  text: string,
  reading: Reading,
  ranked: readonly { readonly candidate: RankedClaim; readonly probability: number }[],
  isDocument: boolean,
): { readonly decision: Decision; readonly candidates: readonly Candidate[] } | null {
  const likely = ranked.filter(({ probability }) => probability >= POSSIBLE_FROM).slice(0, MOST_CANDIDATES);
  if (likely.length === 0)
    return isDocument && !isCheckable(text, reading) ? null : { decision: "UNKNOWN", candidates: [] };
  const candidates = likely.map(({ candidate, probability }) => ({
    claimId: candidate.id,
    score: probability,
    ...compare(reading, candidate.claim),
  }));
  const isKnown = candidates.some(({ score, differs }) => score >= KNOWN_FROM && differs.length === 0);
  return { decision: isKnown ? "KNOWN" : "POSSIBLE", candidates };
}

function isCheckable(_text: string, { mentions, unknownNames, figures, dates }: Reading): boolean {
  return mentions.length > 0 || unknownNames.length > 0 || figures.length > 0 || dates.dates.length > 0;
}

function checkedText(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const message = `\`text\` has ${text.length} characters; at most ${MOST_TEXT} are taken, longer texts as \`document\`.`;
  throw new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { size: text.length, limit: MOST_TEXT } });
}

function timeOf({ at = {}, instant }: LookUpOptions): LookUpTime {
  return { at, instant };
}
