/** Made from claims-of-party.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
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
export type ClaimPath = "ABOUT" | "MADE_BY" | "PEOPLE" | "PRODUCTS";

export type ClaimsOfPartyQueryVariables = {
  id: string;
  via?: ReadonlyArray<ClaimPath> | ClaimPath | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: PointInTime | null | undefined;
};

export type ClaimsOfPartyQuery = {
  readonly node:
    | {
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
export const CLAIMS_OF_PARTY: Operation<ClaimsOfPartyQuery, ClaimsOfPartyQueryVariables> = {
  name: "ClaimsOfParty",
  text: `query ClaimsOfParty(
  $id: ID!
  $via: [ClaimPath!]
  $first: Int
  $after: String
  $last: Int
  $before: String
  $at: PointInTime
) {
  node(id: $id, at: $at) {
    ... on Party {
      claims(
        via: $via
        orderBy: [{ field: MADE_ON, direction: DESC }]
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes { id statement kind status standing madeOn { text words qualifier } madeBy { id name } }
      }
    }
  }
}`,
};
