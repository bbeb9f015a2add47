/** The points of a series with where each is reported. */
import { PartialDate } from "../parts/partial-date.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { ACCESSES, CONDITIONS } from "../words/evidence-words.ts";
import { figureText } from "../words/figure-words.ts";
import type { Metric } from "./metric.ts";

interface ObservationTableProps {
  readonly observations: Metric["observations"];
  readonly unit: string;
}

/** The table, oldest first as in the drawing. */
export function ObservationTable({ observations, unit }: ObservationTableProps) {
  return (
    <section class="part" aria-labelledby="points">
      <h2 id="points">The figures and their sources</h2>
      <table class="data-table observation-table">
        <caption class="visually-hidden">The points of the chart</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Figure</th>
            <th scope="col">Source</th>
            <th scope="col">How it is to be read</th>
          </tr>
        </thead>
        <tbody>
          {observations.map(({ id, value, comparator, asOf, note, source }) => (
            <tr key={id}>
              <th scope="row">
                <PartialDate date={asOf} />
              </th>
              <td data-label="Figure" class="observation-figure">
                {figureText(value, comparator, unit)}
              </td>
              <td data-label="Source">{source ? <SourceCell source={source} /> : "Not recorded"}</td>
              <td data-label={note ? "How it is to be read" : undefined}>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SourceCell({ source }: { readonly source: NonNullable<Metric["observations"][number]["source"]> }) {
  const condition = source.condition && CONDITIONS[source.condition];
  return (
    <>
      <SourceLink source={source} />
      <span class="quiet"> ({ACCESSES[source.access].label.toLowerCase()})</span>
      {condition && <p class="row-note">{condition}</p>}
    </>
  );
}
