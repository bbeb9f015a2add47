/** Made from claims-of-party.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type ClaimsOfPartyQueryVariables = {
  id: string;
  via?: ReadonlyArray<Schema.ClaimPath> | Schema.ClaimPath | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
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
            readonly kind: Schema.ClaimKind;
            readonly status: Schema.ClaimStatus | null;
            readonly standing: Schema.Standing | null;
            readonly madeOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
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
            readonly kind: Schema.ClaimKind;
            readonly status: Schema.ClaimStatus | null;
            readonly standing: Schema.Standing | null;
            readonly madeOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
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
            readonly kind: Schema.ClaimKind;
            readonly status: Schema.ClaimStatus | null;
            readonly standing: Schema.Standing | null;
            readonly madeOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
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
            readonly kind: Schema.ClaimKind;
            readonly status: Schema.ClaimStatus | null;
            readonly standing: Schema.Standing | null;
            readonly madeOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
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
