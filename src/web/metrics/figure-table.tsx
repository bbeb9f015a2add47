/** The figures of a series without their sources: the table beside a small chart. */
import { partialDateText } from "../words/date-words.ts";
import { figureText } from "../words/figure-words.ts";
import type { Observation } from "./series.ts";

interface FigureTableProps {
  readonly name: string;
  readonly unit: string;
  readonly observations: readonly Observation[];
}

/** Folded away until somebody wants it. */
export function FigureTable({ name, unit, observations }: FigureTableProps) {
  return (
    <details class="figure-table">
      <summary>
        {observations.length === 1 ? "The figure" : `The ${observations.length} figures`}
        <span class="visually-hidden">: {name}</span>
      </summary>
      <table>
        <caption class="visually-hidden">{name}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">When</th>
            <th scope="col">Figure</th>
          </tr>
        </thead>
        <tbody>
          {observations.map(({ id, value, comparator, asOf }) => (
            <tr key={id}>
              <th scope="row">{partialDateText(asOf)}</th>
              <td>{figureText(value, comparator, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
