/** Likeness by runs of four characters, which sees through endings, compounds and slips of spelling. */

const RUN = 4;

/** How often each run occurs, and the length of the weighted vector. */
export interface Grams {
  readonly counts: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Weights of runs by how rare they are; what is in none weighs 1. */
export type GramWeights = ReadonlyMap<string, number>;

/** The runs of four characters in a word with a blank before and behind it; a word of one letter is one run. */
export function gramsIn(term: string): string[] {
  const text = ` ${term} `;
  if (text.length <= RUN) return [text];
  return Array.from({ length: text.length - RUN + 1 }, (_, start) => text.slice(start, start + RUN));
}

/** The runs of all terms of a text. */
export function gramsOf(terms: readonly string[], weights: GramWeights): Grams {
  const counts = new Map<string, number>();
  for (const term of terms) for (const gram of gramsIn(term)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  let sum = 0;
  for (const [gram, count] of counts) sum += ((1 + Math.log(count)) * (weights.get(gram) ?? 1)) ** 2;
  return { counts, norm: Math.sqrt(sum) };
}

/** Cosine of two texts' weighted runs, 0 to 1. */
export function similarity(a: Grams, b: Grams, weights: GramWeights): number {
  const [small, large] = a.counts.size < b.counts.size ? [a.counts, b.counts] : [b.counts, a.counts];
  let product = 0;
  for (const [gram, count] of small) {
    const other = large.get(gram);
    if (other === undefined) continue;
    const weight = weights.get(gram) ?? 1;
    product += (1 + Math.log(count)) * (1 + Math.log(other)) * weight * weight;
  }
  return product === 0 ? 0 : product / (a.norm * b.norm);
}
