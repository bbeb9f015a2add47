/** Picture, list, card, legend and tables of one graph. */
import { useMemo } from "preact/hooks";
import { announce } from "../shell/announcer.tsx";
import type { Graph } from "./graph.ts";
import { GraphPicture } from "./graph-picture.tsx";
import { GraphTables } from "./graph-tables.tsx";
import { Legend } from "./legend.tsx";
import { NodeCard } from "./node-card.tsx";
import { NodeList } from "./node-list.tsx";
import { afresh, type Scope } from "./scope.ts";
import { shownGraph } from "./shown-graph.ts";

interface GraphViewProps {
  /** With what is hidden. */
  readonly graph: Graph;
  readonly scope: Scope;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly onGo: (changed: Partial<Scope>) => void;
}

/** Everything that is tied to the chosen thing. */
export function GraphView({ graph, scope, chosen, onChoose, onGo }: GraphViewProps) {
  const shown = useMemo(() => shownGraph(graph, scope), [graph, scope]);
  const node = shown.nodes.find(({ id }) => id === chosen) ?? null;
  const open = (id: string) => {
    onChoose(id);
    const isOpen = graph.nodes.find((other) => other.id === id)?.isOpen ?? false;
    if (isOpen || scope.open.includes(id)) announce("All its neighbours are in the picture.");
    else onGo({ open: [...scope.open, id] });
  };
  const onTap = (id: string | null) => (id === null ? onChoose(null) : open(id));
  return (
    <>
      <Circles graph={shown} onChoose={onChoose} />
      <div class="graph-layout">
        <GraphPicture
          graph={shown}
          chosen={chosen}
          onTap={onTap}
          onReset={() => {
            onChoose(null);
            onGo(afresh(scope));
          }}
        />
        <div class="graph-side">
          <NodeCard
            node={node}
            edges={shown.edges}
            mayClose={node !== null && scope.open.includes(node.id)}
            onOpen={open}
            onClose={(id) => onGo({ open: scope.open.filter((other) => other !== id) })}
          />
          <NodeList nodes={shown.nodes} chosen={chosen} onChoose={onChoose} onOpen={open} />
        </div>
      </div>
      <Legend graph={graph} hidden={scope.hidden} onHide={(hidden) => onGo({ hidden })} />
      <GraphTables graph={shown} />
    </>
  );
}

interface CirclesProps {
  readonly graph: Graph;
  readonly onChoose: (id: string) => void;
}

/** Says where things go round in circles. */
function Circles({ graph: { circles, nodes }, onChoose }: CirclesProps) {
  if (circles.length === 0) return null;
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.text ?? id;
  return (
    <section class="notice graph-circles" aria-labelledby="circles-title">
      <h2 id="circles-title">
        {circles.length === 1 ? "A circle of citations" : `${circles.length} circles of citations`}
      </h2>
      <p>These lead back to themselves, so they are evidence for nothing but each other.</p>
      <ul>
        {circles.map((ids) => (
          <li key={ids.join(" ")}>
            {ids.map((id, at) => (
              <span key={id}>
                {at > 0 && ", "}
                <button type="button" class="link-button" onClick={() => onChoose(id)}>
                  {nameOf(id)}
                </button>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
