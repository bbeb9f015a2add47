/** Likeness by runs of four characters, which sees through endings, compounds and slips of spelling. */

const RUN = 4;

/** How often each run occurs, and the length of the weighted vector. */
export interface Grams {
  readonly counts: ReadonlyMap<Gram, number>;
  readonly norm: number;
}

/** A run by its number, or in letters where no term of the vocabulary holds it. */
type Gram = number | string;

/** The runs of a vocabulary, weighted by how rare they are. A run is in about as many claims as the terms that hold it; that is counted by the vocabulary, which is smaller than the claims. */
export class GramIndex {
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #isKnown: (term: string) => boolean;
  /** The runs of those terms of the vocabulary that were asked for. */
  readonly #ofTerm = new Map<string, readonly Gram[]>();

  /** `counts` says how many claims hold each term; `rarity` is the weight of what so many claims hold. */
  constructor(counts: ReadonlyMap<string, number>, rarity: (containing: number) => number) {
    const containing: number[] = [];
    for (const [term, count] of counts) {
      for (const run of new Set(runsIn(term))) {
        const number = this.#numbers.get(run) ?? containing.length;
        this.#numbers.set(run, number);
        containing[number] = (containing[number] ?? 0) + count;
      }
    }
    this.#weights = containing.map(rarity);
    this.#isKnown = (term) => counts.has(term);
  }

  /** The runs of all terms of a text. */
  of(terms: readonly string[]): Grams {
    const counts = new Map<Gram, number>();
    for (const term of terms) for (const gram of this.#gramsIn(term)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    return this.#normed(counts);
  }

  /** The runs of two texts together. */
  joined(a: Grams, b: Grams): Grams {
    const counts = new Map(a.counts);
    for (const [gram, count] of b.counts) counts.set(gram, (counts.get(gram) ?? 0) + count);
    return this.#normed(counts);
  }

  /** Cosine of two texts' weighted runs, 0 to 1. */
  similarity(a: Grams, b: Grams): number {
    const [small, large] = a.counts.size < b.counts.size ? [a.counts, b.counts] : [b.counts, a.counts];
    let product = 0;
    for (const [gram, count] of small) {
      const other = large.get(gram);
      if (other !== undefined) product += grade(count) * grade(other) * this.#weight(gram) ** 2;
    }
    return product === 0 ? 0 : product / (a.norm * b.norm);
  }

  #normed(counts: ReadonlyMap<Gram, number>): Grams {
    let sum = 0;
    for (const [gram, count] of counts) sum += (grade(count) * this.#weight(gram)) ** 2;
    return { counts, norm: Math.sqrt(sum) };
  }

  #gramsIn(term: string): readonly Gram[] {
    const kept = this.#ofTerm.get(term);
    if (kept !== undefined) return kept;
    const grams = runsIn(term).map((run) => this.#numbers.get(run) ?? run);
    if (this.#isKnown(term)) this.#ofTerm.set(term, grams);
    return grams;
  }

  #weight(gram: Gram): number {
    return typeof gram === "number" ? (this.#weights[gram] ?? 1) : 1;
  }
}

/** The runs of four characters in a word with a blank before and behind it; a word of one letter is one run. */
function runsIn(term: string): string[] {
  const text = ` ${term} `;
  if (text.length <= RUN) return [text];
  return Array.from({ length: text.length - RUN + 1 }, (_, start) => text.slice(start, start + RUN));
}

function grade(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}
