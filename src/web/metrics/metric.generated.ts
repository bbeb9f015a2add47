/** Made from metric.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type MetricStoryQueryVariables = {
  metric: string;
  at?: Schema.PointInTime | null | undefined;
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
      readonly comparator: Schema.Comparator;
      readonly note: string | null;
      readonly asOf: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
        readonly earliest: string | null;
        readonly latest: string | null;
      };
      readonly source: {
        readonly id: string;
        readonly title: string;
        readonly url: string | null;
        readonly access: Schema.Access;
        readonly condition: Schema.SourceCondition | null;
      } | null;
    }>;
    readonly measuredBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
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
