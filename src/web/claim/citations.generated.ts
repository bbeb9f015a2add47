/** Made from citations.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type CitationsOfClaimQueryVariables = {
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type CitationsOfClaimQuery = {
  readonly claim: {
    readonly citations: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      };
      readonly edges: ReadonlyArray<{
        readonly stance: Schema.Stance;
        readonly tier: Schema.Tier;
        readonly finding: string;
        readonly locator: string | null;
        readonly access: Schema.Access | null;
        readonly node: {
          readonly id: string;
          readonly title: string;
          readonly url: string | null;
          readonly access: Schema.Access;
          readonly accessNote: string | null;
          readonly condition: Schema.SourceCondition | null;
          readonly publishedOn: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
          } | null;
          readonly publishers: ReadonlyArray<
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
          >;
        };
      }>;
    };
  } | null;
};
/** The operation as a trusted document. */
export const CITATIONS_OF_CLAIM: Operation<CitationsOfClaimQuery, CitationsOfClaimQueryVariables> = {
  name: "CitationsOfClaim",
  text: `query CitationsOfClaim($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $at: PointInTime) {
  claim(id: $id, at: $at) {
    citations(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        stance tier finding locator access
        node { id title url access accessNote condition publishedOn { text words qualifier } publishers { id name } }
      }
    }
  }
}`,
};
