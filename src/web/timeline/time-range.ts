/** Ranges of days, as instants in UTC: how they are read, moved and made wider or narrower. */

/** From the start of a day until the end of another. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** A day in milliseconds; there are no other days in UTC. */
export const DAY_MS = 86_400_000;

const NARROWEST = 10 * DAY_MS;
const WIDEST = 60 * 365.25 * DAY_MS;
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

/** The start of a day; null for what is no day. */
export function instantOf(day: string | null | undefined): number | null {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const instant = Date.parse(day);
  // Engines read 31 June as 1 July.
  return Number.isNaN(instant) || dayOf(instant) !== day ? null : instant;
}

/** The day in which an instant lies. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The last day of a range: its end is the start of the next. */
export function lastDayOf({ end }: TimeRange): string {
  return dayOf(end - 1);
}

/** The same range in whole days, no narrower than ten days, within three centuries. */
export function boundedRange({ start, end }: TimeRange): TimeRange {
  const span = Math.min(WIDEST, Math.max(NARROWEST, end - start));
  const middle = (start + end) / 2;
  const from = Math.min(LAST - span, Math.max(FIRST, middle - span / 2));
  const first = Math.round(from / DAY_MS) * DAY_MS;
  return { start: first, end: first + Math.round(span / DAY_MS) * DAY_MS };
}

/** Whether all of a range can be drawn: {@link boundedRange} would show a part of another one. */
export function isDrawable({ start, end }: TimeRange): boolean {
  return end - start <= WIDEST && start >= FIRST && end <= LAST;
}

/** As much of a range as lies in another one; all of that where nothing does. */
export function clipped({ start, end }: TimeRange, to: TimeRange): TimeRange {
  const [from, until] = [Math.max(start, to.start), Math.min(end, to.end)];
  return from < until ? boundedRange({ start: from, end: until }) : to;
}

/** Wider (a factor above 1) or narrower about an instant, which keeps its place. */
export function zoomed({ start, end }: TimeRange, factor: number, about = (start + end) / 2): TimeRange {
  const span = Math.min(WIDEST, Math.max(NARROWEST, (end - start) * factor));
  const share = (about - start) / (end - start);
  return boundedRange({ start: about - share * span, end: about + (1 - share) * span });
}

/** Moved by a share of itself; a negative one leads to what is earlier. */
export function shifted({ start, end }: TimeRange, share: number): TimeRange {
  const by = (end - start) * share;
  return boundedRange({ start: start + by, end: end + by });
}

/** Whether a range can be made narrower. */
export function isNarrowest({ start, end }: TimeRange): boolean {
  return end - start <= NARROWEST;
}

/** The whole years about a range: what is asked for, so that small steps ask nothing new. */
export function wholeYears(range: TimeRange): { readonly from: string; readonly to: string } {
  return { from: `${dayOf(range.start).slice(0, 4)}-01-01`, to: `${lastDayOf(range).slice(0, 4)}-12-31` };
}
