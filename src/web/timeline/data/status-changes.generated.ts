/** Made from status-changes.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type StatusChangesQueryVariables = {
  from?: string | null | undefined;
  to?: string | null | undefined;
  subject?: string | null | undefined;
  after?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type StatusChangesQuery = {
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly lane: string | null;
      readonly laneLabel: string | null;
      readonly date: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      };
      readonly entry:
        | { readonly id: string; readonly status: Schema.ClaimStatus | null; readonly standing: Schema.Standing | null }
        | Record<PropertyKey, never>;
    }>;
  };
};
/** The operation as a trusted document. */
export const STATUS_CHANGES: Operation<StatusChangesQuery, StatusChangesQueryVariables> = {
  name: "StatusChanges",
  text: `query StatusChanges($from: Date, $to: Date, $subject: ID, $after: String, $at: PointInTime) {
  # Judgements of claims alone: of everything else none is so.
  timeline(
    from: $from, to: $to, axes: [HAPPENED], first: 100, after: $after, at: $at
    filter: {
      entry: [ASSESSMENT], subject: $subject
      milestone: { id: { in: [] } }, adoption: { id: { in: [] } }, source: { id: { in: [] } }
    }
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id title lane laneLabel date { text words qualifier earliest latest }
      entry { ... on Assessment { id status standing } }
    }
  }
}`,
};
