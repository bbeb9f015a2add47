/** The picture in words: every thing and every line of it. */
import { useState } from "preact/hooks";
import { StatusMark } from "../parts/status-mark.tsx";
import type { Graph, GraphNode } from "./graph.ts";
import { Name } from "./node-card.tsx";
import { RELATIONS } from "./relations.ts";

/** More rows than a person reads are made only when asked for. */
const FEW = 100;

/** Two tables, made when they are opened. */
export function GraphTables({ graph }: { readonly graph: Graph }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="graph-tables" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        As tables: {graph.nodes.length} things and {graph.edges.length} lines
      </summary>
      {isOpen && <Tables graph={graph} />}
    </details>
  );
}

function Tables({ graph: { nodes, edges } }: { readonly graph: Graph }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to ? [{ ...edge, from, to }] : [];
  });
  return (
    <>
      <RowsOf items={lines} caption="Lines" heads={["From", "Relation", "To"]}>
        {({ id, from, relation, to, isCircular }) => (
          <tr key={id}>
            <td data-label="From">
              <Name node={from} />
            </td>
            <td data-label="Relation">
              {RELATIONS[relation].reads}
              {isCircular && " (part of a circle)"}
            </td>
            <td data-label="To">
              <Name node={to} />
            </td>
          </tr>
        )}
      </RowsOf>
      <RowsOf items={nodes} caption="Things" heads={["Thing", "What it is", "Status"]}>
        {(node) => <ThingRow key={node.id} node={node} />}
      </RowsOf>
    </>
  );
}

function ThingRow({ node }: { readonly node: GraphNode }) {
  return (
    <tr>
      <td data-label="Thing">
        <Name node={node} />
      </td>
      <td data-label="What it is">
        {node.type}
        {node.isCircular && ", goes round in a circle"}
      </td>
      <td data-label="Status">{node.status ? <StatusMark status={node.status} /> : "–"}</td>
    </tr>
  );
}

interface RowsOfProps<Item> {
  readonly items: readonly Item[];
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: (item: Item) => preact.ComponentChildren;
}

function RowsOf<Item>({ items, caption, heads, children }: RowsOfProps<Item>) {
  const [isWhole, setWhole] = useState(false);
  const rows = isWhole ? items : items.slice(0, FEW);
  return (
    <>
      <table class="data-table">
        <caption>
          {caption}: {items.length}
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(children)}</tbody>
      </table>
      {rows.length < items.length && (
        <p class="graph-more">
          <button type="button" class="button" onClick={() => setWhole(true)}>
            Show all {items.length}
          </button>
        </p>
      )}
    </>
  );
}
