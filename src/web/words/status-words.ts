/** How the explorer says the words for statuses. */
import type { ClaimStatus, Standing } from "../api/schema-types.generated.ts";

/** A word for people, and what it means. */
export interface Word {
  readonly label: string;
  readonly meaning: string;
}

/** The statuses of a claim, from what holds to what is open. */
export const STATUSES: Readonly<Record<ClaimStatus, Word>> = {
  SUPPORTED: { label: "Supported", meaning: "The evidence carries the statement." },
  MOSTLY_SUPPORTED: { label: "Mostly supported", meaning: "Right but for details that do not change the meaning." },
  PARTLY_SUPPORTED: { label: "Partly supported", meaning: "One part is carried by the evidence and another is not." },
  MISLEADING: { label: "Misleading", meaning: "The figures or words exist, but say something else." },
  REFUTED: { label: "Refuted", meaning: "The evidence says the opposite." },
  UNVERIFIABLE: { label: "Unverifiable", meaning: "Somebody looked, and it cannot be told." },
  PENDING: { label: "Pending", meaning: "Its date has not come." },
  UNASSESSED: { label: "Unassessed", meaning: "Nobody has looked yet." },
};

/** The order in which statuses are shown everywhere. */
export const STATUS_ORDER = Object.keys(STATUSES) as readonly ClaimStatus[];

/** Whether a claim still stands. */
export const STANDINGS: Readonly<Record<Standing, Word>> = {
  CURRENT: { label: "Current", meaning: "It still stands." },
  OUTDATED: { label: "Outdated", meaning: "It was right and has been overtaken." },
  WITHDRAWN: { label: "Withdrawn", meaning: "Its author took it back or recast it." },
};
