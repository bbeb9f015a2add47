/** How a claim stands, as a badge says it: for pages of others, so in few words and nothing that needs the rest of the graph. */
import { ratingName, ratingOf } from "../../domain/claim-review-rating.ts";
import { inForceOn, type ValidInterval } from "../../domain/status-history.ts";
import type { ClaimStatus, Standing } from "../../domain/vocabulary.ts";
import { askedPoint } from "../asked-point.ts";
import { SAID_DATE, type SaidDate, sinceWords } from "../date-words.ts";
import type { Feed } from "../feed.ts";

/** What a badge and its tooltip say. */
export interface LiveStatus {
  readonly id: string;
  readonly status: ClaimStatus;
  /** For people: `Supported (outdated)`. */
  readonly label: string;
  readonly statement: string;
  /** What follows "since": `2026-02`, `about 2026`; null where nobody can tell. */
  readonly since: string | null;
  /** Why it was judged so. */
  readonly rationale: string | null;
}

interface FoundClaim {
  readonly id: string;
  readonly statement: string;
  readonly status: ClaimStatus;
  readonly standing: Standing | null;
  readonly statusSince: SaidDate | null;
  readonly statusHistory: readonly (ValidInterval & { readonly assessment: { readonly rationale: string } })[];
}

/** A feed of one claim's status as JSON, `null` where there is no such claim. It has an address of its own and is in no list. */
export const liveStatusFeed: Feed = {
  name: "badge",
  description: "How one claim stands.",
  type: "application/json",
  version: 1,
  document: /* GraphQL */ `
    query ($id: ID!, $at: PointInTime, $now: Date) {
      claim(id: $id, at: $at, now: $now) {
        id statement status standing statusSince ${SAID_DATE}
        statusHistory { validFrom validTo assessment { rationale } }
      }
    }
  `,
  async *write({ ask, variables }) {
    const { claim } = await ask<{ readonly claim: FoundClaim | null }>();
    yield JSON.stringify(claim === null ? null : statusOf(claim, askedPoint(variables).valid));
  },
};

function statusOf(claim: FoundClaim, day: string | null): LiveStatus {
  const { id, status, standing, statement, statusSince, statusHistory } = claim;
  const rating = ratingOf(status);
  return {
    id,
    status,
    label: rating === null ? "Unassessed" : ratingName(rating, standing),
    statement,
    since: statusSince === null ? null : sinceWords(statusSince),
    rationale: inForceOn(statusHistory, day)?.assessment.rationale ?? null,
  };
}
