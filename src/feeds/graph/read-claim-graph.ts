/**
 * Reads the graph around the claims that fit a filter: these claims, the claims that they restate or that restate them, who made
 * them and whom they are about, the sources that they cite or are stated in, and the sources that those draw on, step by step.
 */
import type { Reading } from "../feed.ts";
import { ClaimGraph, type EdgeType, GRAPH_LIMITS, type GraphEdge, type GraphNode, tooLarge } from "./claim-graph.ts";
import {
  COUNT_DOCUMENT,
  type FoundClaim,
  type FoundRestatement,
  type FoundSource,
  type MatchedClaim,
  SOURCES_DOCUMENT,
} from "./graph-documents.ts";

/** As many steps as the API follows copies to their roots. */
const MOST_STEPS = 12;
const SOURCES_AT_ONCE = 500;

const DRAWS = [
  ["quotes", "QUOTES"],
  ["derivedFrom", "DERIVED_FROM"],
  ["republishes", "REPUBLISHES"],
] as const satisfies readonly (readonly [keyof FoundSource, EdgeType])[];

/** Throws `INPUT_LIMIT_EXCEEDED` for a graph that is larger than the limits, as soon as that is known. */
export async function readClaimGraph(reading: Reading, limits = GRAPH_LIMITS): Promise<ClaimGraph> {
  const { claims } = await reading.ask<{ readonly claims: { readonly totalCount: number } }>(COUNT_DOCUMENT);
  if (claims.totalCount > limits.nodes) throw tooLarge("nodes", limits.nodes, claims.totalCount);
  const graph = new ClaimGraph(limits);
  const matched = new Set<string>();
  const incoming: GraphEdge[] = [];
  let sources = new Set<string>();
  for await (const page of reading.pages<MatchedClaim>()) {
    for (const claim of page) {
      matched.add(claim.id);
      addClaim(graph, claim, sources);
      for (const restatement of claim.restatedBy) {
        graph.addNode(claimNode(restatement.claim));
        // Each will be an edge, here or from its other end.
        if (incoming.length >= limits.edges) throw tooLarge("edges", limits.edges);
        incoming.push(restatementEdge(restatement.claim.id, claim.id, restatement));
      }
    }
  }
  // Who fits the filter has said it already.
  for (const edge of incoming) if (!matched.has(edge.source)) graph.addEdge(edge);
  for (let step = 0; step < MOST_STEPS && sources.size > 0; step++) sources = await addSources(reading, graph, sources);
  return graph;
}

function addClaim(graph: ClaimGraph, claim: MatchedClaim, sources: Set<string>): void {
  const { id } = claim;
  const join = (type: EdgeType, target: string, more: Partial<GraphEdge> = {}) =>
    graph.addEdge({ source: id, target, type, ...more });
  const named = (source: string) => {
    graph.reserve(source);
    sources.add(source);
  };
  graph.addNode(claimNode(claim));
  for (const { stance, tier, finding, locator, node } of claim.citations.edges) {
    named(node.id);
    join("CITES", node.id, { stance, tier, text: finding, locator });
  }
  for (const { locator, source } of claim.statedIn) {
    named(source.id);
    join("STATED_IN", source.id, { locator: locator.text });
  }
  for (const [type, parties] of [
    ["MADE_BY", claim.madeBy],
    ["ABOUT", claim.about],
  ] as const) {
    for (const { id: party, name, url } of parties) {
      graph.addNode({ id: party, text: name, url });
      join(type, party);
    }
  }
  for (const restatement of claim.restates) {
    graph.addNode(claimNode(restatement.claim));
    graph.addEdge(restatementEdge(id, restatement.claim.id, restatement));
  }
}

/** Reads sources, and gives those that they draw on and that nobody named before. */
async function addSources({ ask }: Reading, graph: ClaimGraph, ids: ReadonlySet<string>): Promise<Set<string>> {
  const next = new Set<string>();
  const all = [...ids].sort();
  for (let start = 0; start < all.length; start += SOURCES_AT_ONCE) {
    const some = all.slice(start, start + SOURCES_AT_ONCE);
    const variables = { ids: some, count: some.length };
    const { sources } = await ask<{ readonly sources: { readonly nodes: readonly FoundSource[] } }>(
      SOURCES_DOCUMENT,
      variables,
    );
    for (const source of sources.nodes) {
      graph.addNode(sourceNode(source));
      for (const [field, type] of DRAWS) {
        for (const { id } of source[field]) {
          if (!graph.has(id)) next.add(id);
          graph.reserve(id);
          graph.addEdge({ source: source.id, target: id, type });
        }
      }
    }
  }
  return next;
}

function claimNode({ id, statement, sort, status, standing, topics, madeOn, statusHistory }: FoundClaim): GraphNode {
  const history = statusHistory.map(({ validFrom, validTo, assessment }) => ({
    from: validFrom,
    to: validTo,
    ...assessment,
  }));
  return { id, text: statement, sort, status, standing, topics, date: madeOn, history };
}

function sourceNode({ id, title, sort, condition, url, publishedOn, statusHistory }: FoundSource): GraphNode {
  const history = statusHistory.map(({ validFrom, validTo, assessment }) => ({
    from: validFrom,
    to: validTo,
    ...assessment,
  }));
  return { id, text: title, sort, condition, url, date: publishedOn, history };
}

function restatementEdge(source: string, target: string, { fidelity, drift, note }: FoundRestatement): GraphEdge {
  return { source, target, type: "RESTATES", fidelity, drift, text: note };
}
