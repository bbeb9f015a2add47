/** Made from claim-ids.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type GraphClaimIdsQueryVariables = {
  filter?: Schema.ClaimFilter | null | undefined;
  after?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type GraphClaimIdsQuery = {
  readonly claims: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{ readonly id: string }>;
  };
};
/** The operation as a trusted document. */
export const GRAPH_CLAIM_IDS: Operation<GraphClaimIdsQuery, GraphClaimIdsQueryVariables> = {
  name: "GraphClaimIds",
  text: `query GraphClaimIds($filter: ClaimFilter, $after: String, $at: PointInTime) {
  claims(filter: $filter, first: 100, after: $after, at: $at) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id }
  }
}`,
};
