/** The drawn graph. Brings the drawing library with it, so the page loads this on first use. */
import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import type { Graph, GraphEdge, GraphNode } from "../graph.ts";
import { arrange, degreesOf, type Place, placed, radiusOf } from "./arrange.ts";
import { coloursAt, pictureStyle } from "./picture-style.ts";

/** What the page does with a picture. */
export interface Picture {
  /** Draws a graph: what stays keeps about its place. Ends when everything has its place; not at all when another one is shown. */
  show(graph: Pick<Graph, "nodes" | "edges">): Promise<boolean>;
  /** Marks a thing and what it hangs together with, and brings it into view. */
  choose(id: string | null): void;
  zoom(by: number): void;
  pan(x: number, y: number): void;
  fit(): void;
  /** Whether the wheel zooms the picture or scrolls the page. */
  setWheel(isZoom: boolean): void;
  /** Takes the colours of the page anew. */
  recolour(): void;
  destroy(): void;
}

const MOST_LETTERS = 44;
const FIT_PADDING = 28;

/** Draws into an element. `onTap` is told which thing was clicked, or null for none. */
export function openPicture(container: HTMLElement, onTap: (id: string | null) => void): Picture {
  const cy = cytoscape({
    container,
    style: pictureStyle(coloursAt(container)),
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: false,
    selectionType: "single",
    // Until it is asked for by a click or the keyboard, the wheel is the page's.
    userZoomingEnabled: false,
  });
  let showing = new AbortController();
  let places: ReadonlyMap<string, Place> = new Map();
  cy.on("tap", ({ target }) => onTap(target === cy ? null : target.isNode() ? target.id() : null));
  cy.on("mouseover", "node", ({ target }) => target.addClass("hovered"));
  cy.on("mouseout", "node", ({ target }) => target.removeClass("hovered"));
  return {
    async show({ nodes, edges }) {
      showing.abort();
      const mine = new AbortController();
      showing = mine;
      const isFirst = cy.elements().empty();
      try {
        places = await arrange({ nodes, edges }, placed(nodes, places), mine.signal);
      } catch (failure) {
        if (mine.signal.aborted) return false;
        throw failure;
      }
      replace(cy, nodes, edges, places);
      if (isFirst || !isMostlyInView(cy)) cy.fit(undefined, FIT_PADDING);
      return true;
    },
    choose: (id) => mark(cy, id),
    zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    pan: (x, y) => cy.panBy({ x, y }),
    fit: () => cy.fit(undefined, FIT_PADDING),
    setWheel: (isZoom) => void cy.userZoomingEnabled(isZoom),
    recolour: () => void cy.style(pictureStyle(coloursAt(container))),
    destroy() {
      showing.abort();
      cy.destroy();
    },
  };
}

function replace(
  cy: Core,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  places: ReadonlyMap<string, Place>,
): void {
  const degrees = degreesOf(edges);
  cy.batch(() => {
    cy.elements().remove();
    cy.add([
      ...nodes.map((node) => nodeElement(node, degrees.get(node.id) ?? 0, places.get(node.id))),
      ...edges.map(edgeElement),
    ]);
  });
}

function nodeElement(node: GraphNode, degree: number, place: Place | undefined): ElementDefinition {
  const { id, sort, status, text, isCircular } = node;
  const size = 2 * radiusOf(degree);
  return {
    group: "nodes",
    data: { id, sort, status, text, label: cut(text), size, narrow: size * 0.78 },
    ...(place && { position: { ...place } }),
    ...(isCircular && { classes: "circular" }),
  };
}

function edgeElement({ id, from, to, relation, isCircular }: GraphEdge): ElementDefinition {
  return {
    group: "edges",
    data: { id, source: from, target: to, relation },
    ...(isCircular && { classes: "circular" }),
  };
}

function cut(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}

function mark(cy: Core, id: string | null): void {
  const chosen = id === null ? cy.collection() : cy.getElementById(id);
  cy.batch(() => {
    cy.elements().removeClass("chosen faded");
    if (chosen.empty()) return;
    chosen.addClass("chosen");
    cy.elements().not(chosen.closedNeighborhood()).addClass("faded");
  });
  if (chosen.empty() || isInView(cy, chosen.renderedPosition())) return;
  cy.center(chosen);
}

function isInView(cy: Core, { x, y }: Place): boolean {
  return x > 20 && y > 20 && x < cy.width() - 20 && y < cy.height() - 20;
}

/** Whether what is drawn has not mostly left the picture. */
function isMostlyInView(cy: Core): boolean {
  const inView = cy.nodes().filter((node) => isInView(cy, node.renderedPosition())).length;
  return inView > cy.nodes().length * 0.6;
}
