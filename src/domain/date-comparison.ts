/**
 * How a partial date compares with a day or an interval, as data: the Cypher predicates of `graph/` are made from the
 * same table, and a test compares the two.
 *
 * A partial date stands for one unknown day d with earliest ≤ d ≤ latest, where a null bound is open. The other side is an
 * interval [first, last] of days, both included; a single day has first = last, and "before June" means [06-01, 06-30].
 * CERTAINLY: every such d fits. POSSIBLY: at least one does. A date that is not known at all fits nothing, under either.
 */
import type { PartialDate } from "./partial-date.ts";
import type { Certainty } from "./vocabulary.ts";

/** Days from `first` to `last`, both included (`YYYY-MM-DD`). */
export interface DayInterval {
  readonly first: string;
  readonly last: string;
}

/** One comparison of a bound of the date with an end of the interval; `open` is its value when the bound is null. */
export interface BoundTest {
  readonly bound: "earliest" | "latest";
  readonly operator: "<" | "<=" | ">" | ">=";
  readonly end: keyof DayInterval;
  readonly open: boolean;
}

/** A relation holds when all its tests do. */
type Tests = { readonly [C in Certainty]: readonly BoundTest[] };

/** Every relation with its tests: `before` d < first, `after` d > last, `notAfter` d ≤ last, `notBefore` d ≥ first, `within` both. */
export const DATE_RELATIONS = {
  before: {
    CERTAINLY: [{ bound: "latest", operator: "<", end: "first", open: false }],
    POSSIBLY: [{ bound: "earliest", operator: "<", end: "first", open: true }],
  },
  after: {
    CERTAINLY: [{ bound: "earliest", operator: ">", end: "last", open: false }],
    POSSIBLY: [{ bound: "latest", operator: ">", end: "last", open: true }],
  },
  notAfter: {
    CERTAINLY: [{ bound: "latest", operator: "<=", end: "last", open: false }],
    POSSIBLY: [{ bound: "earliest", operator: "<=", end: "last", open: true }],
  },
  notBefore: {
    CERTAINLY: [{ bound: "earliest", operator: ">=", end: "first", open: false }],
    POSSIBLY: [{ bound: "latest", operator: ">=", end: "first", open: true }],
  },
  within: {
    CERTAINLY: [
      { bound: "earliest", operator: ">=", end: "first", open: false },
      { bound: "latest", operator: "<=", end: "last", open: false },
    ],
    POSSIBLY: [
      { bound: "earliest", operator: "<=", end: "last", open: true },
      { bound: "latest", operator: ">=", end: "first", open: true },
    ],
  },
} as const satisfies Record<string, Tests>;

/** Name of a relation between a date and an interval. */
export type DateRelation = keyof typeof DATE_RELATIONS;

/** Bounds of a date; a known date has at least one that is not null. */
export type DateBounds = Pick<PartialDate, "earliest" | "latest">;

/** Whether the date stands in the relation to the interval; false when the date is not known. */
export function dateFits(
  date: DateBounds | null,
  relation: DateRelation,
  interval: DayInterval,
  certainty: Certainty = "POSSIBLY",
): boolean {
  if (date === null || (date.earliest === null && date.latest === null)) return false;
  return DATE_RELATIONS[relation][certainty].every((test) => boundTestHolds(test, date, interval));
}

/** The interval of one day. */
export function dayInterval(day: string): DayInterval {
  return { first: day, last: day };
}

function boundTestHolds(test: BoundTest, date: DateBounds, interval: DayInterval): boolean {
  const bound = date[test.bound];
  if (bound === null) return test.open;
  const end = interval[test.end];
  switch (test.operator) {
    case "<":
      return bound < end;
    case "<=":
      return bound <= end;
    case ">":
      return bound > end;
    case ">=":
      return bound >= end;
  }
}
