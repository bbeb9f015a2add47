/** The dates of a target that took each other's place, as they are drawn. */
import { type TimeScale, timeScale } from "../parts/time-scale.ts";
import type { Milestone } from "./milestone.ts";

type DueDate = NonNullable<Milestone["due"]>;

/** One date of the chain. */
export interface ChainDate {
  readonly due: DueDate;
  /** When it was set, as far as that is known. */
  readonly setOn: DueDate | null;
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
  readonly deliveredOn: string | null;
}

/** The chain of a target: itself, the dates before it, and the one that it was moved to. */
export function chainOf(milestone: Milestone, due: DueDate): Chain | null {
  const { slips, rescheduledTo } = milestone;
  const known = rescheduledTo && rescheduledTo.slips.length > slips.length ? rescheduledTo.slips : slips;
  const first = known.length === 0 ? due : (known[0]?.from ?? null);
  const dates = [
    ...(first ? [dateOf(first, isSame(first, due) ? firstAnnounced(milestone) : null, null, due)] : []),
    ...known.flatMap(({ to, announcedOn, days }) => (to ? [dateOf(to, announcedOn, days, due)] : [])),
  ];
  const today = todayOf(due.latest, milestone.daysLeft, milestone.daysLate);
  const deliveredOn = milestone.deliveredOn?.latest ?? null;
  const days = dates.flatMap(({ due: date, setOn }) => [date.earliest, date.latest, setOn?.latest]);
  const scale = timeScale([...days, deliveredOn, today]);
  return scale && { dates, scale, today, deliveredOn };
}

function dateOf(date: DueDate, setOn: DueDate | null, days: number | null, due: DueDate): ChainDate {
  return { due: date, setOn, days, isThis: isSame(date, due) };
}

function isSame(a: DueDate, b: DueDate): boolean {
  return a.text === b.text && a.qualifier === b.qualifier;
}

/** The date of the first claim that announces it. */
function firstAnnounced({ announcedBy }: Milestone): DueDate | null {
  const dates = announcedBy.flatMap(({ madeOn }) => (madeOn?.latest ? [madeOn] : []));
  return dates.sort((a, b) => (a.latest ?? "").localeCompare(b.latest ?? ""))[0] ?? null;
}

function todayOf(latest: string | null, daysLeft: number | null, daysLate: number | null): string | null {
  if (latest === null || (daysLeft === null && daysLate === null)) return null;
  const day = new Date(latest);
  day.setUTCDate(day.getUTCDate() + (daysLate ?? 0) - (daysLeft ?? 0));
  return day.toISOString().slice(0, 10);
}
