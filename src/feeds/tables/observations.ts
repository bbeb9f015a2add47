import { DATE, dateColumns, type TableDate } from "../table-format/date-columns.ts";
import { column, type Table } from "../table-format/table.ts";

interface Observation {
  readonly id: string;
  readonly value: number;
  readonly comparator: string;
  readonly asOf: TableDate;
  readonly note: string | null;
  readonly source: { readonly id: string; readonly url: string | null } | null;
}

interface Metric {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly population: string | null;
  readonly observations: readonly Observation[];
}

interface Row extends Observation {
  readonly metric: Metric;
}

/** The points of all metrics. The filter is that of metrics. */
export const observations: Table<Metric, Row> = {
  name: "observations",
  description: "The points of measured series, each with its unit, its time and its source.",
  version: 1,
  pageSize: 100,
  document: /* GraphQL */ `
    query ($filter: MetricFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
      metrics(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
        nodes {
          id name unit population
          observations { id value comparator asOf ${DATE} note source { id url } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  rows: (metric) => metric.observations.map((observation) => ({ metric, ...observation })),
  columns: [
    column("id", "The whole id.", ({ id }) => id),
    column("metric", "The id of the series.", ({ metric }) => metric.id),
    column("metricName", "What is measured.", ({ metric }) => metric.name),
    column("population", "Of whom or what it is a figure.", ({ metric }) => metric.population),
    ...dateColumns<Row>("asOf", "When it was so.", ({ asOf }) => asOf),
    column("comparator", "How the figure is meant.", ({ comparator }) => comparator),
    column("value", "The figure.", ({ value }) => value),
    column("unit", "Its unit.", ({ metric }) => metric.unit),
    column("note", "A remark on how the figure is to be read.", ({ note }) => note),
    column("source", "The id of the source that reports it.", ({ source }) => source?.id ?? null),
    column("sourceUrl", "Where on the web that is found.", ({ source }) => source?.url ?? null),
  ],
};
