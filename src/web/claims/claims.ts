/** Made from claims.graphql by `npm run generate`: change that, not this. */
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

export type ClaimsPageQueryVariables = {
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
