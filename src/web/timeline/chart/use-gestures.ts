/** Moving and zooming by wheel, by dragging and by two fingers. Each has a button and a key that does the same. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { shifted, type TimeRange, zoomed } from "../time-range.ts";

interface Gestures {
  readonly range: TimeRange;
  /** Of the track, in pixels from the left of the chart. */
  readonly track: () => DOMRect | undefined;
  readonly onChange: (range: TimeRange) => void;
}

/** Less than this is a click. */
const LEAST_DRAG = 6;

/** Watches a chart for gestures. */
export function useGestures(chart: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const element = chart.current;
    if (!element) return;
    const drag = dragOf(latest);
    const onWheel = (event: WheelEvent) => wheel(event, latest.current);
    element.addEventListener("wheel", onWheel, { passive: false });
    element.addEventListener("pointerdown", drag.down);
    element.addEventListener("click", drag.click, true);
    addEventListener("pointermove", drag.move);
    addEventListener("pointerup", drag.up);
    addEventListener("pointercancel", drag.up);
    return () => {
      element.removeEventListener("wheel", onWheel);
      element.removeEventListener("pointerdown", drag.down);
      element.removeEventListener("click", drag.click, true);
      removeEventListener("pointermove", drag.move);
      removeEventListener("pointerup", drag.up);
      removeEventListener("pointercancel", drag.up);
    };
  }, [chart]);
}

function instantAt(x: number, { range, track }: Gestures): number {
  const box = track();
  const share = box && box.width > 0 ? (x - box.left) / box.width : 0.5;
  return range.start + Math.min(1, Math.max(0, share)) * (range.end - range.start);
}

/** A pinch on a touchpad comes as a wheel with ctrl. */
function wheel(event: WheelEvent, gestures: Gestures): void {
  const { range, track, onChange } = gestures;
  const width = track()?.width ?? 1;
  if (event.ctrlKey) onChange(zoomed(range, Math.exp(event.deltaY * 0.004), instantAt(event.clientX, gestures)));
  else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) onChange(shifted(range, event.deltaX / width));
  else return;
  event.preventDefault();
}

function dragOf(latest: { readonly current: Gestures }) {
  const pointers = new Map<number, number>();
  let begun: { readonly range: TimeRange; readonly at: readonly number[] } | null = null;
  let hasMoved = false;
  const begin = () => {
    begun = { range: latest.current.range, at: [...pointers.values()] };
  };
  return {
    down: (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (pointers.size === 0) hasMoved = false;
      pointers.set(event.pointerId, event.clientX);
      begin();
    },
    move: (event: PointerEvent) => {
      if (!begun || !pointers.has(event.pointerId)) return;
      pointers.set(event.pointerId, event.clientX);
      const at = [...pointers.values()];
      if (!hasMoved && Math.abs((at[0] ?? 0) - (begun.at[0] ?? 0)) < LEAST_DRAG && at.length < 2) return;
      hasMoved = true;
      latest.current.onChange(draggedRange(begun, at, latest.current));
    },
    up: (event: PointerEvent) => {
      if (pointers.delete(event.pointerId)) begin();
    },
    /** A drag that ends on a mark does not open it. */
    click: (event: Event) => {
      if (!hasMoved) return;
      hasMoved = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function draggedRange(
  begun: { readonly range: TimeRange; readonly at: readonly number[] },
  at: readonly number[],
  { track }: Gestures,
): TimeRange {
  const width = track()?.width ?? 1;
  const [wasFirst = 0, wasSecond] = begun.at;
  const [first = 0, second] = at;
  if (wasSecond === undefined || second === undefined) return shifted(begun.range, (wasFirst - first) / width);
  const factor = Math.abs(wasFirst - wasSecond) / Math.max(20, Math.abs(first - second));
  const gestures = { range: begun.range, track, onChange: () => {} };
  return zoomed(begun.range, factor, instantAt((wasFirst + wasSecond) / 2, gestures));
}
