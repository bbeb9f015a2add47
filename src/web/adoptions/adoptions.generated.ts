/** Made from adoptions.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type AdoptionTableQueryVariables = {
  opened?: ReadonlyArray<string> | string | null | undefined;
  stage?: ReadonlyArray<Schema.AdoptionStage> | Schema.AdoptionStage | null | undefined;
  adopts?: ReadonlyArray<string> | string | null | undefined;
  orderBy?: ReadonlyArray<Schema.AdoptionOrder> | Schema.AdoptionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type AdoptionTableQuery = {
  readonly adoptions: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly component: string;
      readonly scale: string | null;
      readonly stage: Schema.AdoptionStage | null;
      readonly since: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly adopter:
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | null;
      readonly adopts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly review: { readonly lastReviewedAt: string; readonly staleDays: number } | null;
      readonly sources: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly url: string | null;
        readonly kind: Schema.SourceKind;
        readonly access: Schema.Access;
        readonly condition: Schema.SourceCondition | null;
        readonly publishedOn: {
          readonly text: string;
          readonly words: string | null;
          readonly qualifier: Schema.DateQualifier;
        } | null;
      }>;
      readonly statusHistory: ReadonlyArray<{
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly knownFrom: string;
        readonly assessment: {
          readonly id: string;
          readonly stage: Schema.AdoptionStage | null;
          readonly rationale: string;
          readonly assessedBy: string;
          readonly assessedAt: string;
          readonly basedOn: ReadonlyArray<{ readonly id: string; readonly title: string; readonly url: string | null }>;
        };
      }>;
    }>;
  };
};
/** The operation as a trusted document. */
export const ADOPTION_TABLE: Operation<AdoptionTableQuery, AdoptionTableQueryVariables> = {
  name: "AdoptionTable",
  text: `query AdoptionTable(
  $opened: [ID!]
  $stage: [AdoptionStage!]
  $adopts: [ID!]
  $orderBy: [AdoptionOrder!]
  $first: Int
  $after: String
  $last: Int
  $before: String
  $at: PointInTime
) {
  adoptions(
    filter: { id: { in: $opened }, stage: { in: $stage }, adopts: { some: { id: { in: $adopts } } } }
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
    at: $at
  ) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id
      component
      scale
      stage
      since { text words qualifier earliest latest }
      adopter { id name }
      adopts { id name }
      projects { id name }
      review { lastReviewedAt staleDays }
      sources { id title url kind access condition publishedOn { text words qualifier } }
      statusHistory {
        validFrom validTo knownFrom
        assessment { id stage rationale assessedBy assessedAt basedOn { id title url } }
      }
    }
  }
}`,
};
