/** A series over time. Text is set in HTML, so that it keeps its size on every screen; the figures stand in a table beside it. */
import type { RefObject } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { percent } from "../parts/time-scale.ts";
import { useSize } from "../state/use-size.ts";
import { axisFigure, shortFigure } from "../words/figure-words.ts";
import { figurePlaces } from "./figure-places.ts";
import { PointMark } from "./point-mark.tsx";
import type { Join, Point, Series } from "./series.ts";
import "./chart.css";

interface ChartProps {
  readonly series: Series;
  readonly unit: string;
  readonly size: "small" | "large";
}

const MOST_LABELLED = 6;

/** The drawing; screen readers pass over it. */
export function Chart({ series, unit, size }: ChartProps) {
  const { points, joins, time, values } = series;
  const plot = useRef<HTMLDivElement>(null);
  return (
    <div class={`chart chart-${size}`} aria-hidden="true">
      <div class="chart-plot" ref={plot}>
        {values.ticks.map((tick) => (
          <span
            class={`chart-level ${tick === 0 ? "is-zero" : ""}`}
            key={tick}
            style={{ bottom: percent(values.place(tick)) }}
          >
            <span>{axisFigure(tick, unit)}</span>
          </span>
        ))}
        <Lines joins={joins} />
        {points.map(({ id, from, to, y }) => (
          <span
            class="chart-window"
            key={id}
            style={{ left: percent(from), width: percent(to - from), bottom: percent(y) }}
          />
        ))}
        <Figures series={series} unit={unit} size={size} plot={plot} />
        {points.map((point) => (
          <PointOnChart key={point.id} point={point} unit={unit} />
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

function Lines({ joins }: { readonly joins: readonly Join[] }) {
  return (
    <svg
      class="chart-line"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      aria-hidden="true"
    >
      {joins.map(({ from, to, isLoose }) => (
        <line
          key={to.id}
          x1={100 * from.x}
          y1={100 - 100 * from.y}
          x2={100 * to.x}
          y2={100 - 100 * to.y}
          class={isLoose ? "is-loose" : undefined}
        />
      ))}
    </svg>
  );
}

interface FiguresProps extends ChartProps {
  readonly plot: RefObject<HTMLDivElement | null>;
}

/** What stands at the points: where there is room depends on how large the plot is. */
function Figures({ series, unit, size, plot }: FiguresProps) {
  const { width, height } = useSize(plot);
  const { points, joins, values } = series;
  const figures = new Map(
    labelledPoints(points, size).map(({ id, observation: { value, comparator } }) => [
      id,
      shortFigure(value, comparator, unit),
    ]),
  );
  const levels = values.ticks.map(values.place);
  const places = useMemo(
    () => figurePlaces(figures, { points, joins, levels }, { width, height }),
    [series, width, height],
  );
  if (width === 0) return null;
  return (
    <>
      {[...places].map(([id, { left, right, top }]) => (
        <span class="chart-figure" key={id} style={{ left: `${left}px`, width: `${right - left}px`, top: `${top}px` }}>
          {figures.get(id)}
        </span>
      ))}
    </>
  );
}

interface PointOnChartProps {
  readonly point: Point;
  readonly unit: string;
}

function PointOnChart({ point: { observation, x, y }, unit }: PointOnChartProps) {
  const { value, comparator, asOf } = observation;
  return (
    <span
      class="chart-point"
      style={{ left: percent(x), bottom: percent(y) }}
      title={`${shortFigure(value, comparator, unit)}, ${asOf.text}`}
    >
      <PointMark comparator={comparator} />
    </span>
  );
}

/** Few points carry all their figures, many only the first and the last. */
function labelledPoints(points: readonly Point[], size: ChartProps["size"]): readonly Point[] {
  if (size === "large" && points.length <= MOST_LABELLED) return points;
  return points.filter((_, index) => index === 0 || index === points.length - 1);
}
