/** Strongly connected components by Tarjan's algorithm (1972), without recursion, so that a long chain does no harm. */

interface Visit {
  readonly id: string;
  readonly next: Iterator<string>;
}

/**
 * The components of everything that is reached from the starts. Those that a component leads to come before it; a component of
 * one is a node that does not lead back to itself, or does so at once.
 */
export function stronglyConnected(starts: Iterable<string>, following: (id: string) => Iterable<string>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
  const lower = (id: string, by: number): void => void low.set(id, Math.min(low.get(id) ?? by, by));
  const enter = (id: string): Visit => {
    index.set(id, index.size);
    low.set(id, index.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, next: following(id)[Symbol.iterator]() };
  };
  for (const start of starts) {
    const path = index.has(start) ? [] : [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { done, value: to } = visit.next.next();
      if (done !== true) {
        const seen = index.get(to);
        if (seen === undefined) path.push(enter(to));
        else if (isOpen.has(to)) lower(visit.id, seen);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lower(before.id, low.get(visit.id) ?? 0);
      if (low.get(visit.id) !== index.get(visit.id)) continue;
      const component = open.splice(open.lastIndexOf(visit.id));
      for (const id of component) isOpen.delete(id);
      components.push(component);
    }
  }
  return components;
}
