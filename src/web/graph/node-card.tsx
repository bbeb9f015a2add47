/** The chosen thing: what it is, how it hangs together with the rest, and where to go from it. */

import { graphAround } from "../page-paths.ts";
import { SourceLink } from "../parts/source-link.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { Link } from "../state/link.tsx";
import type { Graph, GraphNode } from "./graph.ts";
import { LineMark } from "./line-mark.tsx";
import { RELATION_NAMES, RELATIONS } from "./relations.ts";

interface NodeCardProps {
  readonly node: GraphNode | null;
  readonly edges: Graph["edges"];
  /** Whether its neighbours were added by hand, and can be taken away. */
  readonly mayClose: boolean;
  readonly onOpen: (id: string) => void;
  readonly onClose: (id: string) => void;
}

/** The card, or what to do to get one. */
export function NodeCard({ node, edges, mayClose, onOpen, onClose }: NodeCardProps) {
  if (!node) {
    return (
      <section class="graph-card" aria-label="Chosen thing">
        <p class="quiet">Choose a thing in the picture or in the list: its neighbours join the picture.</p>
      </section>
    );
  }
  const { id, type, status, isOpen, isCircular } = node;
  return (
    <section class="graph-card" aria-label="Chosen thing">
      <p class="graph-card-head">{status ? <StatusMark status={status} /> : <span class="kicker">{type}</span>}</p>
      <p class="row-title">{<Name node={node} />}</p>
      {isCircular && <p class="graph-circle-note">Goes round in a circle: it leads back to itself.</p>}
      <LineCounts id={id} edges={edges} />
      <p class="graph-card-ways">
        {!isOpen && (
          <button type="button" class="button" onClick={() => onOpen(id)}>
            Add its neighbours
          </button>
        )}
        {mayClose && (
          <button type="button" class="button" onClick={() => onClose(id)}>
            Take its neighbours away
          </button>
        )}
        <Link {...graphAround(id)}>Begin here</Link>
      </p>
    </section>
  );
}

/** The name of a thing, linked to where it is shown. */
export function Name({ node }: { readonly node: GraphNode }) {
  const { id, text, sort, url } = node;
  return sort === "SOURCE" ? <SourceLink source={{ id, title: text, url }} /> : <ThingLink id={id}>{text}</ThingLink>;
}

/** In how many ways it hangs together with what is shown. */
function LineCounts({ id, edges }: { readonly id: string; readonly edges: Graph["edges"] }) {
  const mine = edges.filter(({ from, to }) => from === id || to === id);
  const rows = RELATION_NAMES.map((name) => ({
    name,
    out: mine.filter(({ relation, from }) => relation === name && from === id).length,
    in: mine.filter(({ relation, to }) => relation === name && to === id).length,
  })).filter(({ out, in: into }) => out + into > 0);
  return (
    <ul class="graph-card-lines">
      {rows.flatMap(({ name, out, in: into }) => [
        out > 0 && (
          <li key={`${name} out`}>
            <LineMark relation={name} /> {RELATIONS[name].reads} {out}
          </li>
        ),
        into > 0 && (
          <li key={`${name} in`}>
            <LineMark relation={name} /> {into} {REVERSED[name] ?? `${RELATIONS[name].reads} it`}
          </li>
        ),
      ])}
    </ul>
  );
}

/** How a line reads from its end, after a number, where that is not as it stands. */
const REVERSED: Readonly<Record<string, string>> = {
  SUPPORTS: "in support",
  QUALIFIES: "qualifying",
  DISPUTES: "against",
  MENTIONS: "mentioning it",
  STATED_IN: "stated in it",
  RESTATES: "restating it",
  CONTRADICTS: "contradicting it",
  CLARIFIES: "making it clearer",
  SUPERSEDES: "taking its place",
  QUOTES: "quoting it",
  DERIVED_FROM: "derived from it",
  REPUBLISHES: "republishing it",
  MADE_BY: "made by it",
  ABOUT: "about it",
  PUBLISHED_BY: "published by it",
  WRITTEN_BY: "written by it",
};
