/**
 * The graph in GEXF 1.3 (gexf.net), as Gephi opens it: a dynamic graph, in which nodes and edges have spells and the states of claims
 * and sources change with the days. A claim or source is there from the first day on which it may have been made or published; an
 * edge is there when both its ends are.
 */
import type { Reading } from "../feed.ts";
import { pointWords } from "../point-words.ts";
import type { GraphNode, NamedEdge } from "./claim-graph.ts";
import { type Data, edgeData, nodeData } from "./graph-data.ts";
import { graphFeed } from "./graph-feed.ts";
import { datedStates, startOf } from "./spell.ts";
import { xmlElement, xmlText } from "./xml-text.ts";

const NAMESPACE = "http://gexf.net/1.3";

/** Attributes that never change; those of a state are of the point in time, beside the same state over time. */
const NODE_ATTRIBUTES = [
  "kind",
  "text",
  "sort",
  "date",
  "dateQualifier",
  "dateWords",
  "earliest",
  "latest",
  "url",
  "topics",
];
const STATES = ["status", "standing", "condition"];
const EDGE_ATTRIBUTES = ["type", "stance", "tier", "fidelity", "drift", "text", "locator"];

/** Claims, sources and parties over time, for Gephi. */
export const gexfFeed = graphFeed({
  name: "graph.gexf",
  description: "The graph of claims, sources and parties over time, as Gephi opens it (GEXF 1.3).",
  type: "application/gexf+xml; charset=utf-8",
  version: 2,
  frame: (reading) => [`${head(reading)}<nodes>\n`, "\n</nodes>\n<edges>\n", "\n</edges>\n</graph>\n</gexf>\n"],
  node: nodeElement,
  edge: edgeElement,
  separator: "\n",
});

function head(reading: Reading): string {
  const description = `Claims, their sources and who made them, ${pointWords(reading)}.`;
  // A reader that keeps but one list of attributes for nodes keeps the last.
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${NAMESPACE}" version="1.3">
<meta><creator>Claimline</creator>${xmlElement("description", {}, xmlText(description))}</meta>
<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">
${attributes("node", "dynamic", STATES)}
${attributes("node", "static", [...NODE_ATTRIBUTES, ...STATES.map(atPoint)])}
${attributes("edge", "static", EDGE_ATTRIBUTES)}
`;
}

function attributes(of: string, mode: string, names: readonly string[]): string {
  const each = names.map((name) => xmlElement("attribute", { id: name, title: name, type: "string" }));
  return xmlElement("attributes", { class: of, mode }, each.join(""));
}

/** The name of a state at the point in time. */
function atPoint(state: string): string {
  return `${state}AtPoint`;
}

function nodeElement(node: GraphNode): string {
  const data = nodeData(node);
  const states = datedStates(node).map(({ name, value, start, end }) =>
    xmlElement("attvalue", { for: name, value, start, end }),
  );
  const values = [
    ...NODE_ATTRIBUTES.map((name) => valueElement(name, data[name])),
    ...STATES.map((name) => valueElement(atPoint(name), data[name])),
    ...states,
  ];
  return xmlElement("node", { id: node.id, label: label(data) }, attvalues(values) + spells(startOf(node)));
}

function edgeElement(edge: NamedEdge, nodeOf: (id: string) => GraphNode | undefined): string {
  const data = edgeData(edge);
  const { id, source, target } = edge;
  const starts = [source, target].map((end) => startOf(nodeOf(end) ?? {})).filter((start) => start !== null);
  // Programs that keep one edge of a kind between two nodes shall keep one for each stance.
  const kind = [edge.type, edge.stance ?? edge.fidelity].filter((word) => word !== undefined).join(" ");
  const values = EDGE_ATTRIBUTES.map((name) => valueElement(name, data[name]));
  const inside = attvalues(values) + spells(starts.sort().at(-1) ?? null);
  return xmlElement("edge", { id, source, target, kind, label: label(data) }, inside);
}

function label({ label: text }: Data): string | undefined {
  return text === undefined ? undefined : String(text);
}

function valueElement(name: string, value: Data[string] | undefined): string {
  if (value === undefined) return "";
  return xmlElement("attvalue", { for: name, value: typeof value === "string" ? value : value.join("; ") });
}

function attvalues(values: readonly string[]): string {
  return xmlElement("attvalues", {}, values.join(""));
}

function spells(start: string | null): string {
  return start === null ? "" : xmlElement("spells", {}, xmlElement("spell", { start }));
}
