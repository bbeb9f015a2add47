/** The range of the timeline: in the address, and ahead of it while somebody drags or pinches. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TimeRange } from "./time-range.ts";

/** How a range is changed. */
export interface RangeControl {
  readonly range: TimeRange;
  /** One step: a new address, to which one can come back. */
  readonly step: (range: TimeRange) => void;
  /** A part of a gesture: shown at once; the address follows when it rests. */
  readonly glide: (range: TimeRange) => void;
}

const REST_MS = 250;

/** Joins the range of the address with that of a gesture. */
export function useRange(ofAddress: TimeRange, go: (range: TimeRange, replace: boolean) => void): RangeControl {
  const [live, setLive] = useState<TimeRange | null>(null);
  const latest = useRef(go);
  latest.current = go;
  // At once: a rest that a step overtakes may be over before the next frame.
  useLayoutEffect(() => {
    if (live === null) return;
    const timer = setTimeout(() => {
      latest.current(live, true);
      setLive(null);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [live]);
  return {
    range: live ?? ofAddress,
    step: (range) => {
      setLive(null);
      latest.current(range, false);
    },
    glide: setLive,
  };
}
