/** The claims of one revision as look-ups need them: how rare their terms are, and those that were ranked and compared last. */

import type { CallOptions, LookUpGraph, LookUpTime, Vocabulary } from "../graph/look-up-graph.ts";
import { Recent } from "../graph/recent.ts";
import type { RecordedClaim } from "./difference/compare.ts";
import type { RankedText } from "./rank/features.ts";
import { Lexicon } from "./rank/lexicon.ts";

/** So many claims stay read. */
const KEPT = 5_000;

export class ClaimsOfRevision {
  readonly lexicon: Lexicon;
  readonly #graph: LookUpGraph;
  readonly #ranked = new Recent<RankedText>(KEPT);
  readonly #compared = new Recent<RecordedClaim>(KEPT);

  constructor(graph: LookUpGraph, { texts, parties }: Vocabulary) {
    this.#graph = graph;
    this.lexicon = new Lexicon(texts, parties);
  }

  /** Reads what claims are ranked by, unless it is kept. Gives the newest revision there is, or null if none had to be read; `isHeadAsked` has one read in any case. */
  async readRanked(
    ids: readonly string[],
    isHeadAsked: boolean,
    time: LookUpTime,
    options: CallOptions,
  ): Promise<number | null> {
    const wanted = missing(ids, this.#ranked);
    if (wanted.length === 0 && !isHeadAsked) return null;
    const { value, head } = await this.#graph.worded(wanted, time, options);
    for (const [id, { statement, parties }] of value) {
      const besides = parties.flatMap((party) => this.lexicon.names.namesOf(party)).join(" ");
      this.#ranked.set(id, { id, statement, besides });
    }
    return head;
  }

  /** Reads claims as they are compared, unless they are kept. Gives the newest revision there is, or null if none had to be read. */
  async readCompared(ids: readonly string[], time: LookUpTime, options: CallOptions): Promise<number | null> {
    const wanted = missing(ids, this.#compared);
    if (wanted.length === 0) return null;
    const { value, head } = await this.#graph.claims(wanted, time, options);
    for (const [id, claim] of value) this.#compared.set(id, { ...claim, id });
    return head;
  }

  /** What those of the claims are ranked by that were read. */
  ranked(ids: readonly string[]): RankedText[] {
    return ids.flatMap((id) => this.#ranked.get(id) ?? []);
  }

  /** A claim as it is compared, if it was read. */
  compared(id: string): RecordedClaim | undefined {
    return this.#compared.get(id);
  }
}

function missing(ids: readonly string[], kept: Recent<unknown>): string[] {
  return [...new Set(ids)].filter((id) => kept.get(id) === undefined);
}
