/** Made from claims.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type ClaimsPageQueryVariables = {
  status?: ReadonlyArray<Schema.ClaimStatus> | Schema.ClaimStatus | null | undefined;
  standing?: ReadonlyArray<Schema.Standing> | Schema.Standing | null | undefined;
  kind?: ReadonlyArray<Schema.ClaimKind> | Schema.ClaimKind | null | undefined;
  topic?: string | null | undefined;
  orderBy?: ReadonlyArray<Schema.ClaimOrder> | Schema.ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type ClaimsPageQuery = {
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
      readonly topics: ReadonlyArray<string>;
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
};
/** The operation as a trusted document. */
export const CLAIMS_PAGE: Operation<ClaimsPageQuery, ClaimsPageQueryVariables> = {
  name: "ClaimsPage",
  text: `query ClaimsPage(
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
  claims(
    filter: { status: { in: $status }, standing: { in: $standing }, kind: { in: $kind }, topics: { has: $topic } }
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
    at: $at
  ) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id statement kind status standing topics madeOn { text words qualifier } madeBy { id name } }
  }
}`,
};
