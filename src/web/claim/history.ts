/** The history of a claim on both clocks, as it is drawn: one strip for each thing that the graph has held. */
import type { Claim } from "./claim.ts";

/** A judgement and when it held, on both clocks, and whether the graph held it so at the point in time of the answer. */
export type Period = Claim["statusHistory"][number] & { readonly isHeld: boolean };

/** The periods of a claim. What is superseded today may have been held at the point in time that was asked about. */
export function periodsOf({ statusHistory, held }: Pick<Claim, "statusHistory" | "held">): readonly Period[] {
  const keyOf = (it: Claim["held"][number]) => `${it.validFrom} ${it.knownFromRevision} ${it.assessment.id}`;
  const keys = new Set(held.map(keyOf));
  return statusHistory.map((it) => ({ ...it, isHeld: keys.has(keyOf(it)) }));
}

/** A part of a strip, in fractions of the whole width. */
export interface Segment {
  readonly period: Period;
  readonly start: number;
  readonly width: number;
  /** Whether it goes on beyond what is drawn. */
  readonly isOpen: boolean;
}

/** What the graph held from one revision to another. */
export interface Strip {
  readonly fromRevision: number;
  /** The first revision at which it held something else; null for what it holds at the end. */
  readonly toRevision: number | null;
  readonly knownFrom: string;
  readonly segments: readonly Segment[];
}

/** A mark on the axis of the world's time. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** The drawing, newest knowledge first. */
export interface Drawing {
  readonly strips: readonly Strip[];
  readonly ticks: readonly Tick[];
}

const DAY_MS = 86_400_000;
/** Open ends reach this much farther than the last date, so that they are seen to go on. */
const BEYOND = 0.08;

/** Lays out the periods, with room for so many marks on the axis; null where there is none. */
export function drawingOf(periods: readonly Period[], mostTicks: number): Drawing | null {
  const days = periods
    .flatMap((it) => [it.validFrom, it.validTo, it.knownFrom.slice(0, 10)])
    .filter((day) => day !== null);
  if (days.length === 0) return null;
  const instants = days.map((day) => Date.parse(day));
  const first = Math.min(...instants);
  const last = Math.max(...instants, first + 30 * DAY_MS);
  const span = (last - first) * (1 + BEYOND);
  const place = (day: string) => (Date.parse(day) - first) / span;
  const revisions = [...new Set(periods.map((it) => it.knownFromRevision))].sort((a, b) => b - a);
  const strips = revisions.map((revision, index): Strip => {
    const known = periods.filter((it) => isKnownAt(it, revision));
    return {
      fromRevision: revision,
      toRevision: revisions[index - 1] ?? null,
      knownFrom: periods.find((it) => it.knownFromRevision === revision)?.knownFrom ?? "",
      segments: known.sort((a, b) => a.validFrom.localeCompare(b.validFrom)).map((it) => segmentOf(it, place)),
    };
  });
  return { strips, ticks: ticksBetween(first, last, span, mostTicks) };
}

/** The judgement in force: of what is held, the one of the day in the world, else the newest. */
export function judgementInForce(periods: readonly Period[], day: string | undefined): Period["assessment"] | null {
  const holds = ({ validFrom, validTo }: Period) =>
    day === undefined || (validFrom <= day && (validTo === null || day < validTo));
  const inForce = periods.filter((it) => it.isHeld && holds(it));
  return inForce.sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0]?.assessment ?? null;
}

function isKnownAt({ knownFromRevision, knownToRevision }: Period, revision: number): boolean {
  return knownFromRevision <= revision && (knownToRevision === null || knownToRevision > revision);
}

function segmentOf(period: Period, place: (day: string) => number): Segment {
  const start = place(period.validFrom);
  const end = period.validTo === null ? 1 : place(period.validTo);
  return { period, start, width: end - start, isOpen: period.validTo === null };
}

/** Years where the span has two or more, else months. The last one has room for its label before the end. */
function ticksBetween(first: number, last: number, span: number, most: number): readonly Tick[] {
  const months = Math.max(1, Math.round((last - first) / (30.44 * DAY_MS)));
  const isYears = months >= 24;
  const step = Math.max(1, Math.ceil((isYears ? months / 12 : months) / most));
  const start = new Date(first);
  const ticks: Tick[] = [];
  for (let count = 0; count <= most + 1; count += 1) {
    const instant = isYears
      ? Date.UTC(start.getUTCFullYear() + count * step, 0, 1)
      : Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + count * step, 1);
    const at = (instant - first) / span;
    if (at >= 0 && at <= 1 - 1 / (most + 2)) ticks.push({ at, label: tickLabel(instant, isYears) });
  }
  return ticks;
}

function tickLabel(instant: number, isYears: boolean): string {
  const parts = { ...(!isYears && ({ month: "short" } as const)), year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat("en-GB", parts).format(instant);
}
