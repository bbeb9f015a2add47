/** Claims, sources and parties as nodes, and what joins them as edges: what all feeds of graphs write. It is held in memory, so it is bounded. */
import type { PartialDate } from "../../domain/partial-date.ts";
import { compareTexts } from "../../domain/text-order.ts";
import type { ClaimStatus, SourceCondition, Standing, Word } from "../../domain/vocabulary.ts";
import { AppError } from "../../errors.ts";
import type { model } from "../../graph/model.ts";

/** The relationships that are edges here. */
export type EdgeType = Extract<
  keyof typeof model.relationships,
  "CITES" | "STATED_IN" | "MADE_BY" | "ABOUT" | "RESTATES" | "QUOTES" | "DERIVED_FROM" | "REPUBLISHES"
>;

/** A state over days: from the first day on which it held to the first on which it no longer did. */
export interface StatePeriod {
  readonly from: string;
  readonly to: string | null;
  readonly status?: ClaimStatus | null;
  readonly standing?: Standing | null;
  readonly condition?: SourceCondition | null;
}

/** A claim, source or party. */
export interface GraphNode {
  readonly id: string;
  /** The statement, title or name. */
  readonly text: string;
  /** What sort of claim or source it is. */
  readonly sort?: string;
  /** The states at the point in time. */
  readonly status?: ClaimStatus;
  readonly standing?: Standing | null;
  readonly condition?: SourceCondition | null;
  /** When it was made or published. */
  readonly date?: PartialDate | null;
  readonly url?: string | null;
  readonly topics?: readonly string[];
  readonly history?: readonly StatePeriod[];
}

/** What joins two nodes. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
  readonly stance?: Word<"Stance">;
  readonly tier?: Word<"Tier">;
  readonly fidelity?: Word<"Fidelity">;
  readonly drift?: readonly Word<"Drift">[];
  /** What the source says, or what else there is to say of a restatement. */
  readonly text?: string | null;
  readonly locator?: string | null;
}

/** An edge with what tells it from every other. */
export interface NamedEdge extends GraphEdge {
  readonly id: string;
}

/** How large a graph may be. */
export interface GraphLimits {
  readonly nodes: number;
  readonly edges: number;
  /** In the texts of all nodes and edges together. */
  readonly characters: number;
}

/** The most that programs which draw graphs can still show, and that fits in memory many times over. */
export const GRAPH_LIMITS: GraphLimits = { nodes: 10_000, edges: 100_000, characters: 40_000_000 };

/** Grows node by node; what makes it too large is refused with `INPUT_LIMIT_EXCEEDED` before it is kept. */
export class ClaimGraph {
  readonly #limits: GraphLimits;
  /** Null for a node that is only known to be there. */
  readonly #nodes = new Map<string, GraphNode | null>();
  readonly #edges: GraphEdge[] = [];
  #characters = 0;

  constructor(limits: GraphLimits) {
    this.#limits = limits;
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Keeps a place for a node that is read later. */
  reserve(id: string): void {
    if (this.#nodes.has(id)) return;
    if (this.#nodes.size >= this.#limits.nodes) throw tooLarge("nodes", this.#limits.nodes);
    this.#nodes.set(id, null);
  }

  addNode(node: GraphNode): void {
    this.reserve(node.id);
    if ((this.#nodes.get(node.id) ?? null) !== null) return;
    this.#count(node);
    this.#nodes.set(node.id, node);
  }

  addEdge(edge: GraphEdge): void {
    if (this.#edges.length >= this.#limits.edges) throw tooLarge("edges", this.#limits.edges);
    this.#count(edge);
    this.#edges.push(edge);
  }

  #count({ text }: { readonly text?: string | null }): void {
    this.#characters += text?.length ?? 0;
    if (this.#characters > this.#limits.characters) throw tooLarge("characters", this.#limits.characters);
  }

  /** In the order of their ids. */
  nodes(): GraphNode[] {
    return [...this.#nodes.values()].filter((node) => node !== null).sort((a, b) => compareTexts(a.id, b.id));
  }

  /** In the order of their ids; those that lead to a node which was never read are left out. */
  edges(): NamedEdge[] {
    const isRead = (id: string) => (this.#nodes.get(id) ?? null) !== null;
    const keyed = this.#edges
      .filter(({ source, target }) => isRead(source) && isRead(target))
      .map((edge) => ({ edge, name: `${edge.source} ${edge.type} ${edge.target}` }))
      .sort((a, b) => compareTexts(a.name, b.name) || compareTexts(JSON.stringify(a.edge), JSON.stringify(b.edge)));
    const counts = new Map<string, number>();
    return keyed.map(({ edge, name }) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return { id: count === 1 ? name : `${name} ${count}`, ...edge };
    });
  }
}

/** The refusal of a graph that has more of something than its limit. */
export function tooLarge(what: keyof GraphLimits, limit: number, found?: number): AppError {
  const size = found === undefined ? `more than ${limit}` : `at least ${found}`;
  const message = `The graph has ${size} ${what}; at most ${limit} are given. Ask for less, such as by topic=, about= or status=.`;
  return new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { limit } });
}
