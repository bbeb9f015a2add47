/** Cycles in a directed graph, without recursion: a chain of ten thousand steps is no harm. */

/** Cycles that share no node, each as the ids along it from its least id; empty exactly when the graph has none. */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const left = new Map([...edges].map(([id, targets]) => [id, new Set(targets.filter((target) => edges.has(target)))]));
  const cycles: string[][] = [];
  dropLeaves(
    left,
    [...left.keys()].filter((id) => left.get(id)?.size === 0),
  );
  for (let start = leastKey(left); start !== null; start = leastKey(left)) {
    const cycle = walkToCycle(left, start);
    cycles.push(cycle);
    dropLeaves(left, cycle);
  }
  return cycles;
}

/** Removes these nodes, and then whatever leads nowhere any more. */
function dropLeaves(left: Map<string, Set<string>>, drop: readonly string[]): void {
  const sources = new Map<string, string[]>();
  for (const [id, targets] of left) {
    for (const target of targets) {
      const known = sources.get(target);
      if (known === undefined) sources.set(target, [id]);
      else known.push(id);
    }
  }
  const queue = [...drop];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (!left.delete(id)) continue;
    for (const source of sources.get(id) ?? []) {
      const targets = left.get(source);
      targets?.delete(id);
      if (targets?.size === 0) queue.push(source);
    }
  }
}

/** Every node that is left leads to another, so a walk must come back to itself. */
function walkToCycle(left: ReadonlyMap<string, ReadonlySet<string>>, start: string): string[] {
  const steps = new Map<string, number>();
  let id = start;
  while (!steps.has(id)) {
    steps.set(id, steps.size);
    id = [...(left.get(id) ?? [])].sort()[0] ?? id;
  }
  const cycle = [...steps.keys()].slice(steps.get(id));
  const least = cycle.indexOf([...cycle].sort()[0] ?? id);
  return [...cycle.slice(least), ...cycle.slice(0, least)];
}

function leastKey(left: ReadonlyMap<string, unknown>): string | null {
  return [...left.keys()].sort()[0] ?? null;
}
