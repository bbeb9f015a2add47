/** Nodes and edges with everything that programs show of them, as plain fields; what is missing has none. */
import { model } from "../../graph/model.ts";
import type { GraphNode, NamedEdge } from "./claim-graph.ts";

/** A value that every program which draws graphs can take. */
export type DataValue = string | readonly string[];

/** Fields by name. */
export type Data = Readonly<Record<string, DataValue>>;

const LONGEST_LABEL = 60;

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The kind of thing that a node is: what its id begins with. */
export function kindOf({ id }: Pick<GraphNode, "id">): string {
  return id.slice(0, id.indexOf(":"));
}

/** A text short enough to stand beside a node, on one line and not cut inside a character. */
export function labelOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_LABEL) return line;
  let label = "";
  for (const { segment } of GRAPHEMES.segment(line)) {
    if (label.length + segment.length >= LONGEST_LABEL) break;
    label += segment;
  }
  return `${label.trimEnd()}…`;
}

/** The fields of a node. */
export function nodeData(node: GraphNode): Data {
  const { id, text, sort, status, standing, condition, date, url, topics } = node;
  return present({
    id,
    kind: kindOf(node),
    label: labelOf(text),
    text,
    sort,
    status,
    standing,
    condition,
    date: date?.text,
    dateQualifier: date?.qualifier,
    dateWords: date?.words,
    earliest: date?.earliest,
    latest: date?.latest,
    url,
    topics: topics?.length === 0 ? null : topics,
  });
}

/** The fields of an edge. */
export function edgeData({ id, source, target, type, stance, tier, fidelity, drift, text, locator }: NamedEdge): Data {
  const label = [model.relationships[type].reads[0], stance ?? fidelity]
    .filter((part) => part !== undefined)
    .join(": ");
  const drifts = drift?.length === 0 ? null : drift;
  return present({ id, source, target, type, label, stance, tier, fidelity, drift: drifts, text, locator });
}

function present(fields: Readonly<Record<string, DataValue | null | undefined>>): Data {
  const found = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(found) as Data;
}
