/** Made from party-neighbours.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type GraphPartyNeighboursQueryVariables = {
  id: string;
  claims?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type GraphPartyNeighboursQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly claims: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{ readonly id: string }>;
        };
        readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
        readonly authored: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
      }
    | {
        readonly id: string;
        readonly claims: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{ readonly id: string }>;
        };
        readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
        readonly authored: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
      }
    | {
        readonly id: string;
        readonly claims: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{ readonly id: string }>;
        };
        readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
        readonly authored: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
      }
    | {
        readonly id: string;
        readonly claims: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{ readonly id: string }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};
/** The operation as a trusted document. */
export const GRAPH_PARTY_NEIGHBOURS: Operation<GraphPartyNeighboursQuery, GraphPartyNeighboursQueryVariables> = {
  name: "GraphPartyNeighbours",
  text: `query GraphPartyNeighbours($id: ID!, $claims: String, $at: PointInTime) {
  node(id: $id, at: $at) {
    ... on Party { id claims(first: 100, after: $claims) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }
    ... on Company { sources(first: 100) { nodes { id } } authored(first: 100) { nodes { id } } }
    ... on Organization { sources(first: 100) { nodes { id } } authored(first: 100) { nodes { id } } }
    ... on Person { sources(first: 100) { nodes { id } } authored(first: 100) { nodes { id } } }
  }
}`,
};
