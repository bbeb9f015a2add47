/** Made from claim-records.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type GraphClaimRecordsQueryVariables = {
  ids: ReadonlyArray<string> | string;
  at?: Schema.PointInTime | null | undefined;
};

export type GraphClaimRecordsQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly id: string;
        readonly statement: string;
        readonly status: Schema.ClaimStatus | null;
        readonly citations: {
          readonly edges: ReadonlyArray<{ readonly stance: Schema.Stance; readonly node: { readonly id: string } }>;
        };
        readonly statedIn: ReadonlyArray<{ readonly source: { readonly id: string } }>;
        readonly madeBy: ReadonlyArray<
          { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string }
        >;
        readonly about: ReadonlyArray<
          { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string }
        >;
        readonly restates: ReadonlyArray<{ readonly claim: { readonly id: string } }>;
        readonly restatedBy: ReadonlyArray<{ readonly claim: { readonly id: string } }>;
        readonly contradicts: ReadonlyArray<{ readonly id: string }>;
        readonly contradictedBy: ReadonlyArray<{ readonly id: string }>;
        readonly clarifies: ReadonlyArray<{ readonly id: string }>;
        readonly clarifiedBy: ReadonlyArray<{ readonly id: string }>;
        readonly supersedes: ReadonlyArray<{ readonly id: string }>;
        readonly supersededBy: ReadonlyArray<{ readonly id: string }>;
      }
    | Record<PropertyKey, never>
    | null
  >;
};
/** The operation as a trusted document. */
export const GRAPH_CLAIM_RECORDS: Operation<GraphClaimRecordsQuery, GraphClaimRecordsQueryVariables> = {
  name: "GraphClaimRecords",
  text: `# A claim tells every line that begins or ends at it, so that nothing else has to be asked for them.
query GraphClaimRecords($ids: [ID!]!, $at: PointInTime) {
  nodes(ids: $ids, at: $at) {
    ... on Claim {
      id
      statement
      status
      citations(first: 100) { edges { stance node { id } } }
      statedIn { source { id } }
      madeBy { id }
      about { id }
      restates { claim { id } }
      restatedBy { claim { id } }
      contradicts { id }
      contradictedBy { id }
      clarifies { id }
      clarifiedBy { id }
      supersedes { id }
      supersededBy { id }
    }
  }
}`,
};
