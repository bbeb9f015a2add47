/** One series of figures: drawn, and as a table in which every point has its source. */
import { useRoute } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import { Answered, headingWithout } from "../parts/answered.tsx";
import { Asked } from "../parts/asked.tsx";
import { ClaimLine } from "../parts/claim-line.tsx";
import { Missing } from "../parts/missing.tsx";
import { ThingList } from "../parts/thing-link.tsx";
import { Page } from "../shell/page.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { axisFigure, unitText } from "../words/figure-words.ts";
import { Chart } from "./chart.tsx";
import { ComparatorLegend } from "./comparator-legend.tsx";
import { METRIC_STORY } from "./metric.generated.ts";
import type { Metric } from "./metric.ts";
import { ObservationTable } from "./observation-table.tsx";
import { comparatorsOf, isBound, seriesOf } from "./series.ts";
import "../styles/story.css";
import "./metrics.css";

/** The page at `/series/:slug`. */
export function MetricPage() {
  const { slug = "" } = useRoute().params;
  return <MetricStory key={slug} slug={slug} />;
}

function MetricStory({ slug }: { readonly slug: string }) {
  const variables = { metric: `metric:${slug}`, at: usePointInTime() };
  const state = useAnswer(METRIC_STORY, variables);
  const metric = state.phase === "ready" ? state.answer.data.metric : null;
  return (
    <Page
      title={metric?.name ?? "Series"}
      heading={metric?.name ?? headingWithout(state, "series")}
      isSentence={metric !== null}
      kicker="Series"
      isReady={state.phase === "ready"}
    >
      <Answered state={state}>
        {(data) =>
          data.metric === null ? (
            <Missing sort="series" slug={slug} way={{ to: "/series", label: "All series" }} />
          ) : (
            <>
              <MetricParts metric={data.metric} />
              <Asked operation={METRIC_STORY} variables={variables} data={data} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function MetricParts({ metric: { unit, population, observations, measuredBy } }: { readonly metric: Metric }) {
  const series = seriesOf(observations, unit);
  return (
    <>
      <p class="lede">{population ?? `Counted in ${unitText(unit)}.`}</p>
      {series ? (
        <figure class="metric-figure">
          <Chart series={series} unit={unit} size="large" />
          <figcaption>
            In {unitText(unit)}.
            {series.values.floor !== 0 && ` The scale begins at ${axisFigure(series.values.floor, unit)}, not at zero.`}
            {" A pale bar spans the days on which a point may lie."}
            {observations.some(isBound) &&
              " No line leads to a bound, which says on which side the value lies, not where."}
            <ComparatorLegend comparators={comparatorsOf(observations)} />
          </figcaption>
        </figure>
      ) : (
        <p class="quiet">No figure is recorded of it at this point in time.</p>
      )}
      {observations.length > 0 && <ObservationTable observations={observations} unit={unit} />}
      {measuredBy.length > 0 && (
        <section class="part" aria-labelledby="claims">
          <h2 id="claims">Claims that give a point of it</h2>
          <ul class="rows">
            {measuredBy.map((claim) => (
              <ClaimLine key={claim.id} claim={claim}>
                {claim.madeBy.length > 0 && (
                  <span>
                    <ThingList things={claim.madeBy} />
                  </span>
                )}
              </ClaimLine>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
