/** Made from milestone.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type MilestoneStoryQueryVariables = {
  milestone: string;
  at?: Schema.PointInTime | null | undefined;
};

export type MilestoneStoryQuery = {
  readonly milestone: {
    readonly id: string;
    readonly kind: Schema.MilestoneKind;
    readonly title: string;
    readonly criteria: string | null;
    readonly recordedAt: string;
    readonly deadline: Schema.Deadline | null;
    readonly delivery: Schema.Delivery | null;
    readonly daysLeft: number | null;
    readonly daysLate: number | null;
    readonly due: {
      readonly text: string;
      readonly words: string | null;
      readonly qualifier: Schema.DateQualifier;
      readonly earliest: string | null;
      readonly latest: string | null;
    } | null;
    readonly happenedOn: {
      readonly text: string;
      readonly words: string | null;
      readonly qualifier: Schema.DateQualifier;
      readonly earliest: string | null;
      readonly latest: string | null;
    } | null;
    readonly deliveredOn: {
      readonly text: string;
      readonly words: string | null;
      readonly qualifier: Schema.DateQualifier;
      readonly earliest: string | null;
      readonly latest: string | null;
    } | null;
    readonly review: { readonly lastReviewedAt: string; readonly staleDays: number } | null;
    readonly statusHistory: ReadonlyArray<{
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly knownFrom: string;
      readonly assessment: {
        readonly id: string;
        readonly delivery: Schema.Delivery | null;
        readonly rationale: string;
        readonly confidence: Schema.Confidence;
        readonly assessedBy: string;
        readonly assessedAt: string;
        readonly deliveredOn: {
          readonly text: string;
          readonly words: string | null;
          readonly qualifier: Schema.DateQualifier;
        } | null;
        readonly basedOn: ReadonlyArray<{ readonly id: string; readonly title: string; readonly url: string | null }>;
      };
    }>;
    readonly concerns: ReadonlyArray<
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
    >;
    readonly within: { readonly id: string; readonly title: string } | null;
    readonly contains: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly deadline: Schema.Deadline | null;
      readonly due: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
      } | null;
    }>;
    readonly announcedBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
      readonly madeOn: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly madeBy: ReadonlyArray<
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
      >;
    }>;
    readonly reportedBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
      readonly madeOn: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
      } | null;
      readonly madeBy: ReadonlyArray<
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
      >;
    }>;
    readonly reschedules: ReadonlyArray<{
      readonly announcedOn: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
      } | null;
      readonly milestone: {
        readonly id: string;
        readonly title: string;
        readonly due: {
          readonly text: string;
          readonly words: string | null;
          readonly qualifier: Schema.DateQualifier;
        } | null;
      };
    }>;
    readonly slips: ReadonlyArray<{
      readonly days: number | null;
      readonly from: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly to: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly announcedOn: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
    }>;
    readonly rescheduledTo: {
      readonly id: string;
      readonly title: string;
      readonly due: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly slips: ReadonlyArray<{
        readonly days: number | null;
        readonly from: {
          readonly text: string;
          readonly words: string | null;
          readonly qualifier: Schema.DateQualifier;
          readonly earliest: string | null;
          readonly latest: string | null;
        } | null;
        readonly to: {
          readonly text: string;
          readonly words: string | null;
          readonly qualifier: Schema.DateQualifier;
          readonly earliest: string | null;
          readonly latest: string | null;
        } | null;
        readonly announcedOn: {
          readonly text: string;
          readonly words: string | null;
          readonly qualifier: Schema.DateQualifier;
          readonly earliest: string | null;
          readonly latest: string | null;
        } | null;
      }>;
    } | null;
  } | null;
};
/** The operation as a trusted document. */
export const MILESTONE_STORY: Operation<MilestoneStoryQuery, MilestoneStoryQueryVariables> = {
  name: "MilestoneStory",
  text: `query MilestoneStory($milestone: ID!, $at: PointInTime) {
  milestone(id: $milestone, at: $at) {
    id
    kind
    title
    criteria
    due { text words qualifier earliest latest }
    happenedOn { text words qualifier earliest latest }
    recordedAt
    deadline
    delivery
    deliveredOn { text words qualifier earliest latest }
    daysLeft
    daysLate
    review { lastReviewedAt staleDays }
    statusHistory {
      validFrom validTo knownFrom
      assessment {
        id delivery deliveredOn { text words qualifier } rationale confidence assessedBy assessedAt basedOn { id title url }
      }
    }
    concerns { id name }
    within { id title }
    contains { id title due { text words qualifier } deadline }
    announcedBy { id statement status madeOn { text words qualifier earliest latest } madeBy { id name } }
    reportedBy { id statement status madeOn { text words qualifier } madeBy { id name } }
    reschedules { announcedOn { text words qualifier } milestone { id title due { text words qualifier } } }
    slips {
      days
      from { text words qualifier earliest latest }
      to { text words qualifier earliest latest }
      announcedOn { text words qualifier earliest latest }
    }
    rescheduledTo {
      id
      title
      due { text words qualifier earliest latest }
      slips {
        days
        from { text words qualifier earliest latest }
        to { text words qualifier earliest latest }
        announcedOn { text words qualifier earliest latest }
      }
    }
  }
}`,
};
