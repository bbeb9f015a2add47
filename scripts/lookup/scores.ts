/** How well an order of candidates and a decision on the best of them do: MAP, MRR, abstention, and how sure these figures are. */
import type { Weights } from "./fit.ts";
import { dot, inOrder } from "./fit.ts";
import type { MeasuredQuery, Scored } from "./measured.ts";

/** A query's ranked candidates: ids with what decides whether the best of them is told. */
export interface RankedQuery {
  readonly right: ReadonlySet<string>;
  readonly ranked: readonly string[];
  readonly odds: number;
  /** Odds of the best candidate when the right claims are out of the index; without their twins too. */
  readonly oddsAbsent: number;
  readonly oddsAbsentTwins: number;
}

/** Ranks and rates by weights. */
export function rankQueries(queries: readonly MeasuredQuery[], order: Weights, odds: Weights): RankedQuery[] {
  const bestOdds = (candidates: readonly Scored[]): number => {
    const [best] = inOrder(candidates, order);
    return best === undefined ? Number.NEGATIVE_INFINITY : dot(odds, best.features);
  };
  return queries.map(({ right, present, absent, absentTwins }) => ({
    right,
    ranked: inOrder(present, order).map(({ id }) => id),
    odds: bestOdds(present),
    oddsAbsent: bestOdds(absent),
    oddsAbsentTwins: bestOdds(absentTwins),
  }));
}

/** Mean average precision of the first `depth`. */
export function meanAveragePrecision(queries: readonly RankedQuery[], depth: number): number {
  return mean(
    queries.map(({ right, ranked }) => {
      let hits = 0;
      const precisions = ranked.slice(0, depth).map((id, index) => (right.has(id) ? ++hits / (index + 1) : 0));
      return precisions.reduce((sum, each) => sum + each, 0) / Math.min(right.size, depth);
    }),
  );
}

/** Mean reciprocal rank of the first right claim. */
export function meanReciprocalRank(queries: readonly RankedQuery[]): number {
  return mean(
    queries.map(({ right, ranked }) => {
      const place = ranked.findIndex((id) => right.has(id));
      return place < 0 ? 0 : 1 / (place + 1);
    }),
  );
}

/** The share of queries that keep their right answer at the threshold that lets `falseKnown` of the absent ones through. */
export function abstentionRecall(
  queries: readonly RankedQuery[],
  falseKnown: number,
  absent: "oddsAbsent" | "oddsAbsentTwins",
): number {
  const threshold = thresholdAt(queries, falseKnown, absent);
  return mean(queries.map(({ right, ranked: [best = ""], odds }) => (right.has(best) && odds > threshold ? 1 : 0)));
}

/** The smallest odds above which at most `falseKnown` of the queries whose claim is absent are answered. */
export function thresholdAt(
  queries: readonly RankedQuery[],
  falseKnown: number,
  absent: "oddsAbsent" | "oddsAbsentTwins",
): number {
  const sorted = queries.map((query) => query[absent]).toSorted((a, b) => b - a);
  return sorted[Math.floor(queries.length * falseKnown)] ?? Number.NEGATIVE_INFINITY;
}

const RESAMPLES = 1_000;

/** The middle 95 % of a figure over resampled queries; the same for the same queries. */
export function bootstrapInterval(
  queries: readonly RankedQuery[],
  figure: (sample: readonly RankedQuery[]) => number,
): readonly [number, number] {
  const random = seeded(20_261_127);
  const figures = Array.from({ length: RESAMPLES }, () =>
    figure(queries.map(() => queries[Math.floor(random() * queries.length)] as RankedQuery)),
  ).sort((a, b) => a - b);
  return [figures[Math.floor(RESAMPLES * 0.025)] ?? 0, figures[Math.floor(RESAMPLES * 0.975)] ?? 0];
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}
