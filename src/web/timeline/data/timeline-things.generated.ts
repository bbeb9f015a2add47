/** Made from timeline-things.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type TimelineThingsQueryVariables = {
  from?: string | null | undefined;
  to?: string | null | undefined;
  subject?: string | null | undefined;
  after?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type TimelineThingsQuery = {
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly axis: Schema.TimelineAxis;
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
        | {
            readonly id: string;
            readonly status: Schema.ClaimStatus | null;
            readonly standing: Schema.Standing | null;
            readonly topics: ReadonlyArray<string>;
          }
        | {
            readonly id: string;
            readonly kind: Schema.MilestoneKind;
            readonly delivery: Schema.Delivery | null;
            readonly deadline: Schema.Deadline | null;
            readonly slips: ReadonlyArray<{
              readonly days: number | null;
              readonly from: {
                readonly text: string;
                readonly words: string | null;
                readonly qualifier: Schema.DateQualifier;
                readonly earliest: string | null;
                readonly latest: string | null;
              } | null;
              readonly to: { readonly text: string } | null;
              readonly announcedOn: { readonly text: string } | null;
            }>;
            readonly reschedules: ReadonlyArray<{ readonly milestone: { readonly id: string } }>;
            readonly announcedBy: ReadonlyArray<{
              readonly id: string;
              readonly topics: ReadonlyArray<string>;
              readonly madeOn: { readonly earliest: string | null } | null;
            }>;
            readonly reportedBy: ReadonlyArray<{ readonly id: string; readonly topics: ReadonlyArray<string> }>;
          }
        | { readonly id: string; readonly stage: Schema.AdoptionStage | null }
        | Record<PropertyKey, never>;
    }>;
  };
};
/** The operation as a trusted document. */
export const TIMELINE_THINGS: Operation<TimelineThingsQuery, TimelineThingsQueryVariables> = {
  name: "TimelineThings",
  text: `query TimelineThings($from: Date, $to: Date, $subject: ID, $after: String, $at: PointInTime) {
  timeline(
    from: $from, to: $to, axes: [STATED, HAPPENED, DUE], first: 100, after: $after, at: $at
    filter: { entry: [CLAIM, MILESTONE, ADOPTION], subject: $subject }
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id axis title lane laneLabel date { text words qualifier earliest latest }
      entry {
        ... on Claim { id status standing topics }
        ... on Milestone {
          id kind delivery deadline
          slips { from { text words qualifier earliest latest } to { text } announcedOn { text } days }
          reschedules { milestone { id } }
          announcedBy { id topics madeOn { earliest } }
          reportedBy { id topics }
        }
        ... on Adoption { id stage }
      }
    }
  }
}`,
};
