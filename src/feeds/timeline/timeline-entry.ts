/** The entries of the API's `timeline` as the feeds of timelines ask for them: one date of one thing. */
import type { PartialDate } from "../../domain/partial-date.ts";
import type {
  AdoptionStage,
  ClaimStatus,
  Deadline,
  Delivery,
  SourceCondition,
  Standing,
} from "../../domain/vocabulary.ts";
import { SAID_DATE } from "../date-words.ts";

/** The word of whichever state a thing has. */
export type StateWord = ClaimStatus | Deadline | Delivery | AdoptionStage | SourceCondition;

interface Topical {
  readonly topics: readonly string[];
}

/** A claim, milestone, adoption, source or judgement, with what timelines say of it. */
export type TimelineThing =
  | (Topical & {
      readonly __typename: "Claim";
      readonly id: string;
      readonly status: ClaimStatus;
      readonly standing: Standing | null;
      readonly quote: string | null;
    })
  | {
      readonly __typename: "Milestone";
      readonly id: string;
      readonly milestoneKind: "TARGET" | "EVENT";
      readonly delivery: Delivery | null;
      readonly deadline: Deadline | null;
      readonly criteria: string | null;
      readonly announcedBy: readonly Topical[];
      readonly reportedBy: readonly Topical[];
    }
  | {
      readonly __typename: "Adoption";
      readonly id: string;
      readonly stage: AdoptionStage | null;
      readonly scale: string | null;
    }
  | {
      readonly __typename: "Source";
      readonly id: string;
      readonly condition: SourceCondition | null;
      readonly url: string | null;
    }
  | {
      readonly __typename: "Assessment";
      readonly id: string;
      readonly status: ClaimStatus | null;
      readonly standing: Standing | null;
      readonly delivery: Delivery | null;
      readonly stage: AdoptionStage | null;
      readonly condition: SourceCondition | null;
      readonly rationale: string;
    };

/** One date of one thing. */
export interface TimelineEntry {
  readonly id: string;
  readonly axis: "STATED" | "HAPPENED" | "DUE" | "PUBLISHED" | "RECORDED";
  readonly date: PartialDate;
  readonly title: string;
  readonly laneLabel: string | null;
  readonly entry: TimelineThing;
}

/** The document of a timeline, with what the API's `lane` tells. */
export function timelineDocument(lane: "SUBJECT" | "KIND" | "STATUS"): string {
  return /* GraphQL */ `
    query (
      $filter: TimelineFilter, $axes: [TimelineAxis!], $from: Date, $to: Date, $certainty: Certainty! = POSSIBLY,
      $first: Int!, $after: String, $at: PointInTime, $now: Date
    ) {
      timeline(
        filter: $filter, axes: $axes, from: $from, to: $to, certainty: $certainty, lane: ${lane},
        first: $first, after: $after, at: $at, now: $now
      ) {
        nodes {
          id axis title laneLabel date ${SAID_DATE}
          entry {
            __typename
            ... on Claim { id status standing topics quote }
            ... on Milestone { id milestoneKind: kind delivery deadline criteria announcedBy { topics } reportedBy { topics } }
            ... on Adoption { id stage scale }
            ... on Source { id condition url }
            ... on Assessment { id status standing delivery stage condition rationale }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `;
}

/** The state that an entry stands for; null where nobody has judged it, or where it has none. */
export function stateOf({ axis, entry }: TimelineEntry): StateWord | null {
  switch (entry.__typename) {
    case "Claim":
      return entry.status;
    case "Milestone":
      return axis === "DUE" ? (entry.deadline ?? entry.delivery) : entry.delivery;
    case "Adoption":
      return entry.stage;
    case "Source":
      return entry.condition;
    case "Assessment":
      return entry.status ?? entry.delivery ?? entry.stage ?? entry.condition;
  }
}
