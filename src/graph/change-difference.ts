/** Which changes a load has to write, so that the graph holds those that its known intervals make after the load. Pure. */
import { compareTexts } from "../domain/text-order.ts";
import { type Change, type ChangeKind, changesOf, type KnownThing, NAMED_BY_END } from "./change.ts";
import type { ContentNode, ContentRelationship, ContentRevision } from "./content.ts";
import { labelOfId } from "./ids.ts";
import { type RelationshipIdentity, relationshipOf, type StoredGraph, type StoredThing } from "./stored-graph.ts";

/** What is to be done to the stored changes. */
export interface ChangeDifference {
  readonly created: readonly Change[];
  /** Stored ones that are of another kind now. */
  readonly changed: readonly Change[];
  /** Ids of those whose instant has no part in the record any more: the files moved it. */
  readonly removed: readonly string[];
}

/** What a graph is to hold, by the ids of its things. */
export interface Wanted {
  readonly nodes: ReadonlyMap<string, ContentNode>;
  readonly relationships: ReadonlyMap<string, ContentRelationship>;
}

/** A node after the load. */
interface Known {
  readonly subjectId: string;
  readonly fromAt: string;
  readonly toAt: string | null;
}

/** Compares the changes that are stored with those to be; `closing` is the revision at which what left the content is closed. */
export function changeDifference(
  stored: StoredGraph,
  wanted: Wanted,
  closing: ContentRevision | null,
): ChangeDifference {
  const left = new Map(stored.changes);
  const created: Change[] = [];
  const changed: Change[] = [];
  for (const [subjectId, things] of thingsOfRecords(stored, wanted, closing)) {
    for (const change of changesOf(subjectId, things)) {
      const before: ChangeKind | undefined = left.get(change.id);
      if (before === undefined) created.push(change);
      else if (before !== change.kind) changed.push(change);
      left.delete(change.id);
    }
  }
  return { created, changed, removed: [...left.keys()] };
}

/** Everything that the graph holds of each record after the load. */
function thingsOfRecords(
  stored: StoredGraph,
  wanted: Wanted,
  closing: ContentRevision | null,
): ReadonlyMap<string, readonly KnownThing[]> {
  const intervalOf = storedIntervals(stored, closing);
  const nodes = nodesAfter(stored, wanted, intervalOf);
  const things = new Map<string, KnownThing[]>();
  const add = (subjectId: string, thing: KnownThing): void => {
    const found = things.get(subjectId);
    if (found === undefined) things.set(subjectId, [thing]);
    else found.push(thing);
  };
  for (const [id, { subjectId, fromAt, toAt }] of nodes) {
    const what = labelOfId(id);
    if (what !== null) add(subjectId, { what, id, fromAt, toAt });
  }
  const addRelationship = ({ type, from, to }: RelationshipIdentity, fromAt: string, toAt: string | null): void => {
    const holder = nodes.get(NAMED_BY_END.includes(type) ? to : from);
    if (holder !== undefined) add(holder.subjectId, { what: type, id: to, fromAt, toAt });
  };
  for (const each of wanted.relationships.values()) addRelationship(each, each.knownFromAt, each.knownToAt);
  for (const [id, thing] of stored.relationships) {
    if (wanted.relationships.has(id)) continue;
    const identity = relationshipOf(id);
    const { fromAt, toAt } = intervalOf(thing);
    const starts = [fromAt, ...[identity.from, identity.to].map((end) => nodes.get(end)?.fromAt ?? "")];
    addRelationship(identity, starts.sort(compareTexts).at(-1) ?? "", toAt);
  }
  return things;
}

type IntervalOf = (thing: StoredThing) => Pick<Known, "fromAt" | "toAt">;

function nodesAfter(stored: StoredGraph, wanted: Wanted, intervalOf: IntervalOf): ReadonlyMap<string, Known> {
  const nodes = new Map<string, Known>();
  for (const { id, properties, knownFromAt } of wanted.nodes.values()) {
    nodes.set(id, { subjectId: String(properties.subjectId ?? id), fromAt: knownFromAt, toAt: null });
  }
  for (const [id, thing] of stored.nodes) {
    if (!nodes.has(id)) nodes.set(id, { subjectId: thing.subjectId ?? id, ...intervalOf(thing) });
  }
  return nodes;
}

/** Instants of the stored numbers; what is open and not wanted is closed by this load. */
function storedIntervals({ revisions }: StoredGraph, closing: ContentRevision | null): IntervalOf {
  const instants = new Map(revisions.map(({ number, at }) => [number, at]));
  return ({ knownFrom, knownTo }) => ({
    fromAt: instants.get(knownFrom) ?? "",
    toAt: knownTo === null ? (closing?.at ?? null) : (instants.get(knownTo) ?? null),
  });
}
