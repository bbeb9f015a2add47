/**
 * How many sources stand behind a claim. Sources that quote, derive from or republish one another lead to the roots that they
 * come from; a cycle that nothing leaves is one root. What counts is the least number of roots that account for every cited
 * source, so one more copy of a document never counts for more.
 */
import { distancesFrom, followingOf } from "./directed-graph.ts";
import { stronglyConnected } from "./strongly-connected.ts";

/** From which source to which: `[copy, original]`. */
export type Derivation = readonly [from: string, to: string];

export interface Independence {
  /** The least number of roots that account for every cited source; exact up to 20 roots that hang together. */
  readonly independentCount: number;
  /** Sources that derive from nothing else here; a cycle that nothing leaves shows by its first id. */
  readonly roots: readonly string[];
  /** Sources that lead back to themselves. */
  readonly circularSources: readonly string[];
}

/** Up to so many roots that hang together are tried out. */
const EXACT_ROOTS = 20;

/** Weighs the sources that a claim cites. Derivations may hold more sources than are reached. */
export function independence(cited: Iterable<string>, derivations: readonly Derivation[]): Independence {
  const citedIds = [...new Set(cited)];
  const lineage = sourceLineage(citedIds, derivations);
  const groups = citedIds.map((id) => lineage.rootsOf(id));
  return {
    independentCount: leastRoots(groups),
    roots: [...new Set(groups.flatMap((group) => [...group]))].sort(),
    circularSources: lineage.circularSources,
  };
}

/**
 * The support that is left when one source is taken away: sources that lead to roots by way of it alone are lost, and what was
 * no root before does not become one.
 */
export function independenceWithout(
  removed: string,
  cited: Iterable<string>,
  derivations: readonly Derivation[],
): number {
  const citedIds = [...new Set(cited)];
  const before = sourceLineage(citedIds, derivations);
  const rootsBefore = new Set(citedIds.flatMap((id) => [...before.rootsOf(id)]));
  const gone = before.rootsOf(removed).has(before.memberOf(removed)) ? before.memberOf(removed) : null;
  const originalsLeft = followingOf(derivations.filter(([from, to]) => from !== removed && to !== removed));
  const reached = (id: string): string[] => [...distancesFrom(id, originalsLeft).keys()];
  const groups = citedIds
    .filter((id) => id !== removed)
    .map(
      (id) =>
        new Set(
          reached(id)
            .map(before.memberOf)
            .filter((member) => rootsBefore.has(member) && member !== gone),
        ),
    )
    .filter((group) => group.size > 0);
  // The least number could rise, since a source may have to do with one root where it had two; support does not.
  return Math.min(leastRoots(groups), leastRoots(citedIds.map((id) => before.rootsOf(id))));
}

interface SourceLineage {
  /** The roots that a source leads to. */
  readonly rootsOf: (id: string) => ReadonlySet<string>;
  /** What stands for a source: itself, or the first id of the cycle that it is in. */
  readonly memberOf: (id: string) => string;
  readonly circularSources: readonly string[];
}

function sourceLineage(starts: readonly string[], derivations: readonly Derivation[]): SourceLineage {
  const originalsOf = followingOf(derivations);
  const components = stronglyConnected(starts, originalsOf);
  const member = new Map<string, string>();
  const roots = new Map<string, ReadonlySet<string>>();
  const circular: string[] = [];
  // Components come with what they lead to before them.
  for (const component of components) {
    const [first = ""] = component.toSorted();
    const isCircular = component.length > 1 || originalsOf(first).includes(first);
    if (isCircular) circular.push(...component);
    for (const id of component) member.set(id, first);
    const beyond = component
      .flatMap(originalsOf)
      .filter((id) => member.get(id) !== first)
      .flatMap((id) => [...(roots.get(member.get(id) ?? id) ?? [])]);
    roots.set(first, new Set(beyond.length === 0 ? [first] : beyond));
  }
  const memberOf = (id: string): string => member.get(id) ?? id;
  return { rootsOf: (id) => roots.get(memberOf(id)) ?? new Set([id]), memberOf, circularSources: circular.sort() };
}

/** The least number of elements that meet every group. */
function leastRoots(groups: readonly ReadonlySet<string>[]): number {
  const smallest: ReadonlySet<string>[] = [];
  for (const group of groups.toSorted((a, b) => a.size - b.size)) {
    // Who accounts for a group accounts for every larger one that holds it.
    if (!smallest.some((each) => each.isSubsetOf(group))) smallest.push(group);
  }
  const alone = new Set(smallest.filter(({ size }) => size === 1).flatMap((group) => [...group]));
  const open = smallest.filter((group) => group.isDisjointFrom(alone));
  return alone.size + hangingTogether(open).reduce((sum, cluster) => sum + leastOfCluster(cluster), 0);
}

/** Groups that share elements, directly or by way of others, together. */
function hangingTogether(groups: readonly ReadonlySet<string>[]): ReadonlySet<string>[][] {
  const clusters: { elements: Set<string>; groups: ReadonlySet<string>[] }[] = [];
  for (const group of groups) {
    const touching = clusters.filter(({ elements }) => !elements.isDisjointFrom(group));
    const merged = {
      elements: touching.reduce((all, { elements }) => all.union(elements), new Set(group)),
      groups: [...touching.flatMap((cluster) => cluster.groups), group],
    };
    clusters.splice(0, clusters.length, ...clusters.filter((cluster) => !touching.includes(cluster)), merged);
  }
  return clusters.map((cluster) => cluster.groups);
}

function leastOfCluster(groups: readonly ReadonlySet<string>[]): number {
  const elements = groups.reduce((all, group) => all.union(group), new Set<string>());
  return elements.size <= EXACT_ROOTS ? exactly(groups, greedily(groups)) : greedily(groups);
}

/** Tries every element of a smallest open group; `best` is a number that is known to do. */
function exactly(groups: readonly ReadonlySet<string>[], best: number): number {
  const [first] = groups.toSorted((a, b) => a.size - b.size);
  if (first === undefined) return 0;
  let least = best;
  for (const element of first) {
    if (least <= 1) break;
    const rest = groups.filter((group) => !group.has(element));
    least = Math.min(least, 1 + exactly(rest, least - 1));
  }
  return least;
}

function greedily(groups: readonly ReadonlySet<string>[]): number {
  let open = groups;
  let count = 0;
  while (open.length > 0) {
    const tally = new Map<string, number>();
    for (const group of open) for (const element of group) tally.set(element, (tally.get(element) ?? 0) + 1);
    const [best] = [...tally].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    open = open.filter((group) => !group.has(best?.[0] ?? ""));
    count += 1;
  }
  return count;
}
