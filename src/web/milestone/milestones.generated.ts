/** Made from milestones.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type MilestonesPageQueryVariables = {
  kind?: ReadonlyArray<Schema.MilestoneKind> | Schema.MilestoneKind | null | undefined;
  deadline?: ReadonlyArray<Schema.Deadline> | Schema.Deadline | null | undefined;
  orderBy?: ReadonlyArray<Schema.MilestoneOrder> | Schema.MilestoneOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type MilestonesPageQuery = {
  readonly milestones: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.MilestoneKind;
      readonly title: string;
      readonly deadline: Schema.Deadline | null;
      readonly delivery: Schema.Delivery | null;
      readonly daysLeft: number | null;
      readonly daysLate: number | null;
      readonly due: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
      } | null;
      readonly happenedOn: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
      } | null;
      readonly concerns: ReadonlyArray<
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
      >;
      readonly slips: ReadonlyArray<{ readonly days: number | null }>;
    }>;
  };
};
/** The operation as a trusted document. */
export const MILESTONES_PAGE: Operation<MilestonesPageQuery, MilestonesPageQueryVariables> = {
  name: "MilestonesPage",
  text: `query MilestonesPage(
  $kind: [MilestoneKind!]
  $deadline: [Deadline!]
  $orderBy: [MilestoneOrder!]
  $first: Int
  $after: String
  $last: Int
  $before: String
  $at: PointInTime
) {
  milestones(
    filter: { kind: { in: $kind }, deadline: { in: $deadline } }
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
      kind
      title
      due { text words qualifier }
      happenedOn { text words qualifier }
      deadline
      delivery
      daysLeft
      daysLate
      concerns { id name }
      slips { days }
    }
  }
}`,
};
