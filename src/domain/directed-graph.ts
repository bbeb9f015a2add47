/** Walking along edges that are given as pairs. */

/** From which node to which; what an edge says besides stands behind the two. */
export type Edge = readonly [from: string, to: string, ...rest: unknown[]];

/** Gives the nodes that a node leads to at once, in the order of the edges. */
export type Following = (id: string) => readonly string[];

/** Makes the edges ready to be followed. */
export function followingOf(edges: Iterable<Edge>): Following {
  const byStart = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const known = byStart.get(from);
    if (known === undefined) byStart.set(from, [to]);
    else known.push(to);
  }
  return (id) => byStart.get(id) ?? [];
}

/** Steps from a start to each node that is reached, nearest first; the start itself is none away. */
export function distancesFrom(start: string, following: Following): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances) {
    for (const to of following(id)) if (!distances.has(to)) distances.set(to, distance + 1);
  }
  return distances;
}
