/** A metric's points as they are drawn. */
import type { Comparator } from "../api/schema-types.generated.ts";
import { type TimeScale, timeScale } from "../parts/time-scale.ts";
import type { MetricsPageQuery } from "./metrics.generated.ts";
import { type ValueScale, valueScale } from "./value-scale.ts";

/** A point as the API has it. */
export type Observation = MetricsPageQuery["metrics"]["nodes"][number]["observations"][number];

/** A point on the drawing, in fractions from the left and from the bottom. */
export interface Point {
  readonly id: string;
  readonly observation: Observation;
  readonly x: number;
  readonly y: number;
  /** The days on which it may lie. */
  readonly from: number;
  readonly to: number;
}

/** Two points, one after the other, that a line joins. */
export interface Join {
  readonly from: Point;
  readonly to: Point;
  /** Whether one of them is no plain value. */
  readonly isLoose: boolean;
}

/** The drawing of a metric. */
export interface Series {
  readonly points: readonly Point[];
  readonly joins: readonly Join[];
  readonly time: TimeScale;
  readonly values: ValueScale;
}

/** A bound says on which side the value lies, not where: a line to it would show a rise or a fall that nobody measured. */
const BOUNDS: readonly Comparator[] = ["AT_LEAST", "AT_MOST", "MORE_THAN", "LESS_THAN", "UP_TO"];

/** Lays out the points; null where there is none. */
export function seriesOf(observations: readonly Observation[], unit: string, mostTicks?: number): Series | null {
  const days = observations.flatMap(({ asOf }) => [asOf.earliest, asOf.latest]);
  const time = timeScale(days, mostTicks);
  if (time === null) return null;
  const values = valueScale(
    observations.map(({ value }) => value),
    unit,
  );
  const points = observations.map((observation): Point => {
    const { id, value, asOf } = observation;
    const from = time.place(asOf.earliest ?? asOf.latest ?? "");
    const to = time.place(asOf.latest ?? asOf.earliest ?? "");
    return { id, observation, x: (from + to) / 2, y: values.place(value), from, to };
  });
  return { points, joins: joinsOf(points), time, values };
}

function joinsOf(points: readonly Point[]): readonly Join[] {
  return points.slice(1).flatMap((to, index): Join[] => {
    const from = points[index];
    if (!from || isBound(from.observation) || isBound(to.observation)) return [];
    const isPlain = from.observation.comparator === "EQUAL" && to.observation.comparator === "EQUAL";
    return [{ from, to, isLoose: !isPlain }];
  });
}

/** Whether an observation says only on which side the value lies. */
export function isBound({ comparator }: Pick<Observation, "comparator">): boolean {
  return BOUNDS.includes(comparator);
}

/** The comparators of a series, each once. */
export function comparatorsOf(observations: readonly Observation[]): readonly Comparator[] {
  return [...new Set(observations.map(({ comparator }) => comparator))];
}
