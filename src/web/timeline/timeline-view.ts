/** What the timeline shows, as the address has it: range, lanes, kinds of items, whom it is about. */
import { type Parameters, valuesOf } from "../state/parameters.ts";
import { boundedRange, DAY_MS, dayOf, instantOf, isDrawable, lastDayOf, type TimeRange } from "./time-range.ts";

/** The kinds of items, in the order of the legend. */
export const ITEM_KINDS = ["claims", "statuses", "events", "targets", "adoptions"] as const;

/** A kind of items. */
export type ItemKind = (typeof ITEM_KINDS)[number];

/** By what items are put into lanes. */
export const LANINGS = { subject: "Company or project", topic: "Topic", kind: "Kind of item" } as const;

/** What lanes are made by. */
export type Laning = keyof typeof LANINGS;

/** Everything that the address says about the timeline. */
export interface TimelineView {
  /** Null where the address has none, so that it is the usual one. */
  readonly range: TimeRange | null;
  /** The range of the address where it is more than can be drawn: as much of it is shown as anything is recorded in. */
  readonly beyond: TimeRange | null;
  /** What the address has for a range where that is none, or more than can be drawn. */
  readonly faulty: string | null;
  readonly laning: Laning;
  readonly kinds: readonly ItemKind[];
  /** The whole id of the one company, organization, person or project that is shown; empty for all. */
  readonly about: string;
  /** Whether lanes with few items are shown as well. */
  readonly isWhole: boolean;
}

/** Reads an address. */
export function viewOf(query: URLSearchParams): TimelineView {
  const [from, to] = [query.get("from"), query.get("to")];
  const [start, last] = [instantOf(from), instantOf(to)];
  const asked = start !== null && last !== null && start <= last ? { start, end: last + DAY_MS } : null;
  const isShown = asked !== null && isDrawable(asked);
  const laning = query.get("lanes") ?? "";
  return {
    range: isShown ? boundedRange(asked) : null,
    beyond: isShown ? null : asked,
    faulty: isShown || (from === null && to === null) ? null : `${from ?? "…"} – ${to ?? "…"}`.slice(0, 80),
    laning: laning in LANINGS ? (laning as Laning) : "subject",
    kinds: kindsOf(valuesOf(query, "show")),
    about: query.get("about") ?? "",
    isWhole: query.get("all") === "1",
  };
}

/** The kinds among these words. Where there is none, everything is shown: an empty choice filters nothing. */
export function kindsOf(words: readonly string[]): readonly ItemKind[] {
  const kinds = ITEM_KINDS.filter((kind) => words.includes(kind));
  return kinds.length > 0 ? kinds : ITEM_KINDS;
}

/** The parameters of an address for a view; what is as usual is left out. */
export function parametersOf({
  range,
  laning,
  kinds,
  about,
  isWhole,
}: Omit<TimelineView, "beyond" | "faulty">): Parameters {
  return {
    ...(range && { from: dayOf(range.start), to: lastDayOf(range) }),
    ...(laning !== "subject" && { lanes: laning }),
    ...(kinds.length < ITEM_KINDS.length && { show: kinds }),
    about,
    ...(isWhole && { all: "1" }),
  };
}

/** What is shown where the address names no range: two years back, and what is due in the next months. */
export function usualRange(today: string, isNarrow: boolean): TimeRange {
  const now = Date.parse(today);
  const [back, ahead] = isNarrow ? [365, 60] : [730, 120];
  return boundedRange({ start: now - back * DAY_MS, end: now + ahead * DAY_MS });
}
