import type { MetricStoryQuery } from "./metric.generated.ts";

/** A metric that is there. */
export type Metric = NonNullable<MetricStoryQuery["metric"]>;
