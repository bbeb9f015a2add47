/** Made from cited-by.graphql by `npm run generate`: change that, not this. */
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
export type Access = "OPENED" | "COPY" | "SECONDHAND" | "RECALLED";
export type Stance = "SUPPORTS" | "QUALIFIES" | "DISPUTES" | "MENTIONS";
export type Tier = "PRIMARY" | "SECONDARY";

export type ClaimsCitingSourceQueryVariables = {
  source: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: PointInTime | null | undefined;
};

export type ClaimsCitingSourceQuery = {
  readonly source: {
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
        readonly node: { readonly id: string; readonly statement: string; readonly status: ClaimStatus | null };
      }>;
    };
  } | null;
};
/** The operation as a trusted document. */
export const CLAIMS_CITING_SOURCE: Operation<ClaimsCitingSourceQuery, ClaimsCitingSourceQueryVariables> = {
  name: "ClaimsCitingSource",
  text: `query ClaimsCitingSource($source: ID!, $first: Int, $after: String, $last: Int, $before: String, $at: PointInTime) {
  source(id: $source, at: $at) {
    citedBy(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { stance tier finding locator access node { id statement status } }
    }
  }
}`,
};
