/** Made from source.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
export type PointInTime = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly revision?: number | null | undefined;
};
export type ClaimStatus =
  | "UNASSESSED"
  | "SUPPORTED"
  | "MOSTLY_SUPPORTED"
  | "PARTLY_SUPPORTED"
  | "MISLEADING"
  | "REFUTED"
  | "UNVERIFIABLE"
  | "PENDING";
export type AdoptionStage = "RESEARCH" | "TRIAL" | "ROLLING_OUT" | "PRODUCTION" | "RETIRED";
export type SourceCondition = "LIVE" | "DEAD_LINK" | "CORRECTED" | "RETRACTED";
export type SourceKind =
  | "ARTICLE"
  | "BLOG_POST"
  | "MAIL"
  | "REPORT"
  | "SURVEY"
  | "RELEASE_NOTES"
  | "DOCUMENTATION"
  | "GUIDANCE"
  | "TALK"
  | "PAPER"
  | "BOOK"
  | "JOB_POST"
  | "SOCIAL_POST"
  | "PRESS"
  | "CODE"
  | "DATASET"
  | "EXPERIMENT";
export type Access = "OPENED" | "COPY" | "SECONDHAND" | "RECALLED";
export type Stance = "SUPPORTS" | "QUALIFIES" | "DISPUTES" | "MENTIONS";
export type Tier = "PRIMARY" | "SECONDARY";
export type Comparator = "EQUAL" | "ABOUT" | "AT_LEAST" | "AT_MOST" | "MORE_THAN" | "LESS_THAN" | "UP_TO" | "ORDER_OF";
export type DateQualifier = "ON" | "BY" | "AROUND" | "NOT_BEFORE";

export type SourceStoryQueryVariables = {
  source: string;
  at?: PointInTime | null | undefined;
};

export type SourceStoryQuery = {
  readonly source: {
    readonly id: string;
    readonly kind: SourceKind;
    readonly title: string;
    readonly url: string | null;
    readonly access: Access;
    readonly accessNote: string | null;
    readonly copyUrl: string | null;
    readonly archivedUrl: string | null;
    readonly recordedAt: string;
    readonly condition: SourceCondition | null;
    readonly publishedOn: {
      readonly text: string;
      readonly words: string | null;
      readonly qualifier: DateQualifier;
    } | null;
    readonly review: { readonly lastReviewedAt: string } | null;
    readonly statusHistory: ReadonlyArray<{
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly knownFrom: string;
      readonly assessment: {
        readonly id: string;
        readonly condition: SourceCondition | null;
        readonly rationale: string;
        readonly assessedBy: string;
        readonly assessedAt: string;
      };
    }>;
    readonly publishers: ReadonlyArray<
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
    >;
    readonly authors: ReadonlyArray<
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
    >;
    readonly quotes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Access;
    }>;
    readonly quotedBy: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Access;
    }>;
    readonly derivedFrom: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Access;
    }>;
    readonly derivatives: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Access;
    }>;
    readonly republishes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Access;
    }>;
    readonly republishedBy: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Access;
    }>;
    readonly states: { readonly totalCount: number };
    readonly citedBy: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      };
      readonly edges: ReadonlyArray<{
        readonly stance: Stance;
        readonly tier: Tier;
        readonly finding: string;
        readonly locator: string | null;
        readonly access: Access | null;
        readonly node: {
          readonly id: string;
          readonly statement: string;
          readonly status: ClaimStatus | null;
          readonly evidence: {
            readonly circularSources: ReadonlyArray<{ readonly id: string; readonly title: string }>;
          };
        };
      }>;
    };
    readonly impact: {
      readonly truncated: boolean;
      readonly claims: ReadonlyArray<{
        readonly remainingIndependent: number;
        readonly wouldLoseSupport: boolean;
        readonly path: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly claim: { readonly id: string; readonly statement: string; readonly status: ClaimStatus | null };
      }>;
    };
    readonly evidenceFor: ReadonlyArray<{
      readonly id: string;
      readonly component: string;
      readonly stage: AdoptionStage | null;
      readonly adopter:
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | null;
    }>;
    readonly observations: ReadonlyArray<{
      readonly id: string;
      readonly value: number;
      readonly comparator: Comparator;
      readonly asOf: { readonly text: string; readonly words: string | null; readonly qualifier: DateQualifier };
      readonly metric: { readonly id: string; readonly name: string; readonly unit: string } | null;
    }>;
  } | null;
};
/** The operation as a trusted document. */
export const SOURCE_STORY: Operation<SourceStoryQuery, SourceStoryQueryVariables> = {
  name: "SourceStory",
  text: `query SourceStory($source: ID!, $at: PointInTime) {
  source(id: $source, at: $at) {
    id
    kind
    title
    url
    publishedOn { text words qualifier }
    access
    accessNote
    copyUrl
    archivedUrl
    recordedAt
    condition
    review { lastReviewedAt }
    statusHistory {
      validFrom validTo knownFrom
      assessment { id condition rationale assessedBy assessedAt }
    }
    publishers { id name }
    authors { id name }
    quotes { id title url access }
    quotedBy { id title url access }
    derivedFrom { id title url access }
    derivatives { id title url access }
    republishes { id title url access }
    republishedBy { id title url access }
    states { totalCount }
    citedBy(first: 100) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        stance tier finding locator access
        node { id statement status evidence { circularSources { id title } } }
      }
    }
    impact {
      truncated
      claims { remainingIndependent wouldLoseSupport path { id title } claim { id statement status } }
    }
    evidenceFor { id component stage adopter { id name } }
    observations { id value comparator asOf { text words qualifier } metric { id name unit } }
  }
}`,
};
