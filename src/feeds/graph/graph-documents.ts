/** What the feeds of graphs ask: claims with all that they name, and sources with those that they draw on. */
import type { PartialDate } from "../../domain/partial-date.ts";
import type { ClaimStatus, SourceCondition, Standing, Word } from "../../domain/vocabulary.ts";
import { ALL_CITATIONS } from "../all-citations.ts";
import { SAID_DATE } from "../date-words.ts";

const CLAIM = /* GraphQL */ `
  fragment claim on Claim {
    id statement sort: kind status standing topics madeOn ${SAID_DATE}
    statusHistory { validFrom validTo assessment { status standing } }
  }
`;

/** The claims that fit the filter, page by page. */
export const CLAIMS_DOCUMENT = /* GraphQL */ `
  query ($filter: ClaimFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
    claims(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
      nodes {
        ...claim
        ${ALL_CITATIONS} { edges { stance tier finding locator node { id } } }
        statedIn { locator { text } source { id } }
        madeBy { id name url }
        about { id name url }
        restates { fidelity drift note claim { ...claim } }
        restatedBy { fidelity drift note claim { ...claim } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${CLAIM}
`;

/** How many claims fit it. */
export const COUNT_DOCUMENT = /* GraphQL */ `
  query ($filter: ClaimFilter, $at: PointInTime, $now: Date) {
    claims(filter: $filter, first: 1, at: $at, now: $now) { totalCount }
  }
`;

/** Sources by their ids. */
export const SOURCES_DOCUMENT = /* GraphQL */ `
  query ($ids: [ID!], $count: Int!, $at: PointInTime, $now: Date) {
    sources(filter: { id: { in: $ids } }, orderBy: [{ field: ID }], first: $count, at: $at, now: $now) {
      nodes {
        id title sort: kind condition url publishedOn ${SAID_DATE}
        statusHistory { validFrom validTo assessment { condition } }
        quotes { id } derivedFrom { id } republishes { id }
      }
    }
  }
`;

/** A thing of which only the id is asked. */
export interface FoundId {
  readonly id: string;
}

/** Somebody who made a claim, or whom or what it is about. */
export interface FoundParty extends FoundId {
  readonly name: string;
  readonly url: string | null;
}

interface Judged<State> {
  readonly statusHistory: readonly {
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly assessment: State;
  }[];
}

/** A claim without what it names. */
export interface FoundClaim
  extends FoundId,
    Judged<{ readonly status: ClaimStatus | null; readonly standing: Standing | null }> {
  readonly statement: string;
  readonly sort: string;
  readonly status: ClaimStatus;
  readonly standing: Standing | null;
  readonly topics: readonly string[];
  readonly madeOn: PartialDate | null;
}

/** A restatement, seen from either end: `claim` is the other. */
export interface FoundRestatement {
  readonly fidelity: Word<"Fidelity">;
  readonly drift: readonly Word<"Drift">[];
  readonly note: string | null;
  readonly claim: FoundClaim;
}

/** A claim that fits the filter. */
export interface MatchedClaim extends FoundClaim {
  readonly citations: {
    readonly edges: readonly {
      readonly stance: Word<"Stance">;
      readonly tier: Word<"Tier">;
      readonly finding: string;
      readonly locator: string | null;
      readonly node: FoundId;
    }[];
  };
  readonly statedIn: readonly { readonly locator: { readonly text: string }; readonly source: FoundId }[];
  readonly madeBy: readonly FoundParty[];
  readonly about: readonly FoundParty[];
  readonly restates: readonly FoundRestatement[];
  readonly restatedBy: readonly FoundRestatement[];
}

/** A source with those that it draws on. */
export interface FoundSource extends FoundId, Judged<{ readonly condition: SourceCondition | null }> {
  readonly title: string;
  readonly sort: string;
  readonly condition: SourceCondition | null;
  readonly url: string | null;
  readonly publishedOn: PartialDate | null;
  readonly quotes: readonly FoundId[];
  readonly derivedFrom: readonly FoundId[];
  readonly republishes: readonly FoundId[];
}
