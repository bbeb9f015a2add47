/**
 * Was the target kept? The table that decides it, as data, and its evaluation. `graph/` makes a Cypher CASE from the same rows,
 * so nothing here may decide what the rows do not say: the first row whose conditions all hold wins.
 */
import { daysBetween } from "./calendar.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Deadline, Delivery, Word } from "./vocabulary.ts";

/** What the deadline of a milestone depends on, besides the day. */
export interface DeadlineFacts {
  readonly kind: Word<"MilestoneKind">;
  readonly due: PartialDate | null;
  /** Delivery in force, null when nobody has assessed it. */
  readonly delivery: Delivery | null;
  readonly deliveredOn: PartialDate | null;
  /** UTC day of the last assessment or review that counts (known at the point in time asked for), null when there is none. */
  readonly lastLookedOn: string | null;
  /** When the target that reschedules this one was announced; null when there is none, or when that day is not known. */
  readonly movedOn: PartialDate | null;
}

/** Every condition a row may name, with its exact meaning: [e, l] is the due interval, n the day asked for; a null bound fits nothing unless said. */
export const DEADLINE_CONDITIONS = {
  isEvent: "kind is EVENT",
  dueIsUnknown: "there is no due date",
  dueIsFloor: "the due date's qualifier is NOT_BEFORE (l is null)",
  deliveredByDue: "deliveredOn.latest ≤ l",
  deliveredAfterDue: "deliveredOn.earliest > l",
  movedBeforeDue: "there is movedOn, and movedOn.latest ≤ l or l is null",
  movedByNow: "movedOn.earliest ≤ n, or movedOn.latest ≤ n when its earliest is null",
  nowIsInAroundInterval: "the due date's qualifier is AROUND and e ≤ n ≤ l",
  nowIsAfterDue: "n > l",
  lookedAfterDue: "lastLookedOn > l",
  dueIsWithin30Days: "n ≤ l and l − n ≤ 30 days",
} as const;

/** Name of a condition. */
export type DeadlineCondition = keyof typeof DEADLINE_CONDITIONS;

/** One row: its outcome counts when every condition holds and, where `delivery` is given, the delivery in force is among it. */
export interface DeadlineRow {
  readonly when: readonly DeadlineCondition[];
  /** Deliveries for which the row counts; null stands for none in force. Left out: all. */
  readonly delivery?: readonly (Delivery | null)[];
  readonly outcome: Deadline | null;
}

/** Days before a due date from which on it is DUE_SOON. */
export const DUE_SOON_DAYS = 30;

/** The table, first match wins; the last row has no condition, so there is always an answer. */
export const DEADLINE_ROWS: readonly DeadlineRow[] = [
  // An event has no deadline.
  { when: ["isEvent"], outcome: null },
  // No date was set.
  { when: ["dueIsUnknown"], outcome: null },
  // A floor is met by delivering.
  { when: ["dueIsFloor"], delivery: ["DELIVERED"], outcome: "MET" },
  // Delivered in time.
  { when: ["deliveredByDue"], delivery: ["DELIVERED"], outcome: "MET" },
  // Another date was set before this one came.
  { when: ["movedBeforeDue", "movedByNow"], outcome: "MOVED" },
  // A floor cannot be missed.
  { when: ["dueIsFloor"], outcome: "PENDING" },
  // Delivered too late.
  { when: ["deliveredAfterDue"], delivery: ["DELIVERED"], outcome: "MISSED" },
  // Delivered, and it cannot be told whether in time.
  { when: [], delivery: ["DELIVERED"], outcome: "INDETERMINATE" },
  // Its owner gave it up.
  { when: [], delivery: ["ABANDONED"], outcome: "MISSED" },
  // The date is about now.
  { when: ["nowIsInAroundInterval"], outcome: "INDETERMINATE" },
  // The date has passed, and who looked could not tell.
  { when: ["nowIsAfterDue", "lookedAfterDue"], delivery: ["UNKNOWN", null], outcome: "INDETERMINATE" },
  // The date has passed, and who looked found it undelivered.
  { when: ["nowIsAfterDue", "lookedAfterDue"], outcome: "MISSED" },
  // The date has passed and nobody has looked since.
  { when: ["nowIsAfterDue"], outcome: "OVERDUE" },
  // The date comes within thirty days.
  { when: ["dueIsWithin30Days"], outcome: "DUE_SOON" },
  // The date has not come.
  { when: [], outcome: "PENDING" },
];

/** The deadline on the day `now` (UTC, `YYYY-MM-DD`); null for events and for targets without a date. */
export function deadlineOf(facts: DeadlineFacts, now: string): Deadline | null {
  const row = DEADLINE_ROWS.find(
    ({ when, delivery }) =>
      (delivery === undefined || delivery.includes(facts.delivery)) &&
      when.every((name) => deadlineConditionHolds(name, facts, now)),
  );
  if (row === undefined) throw new Error("The deadline table has no last row.");
  return row.outcome;
}

/** Whether one condition of the table holds. */
export function deadlineConditionHolds(name: DeadlineCondition, facts: DeadlineFacts, now: string): boolean {
  const { due, deliveredOn, movedOn, lastLookedOn } = facts;
  const last = due?.latest ?? null;
  switch (name) {
    case "isEvent":
      return facts.kind === "EVENT";
    case "dueIsUnknown":
      return due === null;
    case "dueIsFloor":
      return due?.qualifier === "NOT_BEFORE";
    case "deliveredByDue":
      return notAfter(deliveredOn?.latest ?? null, last);
    case "deliveredAfterDue":
      return isAfter(deliveredOn?.earliest ?? null, last);
    case "movedBeforeDue":
      return movedOn !== null && (last === null || notAfter(movedOn.latest, last));
    case "movedByNow":
      return notAfter(movedOn?.earliest ?? movedOn?.latest ?? null, now);
    case "nowIsInAroundInterval":
      return due?.qualifier === "AROUND" && notAfter(due.earliest, now) && notAfter(now, last);
    case "nowIsAfterDue":
      return isAfter(now, last);
    case "lookedAfterDue":
      return isAfter(lastLookedOn, last);
    case "dueIsWithin30Days":
      return last !== null && notAfter(now, last) && daysBetween(now, last) <= DUE_SOON_DAYS;
  }
}

/**
 * Days from `now` to the last day on which the target is in time; null once that has passed, once the target is delivered or
 * abandoned, and where there is no such day.
 */
export function daysLeft(facts: Pick<DeadlineFacts, "kind" | "due" | "delivery">, now: string): number | null {
  const last = lastDay(facts);
  const isOver = facts.delivery === "DELIVERED" || facts.delivery === "ABANDONED";
  return last === null || isOver || now > last ? null : daysBetween(now, last);
}

/**
 * Days by which the target is late: from its last day to the delivery (its earliest day) or, undelivered, to `now`.
 * Null unless the deadline is OVERDUE or MISSED, for what was abandoned, and where it cannot be told.
 */
export function daysLate(facts: DeadlineFacts, now: string): number | null {
  const last = lastDay(facts);
  const deadline = deadlineOf(facts, now);
  if (last === null || facts.delivery === "ABANDONED" || (deadline !== "OVERDUE" && deadline !== "MISSED")) return null;
  const end = facts.delivery === "DELIVERED" ? (facts.deliveredOn?.earliest ?? null) : now;
  return end === null || end <= last ? null : daysBetween(last, end);
}

function lastDay(facts: Pick<DeadlineFacts, "kind" | "due">): string | null {
  return facts.kind === "EVENT" ? null : (facts.due?.latest ?? null);
}

function isAfter(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day > other;
}

function notAfter(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day <= other;
}
