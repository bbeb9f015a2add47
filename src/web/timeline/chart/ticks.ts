/** The marks on the axis: days, weeks, months, quarters or years, whichever have room. */
import { DAY_MS, type TimeRange } from "../time-range.ts";

/** A mark on the axis. */
export interface Tick {
  readonly instant: number;
  readonly label: string;
  /** Whether it begins a larger unit, such as a year among months. */
  readonly isMajor: boolean;
}

interface Unit {
  /** About how long it is, in days. */
  readonly days: number;
  /** How wide its label is, in pixels. */
  readonly room: number;
  /** The instant of its nth mark from the first on. */
  readonly mark: (first: Date, n: number) => number;
  readonly label: (date: Date) => string;
  readonly isMajor: (date: Date) => boolean;
}

const text = (parts: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" });
  return (date: Date) => format.format(date);
};
const year = text({ year: "numeric" });
const month = text({ month: "short" });
const dayAndMonth = text({ day: "numeric", month: "short" });

const isFirstOfYear = (date: Date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1;

function months(step: number): Unit {
  return {
    days: 30.44 * step,
    room: 44,
    mark: (first, n) => Date.UTC(first.getUTCFullYear(), Math.floor(first.getUTCMonth() / step) * step + n * step, 1),
    label: (date) => (date.getUTCMonth() === 0 ? year(date) : month(date)),
    isMajor: (date) => date.getUTCMonth() === 0,
  };
}

function years(step: number): Unit {
  return {
    days: 365.25 * step,
    room: 48,
    mark: (first, n) => Date.UTC(Math.floor(first.getUTCFullYear() / step) * step + n * step, 0, 1),
    label: year,
    isMajor: (date) => step === 1 && date.getUTCFullYear() % 10 === 0,
  };
}

function days(step: number): Unit {
  const monday = 4 * DAY_MS;
  return {
    days: step,
    room: 58,
    mark: (first, n) =>
      Math.floor((first.getTime() - monday) / (step * DAY_MS)) * step * DAY_MS + monday + n * step * DAY_MS,
    label: (date) => (isFirstOfYear(date) ? year(date) : dayAndMonth(date)),
    isMajor: (date) => (step === 1 ? date.getUTCDate() === 1 : date.getUTCDate() <= 7),
  };
}

const UNITS: readonly Unit[] = [
  days(1),
  days(7),
  days(14),
  months(1),
  months(3),
  months(6),
  ...[1, 2, 5, 10, 20].map(years),
];

/** The marks of a range that is drawn so many pixels wide. */
export function ticksOf({ start, end }: TimeRange, width: number): readonly Tick[] {
  const perDay = (width * DAY_MS) / (end - start);
  const unit = UNITS.find(({ days, room }) => days * perDay >= room) ?? years(50);
  const first = new Date(start);
  const ticks: Tick[] = [];
  for (let n = 0, instant = unit.mark(first, n); instant < end; n += 1, instant = unit.mark(first, n)) {
    const date = new Date(instant);
    if (instant >= start) ticks.push({ instant, label: unit.label(date), isMajor: unit.isMajor(date) });
  }
  return ticks;
}
