/** Made from circular-sources.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type GraphCircularSourcesQueryVariables = {
  ids: ReadonlyArray<string> | string;
  at?: Schema.PointInTime | null | undefined;
};

export type GraphCircularSourcesQuery = {
  readonly nodes: ReadonlyArray<
    | { readonly id: string; readonly evidence: { readonly circularSources: ReadonlyArray<{ readonly id: string }> } }
    | Record<PropertyKey, never>
    | null
  >;
};
/** The operation as a trusted document. */
export const GRAPH_CIRCULAR_SOURCES: Operation<GraphCircularSourcesQuery, GraphCircularSourcesQueryVariables> = {
  name: "GraphCircularSources",
  text: `query GraphCircularSources($ids: [ID!]!, $at: PointInTime) {
  nodes(ids: $ids, at: $at) { ... on Claim { id evidence { circularSources { id } } } }
}`,
};
