/** Made from cited-by.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type ClaimsCitingSourceQueryVariables = {
  source: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
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
        readonly stance: Schema.Stance;
        readonly tier: Schema.Tier;
        readonly finding: string;
        readonly locator: string | null;
        readonly access: Schema.Access | null;
        readonly node: { readonly id: string; readonly statement: string; readonly status: Schema.ClaimStatus | null };
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
