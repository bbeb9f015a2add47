/**
 * Numbers for instants. A revision's number is the rank of its instant among all that the graph knows: those of the files,
 * and those at which something was closed (or, later, written through the API). A graph made anew from the same files has
 * the same numbers on every engine. An instant that files bring in between later on moves every number after it up by one;
 * a revision once made is never taken away, also when nothing in the files speaks of its instant any more.
 */
import { compareTexts } from "../domain/text-order.ts";
import type { ContentRevision } from "./content.ts";

/** A revision as it is stored. */
export interface StoredRevision extends ContentRevision {
  readonly number: number;
}

/** The new list of revisions, and what it changes about the stored one. */
export interface RevisionList {
  /** Number of the newest one; 0 while there is none. */
  readonly head: number;
  readonly numberOf: (instant: string) => number;
  readonly created: readonly StoredRevision[];
  /** Stored ones that keep their number and get other words. */
  readonly reworded: readonly StoredRevision[];
  /** Stored ones whose number changes. */
  readonly moved: readonly { readonly was: number; readonly number: number }[];
  /** The new number of each stored one, by its old number (item 0 means nothing); null where none changes. */
  readonly renumbering: readonly number[] | null;
}

/** Merges the stored revisions with those of the content; where both have an instant, the content's words count. */
export function mergeRevisions(stored: readonly StoredRevision[], content: readonly ContentRevision[]): RevisionList {
  const words = new Map<string, ContentRevision>();
  for (const { at, by, message } of [...stored, ...content]) words.set(at, { at, by, message });
  const merged = [...words.values()]
    .sort((a, b) => compareTexts(a.at, b.at))
    .map((revision, index): StoredRevision => ({ ...revision, number: index + 1 }));
  const numbers = new Map(merged.map(({ at, number }) => [at, number]));
  const before = new Map(stored.map((revision) => [revision.at, revision]));
  const moved = stored
    .map(({ at, number }) => ({ was: number, number: numbers.get(at) ?? number }))
    .filter(({ was, number }) => was !== number);
  return {
    head: merged.length,
    numberOf: (instant) => getNumber(numbers, instant),
    created: merged.filter(({ at }) => !before.has(at)),
    reworded: merged.filter((revision) => isReworded(before.get(revision.at), revision)),
    moved,
    renumbering: moved.length === 0 ? null : renumbering(stored, numbers),
  };
}

/** The instant of a revision that closes: it is always the newest, so a clock that is behind gives the next millisecond. */
export function closingInstant(at: string, known: readonly ContentRevision[]): string {
  const newest = known
    .map((revision) => revision.at)
    .sort(compareTexts)
    .at(-1);
  if (newest === undefined || at > newest) return at;
  return new Date(Date.parse(newest) + 1).toISOString();
}

function getNumber(numbers: ReadonlyMap<string, number>, instant: string): number {
  const number = numbers.get(instant);
  if (number === undefined) throw new TypeError(`No revision was made at ${instant}.`);
  return number;
}

function isReworded(before: ContentRevision | undefined, { by, message }: ContentRevision): boolean {
  return before !== undefined && (before.by !== by || before.message !== message);
}

function renumbering(stored: readonly StoredRevision[], numbers: ReadonlyMap<string, number>): number[] {
  const list: number[] = [0];
  for (const { at, number } of stored) list[number] = numbers.get(at) ?? number;
  return list;
}
