/** Made from claim-topics.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
export type ClaimTopicsQueryVariables = {
  ids?: ReadonlyArray<string> | string;
};

export type ClaimTopicsQuery = {
  readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly topics: ReadonlyArray<string>; readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | null
  >;
};
/** The operation as a trusted document. */
export const CLAIM_TOPICS: Operation<ClaimTopicsQuery, ClaimTopicsQueryVariables> = {
  name: "ClaimTopics",
  text: `query ClaimTopics($ids: [ID!]! = []) {
  nodes(ids: $ids) { id ... on Claim { topics } }
}`,
};
