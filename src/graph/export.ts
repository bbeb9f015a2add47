/** The whole graph as plain objects, a line of NDJSON each: what was closed too, and the same on every engine. */

import { compareTexts } from "../domain/text-order.ts";
import type { GraphStore, StoreRow, StoreValue } from "../store/store.ts";
import type { NodeDeclaration, Properties, RelationshipDeclaration } from "./declaration.ts";
import { LABELS } from "./fields.ts";
import { type Label, model, type RelationshipType } from "./model.ts";
import { nodePages, relationshipPages } from "./paging.ts";
import { storedNames } from "./stored-properties.ts";

/** A relationship; unknown properties are left out. */
export interface ExportedRelationship {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: StoreRow;
}

/** A node; unknown properties are left out. */
export interface ExportedNode {
  readonly label: string;
  readonly id: string;
  readonly properties: StoreRow;
}

export type ExportedThing = ExportedNode | ExportedRelationship;

/** Nodes that the model does not declare. */
const REVISIONS = { Revision: ["number", "at", "by", "message"], Head: ["revision"] } as const;

/** Stored beside what the model declares: the days by which readers decide, and the known clock. */
const OF_NODES = ["existsFrom", "lastReviewedOn", "lastLookedAt", "origin", "knownFrom", "knownTo"] as const;
const OF_RELATIONSHIPS = ["position", "origin", "knownFrom", "knownTo"] as const;

const RELATIONSHIP_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(model.relationships).map(([type, { properties = {} }]: [string, RelationshipDeclaration]) => [
    type,
    [...declaredNames(properties), ...OF_RELATIONSHIPS],
  ]),
);

const PAGE = 1_000;

/**
 * All nodes (revisions first, then by label as the model lists them, then by id), then all relationships (by the label and
 * the id of the start, then by type, id of the end and key). What only feeds indexes and the loader is left out: order keys,
 * `searchText`, hashes.
 */
export async function* exportGraph(store: GraphStore): AsyncGenerator<ExportedThing> {
  for (const [label, names] of Object.entries(REVISIONS)) yield* exportNodes(store, label, names);
  for (const label of LABELS) yield* exportNodes(store, label, nodeNames(model.nodes[label]));
  for (const label of LABELS) yield* exportRelationships(store, label);
}

async function* exportNodes(store: GraphStore, label: string, names: readonly string[]): AsyncGenerator<ExportedThing> {
  for await (const rows of nodePages(store, label, { columns: "properties(n) AS properties", pageSize: PAGE })) {
    for (const { id, properties } of rows) yield { label, id: String(id), properties: chosen(properties, names) };
  }
}

async function* exportRelationships(store: GraphStore, label: Label): AsyncGenerator<ExportedThing> {
  for await (const nodes of nodePages(store, label, { columns: "n.id AS start", pageSize: PAGE })) {
    const ids = nodes.map(({ id }) => String(id));
    const request = { columns: "properties(r) AS properties", pageSize: PAGE };
    for await (const rows of relationshipPages(store, label, ids, request)) {
      yield* rows.map(relationshipOf).sort(compareRelationships);
    }
  }
}

function relationshipOf({ type, from, to, key, properties }: StoreRow): ExportedRelationship {
  const names = RELATIONSHIP_NAMES.get(String(type)) ?? OF_RELATIONSHIPS;
  return {
    type: type as RelationshipType,
    from: String(from),
    to: String(to),
    key: String(key),
    properties: chosen(properties, names),
  };
}

function compareRelationships(a: ExportedRelationship, b: ExportedRelationship): number {
  const parts = (["from", "type", "to", "key"] as const).map((part) => compareTexts(a[part], b[part]));
  return parts.find((order) => order !== 0) ?? 0;
}

function nodeNames({ properties, state = {} }: NodeDeclaration): readonly string[] {
  const states = Object.fromEntries(Object.entries(state).map(([name, { type }]) => [name, type]));
  return [...declaredNames({ ...properties, ...states }), ...OF_NODES];
}

function declaredNames(properties: Properties): readonly string[] {
  return Object.entries(properties).flatMap(([name, type]) => storedNames(name, type));
}

/** The named ones of these properties, in the order of the names. */
function chosen(properties: StoreValue | undefined, names: readonly string[]): StoreRow {
  const stored = properties as StoreRow;
  const entries = [...new Set(names)].map((name): [string, StoreValue] => [name, stored[name] ?? null]);
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
