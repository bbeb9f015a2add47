/** Made from metric.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
export type PointInTime = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly revision?: number | null | undefined;
};
export type ClaimStatus =
  | "UNASSESSED"
  | "SUPPORTED"
  | "MOSTLY_SUPPORTED"
  | "PARTLY_SUPPORTED"
  | "MISLEADING"
  | "REFUTED"
  | "UNVERIFIABLE"
  | "PENDING";
export type SourceCondition = "LIVE" | "DEAD_LINK" | "CORRECTED" | "RETRACTED";
export type Access = "OPENED" | "COPY" | "SECONDHAND" | "RECALLED";
export type Comparator = "EQUAL" | "ABOUT" | "AT_LEAST" | "AT_MOST" | "MORE_THAN" | "LESS_THAN" | "UP_TO" | "ORDER_OF";
export type DateQualifier = "ON" | "BY" | "AROUND" | "NOT_BEFORE";

export type MetricStoryQueryVariables = {
  metric: string;
  at?: PointInTime | null | undefined;
};

export type MetricStoryQuery = {
  readonly metric: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly population: string | null;
    readonly recordedAt: string;
    readonly observations: ReadonlyArray<{
      readonly id: string;
      readonly value: number;
      readonly comparator: Comparator;
      readonly note: string | null;
      readonly asOf: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      };
      readonly source: {
        readonly id: string;
        readonly title: string;
        readonly url: string | null;
        readonly access: Access;
        readonly condition: SourceCondition | null;
      } | null;
    }>;
    readonly measuredBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: ClaimStatus | null;
      readonly madeBy: ReadonlyArray<
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
        | { readonly id: string; readonly name: string }
      >;
    }>;
  } | null;
};
/** The operation as a trusted document. */
export const METRIC_STORY: Operation<MetricStoryQuery, MetricStoryQueryVariables> = {
  name: "MetricStory",
  text: `query MetricStory($metric: ID!, $at: PointInTime) {
  metric(id: $metric, at: $at) {
    id
    name
    unit
    population
    recordedAt
    observations {
      id
      value
      comparator
      asOf { text words qualifier earliest latest }
      note
      source { id title url access condition }
    }
    measuredBy { id statement status madeBy { id name } }
  }
}`,
};
