/** What the shapes and lines mean, how many there are of each, and a way to leave some out. */
import { StatusMark } from "../parts/status-mark.tsx";
import { STATUS_ORDER } from "../words/status-words.ts";
import type { Graph, NodeSort } from "./graph.ts";
import { LineMark } from "./line-mark.tsx";
import { NodeMark } from "./node-mark.tsx";
import { RELATION_NAMES, RELATIONS, type RelationName, SORTS } from "./relations.ts";

interface LegendProps {
  /** With what is hidden. */
  readonly graph: Graph;
  readonly hidden: readonly (RelationName | NodeSort)[];
  readonly onHide: (hidden: readonly (RelationName | NodeSort)[]) => void;
}

/** The legend of the picture; its boxes hide and show. */
export function Legend({ graph: { nodes, edges }, hidden, onHide }: LegendProps) {
  const counts = countsOf([...nodes.map(({ sort }) => sort), ...edges.map(({ relation }) => relation)]);
  const statuses = countsOf(nodes.flatMap(({ status }) => (status ? [status] : [])));
  const toggle = (name: RelationName | NodeSort) =>
    onHide(hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name]);
  const check = (name: RelationName | NodeSort) => ({
    type: "checkbox" as const,
    checked: !hidden.includes(name),
    onChange: () => toggle(name),
  });
  return (
    <section class="graph-legend" aria-labelledby="legend-title">
      <h2 id="legend-title">What is shown</h2>
      <div class="legend-groups">
        <fieldset>
          <legend>Things</legend>
          {(Object.keys(SORTS) as readonly NodeSort[]).map((sort) => (
            <label key={sort} class="legend-row">
              <input {...check(sort)} />
              <NodeMark sort={sort} status={null} />
              <span>{SORTS[sort].many}</span>
              <span class="number">{counts.get(sort) ?? 0}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="legend-lines">
          <legend>Lines</legend>
          {RELATION_NAMES.filter((name) => counts.has(name)).map((name) => (
            <label key={name} class="legend-row">
              <input {...check(name)} />
              <LineMark relation={name} />
              <span>{RELATIONS[name].reads}</span>
              <span class="number">{counts.get(name)}</span>
            </label>
          ))}
        </fieldset>
        {statuses.size > 0 && (
          <div class="legend-statuses">
            <h3>Claims by status</h3>
            <ul>
              {STATUS_ORDER.filter((status) => statuses.has(status)).map((status) => (
                <li key={status} class="legend-row">
                  <StatusMark status={status} />
                  <span class="number">{statuses.get(status)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
