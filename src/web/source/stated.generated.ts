/** Made from stated.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type StatedInSourceQueryVariables = {
  source: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type StatedInSourceQuery = {
  readonly source: {
    readonly states: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      };
      readonly edges: ReadonlyArray<{
        readonly rating: string | null;
        readonly locator: { readonly text: string };
        readonly node: { readonly id: string; readonly statement: string; readonly status: Schema.ClaimStatus | null };
      }>;
    };
  } | null;
};
/** The operation as a trusted document. */
export const STATED_IN_SOURCE: Operation<StatedInSourceQuery, StatedInSourceQueryVariables> = {
  name: "StatedInSource",
  text: `query StatedInSource($source: ID!, $first: Int, $after: String, $last: Int, $before: String, $at: PointInTime) {
  source(id: $source, at: $at) {
    states(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { rating locator { text } node { id statement status } }
    }
  }
}`,
};
