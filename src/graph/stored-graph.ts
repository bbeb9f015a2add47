/** What the graph holds of the files' things: hashes and known intervals, to be compared with what it should hold. */
import type { GraphStore, StoreRow } from "../store/store.ts";
import type { ChangeKind } from "./change.ts";
import { LABELS } from "./fields.ts";
import type { Label, RelationshipType } from "./model.ts";
import { nodePages, relationshipPages } from "./paging.ts";
import type { StoredRevision } from "./revision-list.ts";

/** A node or relationship as far as a comparison needs it. */
export interface StoredThing {
  /** Hash of the content that was written. */
  readonly hash: string;
  readonly knownFrom: number;
  /** Revision at which it was closed; null while it is open. */
  readonly knownTo: number | null;
  /** The record that a node is a part of; absent for the record itself and for relationships. */
  readonly subjectId?: string;
}

/** Everything of origin FILE, and all revisions. */
export interface StoredGraph {
  /** How often the graph was written to, by which a writer sees that another was faster; 0 where it never was. */
  readonly writes: number;
  readonly revisions: readonly StoredRevision[];
  readonly nodes: ReadonlyMap<string, StoredThing>;
  /** By `relationshipId`. */
  readonly relationships: ReadonlyMap<string, StoredThing>;
  /** The kind of each change, by its id. */
  readonly changes: ReadonlyMap<string, ChangeKind>;
}

/** What a store holds that nothing was written to. */
export const EMPTY_GRAPH: StoredGraph = {
  writes: 0,
  revisions: [],
  nodes: new Map(),
  relationships: new Map(),
  changes: new Map(),
};

/** What tells a relationship from every other. */
export interface RelationshipIdentity {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

/** One text for a relationship; the key comes last because it alone may hold any character. */
export function relationshipId({ type, from, to, key }: RelationshipIdentity): string {
  return `${type}\n${from}\n${to}\n${key}`;
}

/** The inverse of {@link relationshipId}. */
export function relationshipOf(id: string): RelationshipIdentity {
  const [type = "", from = "", to = "", ...key] = id.split("\n");
  return { type: type as RelationshipType, from, to, key: key.join("\n") };
}

const thingColumns = (variable: string): string =>
  ["hash", "knownFrom", "knownTo"].map((name) => `${variable}.${name} AS ${name}`).join(", ");

/** Reads what the graph holds. Throws `STORE_*`. */
export async function readStoredGraph(store: GraphStore): Promise<StoredGraph> {
  const text = "MATCH (head:Head {id: 'head'}) RETURN head.writes AS writes";
  const [head] = await store.read({ text, parameters: {} });
  if (head === undefined) return EMPTY_GRAPH;
  const nodes = new Map<string, StoredThing>();
  const relationships = new Map<string, StoredThing>();
  for (const label of LABELS) {
    const columns = `${thingColumns("n")}, n.subjectId AS subjectId`;
    for await (const rows of nodePages(store, label, { columns, where: "n.origin = 'FILE'", pageSize: 10_000 })) {
      for (const row of rows) nodes.set(String(row.id), thingOf(row));
      const ids = rows.map((row) => String(row.id));
      await readRelationships(store, label, ids, relationships);
    }
  }
  const [revisions, changes] = [await readRevisions(store), await readChanges(store)];
  return { writes: Number(head.writes), revisions, nodes, relationships, changes };
}

async function readRelationships(
  store: GraphStore,
  label: Label,
  ids: readonly string[],
  found: Map<string, StoredThing>,
): Promise<void> {
  const request = { columns: thingColumns("r"), where: "r.origin = 'FILE'", pageSize: 2_000 };
  for await (const rows of relationshipPages(store, label, ids, request)) {
    for (const row of rows) {
      const { type, from, to, key } = row;
      const identity = { type: type as RelationshipType, from: String(from), to: String(to), key: String(key) };
      found.set(relationshipId(identity), thingOf(row));
    }
  }
}

async function readRevisions(store: GraphStore): Promise<StoredRevision[]> {
  const columns = "n.number AS number, n.at AS at, n.by AS by, n.message AS message";
  const revisions: StoredRevision[] = [];
  for await (const rows of nodePages(store, "Revision", { columns, pageSize: 10_000 })) {
    for (const { number, at, by, message } of rows) {
      revisions.push({ number: Number(number), at: String(at), by: String(by), message: String(message) });
    }
  }
  return revisions;
}

async function readChanges(store: GraphStore): Promise<ReadonlyMap<string, ChangeKind>> {
  const changes = new Map<string, ChangeKind>();
  const request = { columns: "n.kind AS kind", where: "n.origin = 'FILE'", pageSize: 10_000 };
  for await (const rows of nodePages(store, "Change", request)) {
    for (const { id, kind } of rows) changes.set(String(id), kind as ChangeKind);
  }
  return changes;
}

function thingOf({ hash, knownFrom, knownTo, subjectId }: StoreRow): StoredThing {
  return {
    hash: String(hash),
    knownFrom: Number(knownFrom),
    knownTo: knownTo === null || knownTo === undefined ? null : Number(knownTo),
    ...(typeof subjectId === "string" ? { subjectId } : {}),
  };
}
