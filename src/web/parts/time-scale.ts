/** Where days lie on a drawing from left to right, and the marks below it. */

/** A mark on an axis, in fractions of its length. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A span of days as a line of length 1. */
export interface TimeScale {
  place(day: string): number;
  readonly ticks: readonly Tick[];
}

const DAY_MS = 86_400_000;
const MONTH_MS = 30.44 * DAY_MS;
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1_200];
/** Labels are centred: a mark nearer to an end than this has no room for its own. */
const NEAREST_TO_END = 0.05;
/** Of the span, kept free at either end. */
const MARGIN = 0.06;

/** A scale that has room for all the days; null where there is none. */
export function timeScale(days: readonly (string | null | undefined)[], mostTicks = 5): TimeScale | null {
  const instants = days
    .filter((day) => typeof day === "string")
    .map((day) => Date.parse(day))
    .filter((instant) => !Number.isNaN(instant));
  if (instants.length === 0) return null;
  const first = Math.min(...instants);
  const last = Math.max(...instants);
  const margin = Math.max((last - first) * MARGIN, 10 * DAY_MS);
  const start = first - margin;
  const span = last - first + 2 * margin;
  const place = (instant: number) => (instant - start) / span;
  return { place: (day) => place(Date.parse(day)), ticks: ticksOf(start, span, mostTicks) };
}

/** Whole months or years. */
function ticksOf(start: number, span: number, mostTicks: number): readonly Tick[] {
  const months = span / MONTH_MS;
  const step = STEPS_IN_MONTHS.find((candidate) => months / candidate <= mostTicks) ?? 2_400;
  const begin = new Date(start);
  const firstMonth = Math.ceil((begin.getUTCFullYear() * 12 + begin.getUTCMonth() + 0.01) / step) * step;
  const ticks: Tick[] = [];
  for (let month = firstMonth; ; month += step) {
    const instant = Date.UTC(Math.floor(month / 12), month % 12, 1);
    const at = (instant - start) / span;
    if (at > 1 - NEAREST_TO_END) return ticks;
    if (at >= NEAREST_TO_END) ticks.push({ at, label: tickLabel(instant, step >= 12) });
  }
}

function tickLabel(instant: number, isYear: boolean): string {
  const parts = { ...(!isYear && ({ month: "short" } as const)), year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat("en-GB", parts).format(instant);
}

/** A fraction as a length in CSS. */
export function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(2)}%`;
}
