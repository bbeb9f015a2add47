/** A claim with all that can be said of it in terms of the web: what JSON-LD and Turtle are both made of. */
import type { ValidInterval } from "../../domain/status-history.ts";
import type { ClaimStatus, Standing } from "../../domain/vocabulary.ts";
import {
  ASSESSED_CLAIM,
  type AssessedClaim,
  type Judgement,
  type Speaker,
  type Work,
} from "../claim-review/assessed-claim.ts";

interface Id {
  readonly id: string;
}

/** A judgement with what it rests on. */
export interface DescribedJudgement extends Judgement, Id {
  readonly status: ClaimStatus;
  readonly standing: Standing | null;
  readonly basedOn: readonly Work[];
}

/** When a judgement held, on both clocks. */
export interface Period extends ValidInterval {
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly knownToRevision: number | null;
  readonly assessment: DescribedJudgement;
}

/** What the documents of `meaning/` ask for of a claim. */
export interface DescribedClaim extends AssessedClaim {
  readonly recordedAt: string;
  readonly about: readonly Speaker[];
  readonly restates: readonly { readonly claim: Id }[];
  readonly contradicts: readonly Id[];
  readonly supersedes: readonly Id[];
  readonly statusHistory: readonly Period[];
}

const document = (history: string): string => /* GraphQL */ `
  query ($filter: ClaimFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
    claims(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
      nodes {
        ...assessed
        recordedAt about { ...speaker } restates { claim { id } } contradicts { id } supersedes { id }
        statusHistory${history} {
          validFrom validTo knownFrom knownTo knownToRevision
          assessment { id status standing rationale assessedBy assessedAt basedOn { ...work } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${ASSESSED_CLAIM}
`;

/** Claims with the judgements that are known to have held. */
export const DESCRIBED_CLAIMS = document("");

/** Claims with every judgement that was ever in force, also where a later one is known to be right. */
export const CLAIMS_WITH_ALL_PERIODS = document("(superseded: true)");
