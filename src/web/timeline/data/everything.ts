/** The range that holds everything. */
import { boundedRange, DAY_MS, type TimeRange } from "../time-range.ts";
import type { TimelineEndsQuery } from "./timeline-ends.generated.ts";

/** From the first date to the last, with a little room at both ends; null where there is none. */
export function everythingOf({ first, last }: TimelineEndsQuery): TimeRange | null {
  const days = [...first.nodes, ...last.nodes].flatMap(({ date: { earliest, latest } }) => [earliest, latest]);
  const instants = days.flatMap((day) => (day === null ? [] : [Date.parse(day)]));
  if (instants.length === 0) return null;
  const [start, end] = [Math.min(...instants), Math.max(...instants) + DAY_MS];
  const room = (end - start) * 0.02;
  return boundedRange({ start: start - room, end: end + room });
}
