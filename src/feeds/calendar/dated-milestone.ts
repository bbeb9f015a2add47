/** Milestones as the calendar asks for them. */
import type { ValidInterval } from "../../domain/status-history.ts";
import { SAID_DATE, type SaidDate } from "../date-words.ts";

/** A judgement that was known at some time, and what of it makes a revision. */
interface KnownPeriod {
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly knownToRevision: number | null;
  readonly assessment: { readonly reviews: readonly { readonly reviewedAt: string }[] };
}

/** A date that took the place of another. */
export interface Slip {
  readonly from: SaidDate | null;
  readonly to: SaidDate | null;
  readonly announcedOn: SaidDate | null;
  readonly days: number | null;
}

/** A target or an event, with what becomes of its date. */
export interface DatedMilestone {
  readonly id: string;
  readonly kind: "TARGET" | "EVENT";
  readonly title: string;
  readonly criteria: string | null;
  readonly due: SaidDate | null;
  readonly happenedOn: SaidDate | null;
  readonly delivery: string | null;
  readonly deliveredOn: SaidDate | null;
  readonly deadline: string | null;
  readonly recordedAt: string;
  readonly concerns: readonly { readonly name: string }[];
  readonly slips: readonly Slip[];
  readonly rescheduledTo: {
    readonly id: string;
    readonly title: string;
    readonly due: SaidDate | null;
    readonly recordedAt: string;
  } | null;
  /** The judgements of today's knowledge. */
  readonly statusHistory: readonly (ValidInterval & { readonly assessment: { readonly rationale: string } })[];
  /** Also those that were found wrong. */
  readonly known: readonly KnownPeriod[];
}

/** What the calendar asks. */
export const DATED_MILESTONES = /* GraphQL */ `
  query ($filter: MilestoneFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
    milestones(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
      nodes {
        id kind title criteria due ${SAID_DATE} happenedOn ${SAID_DATE} delivery deliveredOn ${SAID_DATE} deadline recordedAt
        concerns { name }
        slips { from ${SAID_DATE} to ${SAID_DATE} announcedOn ${SAID_DATE} days }
        rescheduledTo { id title due ${SAID_DATE} recordedAt }
        statusHistory { validFrom validTo assessment { rationale } }
        known: statusHistory(superseded: true) { knownFrom knownTo knownToRevision assessment { reviews { reviewedAt } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
