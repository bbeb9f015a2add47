/** Made from timeline-ends.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../../api/operation.ts";
import type * as Schema from "../../api/schema-types.generated.ts";

export type TimelineEndsQueryVariables = {
  subject?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type TimelineEndsQuery = {
  readonly first: {
    readonly nodes: ReadonlyArray<{
      readonly date: { readonly earliest: string | null; readonly latest: string | null };
    }>;
  };
  readonly last: {
    readonly nodes: ReadonlyArray<{
      readonly date: { readonly earliest: string | null; readonly latest: string | null };
    }>;
  };
};
/** The operation as a trusted document. */
export const TIMELINE_ENDS: Operation<TimelineEndsQuery, TimelineEndsQueryVariables> = {
  name: "TimelineEnds",
  text: `query TimelineEnds($subject: ID, $at: PointInTime) {
  first: timeline(axes: [STATED, HAPPENED, DUE], first: 1, filter: { subject: $subject }, at: $at) {
    nodes { date { earliest latest } }
  }
  last: timeline(axes: [STATED, HAPPENED, DUE], first: 1, direction: DESC, filter: { subject: $subject }, at: $at) {
    nodes { date { earliest latest } }
  }
}`,
};
