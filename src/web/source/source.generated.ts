/** Made from source.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type SourceStoryQueryVariables = {
  source: string;
  at?: Schema.PointInTime | null | undefined;
};

export type SourceStoryQuery = {
  readonly source: {
    readonly id: string;
    readonly kind: Schema.SourceKind;
    readonly title: string;
    readonly url: string | null;
    readonly access: Schema.Access;
    readonly accessNote: string | null;
    readonly copyUrl: string | null;
    readonly archivedUrl: string | null;
    readonly recordedAt: string;
    readonly condition: Schema.SourceCondition | null;
    readonly publishedOn: {
      readonly text: string;
      readonly words: string | null;
      readonly qualifier: Schema.DateQualifier;
    } | null;
    readonly review: { readonly lastReviewedAt: string } | null;
    readonly statusHistory: ReadonlyArray<{
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly knownFrom: string;
      readonly assessment: {
        readonly id: string;
        readonly condition: Schema.SourceCondition | null;
        readonly rationale: string;
        readonly assessedBy: string;
        readonly assessedAt: string;
      };
    }>;
    readonly publishers: ReadonlyArray<
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
    >;
    readonly authors: ReadonlyArray<
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
    >;
    readonly quotes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Schema.Access;
    }>;
    readonly quotedBy: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Schema.Access;
    }>;
    readonly derivedFrom: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Schema.Access;
    }>;
    readonly derivatives: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Schema.Access;
    }>;
    readonly republishes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Schema.Access;
    }>;
    readonly republishedBy: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly url: string | null;
      readonly access: Schema.Access;
    }>;
    readonly states: { readonly totalCount: number };
    readonly citedBy: {
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
          readonly statement: string;
          readonly status: Schema.ClaimStatus | null;
          readonly evidence: {
            readonly circularSources: ReadonlyArray<{ readonly id: string; readonly title: string }>;
          };
        };
      }>;
    };
    readonly impact: {
      readonly truncated: boolean;
      readonly claims: ReadonlyArray<{
        readonly remainingIndependent: number;
        readonly wouldLoseSupport: boolean;
        readonly path: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly claim: { readonly id: string; readonly statement: string; readonly status: Schema.ClaimStatus | null };
      }>;
    };
    readonly evidenceFor: ReadonlyArray<{
      readonly id: string;
      readonly component: string;
      readonly stage: Schema.AdoptionStage | null;
      readonly adopter:
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | null;
    }>;
    readonly observations: ReadonlyArray<{
      readonly id: string;
      readonly value: number;
      readonly comparator: Schema.Comparator;
      readonly asOf: { readonly text: string; readonly words: string | null; readonly qualifier: Schema.DateQualifier };
      readonly metric: { readonly id: string; readonly name: string; readonly unit: string } | null;
    }>;
  } | null;
};
/** The operation as a trusted document. */
export const SOURCE_STORY: Operation<SourceStoryQuery, SourceStoryQueryVariables> = {
  name: "SourceStory",
  text: `query SourceStory($source: ID!, $at: PointInTime) {
  source(id: $source, at: $at) {
    id
    kind
    title
    url
    publishedOn { text words qualifier }
    access
    accessNote
    copyUrl
    archivedUrl
    recordedAt
    condition
    review { lastReviewedAt }
    statusHistory {
      validFrom validTo knownFrom
      assessment { id condition rationale assessedBy assessedAt }
    }
    publishers { id name }
    authors { id name }
    quotes { id title url access }
    quotedBy { id title url access }
    derivedFrom { id title url access }
    derivatives { id title url access }
    republishes { id title url access }
    republishedBy { id title url access }
    states { totalCount }
    citedBy(first: 100) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        stance tier finding locator access
        node { id statement status evidence { circularSources { id title } } }
      }
    }
    impact {
      truncated
      claims { remainingIndependent wouldLoseSupport path { id title } claim { id statement status } }
    }
    evidenceFor { id component stage adopter { id name } }
    observations { id value comparator asOf { text words qualifier } metric { id name unit } }
  }
}`,
};
