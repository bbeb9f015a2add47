/** Fits the ranker's weights: a softmax over the candidates of each query for the order, a logistic regression for the decision. */
import { compareTexts } from "../../src/domain/text-order.ts";
import type { FeatureName, Features } from "../../src/lookup/rank/features.ts";
import type { MeasuredQuery, Scored } from "./measured.ts";

export type Weights = Readonly<Partial<Record<FeatureName, number>>>;

const RATE = 0.1;
/** Pulls weights towards 0, so that none grows on chance. */
const DECAY = 1e-3;

export function dot(weights: Weights, features: Features): number {
  let sum = 0;
  for (const name in weights) sum += (weights[name as FeatureName] ?? 0) * features[name as FeatureName];
  return sum;
}

/** Weights under which the right claims of these queries are likeliest to come first. */
export function fitOrder(queries: readonly MeasuredQuery[], names: readonly FeatureName[], steps = 150): Weights {
  const lists = queries
    .map(({ present, right }) =>
      present.map(({ id, features }) => ({ isRight: right.has(id), x: vector(features, names) })),
    )
    .filter((list) => list.some(({ isRight }) => isRight));
  const gradient = (w: readonly number[]): number[] => {
    const sum = names.map(() => 0);
    for (const list of lists) {
      const scores = list.map(({ x }) => product(w, x));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const right = odds.reduce((a, odd, index) => a + (list[index]?.isRight ? odd : 0), 0);
      list.forEach(({ isRight, x }, index) => {
        const odd = odds[index] ?? 0;
        const pull = odd / all - (isRight ? odd / right : 0);
        if (Math.abs(pull) > 1e-6) add(sum, x, pull / lists.length);
      });
    }
    return sum;
  };
  return named(names, descend(gradient, names.length, steps));
}

/** An example of a decision: the best candidate, and whether it is a right one. */
export interface Example {
  readonly features: Features;
  readonly isRight: boolean;
}

/** Logistic regression; `bias` is the constant term. */
export function fitDecision(
  examples: readonly Example[],
  names: readonly FeatureName[],
  steps = 600,
): { readonly weights: Weights; readonly bias: number } {
  const rows = examples.map(({ features, isRight }) => ({ x: [...vector(features, names), 1], y: isRight ? 1 : 0 }));
  const gradient = (w: readonly number[]): number[] => {
    const sum = w.map(() => 0);
    for (const { x, y } of rows) {
      const pull = (1 / (1 + Math.exp(-product(w, x))) - y) / rows.length;
      add(sum, x, pull);
    }
    return sum;
  };
  const found = descend(gradient, names.length + 1, steps);
  return { weights: named(names, found), bias: found.at(-1) ?? 0 };
}

/** The best candidate in the order of these weights; ties by id. */
export function bestOf(candidates: readonly Scored[], weights: Weights): Scored | undefined {
  return inOrder(candidates, weights)[0];
}

export function inOrder(candidates: readonly Scored[], weights: Weights): Scored[] {
  return candidates
    .map((each) => ({ each, score: dot(weights, each.features) }))
    .sort((a, b) => b.score - a.score || compareTexts(a.each.id, b.each.id))
    .map(({ each }) => each);
}

function vector(features: Features, names: readonly FeatureName[]): number[] {
  return names.map((name) => features[name]);
}

function named(names: readonly FeatureName[], values: readonly number[]): Weights {
  return Object.fromEntries(names.map((name, index) => [name, Math.round((values[index] ?? 0) * 1000) / 1000]));
}

function add(sum: number[], x: readonly number[], times: number): void {
  for (let place = 0; place < x.length; place++) sum[place] = (sum[place] ?? 0) + times * (x[place] ?? 0);
}

function product(w: readonly number[], x: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < w.length; place++) sum += (w[place] ?? 0) * (x[place] ?? 0);
  return sum;
}

/** Adam: steps that fit each weight's own scale. */
function descend(gradient: (w: readonly number[]) => number[], size: number, steps: number): number[] {
  const w: number[] = Array(size).fill(0);
  const [first, second]: [number[], number[]] = [Array(size).fill(0), Array(size).fill(0)];
  for (let step = 1; step <= steps; step++) {
    gradient(w).forEach((raw, place) => {
      const slope = raw + DECAY * (w[place] ?? 0);
      const mean = 0.9 * (first[place] ?? 0) + 0.1 * slope;
      const square = 0.99 * (second[place] ?? 0) + 0.01 * slope * slope;
      first[place] = mean;
      second[place] = square;
      const stride = (RATE * (mean / (1 - 0.9 ** step))) / (Math.sqrt(square / (1 - 0.99 ** step)) + 1e-8);
      w[place] = (w[place] ?? 0) - stride;
    });
  }
  return w;
}
