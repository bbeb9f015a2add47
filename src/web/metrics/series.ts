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

/** The drawing of a metric. */
export interface Series {
  readonly points: readonly Point[];
  readonly time: TimeScale;
  readonly values: ValueScale;
}

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
  return { points, time, values };
}

/** The comparators of a series, each once. */
export function comparatorsOf(observations: readonly Observation[]): readonly Comparator[] {
  return [...new Set(observations.map(({ comparator }) => comparator))];
}
