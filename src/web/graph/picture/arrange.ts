/** Finds a place for each thing: springs and charges, worked out in short turns, so that the page answers in between. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Graph, GraphEdge, GraphNode } from "../graph.ts";

/** A place on the plane, in the picture's own unit. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Body extends Partial<Place> {
  readonly id: string;
  readonly radius: number;
}

interface Spring {
  readonly source: string;
  readonly target: string;
  readonly length: number;
  readonly strength: number;
}

/** A turn is shorter than what a person notices, and than a frame. */
const TURN_MS = 12;
const STEPS = 240;
/** Where most things have a place already, they shall not run about. */
const GENTLE = 0.35;

/** Towards the middle: the weaker, the longer the picture that way. */
const WEAK_PULL = 0.05;
const STRONG_PULL = 0.085;

/** Works out the places, for a picture that is higher than wide or not. The same graph from the same places comes to the same. Throws what the signal was aborted with. */
export async function arrange(
  { nodes, edges }: Pick<Graph, "nodes" | "edges">,
  known: ReadonlyMap<string, Place>,
  isUpright: boolean,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Place>> {
  const degrees = degreesOf(edges);
  const bodies = nodes.map(
    ({ id }): Body => ({
      id,
      radius: radiusOf(degrees.get(id) ?? 0),
      ...(known.get(id) ?? besideNeighbour(id, edges, known)),
    }),
  );
  const keep = bodies.filter(({ id }) => known.has(id)).length;
  const start = keep > bodies.length / 3 ? GENTLE : 1;
  const simulation = forceSimulation(bodies)
    .stop()
    .alpha(start)
    .alphaDecay(1 - (0.001 / start) ** (1 / STEPS))
    .force("link", springs(edges, degrees))
    .force("charge", forceManyBody().strength(-420).distanceMax(1_200).theta(1))
    .force(
      "collide",
      forceCollide(({ radius }: Body) => radius + 12),
    )
    .force("x", forceX().strength(isUpright ? STRONG_PULL : WEAK_PULL))
    .force("y", forceY().strength(isUpright ? WEAK_PULL : STRONG_PULL));
  while (simulation.alpha() > simulation.alphaMin()) {
    const end = performance.now() + TURN_MS;
    while (performance.now() < end && simulation.alpha() > simulation.alphaMin()) simulation.tick();
    await nextTurn();
    signal.throwIfAborted();
  }
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** How large a thing is drawn: the more lines, the larger. */
export function radiusOf(degree: number): number {
  return 9 + Math.min(14, 1.6 * Math.sqrt(degree));
}

/** How many lines end at each thing. */
export function degreesOf(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const id of edges.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** Something with many lines pulls weakly at each, or everything would lie in one heap around it. */
function springs(edges: readonly GraphEdge[], degrees: ReadonlyMap<string, number>) {
  const links = edges.map(({ from, to }): Spring => {
    const fewest = Math.min(degrees.get(from) ?? 1, degrees.get(to) ?? 1);
    return { source: from, target: to, length: 80 + 5 * Math.sqrt(fewest), strength: 0.75 / Math.max(1, fewest) };
  });
  return forceLink(links)
    .id(({ id }: Body) => id)
    .distance(({ length }) => length)
    .strength(({ strength }) => strength);
}

function besideNeighbour(
  id: string,
  edges: readonly GraphEdge[],
  known: ReadonlyMap<string, Place>,
): Place | Record<never, never> {
  if (known.size === 0) return {};
  for (const { from, to } of edges) {
    const place = from === id ? known.get(to) : to === id ? known.get(from) : undefined;
    if (place) return { x: place.x + scatter(id), y: place.y + scatter(`${id}y`) };
  }
  return {};
}

/** A small distance that is always the same for the same name. */
function scatter(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1009;
  return (sum / 1009 - 0.5) * 90;
}

/** Lets everything else that waits go first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The places of those nodes that have one. */
export function placed(nodes: readonly GraphNode[], places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  return new Map(nodes.flatMap(({ id }) => (places.has(id) ? [[id, places.get(id) as Place] as const] : [])));
}
