/** How far proposals agree with the drift that somebody recorded by reading. */
import { type Word, wordsOf } from "../vocabulary.ts";

type Drift = Word<"Drift">;

/** One restatement: what was recorded of it and what was proposed. */
export interface Comparison {
  readonly recorded: readonly Drift[];
  readonly proposed: readonly Drift[];
}

/** Numbers of restatements for one kind of drift, or summed over all. */
export interface Agreement {
  readonly recorded: number;
  readonly proposed: number;
  readonly both: number;
}

/** Agreement for every kind of drift, in the order of the vocabulary. */
export function agreementOf(comparisons: readonly Comparison[]): Readonly<Record<Drift, Agreement>> {
  const count = (holds: (comparison: Comparison) => boolean): number => comparisons.filter(holds).length;
  const entries = wordsOf("Drift").map((drift): [Drift, Agreement] => [
    drift,
    {
      recorded: count(({ recorded }) => recorded.includes(drift)),
      proposed: count(({ proposed }) => proposed.includes(drift)),
      both: count(({ recorded, proposed }) => recorded.includes(drift) && proposed.includes(drift)),
    },
  ]);
  return Object.fromEntries(entries) as Record<Drift, Agreement>;
}

/** The agreements added up. */
export function summed(agreements: readonly Agreement[]): Agreement {
  const sum = (member: keyof Agreement): number => agreements.reduce((total, each) => total + each[member], 0);
  return { recorded: sum("recorded"), proposed: sum("proposed"), both: sum("both") };
}

/** Share of the proposals that were recorded too; null where nothing was proposed. */
export function precisionOf({ proposed, both }: Agreement): number | null {
  return proposed === 0 ? null : both / proposed;
}

/** Share of what was recorded that was proposed too; null where nothing was recorded. */
export function recallOf({ recorded, both }: Agreement): number | null {
  return recorded === 0 ? null : both / recorded;
}
