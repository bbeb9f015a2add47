/** One stop of the Tab key for all marks; the arrows lead from mark to mark. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** A mark that can have the focus. */
export interface Stop {
  readonly key: string;
  readonly at: number;
}

/** The mark that the Tab key leads to, and what keys do. */
export interface Roving {
  readonly active: string | null;
  readonly setActive: (key: string) => void;
  /** Moves the focus; says whether the key meant that. */
  readonly move: (key: string) => boolean;
}

/** `lanes` has the marks that are drawn, each lane from early to late. */
export function useRoving(chart: RefObject<HTMLElement | null>, lanes: readonly (readonly Stop[])[]): Roving {
  const [chosen, setActive] = useState<string | null>(null);
  const all = lanes.flat();
  const active = all.find(({ key }) => key === chosen)?.key ?? all[0]?.key ?? null;
  const focus = (stop: Stop | undefined) => {
    if (!stop) return;
    setActive(stop.key);
    markOf(chart.current, stop.key)?.focus();
  };
  // A mark that had the focus loses it where it is drawn at another place, or no more: then it is given back or handed on, so that keys
  // go on to work. What has the focus is asked before anything is drawn.
  const hadFocus = chart.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!hadFocus || active === null || document.activeElement !== document.body) return;
    markOf(chart.current, active)?.focus({ preventScroll: true });
  });
  return { active, setActive, move: (key) => moved(key, lanes, active, focus) };
}

function moved(
  key: string,
  lanes: readonly (readonly Stop[])[],
  active: string | null,
  focus: (stop: Stop | undefined) => void,
): boolean {
  const row = lanes.findIndex((lane) => lane.some((stop) => stop.key === active));
  const lane = lanes[row] ?? [];
  const index = lane.findIndex((stop) => stop.key === active);
  const at = lane[index]?.at ?? 0;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const over = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step) focus(lane[index + step]);
  else if (over) focus(nearest(lanes, row, over, at));
  else if (key === "Home") focus(lane[0]);
  else if (key === "End") focus(lane.at(-1));
  else return false;
  return true;
}

/** The mark of the next lane with any that lies closest. */
function nearest(lanes: readonly (readonly Stop[])[], row: number, over: number, at: number): Stop | undefined {
  for (let next = row + over; next >= 0 && next < lanes.length; next += over) {
    const [first, ...others] = lanes[next] ?? [];
    if (first)
      return others.reduce((best, stop) => (Math.abs(stop.at - at) < Math.abs(best.at - at) ? stop : best), first);
  }
  return undefined;
}

function markOf(chart: HTMLElement | null, key: string): HTMLElement | null {
  return chart?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;
}
