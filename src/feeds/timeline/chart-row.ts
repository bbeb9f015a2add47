/** An entry of a timeline as a row of a chart's data: days to draw between, and texts to show. */
import { addUnits, daysBetween } from "../../domain/calendar.ts";
import { dateLabel } from "../date-words.ts";
import type { LanedEntry } from "./lane.ts";
import { NO_STATE, type STATE_MARKS } from "./state-mark.ts";
import { stateOf } from "./timeline-entry.ts";

/** The names of the fields are those that encodings name. */
export interface ChartRow {
  readonly id: string;
  readonly lane: string;
  readonly title: string;
  readonly kind: string;
  readonly axis: string;
  readonly state: keyof typeof STATE_MARKS;
  /** The date for people, with how it is meant. */
  readonly date: string;
  /** The day at which the mark stands: the middle of what the date may be, or its only known end. */
  readonly on: string;
  /** The first day that it may be, and the day after the last; the known one twice over where the other is open. */
  readonly from: string;
  readonly until: string;
  /** The side on which it lies open, as an arrow that points there. */
  readonly open: "←" | "→" | null;
}

/** The lane of what lies in none. */
const OTHER = "(none)";

/** The row of an entry; null where the date has neither end. */
export function chartRow(entry: LanedEntry): ChartRow | null {
  const { earliest, latest } = entry.date;
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (first === null || last === null) return null;
  return {
    id: entry.entry.id,
    lane: entry.lane ?? OTHER,
    title: entry.title,
    kind: entry.entry.__typename,
    axis: entry.axis,
    state: stateOf(entry) ?? NO_STATE,
    date: dateLabel(entry.date),
    on: addUnits(first, Math.floor(daysBetween(first, last) / 2), "day"),
    from: first,
    until: addUnits(last, 1, "day"),
    open: earliest === null ? "←" : latest === null ? "→" : null,
  };
}
