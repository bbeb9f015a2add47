/** The drawn graph. Brings the drawing library with it, so the page loads this on first use. */
import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from "cytoscape";
import type { Graph, GraphEdge, GraphNode } from "../graph.ts";
import { arrange, degreesOf, nextTurn, type Place, placed, radiusOf } from "./arrange.ts";
import { readableLabels, SIDES } from "./labels.ts";
import { coloursAt, labelStyle, pictureStyle } from "./picture-style.ts";

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

const MOST_LETTERS = 36;
/** Claims are named first, then what has most lines. */
const CLAIM_WEIGHT = 6;
/** So many of the things with most lines are named in a crowd too, if that many lines end at them. */
const MOST_HUBS = 5;
const HUB_LINES = 30;
const FIT_PADDING = 34;
const MOST_ZOOM_TO_FIT = 1.3;
/** Names are set anew when the picture has stood still for so long. */
const STILL_MS = 90;
/** So many elements are made at once; then the page has its turn. */
const AT_ONCE = 500;

/** Draws into an element. `onTap` is told which thing was clicked, or null for none. */
export function openPicture(container: HTMLElement, onTap: (id: string | null) => void): Picture {
  const cy = canvasIn(container);
  let showing = new AbortController();
  let places: ReadonlyMap<string, Place> = new Map();
  cy.on("tap", ({ target }) => onTap(target === cy ? null : target.isNode() ? target.id() : null));
  cy.on("mouseover", "node", ({ target }) => target.style(labelStyle(cy.zoom())).addClass("hovered"));
  cy.on("mouseout", "node", ({ target }) => target.removeClass("hovered"));
  const stopNaming = nameWhenStill(cy);
  return {
    async show({ nodes, edges }) {
      showing.abort();
      const mine = new AbortController();
      showing = mine;
      const isFirst = cy.elements().empty();
      try {
        const isUpright = cy.height() > cy.width();
        places = await arrange({ nodes, edges }, placed(nodes, places), isUpright, mine.signal);
        await replace(cy, nodes, edges, places, mine.signal);
      } catch (failure) {
        if (mine.signal.aborted) return false;
        throw failure;
      }
      if (isFirst || !isMostlyInView(cy)) fitIn(cy);
      nameWhatFits(cy);
      return true;
    },
    choose(id) {
      mark(cy, id);
      nameWhatFits(cy);
    },
    zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    pan: (x, y) => cy.panBy({ x, y }),
    fit: () => fitIn(cy),
    setWheel: (isZoom) => void cy.userZoomingEnabled(isZoom),
    recolour: () => void cy.style(pictureStyle(coloursAt(container), cy.zoom())),
    destroy() {
      showing.abort();
      stopNaming();
      cy.destroy();
    },
  };
}

function canvasIn(container: HTMLElement): Core {
  return cytoscape({
    container,
    style: pictureStyle(coloursAt(container), 1),
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: false,
    selectionType: "single",
    // Until it is asked for by a click or the keyboard, the wheel is the page's.
    userZoomingEnabled: false,
  });
}

/** Has things named anew whenever the picture has come to rest; gives what ends that. */
function nameWhenStill(cy: Core): () => void {
  let settling = 0;
  const settle = () => {
    clearTimeout(settling);
    settling = window.setTimeout(() => nameWhatFits(cy), STILL_MS);
  };
  cy.on("viewport resize", settle);
  cy.on("dragfree", "node", settle);
  return () => clearTimeout(settling);
}

function fitIn(cy: Core): void {
  cy.fit(undefined, FIT_PADDING);
  if (cy.zoom() <= MOST_ZOOM_TO_FIT) return;
  cy.zoom(MOST_ZOOM_TO_FIT);
  cy.center();
}

/** Makes everything anew, piece by piece. */
async function replace(
  cy: Core,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  places: ReadonlyMap<string, Place>,
  signal: AbortSignal,
): Promise<void> {
  const degrees = degreesOf(edges);
  const pairs = countsOf(edges.map(pairOf));
  const elements = [
    ...nodes.map((node) => nodeElement(node, degrees.get(node.id) ?? 0, places.get(node.id))),
    ...edges.map((edge) => edgeElement(edge, (pairs.get(pairOf(edge)) ?? 0) > 1)),
  ];
  cy.elements().remove();
  for (let at = 0; at < elements.length; at += AT_ONCE) {
    cy.add(elements.slice(at, at + AT_ONCE));
    await nextTurn();
    signal.throwIfAborted();
  }
}

function pairOf({ from, to }: GraphEdge): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Names as many things as can be read at this zoom; where one is chosen, of those around it. */
function nameWhatFits(cy: Core): void {
  const zoom = cy.zoom();
  const hubs = hubsOf(cy);
  const things = cy
    .nodes()
    .toArray()
    .filter((node) => !node.hasClass("faded"))
    .map((node) => ({
      id: node.id(),
      label: String(node.data("label")),
      ...node.renderedPosition(),
      radius: (Number(node.data("size")) / 2) * zoom,
      isHub: hubs.has(node.id()),
      weight: weightOf(node, hubs),
    }));
  const readable = readableLabels(things, cy.width(), cy.height());
  cy.batch(() => {
    cy.nodes(".named").removeClass(["named", ...SIDES]);
    for (const [id, side] of readable) cy.getElementById(id).style(labelStyle(zoom)).addClass(["named", side]);
  });
}

function hubsOf(cy: Core): ReadonlySet<string> {
  const linesOf = (node: NodeSingular) => node.degree(false);
  const busy = cy
    .nodes()
    .map((node) => node)
    .filter((node) => linesOf(node) >= HUB_LINES);
  const sorted = busy.sort((a, b) => linesOf(b) - linesOf(a));
  return new Set(sorted.slice(0, MOST_HUBS).map((node) => node.id()));
}

function weightOf(node: NodeSingular, hubs: ReadonlySet<string>): number {
  if (node.hasClass("chosen")) return 10_000;
  if (hubs.has(node.id())) return 1_000 + node.degree(false);
  return Number(node.data("size")) + (node.data("sort") === "CLAIM" ? CLAIM_WEIGHT : 0);
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

function edgeElement({ id, from, to, relation, isCircular }: GraphEdge, isParallel: boolean): ElementDefinition {
  return {
    group: "edges",
    data: { id, source: from, target: to, relation, isParallel },
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
    chosen.style(labelStyle(cy.zoom())).addClass("chosen");
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
