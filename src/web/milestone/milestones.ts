/** Made from milestones.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
export type OrderDirection = "ASC" | "DESC";
export type PointInTime = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly revision?: number | null | undefined;
};
export type Delivery =
  | "NOT_STARTED"
  | "UNDERWAY"
  | "STALLED"
  | "PARTLY_DELIVERED"
  | "DELIVERED"
  | "ABANDONED"
  | "UNKNOWN";
export type Deadline = "PENDING" | "DUE_SOON" | "OVERDUE" | "MET" | "MISSED" | "MOVED" | "INDETERMINATE";
export type MilestoneKind = "TARGET" | "EVENT";
export type DateQualifier = "ON" | "BY" | "AROUND" | "NOT_BEFORE";
export type MilestoneOrderField = "DUE" | "HAPPENED_ON" | "TITLE" | "ID";
export type MilestoneOrder = {
  readonly field: MilestoneOrderField;
  readonly direction?: OrderDirection;
};

export type MilestonesPageQueryVariables = {
  kind?: ReadonlyArray<MilestoneKind> | MilestoneKind | null | undefined;
  deadline?: ReadonlyArray<Deadline> | Deadline | null | undefined;
  orderBy?: ReadonlyArray<MilestoneOrder> | MilestoneOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: PointInTime | null | undefined;
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
      readonly kind: MilestoneKind;
      readonly title: string;
      readonly deadline: Deadline | null;
      readonly delivery: Delivery | null;
      readonly daysLeft: number | null;
      readonly daysLate: number | null;
      readonly due: { readonly text: string; readonly words: string | null; readonly qualifier: DateQualifier } | null;
      readonly happenedOn: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: DateQualifier;
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
