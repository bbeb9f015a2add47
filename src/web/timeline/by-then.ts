/** What had come about by a day of the past. Dates are partial: of some things it can only be said that they may have. */
import { DAY_MS } from "./time-range.ts";
import type { TimelineItem } from "./timeline-item.ts";

/** Without what certainly lies after the day, and without targets of which nobody is recorded to have spoken by then. */
export function byThen(items: readonly TimelineItem[], day: string): readonly TimelineItem[] {
  const end = Date.parse(day) + DAY_MS;
  return items
    .filter((item) => (item.kind === "targets" ? isPastOrAnnounced(item, day, end) : mayHaveBegun(item, end)))
    .map((item) => (isUnsure(item, end) ? { ...item, isUnsure: true } : item));
}

function mayHaveBegun({ extent }: TimelineItem, end: number): boolean {
  return extent.isOpenAtStart || extent.start < end;
}

/** A judgement of how far it had come shows that there was such a target, too. */
function isPastOrAnnounced({ extent, announcedFrom, delivery }: TimelineItem, day: string, end: number): boolean {
  const isPast = !extent.isOpenAtEnd && extent.end <= end;
  return isPast || delivery !== null || (announcedFrom !== null && announcedFrom <= day);
}

/** `By December 2025` holds of every day before, so it may be of one before the day of the past, or not. */
function isUnsure({ kind, extent }: TimelineItem, end: number): boolean {
  return kind !== "targets" && extent.isOpenAtStart && extent.end > end;
}
