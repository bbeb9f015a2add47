/** Made from source-records.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type GraphSourceRecordsQueryVariables = {
  ids: ReadonlyArray<string> | string;
  at?: Schema.PointInTime | null | undefined;
};

export type GraphSourceRecordsQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly id: string;
        readonly title: string;
        readonly url: string | null;
        readonly publishers: ReadonlyArray<
          { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string }
        >;
        readonly authors: ReadonlyArray<
          { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string }
        >;
        readonly quotes: ReadonlyArray<{ readonly id: string }>;
        readonly quotedBy: ReadonlyArray<{ readonly id: string }>;
        readonly derivedFrom: ReadonlyArray<{ readonly id: string }>;
        readonly derivatives: ReadonlyArray<{ readonly id: string }>;
        readonly republishes: ReadonlyArray<{ readonly id: string }>;
        readonly republishedBy: ReadonlyArray<{ readonly id: string }>;
      }
    | Record<PropertyKey, never>
    | null
  >;
};
/** The operation as a trusted document. */
export const GRAPH_SOURCE_RECORDS: Operation<GraphSourceRecordsQuery, GraphSourceRecordsQueryVariables> = {
  name: "GraphSourceRecords",
  text: `query GraphSourceRecords($ids: [ID!]!, $at: PointInTime) {
  nodes(ids: $ids, at: $at) {
    ... on Source {
      id
      title
      url
      publishers { id }
      authors { id }
      quotes { id }
      quotedBy { id }
      derivedFrom { id }
      derivatives { id }
      republishes { id }
      republishedBy { id }
    }
  }
}`,
};
