/** Made from search.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type SearchQueryVariables = {
  text: string;
  first?: number | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node:
        | {
            readonly __typename: "Claim";
            readonly id: string;
            readonly statement: string;
            readonly status: Schema.ClaimStatus | null;
            readonly madeOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }
        | {
            readonly __typename: "Source";
            readonly id: string;
            readonly title: string;
            readonly url: string | null;
            readonly publishedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }
        | { readonly __typename: "Company"; readonly id: string; readonly name: string }
        | { readonly __typename: "Organization"; readonly id: string; readonly name: string }
        | { readonly __typename: "Person"; readonly id: string; readonly name: string }
        | { readonly __typename: "Project"; readonly id: string; readonly name: string };
    }>;
  };
};
/** The operation as a trusted document. */
export const SEARCH: Operation<SearchQuery, SearchQueryVariables> = {
  name: "Search",
  text: `query Search($text: String!, $first: Int, $at: PointInTime) {
  search(text: $text, first: $first, at: $at) {
    totalCount
    edges {
      node {
        __typename
        ... on Claim { id statement status madeOn { text words qualifier } }
        ... on Source { id title url publishedOn { text words qualifier } }
        ... on Company { id name }
        ... on Organization { id name }
        ... on Person { id name }
        ... on Project { id name }
      }
    }
  }
}`,
};
