/** The whole graph as plain objects, a line of NDJSON each: what was closed too, and the same on every engine. */
import type { GraphStore, StoreRow, StoreValue } from "../store/store.ts";
import { compareTexts } from "./content.ts";
import type { NodeDeclaration, Properties, RelationshipDeclaration } from "./declaration.ts";
import { LABELS } from "./fields.ts";
import { model, type RelationshipType } from "./model.ts";
import { DEPARTURES, nodePages, relationshipPages } from "./paging.ts";
import { storedNames } from "./stored-properties.ts";

/** A node or a relationship; unknown properties are left out. */
export type ExportedThing =
  | { readonly label: string; readonly id: string; readonly properties: StoreRow }
  | {
      readonly type: RelationshipType;
      readonly from: string;
      readonly to: string;
      readonly key: string;
      readonly properties: StoreRow;
    };

/** Nodes that the model does not declare. */
const REVISIONS = { Revision: ["number", "at", "by", "message"], Head: ["revision"] } as const;

/** Stored beside what the model declares: the days by which readers decide, and the known clock. */
const OF_NODES = ["existsFrom", "lastReviewedOn", "lastLookedAt", "origin", "knownFrom", "knownTo"] as const;
const OF_RELATIONSHIPS = ["position", "origin", "knownFrom", "knownTo"] as const;

const PAGE = 1_000;

/**
 * All nodes (revisions first, then by label as the model lists them, then by id), then all relationships (by type, label of
 * the start, id of the start, id of the end, key). What only feeds indexes is left out: order keys, `searchText`, hashes.
 */
export async function* exportGraph(store: GraphStore): AsyncGenerator<ExportedThing> {
  for (const [label, names] of Object.entries(REVISIONS)) yield* exportNodes(store, label, names);
  for (const label of LABELS) yield* exportNodes(store, label, namesOf(model.nodes[label]));
  for (const departure of DEPARTURES) yield* exportRelationships(store, departure);
}

async function* exportNodes(store: GraphStore, label: string, names: readonly string[]): AsyncGenerator<ExportedThing> {
  for await (const rows of nodePages(store, label, { columns: columns("n", names), pageSize: PAGE })) {
    for (const { id, ...properties } of rows) yield { label, id: String(id), properties: present(properties) };
  }
}

async function* exportRelationships(
  store: GraphStore,
  departure: (typeof DEPARTURES)[number],
): AsyncGenerator<ExportedThing> {
  const [type, label] = departure;
  const { properties = {} }: RelationshipDeclaration = model.relationships[type];
  const request = { columns: columns("r", [...declaredNames(properties), ...OF_RELATIONSHIPS]), pageSize: PAGE };
  for await (const nodes of nodePages(store, label, { columns: "1 AS one", pageSize: PAGE })) {
    const ids = nodes.map(({ id }) => String(id));
    for await (const rows of relationshipPages(store, departure, ids, request)) {
      yield* rows.map((row) => relationshipOf(type, row)).sort(compareRelationships);
    }
  }
}

type ExportedRelationship = Extract<ExportedThing, { readonly type: RelationshipType }>;

function relationshipOf(type: RelationshipType, { from, to, key, ...properties }: StoreRow): ExportedRelationship {
  return { type, from: String(from), to: String(to), key: String(key), properties: present(properties) };
}

function compareRelationships(a: ExportedRelationship, b: ExportedRelationship): number {
  return compareTexts(a.from, b.from) || compareTexts(a.to, b.to) || compareTexts(a.key, b.key);
}

function namesOf({ properties, state = {} }: NodeDeclaration): readonly string[] {
  const states = Object.fromEntries(Object.entries(state).map(([name, { type }]) => [name, type]));
  return [...declaredNames({ ...properties, ...states }), ...OF_NODES];
}

function declaredNames(properties: Properties): readonly string[] {
  return Object.entries(properties).flatMap(([name, type]) => storedNames(name, type));
}

function columns(variable: string, names: readonly string[]): string {
  return [...new Set(names)].map((name) => `${variable}.${name} AS ${name}`).join(", ");
}

function present(row: Readonly<Record<string, StoreValue | undefined>>): StoreRow {
  return Object.fromEntries(
    Object.entries(row).filter((entry): entry is [string, StoreValue] => entry[1] !== null && entry[1] !== undefined),
  );
}
