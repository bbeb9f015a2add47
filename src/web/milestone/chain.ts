/** The dates of a target that took each other's place, as they are drawn. */
import { type TimeScale, timeScale } from "../parts/time-scale.ts";
import type { Milestone } from "./milestone-page.tsx";

type DueDate = NonNullable<Milestone["due"]>;

/** One date of the chain. */
export interface ChainDate {
  readonly due: DueDate;
  /** When it took the place of the one before. */
  readonly announcedOn: DueDate | null;
  /** Days between its last day and that of the one before; null where that cannot be told. */
  readonly days: number | null;
  readonly isThis: boolean;
}

/** The chain and the scale on which it is drawn. */
export interface Chain {
  readonly dates: readonly ChainDate[];
  readonly scale: TimeScale;
  /** The day of the answer, where it follows from the days left or late. */
  readonly today: string | null;
}

/** The chain of a target: itself, the dates before it, and the one that it was moved to. */
export function chainOf(
  { slips, rescheduledTo, daysLeft, daysLate, deliveredOn }: Milestone,
  due: DueDate,
): Chain | null {
  const known = rescheduledTo && rescheduledTo.slips.length > slips.length ? rescheduledTo.slips : slips;
  const dates = known.length === 0 ? [dateOf(due, null, null, due)] : datesOf(known, due);
  const today = todayOf(due.latest, daysLeft, daysLate);
  const days = dates.flatMap(({ due: date, announcedOn }) => [date.earliest, date.latest, announcedOn?.latest]);
  const scale = timeScale([...days, deliveredOn?.latest, today]);
  return scale && { dates, scale, today };
}

function datesOf(slips: Milestone["slips"], due: DueDate): readonly ChainDate[] {
  const first = slips[0]?.from;
  return [
    ...(first ? [dateOf(first, null, null, due)] : []),
    ...slips.flatMap(({ to, announcedOn, days }) => (to ? [dateOf(to, announcedOn, days, due)] : [])),
  ];
}

function dateOf(date: DueDate, announcedOn: DueDate | null, days: number | null, due: DueDate): ChainDate {
  return { due: date, announcedOn, days, isThis: date.text === due.text && date.qualifier === due.qualifier };
}

function todayOf(latest: string | null, daysLeft: number | null, daysLate: number | null): string | null {
  if (latest === null || (daysLeft === null && daysLate === null)) return null;
  const day = new Date(latest);
  day.setUTCDate(day.getUTCDate() + (daysLate ?? 0) - (daysLeft ?? 0));
  return day.toISOString().slice(0, 10);
}
