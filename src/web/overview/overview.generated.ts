/** Made from overview.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type OverviewQueryVariables = {
  at?: Schema.PointInTime | null | undefined;
};

export type OverviewQuery = {
  readonly claimCounts: ReadonlyArray<{
    readonly count: number;
    readonly keys: ReadonlyArray<{ readonly value: string | null }>;
  }>;
  readonly undated: { readonly totalCount: number };
  readonly ahead: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly delivery: Schema.Delivery | null;
      readonly deadline: Schema.Deadline | null;
      readonly daysLeft: number | null;
      readonly due: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly concerns: ReadonlyArray<
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
      >;
    }>;
  };
  readonly late: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly delivery: Schema.Delivery | null;
      readonly deadline: Schema.Deadline | null;
      readonly daysLate: number | null;
      readonly due: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly concerns: ReadonlyArray<
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
      >;
    }>;
  };
  readonly judgements: {
    readonly nodes: ReadonlyArray<{
      readonly title: string;
      readonly date: { readonly text: string };
      readonly entry:
        | { readonly id: string; readonly status: Schema.ClaimStatus | null; readonly standing: Schema.Standing | null }
        | Record<PropertyKey, never>;
    }>;
  };
  readonly drifted: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
      readonly restates: ReadonlyArray<{
        readonly fidelity: Schema.Fidelity;
        readonly drift: ReadonlyArray<Schema.Drift>;
        readonly claim: { readonly id: string; readonly statement: string };
      }>;
    }>;
  };
};
/** The operation as a trusted document. */
export const OVERVIEW: Operation<OverviewQuery, OverviewQueryVariables> = {
  name: "Overview",
  text: `query Overview($at: PointInTime) {
  claimCounts(by: [STATUS], at: $at) { keys { value } count }
  undated: claims(filter: { madeOn: { isNull: true } }, at: $at) { totalCount }
  ahead: milestones(filter: { deadline: { in: [PENDING, DUE_SOON] } }, orderBy: [{ field: DUE }], first: 12, at: $at) {
    totalCount
    nodes { id title due { text words qualifier earliest latest } delivery deadline daysLeft concerns { id name } }
  }
  late: milestones(filter: { deadline: { in: [OVERDUE, MISSED] } }, orderBy: [{ field: DUE, direction: DESC }], first: 12, at: $at) {
    totalCount
    nodes { id title due { text words qualifier earliest latest } delivery deadline daysLate concerns { id name } }
  }
  judgements: timeline(axes: [RECORDED], filter: { entry: [ASSESSMENT] }, direction: DESC, first: 40, at: $at) {
    nodes { date { text } title entry { ... on Assessment { id status standing } } }
  }
  drifted: claims(filter: { restates: { some: { drift: { isNull: false } } } }, first: 100, at: $at) {
    totalCount
    nodes { id statement status restates { fidelity drift claim { id statement } } }
  }
}`,
};
