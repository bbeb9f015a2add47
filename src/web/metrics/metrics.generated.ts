/** Made from metrics.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type MetricsPageQueryVariables = {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  at?: Schema.PointInTime | null | undefined;
};

export type MetricsPageQuery = {
  readonly metrics: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly unit: string;
      readonly population: string | null;
      readonly observations: ReadonlyArray<{
        readonly id: string;
        readonly value: number;
        readonly comparator: Schema.Comparator;
        readonly asOf: {
          readonly text: string;
          readonly words: string | null;
          readonly qualifier: Schema.DateQualifier;
          readonly earliest: string | null;
          readonly latest: string | null;
        };
      }>;
    }>;
  };
};
/** The operation as a trusted document. */
export const METRICS_PAGE: Operation<MetricsPageQuery, MetricsPageQueryVariables> = {
  name: "MetricsPage",
  text: `query MetricsPage($first: Int, $after: String, $last: Int, $before: String, $at: PointInTime) {
  metrics(orderBy: [{ field: NAME }], first: $first, after: $after, last: $last, before: $before, at: $at) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id
      name
      unit
      population
      observations { id value comparator asOf { text words qualifier earliest latest } }
    }
  }
}`,
};
