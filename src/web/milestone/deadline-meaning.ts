import type { Deadline } from "../api/schema-types.generated.ts";

/** What it means how a date stands. */
export const DEADLINE_MEANINGS: Readonly<Record<Deadline, string>> = {
  PENDING: "Its date has not come.",
  DUE_SOON: "Its date comes within thirty days.",
  OVERDUE: "Its date has passed, and nobody has looked since.",
  MET: "It was delivered in time.",
  MISSED: "It was not delivered in time, and somebody looked.",
  MOVED: "Another date was set before this one came.",
  INDETERMINATE: "It cannot be told whether the date was kept.",
};
