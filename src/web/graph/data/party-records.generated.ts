/** Made from party-records.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type GraphPartyRecordsQueryVariables = {
  ids: ReadonlyArray<string> | string;
  at?: Schema.PointInTime | null | undefined;
};

export type GraphPartyRecordsQuery = {
  readonly nodes: ReadonlyArray<
    | { readonly __typename: "Assessment" }
    | { readonly __typename: "Review" }
    | { readonly __typename: "Claim" }
    | { readonly __typename: "Metric" }
    | { readonly __typename: "Observation" }
    | { readonly __typename: "Quantity" }
    | { readonly __typename: "Milestone" }
    | { readonly __typename: "Company"; readonly id: string; readonly name: string }
    | { readonly __typename: "Organization"; readonly id: string; readonly name: string }
    | { readonly __typename: "Person"; readonly id: string; readonly name: string }
    | { readonly __typename: "Project"; readonly id: string; readonly name: string }
    | { readonly __typename: "Adoption" }
    | { readonly __typename: "Source" }
    | null
  >;
};
/** The operation as a trusted document. */
export const GRAPH_PARTY_RECORDS: Operation<GraphPartyRecordsQuery, GraphPartyRecordsQueryVariables> = {
  name: "GraphPartyRecords",
  text: `query GraphPartyRecords($ids: [ID!]!, $at: PointInTime) {
  nodes(ids: $ids, at: $at) { __typename ... on Party { id name } }
}`,
};
