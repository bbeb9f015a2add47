/** How the explorer says how targets stand. */
import type { Deadline, Delivery } from "../api/schema-types.generated.ts";

/** Whether the date of a target was kept. */
export const DEADLINES: Readonly<Record<Deadline, string>> = {
  PENDING: "To come",
  DUE_SOON: "Due soon",
  OVERDUE: "Overdue",
  MET: "Met",
  MISSED: "Missed",
  MOVED: "Moved",
  INDETERMINATE: "Cannot be told",
};

/** How far a target is delivered. */
export const DELIVERIES: Readonly<Record<Delivery, string>> = {
  NOT_STARTED: "not started",
  UNDERWAY: "under way",
  STALLED: "stalled",
  PARTLY_DELIVERED: "partly delivered",
  DELIVERED: "delivered",
  ABANDONED: "given up",
  UNKNOWN: "not known how far",
};

/** A number of days for people: days up to two months, then months, then years. */
export function daysText(days: number): string {
  if (days <= 60) return days === 1 ? "1 day" : `${days} days`;
  if (days < 730) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}
