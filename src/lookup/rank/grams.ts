/** Likeness by runs of four characters, which sees through endings, compounds and slips of spelling. */

const RUN = 4;

/** How often each run occurs. */
export type Grams = ReadonlyMap<string, number>;

/** The runs of four characters in a row of terms; a blank stands between two terms and at both ends. */
export function gramsOf(terms: readonly string[]): Grams {
  const text = ` ${terms.join(" ")} `;
  const grams = new Map<string, number>();
  for (let start = 0; start + RUN <= text.length; start++) {
    const gram = text.slice(start, start + RUN);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Weights of runs by how rare they are among the candidates; what none of them holds weighs most. */
export function gramWeights(all: readonly Grams[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const grams of all) for (const gram of grams.keys()) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return new Map([...counts].map(([gram, count]) => [gram, Math.log(1 + (all.length - count + 0.5) / (count + 0.5))]));
}

/** Cosine of two texts' weighted runs, 0 to 1. */
export function similarity(a: Grams, b: Grams, weights: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [gram, count] of small) {
    const other = large.get(gram);
    if (other === undefined) continue;
    const weight = weights.get(gram) ?? 1;
    product += (1 + Math.log(count)) * (1 + Math.log(other)) * weight * weight;
  }
  return product === 0 ? 0 : product / (normOf(a, weights) * normOf(b, weights));
}

const NORMS = new WeakMap<Grams, { readonly weights: object; readonly norm: number }>();

function normOf(grams: Grams, weights: ReadonlyMap<string, number>): number {
  const known = NORMS.get(grams);
  if (known?.weights === weights) return known.norm;
  let sum = 0;
  for (const [gram, count] of grams) sum += ((1 + Math.log(count)) * (weights.get(gram) ?? 1)) ** 2;
  const norm = Math.sqrt(sum);
  NORMS.set(grams, { weights, norm });
  return norm;
}
