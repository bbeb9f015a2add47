/** Things that lead back to themselves: strongly connected components (R. Tarjan, 1972), walked without recursion. */

interface Visit {
  readonly id: string;
  readonly next: Iterator<string>;
}

/** Each set of two or more that all lead to one another, and each thing that leads to itself. */
export function circlesOf(
  links: readonly { readonly from: string; readonly to: string }[],
): readonly (readonly string[])[] {
  const ways = new Map<string, string[]>();
  for (const { from, to } of links) ways.set(from, [...(ways.get(from) ?? []), to]);
  const place = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];
  const lower = (id: string, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  const enter = (id: string): Visit => {
    place.set(id, place.size);
    lowest.set(id, place.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, next: (ways.get(id) ?? []).values() };
  };
  const leave = (id: string) => {
    if (lowest.get(id) !== place.get(id)) return;
    const members = open.splice(open.indexOf(id));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || ways.get(id)?.includes(id)) circles.push(members.sort());
  };
  for (const start of ways.keys()) {
    if (place.has(start)) continue;
    const visits = [enter(start)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { value: to, done } = visit.next.next();
      if (done) {
        visits.pop();
        leave(visit.id);
        const above = visits.at(-1);
        if (above) lower(above.id, lowest.get(visit.id) ?? 0);
      } else if (!place.has(to)) visits.push(enter(to));
      else if (isOpen.has(to)) lower(visit.id, place.get(to) ?? 0);
    }
  }
  return circles;
}
