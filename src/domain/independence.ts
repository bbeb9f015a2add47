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
  /**
   * The least number of roots that account for every cited source; exact up to 20 roots that hang together, unless hundreds of
   * sources lead to them in ever other ways.
   */
  readonly independentCount: number;
  /** Sources that derive from nothing else here; a cycle that nothing leaves shows by its first id. */
  readonly roots: readonly string[];
  /** Sources that lead back to themselves. */
  readonly circularSources: readonly string[];
}

/** Up to so many roots that hang together are tried out. */
const EXACT_ROOTS = 20;

/** So many groups are looked at while trying; whoever plants more gets the number that a simple choice gives. */
const MOST_TRIALS = 500_000;

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
  const enough = greedily(groups);
  return elements.size <= EXACT_ROOTS ? exactly(groups, enough, { left: MOST_TRIALS }) : enough;
}

/**
 * Tries every element of a smallest open group; `best` is a number that is known to do, and is the answer where nothing less is
 * found as long as trials are left.
 */
function exactly(groups: readonly ReadonlySet<string>[], best: number, trials: { left: number }): number {
  trials.left -= groups.length;
  const inOrder = groups.toSorted((a, b) => a.size - b.size);
  const [first] = inOrder;
  if (first === undefined) return 0;
  let least = best;
  for (const element of first) {
    if (least <= leastByDisjointGroups(inOrder) || trials.left <= 0) break;
    const rest = groups.filter((group) => !group.has(element));
    least = Math.min(least, 1 + exactly(rest, least - 1, trials));
  }
  return least;
}

/** Groups that share nothing need an element each. */
function leastByDisjointGroups(groups: readonly ReadonlySet<string>[]): number {
  const taken = new Set<string>();
  let count = 0;
  for (const group of groups) {
    if (!group.isDisjointFrom(taken)) continue;
    for (const element of group) taken.add(element);
    count += 1;
  }
  return count;
}

/** Takes the element of most open groups, again and again. */
function greedily(groups: readonly ReadonlySet<string>[]): number {
  const open = new Set(groups);
  const holding = new Map<string, Set<ReadonlySet<string>>>();
  for (const group of groups) {
    for (const element of group) holding.set(element, (holding.get(element) ?? new Set()).add(group));
  }
  let count = 0;
  while (open.size > 0) {
    const [, best] = [...holding].reduce((most, each) => (isBetter(each, most) ? each : most));
    for (const group of [...best]) {
      open.delete(group);
      for (const element of group) holding.get(element)?.delete(group);
    }
    count += 1;
  }
  return count;
}

type Holding = readonly [element: string, groups: ReadonlySet<unknown>];

function isBetter([element, { size }]: Holding, [other, { size: otherSize }]: Holding): boolean {
  return size > otherSize || (size === otherSize && element < other);
}
