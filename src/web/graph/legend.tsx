/** What the shapes and lines mean, how many there are of each, and a way to leave some out. */
import type { ComponentChildren } from "preact";
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
  const toggle = (name: RelationName | NodeSort) =>
    onHide(hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name]);
  const box = (name: RelationName | NodeSort) => ({
    isShown: !hidden.includes(name),
    count: counts.get(name) ?? 0,
    onToggle: () => toggle(name),
  });
  return (
    <section class="graph-legend" aria-labelledby="legend-title">
      <h2 id="legend-title">What is shown</h2>
      <div class="legend-groups">
        <fieldset>
          <legend>Things</legend>
          {(Object.keys(SORTS) as readonly NodeSort[]).map((sort) => (
            <LegendBox
              key={sort}
              {...box(sort)}
              mark={<NodeMark sort={sort} status={null} />}
              label={SORTS[sort].many}
            />
          ))}
        </fieldset>
        <fieldset class="legend-lines">
          <legend>Lines</legend>
          {RELATION_NAMES.filter((name) => counts.has(name)).map((name) => (
            <LegendBox key={name} {...box(name)} mark={<LineMark relation={name} />} label={RELATIONS[name].reads} />
          ))}
        </fieldset>
        <ClaimStatuses nodes={nodes} />
      </div>
    </section>
  );
}

interface LegendBoxProps {
  readonly mark: ComponentChildren;
  readonly label: string;
  readonly count: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

function LegendBox({ mark, label, count, isShown, onToggle }: LegendBoxProps) {
  return (
    <label class="legend-row">
      <input type="checkbox" checked={isShown} onChange={onToggle} />
      {mark}
      <span>{label}</span>
      <span class="number">{count}</span>
    </label>
  );
}

function ClaimStatuses({ nodes }: Pick<Graph, "nodes">) {
  const statuses = countsOf(nodes.flatMap(({ status }) => (status ? [status] : [])));
  return statuses.size === 0 ? null : (
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
  );
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
