/** How rare each term is among the claims of one revision, and which parties have which names. */
import type { NamedParty } from "../../domain/drift/compared-claim.ts";
import { NameIndex } from "../reading/names.ts";
import { GramIndex } from "./grams.ts";

/** Most terms that are searched for at once. */
const MOST_TERMS = 40;
/** A term in more than this share of the claims is common. */
const COMMON_SHARE = 0.1;
/** So many rarer terms make common ones needless. */
const ENOUGH_RARE = 4;

export class Lexicon {
  readonly names: NameIndex;
  readonly grams: GramIndex;
  readonly #counts = new Map<string, number>();
  readonly #size: number;

  /** `texts` are the terms of each claim, parted by blanks. */
  constructor(texts: readonly string[], parties: readonly NamedParty[] = []) {
    for (const text of texts) {
      for (const term of new Set(text.split(" "))) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
    }
    this.#size = texts.length;
    this.names = new NameIndex(parties);
    this.grams = new GramIndex(this.#counts, (containing) => rarityOf(Math.min(containing, this.#size), this.#size));
  }

  /** Inverse document frequency, as BM25 has it: above 0, larger for rarer terms. */
  rarity(term: string): number {
    return rarityOf(this.#counts.get(term) ?? 0, this.#size);
  }

  /** What to search for: the rarest terms that any claim holds, in their order; common ones only where rarer ones are few. */
  pruned(terms: readonly string[]): string[] {
    const held = [...new Set(terms)].filter((term) => this.#counts.has(term));
    const byRarity = held.toSorted((a, b) => (this.#counts.get(a) ?? 0) - (this.#counts.get(b) ?? 0));
    const rare = byRarity.filter((term) => (this.#counts.get(term) ?? 0) <= Math.max(10, COMMON_SHARE * this.#size));
    const kept = new Set(byRarity.slice(0, Math.min(MOST_TERMS, Math.max(rare.length, ENOUGH_RARE))));
    return held.filter((term) => kept.has(term));
  }
}

function rarityOf(containing: number, all: number): number {
  return Math.log(1 + (all - containing + 0.5) / (containing + 0.5));
}
