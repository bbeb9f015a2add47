/** Things and the lines between them, as the page shows them. */
import type { ClaimStatus } from "../api/schema-types.generated.ts";
import type { RelationName } from "./relations.ts";

/** What sort of thing a node is; each sort has a shape of its own. */
export type NodeSort = "CLAIM" | "SOURCE" | "PARTY";

/** A thing, without what the graph around it makes of it. */
export interface Thing {
  /** The whole id. */
  readonly id: string;
  readonly sort: NodeSort;
  /** The name of its type, for people: `Claim`, `Company`. */
  readonly type: string;
  /** Statement, title or name. */
  readonly text: string;
  /** Of claims. */
  readonly status: ClaimStatus | null;
  /** Of sources: where the document is found. */
  readonly url: string | null;
}

/** A thing in the graph. */
export interface GraphNode extends Thing {
  /** Whether its neighbours were asked for. */
  readonly isOpen: boolean;
  /** Whether it leads back to itself through what it derives from. */
  readonly isCircular: boolean;
}

/** A line from one thing to another; however often the same is said, it is one line. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationName;
}

/** A line in the graph. */
export interface GraphEdge extends Line {
  readonly id: string;
  /** Whether both its ends lead back to themselves through it. */
  readonly isCircular: boolean;
}

/** What is shown. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Things that derive from one another in a circle, circle by circle. */
  readonly circles: readonly (readonly string[])[];
}

/** The most things that the page shows at once. */
export const MOST_NODES = 2_000;

/** The sort of the thing with an id. */
export function sortOf(id: string): NodeSort {
  if (id.startsWith("claim:")) return "CLAIM";
  return id.startsWith("source:") ? "SOURCE" : "PARTY";
}

/** The name of a line, the same for the same line. */
export function lineId({ from, relation, to }: Line): string {
  return `${from} ${relation} ${to}`;
}
