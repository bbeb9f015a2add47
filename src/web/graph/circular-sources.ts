/** Made from circular-sources.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
export type PointInTime = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly revision?: number | null | undefined;
};

export type GraphCircularSourcesQueryVariables = {
  ids: ReadonlyArray<string> | string;
  at?: PointInTime | null | undefined;
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
