/** A series over time. Text is set in HTML, so that it keeps its size on every screen; the figures stand in a table beside it. */
import { percent } from "../parts/time-scale.ts";
import { axisFigure, shortFigure } from "../words/figure-words.ts";
import { PointMark } from "./point-mark.tsx";
import type { Point, Series } from "./series.ts";
import "./chart.css";

interface ChartProps {
  readonly series: Series;
  readonly unit: string;
  readonly size: "small" | "large";
}

const MOST_LABELLED = 6;
/** So high a point has room for its figure below it, out of the way of a line that rises. */
const ROOM_BELOW = 0.15;

/** The drawing; screen readers pass over it. */
export function Chart({ series: { points, time, values }, unit, size }: ChartProps) {
  const labelled = labelledPoints(points, size);
  return (
    <div class={`chart chart-${size}`} aria-hidden="true">
      <div class="chart-plot">
        {values.ticks.map((tick) => (
          <span
            class={`chart-level ${tick === 0 ? "is-zero" : ""}`}
            key={tick}
            style={{ bottom: percent(values.place(tick)) }}
          >
            <span>{axisFigure(tick, unit)}</span>
          </span>
        ))}
        <Line points={points} />
        {points.map((point, index) => (
          <PointOnChart
            key={point.id}
            point={point}
            unit={unit}
            isLabelled={labelled.has(point.id)}
            isLabelBelow={index === 0 && point.y > ROOM_BELOW && (points[1]?.y ?? 0) > point.y}
          />
        ))}
      </div>
      <div class="chart-axis">
        {time.ticks.map(({ at, label }) => (
          <span class="chart-tick" key={label} style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** From point to point; broken where one of the two is no plain value. */
function Line({ points }: { readonly points: readonly Point[] }) {
  return (
    <svg
      class="chart-line"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      aria-hidden="true"
    >
      {points.slice(1).map((point, index) => {
        const before = points[index];
        const isPlain = before?.observation.comparator === "EQUAL" && point.observation.comparator === "EQUAL";
        return (
          before && (
            <line
              key={point.id}
              x1={100 * before.x}
              y1={100 - 100 * before.y}
              x2={100 * point.x}
              y2={100 - 100 * point.y}
              class={isPlain ? undefined : "is-loose"}
            />
          )
        );
      })}
    </svg>
  );
}

interface PointOnChartProps {
  readonly point: Point;
  readonly unit: string;
  readonly isLabelled: boolean;
  readonly isLabelBelow: boolean;
}

function PointOnChart({ point, unit, isLabelled, isLabelBelow }: PointOnChartProps) {
  const { observation, x, y, from, to } = point;
  const { value, comparator } = observation;
  const figure = shortFigure(value, comparator, unit);
  return (
    <>
      <span class="chart-window" style={{ left: percent(from), width: percent(to - from), bottom: percent(y) }} />
      <span
        class="chart-point"
        style={{ left: percent(x), bottom: percent(y) }}
        title={`${figure}, ${observation.asOf.text}`}
      >
        <PointMark comparator={comparator} />
        {isLabelled && (
          <span
            class={`chart-figure ${x > 0.9 ? "is-end" : ""} ${x < 0.1 ? "is-start" : ""} ${isLabelBelow ? "is-below" : ""}`}
          >
            {figure}
          </span>
        )}
      </span>
    </>
  );
}

/** Few points carry all their figures, many only the first and the last. */
function labelledPoints(points: readonly Point[], size: ChartProps["size"]): ReadonlySet<string> {
  const isFew = size === "large" && points.length <= MOST_LABELLED;
  const chosen = isFew ? points : [points[0], points.at(-1)];
  return new Set(chosen.flatMap((point) => (point ? [point.id] : [])));
}
