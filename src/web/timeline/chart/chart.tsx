/** The timeline as it is drawn, with everything that the keyboard and the pointer do to it. */
import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { useAddress } from "../../state/link.tsx";
import { usePointInTime } from "../../state/point-in-time.ts";
import { useSize } from "../../state/use-size.ts";
import type { Lane } from "../lanes.ts";
import { shifted, type TimeRange, zoomed } from "../time-range.ts";
import type { TimelineItem } from "../timeline-item.ts";
import type { RangeControl } from "../use-range.ts";
import { Axis, Backdrop } from "./axis.tsx";
import { Caption } from "./caption.tsx";
import { LaneRow } from "./lane-row.tsx";
import type { Scale } from "./packing.ts";
import { useGestures } from "./use-gestures.ts";
import { type Roving, useRoving } from "./use-roving.ts";
import { type DrawnLane, useRows } from "./use-rows.ts";

interface ChartProps {
  /** Everything that is known of today: the places follow from it, so that they stay when the past is shown. */
  readonly lanes: readonly Lane[];
  /** What is there at the point in time, by its key. */
  readonly shown: ReadonlyMap<string, TimelineItem>;
  readonly control: RangeControl;
  readonly day: string;
  readonly isToday: boolean;
  /** Whether what is there is still asked for. */
  readonly isBusy: boolean;
}

/** The chart. */
export function Chart({ lanes, shown, control: { range, step, glide }, day, isToday, isBusy }: ChartProps) {
  const chart = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const { width } = useSize(track);
  const scale: Scale = useMemo(() => ({ range, width }), [range.start, range.end, width]);
  const drawn = useRows(lanes, shown, scale);
  const stops = drawn.map((lane) => lane.stops);
  const roving = useRoving(chart, stops);
  const [pointed, setPointed] = useState<string | null>(null);
  useGestures(chart, { range, track: () => track.current?.getBoundingClientRect(), onChange: glide });
  const onKeyDown = keysOf(range, step, roving, shown.get(roving.active ?? ""));
  const body = useLaneList(drawn, scale, roving.active, step);
  return (
    // The handlers are for what is inside: marks are links and buttons.
    // biome-ignore lint/a11y/useSemanticElements: a group of a chart is no fieldset
    <div
      ref={chart}
      class="chart"
      role="group"
      aria-label="Timeline"
      aria-describedby="timeline-keys"
      aria-busy={isBusy}
      data-glides={useGlides(scale)}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const key = keyAt(event);
        setPointed(key);
        if (key !== null) roving.setActive(key);
      }}
      onPointerOver={(event) => setPointed(keyAt(event) ?? pointed)}
    >
      <div class="axis-row" aria-hidden="true">
        <div class="axis" ref={track}>
          {width > 0 && <Axis scale={scale} day={day} isToday={isToday} />}
        </div>
      </div>
      <div class="lanes">
        {width > 0 && <Backdrop scale={scale} day={day} />}
        {body}
      </div>
      <Caption item={shown.get(pointed ?? "") ?? null} />
    </div>
  );
}

/** Kept as it is while only the caption changes. */
function useLaneList(
  drawn: readonly DrawnLane[],
  scale: Scale,
  active: string | null,
  onZoom: (range: TimeRange) => void,
): ComponentChildren {
  const address = useStableAddress();
  return useMemo(
    () => (
      <ol>
        {drawn.map(({ lane, rows, marks, bundles }) => (
          <LaneRow key={lane.key} {...{ lane, rows, marks, bundles, scale, active, address, onZoom }} />
        ))}
      </ol>
    ),
    [drawn, scale, active, address],
  );
}

/** The key of the mark that an event is about. */
function keyAt({ target }: Event): string | null {
  return (target as Element).closest<HTMLElement>("[data-key]")?.dataset.key ?? null;
}

/** What keys do: zoom about the mark in focus, move the range, or lead to another mark. */
function keysOf(range: TimeRange, step: (range: TimeRange) => void, roving: Roving, active: TimelineItem | undefined) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = rangeOf(event, range, anchorOf(active, range));
    if (next) step(next);
    else if (event.shiftKey || !roving.move(event.key)) return;
    event.preventDefault();
  };
}

/** Addresses change with the point in time; what else the page's own address says makes no difference to them. */
function useStableAddress(): ReturnType<typeof useAddress> {
  const address = useAddress();
  return useMemo(() => address, [JSON.stringify(usePointInTime())]);
}

/** Marks glide to where they are at another point in time, but not while the range changes. */
function useGlides(scale: Scale): boolean {
  const before = useRef(scale);
  const glides = before.current === scale;
  before.current = scale;
  return glides;
}

function anchorOf(item: TimelineItem | undefined, { start, end }: TimeRange): number | undefined {
  const anchor = item?.extent.anchor;
  return anchor !== undefined && anchor > start && anchor < end ? anchor : undefined;
}

/** The range that a key asks for; null where it asks for something else. */
function rangeOf({ key, shiftKey }: KeyboardEvent, range: TimeRange, about: number | undefined): TimeRange | null {
  if (key === "+" || key === "=") return zoomed(range, 0.5, about);
  if (key === "-" || key === "_") return zoomed(range, 2, about);
  if (shiftKey && key === "ArrowLeft") return shifted(range, -0.25);
  if (shiftKey && key === "ArrowRight") return shifted(range, 0.25);
  return null;
}
