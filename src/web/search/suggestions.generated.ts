/** Made from suggestions.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type SuggestionsQueryVariables = {
  text: string;
  at?: Schema.PointInTime | null | undefined;
};

export type SuggestionsQuery = {
  readonly search: {
    readonly edges: ReadonlyArray<{
      readonly node:
        | {
            readonly __typename: "Claim";
            readonly id: string;
            readonly statement: string;
            readonly status: Schema.ClaimStatus | null;
          }
        | { readonly __typename: "Source"; readonly id: string; readonly title: string; readonly url: string | null }
        | { readonly __typename: "Company"; readonly id: string; readonly name: string }
        | { readonly __typename: "Organization"; readonly id: string; readonly name: string }
        | { readonly __typename: "Person"; readonly id: string; readonly name: string }
        | { readonly __typename: "Project"; readonly id: string; readonly name: string };
    }>;
  };
  readonly companies: {
    readonly nodes: ReadonlyArray<{ readonly __typename: "Company"; readonly id: string; readonly name: string }>;
  };
  readonly organizations: {
    readonly nodes: ReadonlyArray<{ readonly __typename: "Organization"; readonly id: string; readonly name: string }>;
  };
  readonly people: {
    readonly nodes: ReadonlyArray<{ readonly __typename: "Person"; readonly id: string; readonly name: string }>;
  };
  readonly projects: {
    readonly nodes: ReadonlyArray<{ readonly __typename: "Project"; readonly id: string; readonly name: string }>;
  };
  readonly claims: {
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Claim";
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
    }>;
  };
  readonly sources: {
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Source";
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
    }>;
  };
};
/** The operation as a trusted document. */
export const SUGGESTIONS: Operation<SuggestionsQuery, SuggestionsQueryVariables> = {
  name: "Suggestions",
  text: `# The full-text index finds whole words; what holds the letters typed so far is found by its name.
query Suggestions($text: String!, $at: PointInTime) {
  search(text: $text, first: 8, at: $at) {
    edges {
      node {
        __typename
        ... on Claim { id statement status }
        ... on Source { id title url }
        ... on Company { id name }
        ... on Organization { id name }
        ... on Person { id name }
        ... on Project { id name }
      }
    }
  }
  companies(filter: { name: { contains: $text } }, first: 3, at: $at) { nodes { __typename id name } }
  organizations(filter: { name: { contains: $text } }, first: 3, at: $at) { nodes { __typename id name } }
  people(filter: { name: { contains: $text } }, first: 3, at: $at) { nodes { __typename id name } }
  projects(filter: { name: { contains: $text } }, first: 3, at: $at) { nodes { __typename id name } }
  claims(filter: { statement: { contains: $text } }, first: 4, at: $at) { nodes { __typename id statement status } }
  sources(filter: { title: { contains: $text } }, first: 3, at: $at) { nodes { __typename id title url } }
}`,
};
