/** Made from source-neighbours.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type GraphSourceNeighboursQueryVariables = {
  id: string;
  cited?: string | null | undefined;
  stated?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type GraphSourceNeighboursQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly citedBy: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{ readonly id: string }>;
        };
        readonly states: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{ readonly id: string }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};
/** The operation as a trusted document. */
export const GRAPH_SOURCE_NEIGHBOURS: Operation<GraphSourceNeighboursQuery, GraphSourceNeighboursQueryVariables> = {
  name: "GraphSourceNeighbours",
  text: `query GraphSourceNeighbours($id: ID!, $cited: String, $stated: String, $at: PointInTime) {
  node(id: $id, at: $at) {
    ... on Source {
      id
      citedBy(first: 100, after: $cited) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
      states(first: 100, after: $stated) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
    }
  }
}`,
};
