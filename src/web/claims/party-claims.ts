/** Made from party-claims.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
export type OrderDirection = "ASC" | "DESC";
export type PointInTime = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly revision?: number | null | undefined;
};
export type ClaimKind =
  | "STATISTIC"
  | "EVENT"
  | "COMMITMENT"
  | "FORECAST"
  | "QUOTATION"
  | "COMPARISON"
  | "CAPABILITY"
  | "STATE"
  | "OPINION";
export type ClaimStatus =
  | "UNASSESSED"
  | "SUPPORTED"
  | "MOSTLY_SUPPORTED"
  | "PARTLY_SUPPORTED"
  | "MISLEADING"
  | "REFUTED"
  | "UNVERIFIABLE"
  | "PENDING";
export type Standing = "CURRENT" | "OUTDATED" | "WITHDRAWN";
export type DateQualifier = "ON" | "BY" | "AROUND" | "NOT_BEFORE";
export type ClaimOrderField = "MADE_ON" | "STATUS" | "KIND" | "ID";
export type ClaimOrder = {
  readonly field: ClaimOrderField;
  readonly direction?: OrderDirection;
};

export type PartyClaimsPageQueryVariables = {
  party: string;
  status?: ReadonlyArray<ClaimStatus> | ClaimStatus | null | undefined;
  standing?: ReadonlyArray<Standing> | Standing | null | undefined;
  kind?: ReadonlyArray<ClaimKind> | ClaimKind | null | undefined;
  topic?: string | null | undefined;
  orderBy?: ReadonlyArray<ClaimOrder> | ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: PointInTime | null | undefined;
};

export type PartyClaimsPageQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly name: string;
        readonly claims: {
          readonly totalCount: number;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly hasPreviousPage: boolean;
            readonly startCursor: string | null;
            readonly endCursor: string | null;
          };
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly statement: string;
            readonly kind: ClaimKind;
            readonly status: ClaimStatus | null;
            readonly standing: Standing | null;
            readonly topics: ReadonlyArray<string>;
            readonly madeOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: DateQualifier;
            } | null;
            readonly madeBy: ReadonlyArray<
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
            >;
          }>;
        };
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly claims: {
          readonly totalCount: number;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly hasPreviousPage: boolean;
            readonly startCursor: string | null;
            readonly endCursor: string | null;
          };
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly statement: string;
            readonly kind: ClaimKind;
            readonly status: ClaimStatus | null;
            readonly standing: Standing | null;
            readonly topics: ReadonlyArray<string>;
            readonly madeOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: DateQualifier;
            } | null;
            readonly madeBy: ReadonlyArray<
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
            >;
          }>;
        };
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly claims: {
          readonly totalCount: number;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly hasPreviousPage: boolean;
            readonly startCursor: string | null;
            readonly endCursor: string | null;
          };
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly statement: string;
            readonly kind: ClaimKind;
            readonly status: ClaimStatus | null;
            readonly standing: Standing | null;
            readonly topics: ReadonlyArray<string>;
            readonly madeOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: DateQualifier;
            } | null;
            readonly madeBy: ReadonlyArray<
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
            >;
          }>;
        };
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly claims: {
          readonly totalCount: number;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly hasPreviousPage: boolean;
            readonly startCursor: string | null;
            readonly endCursor: string | null;
          };
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly statement: string;
            readonly kind: ClaimKind;
            readonly status: ClaimStatus | null;
            readonly standing: Standing | null;
            readonly topics: ReadonlyArray<string>;
            readonly madeOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: DateQualifier;
            } | null;
            readonly madeBy: ReadonlyArray<
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
            >;
          }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};
/** The operation as a trusted document. */
export const PARTY_CLAIMS_PAGE: Operation<PartyClaimsPageQuery, PartyClaimsPageQueryVariables> = {
  name: "PartyClaimsPage",
  text: `query PartyClaimsPage(
  $party: ID!
  $status: [ClaimStatus!]
  $standing: [Standing!]
  $kind: [ClaimKind!]
  $topic: String
  $orderBy: [ClaimOrder!]
  $first: Int
  $after: String
  $last: Int
  $before: String
  $at: PointInTime
) {
  node(id: $party, at: $at) {
    ... on Party {
      id
      name
      claims(
        filter: { status: { in: $status }, standing: { in: $standing }, kind: { in: $kind }, topics: { has: $topic } }
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes { id statement kind status standing topics madeOn { text words qualifier } madeBy { id name } }
      }
    }
  }
}`,
};
