/** All measured series, each as a small chart that leads to its page. */
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { Empty } from "../parts/empty.tsx";
import { Pager, useListPage } from "../parts/pager.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { Page } from "../shell/page.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { partialDateText } from "../words/date-words.ts";
import { axisFigure, figureText } from "../words/figure-words.ts";
import { Chart } from "./chart.tsx";
import { ComparatorLegend } from "./comparator-legend.tsx";
import { FigureTable } from "./figure-table.tsx";
import { METRICS_PAGE, type MetricsPageQuery } from "./metrics.generated.ts";
import { comparatorsOf, seriesOf } from "./series.ts";
import "./metrics.css";

const PAGE_SIZE = 30;
/** Under a small chart there is room for so many. */
const SMALL_TICKS = 3;

type Metrics = MetricsPageQuery["metrics"];
type Metric = Metrics["nodes"][number];

/** The page at `/series`: `/metrics` is kept for figures of the server itself. */
export function MetricsPage() {
  const { variables } = useListPage(PAGE_SIZE);
  const state = useAnswer(METRICS_PAGE, { ...variables, at: usePointInTime() });
  const total = state.phase === "ready" ? state.answer.data.metrics.totalCount : 0;
  return (
    <Page
      title="Metrics"
      isReady={state.phase === "ready"}
      told={`Metrics: ${total === 1 ? "1 series" : `${total} series`}.`}
    >
      <p class="lede">Figures that were measured or said more than once, each point with its source.</p>
      <Answered state={state}>{({ metrics }) => <MetricGrid metrics={metrics} />}</Answered>
    </Page>
  );
}

function MetricGrid({ metrics: { nodes, pageInfo } }: { readonly metrics: Metrics }) {
  if (nodes.length === 0) {
    return (
      <Empty>
        <p>No metric was known at this point in time.</p>
      </Empty>
    );
  }
  return (
    <>
      <ComparatorLegend comparators={comparatorsOf(nodes.flatMap(({ observations }) => observations))} />
      <ul class="metric-grid">
        {nodes.map((metric) => (
          <MetricCard key={metric.id} metric={metric} />
        ))}
      </ul>
      <Pager page={pageInfo} label="Pages of the list" />
    </>
  );
}

function MetricCard({ metric: { id, name, unit, observations } }: { readonly metric: Metric }) {
  const series = seriesOf(observations, unit, SMALL_TICKS);
  const last = observations.at(-1);
  return (
    <li class="metric-card">
      <h2>
        <ThingLink id={id}>{name}</ThingLink>
      </h2>
      {last && (
        <p class="metric-last">
          <strong>{figureText(last.value, last.comparator, unit)}</strong>, {partialDateText(last.asOf)}
          {series && series.values.floor !== 0 && `. The scale begins at ${axisFigure(series.values.floor, unit)}.`}
        </p>
      )}
      {series ? <Chart series={series} unit={unit} size="small" /> : <p class="quiet">No figure is recorded.</p>}
      {observations.length > 0 && <FigureTable name={name} unit={unit} observations={observations} />}
    </li>
  );
}
