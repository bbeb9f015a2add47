/**
 * A difference as statements. Rows of one label, or of one type between two labels, go together, so that few texts are ever
 * planned and each finds its nodes by the unique ids of their labels.
 */
import type { Statement, StoreValue } from "../store/store.ts";
import type { ChangeDifference } from "./change-difference.ts";
import type { ContentNode, ContentRelationship } from "./content.ts";
import type { Difference, Hashed } from "./difference.ts";
import { LABELS } from "./fields.ts";
import { labelOfId } from "./ids.ts";
import { model, type RelationshipType } from "./model.ts";
import type { RevisionList } from "./revision-list.ts";
import type { RelationshipIdentity } from "./stored-graph.ts";

/** One statement, and how many nodes or relationships of the files it writes. */
export interface Batch {
  readonly statement: Statement;
  readonly size: number;
}

type Row = Readonly<Record<string, StoreValue>>;

const ROWS_A_STATEMENT = 500;

/** The type whose relationships say themselves between which instants they were known. */
const TELLS_INSTANTS: RelationshipType = "HAS_STATUS";

/** Everything that a difference has to write, in the order in which it must be written. */
export function* batchesOf(difference: Difference): Generator<Batch> {
  const { writes, nodes, relationships, revisions } = difference;
  yield* takeTurn(writes, revisions.head);
  yield* renumber(revisions);
  yield* uncounted(writeRevisions(revisions));
  for (const [label, items] of grouped(nodes.created, ({ thing }) => thing.label)) {
    yield* batches(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, items, (item) => nodeRow(item, revisions));
  }
  for (const [label, items] of grouped(nodes.changed, ({ thing }) => thing.label)) {
    const text = `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n = row`;
    yield* batches(text, items, (item) => nodeRow(item, revisions));
  }
  yield* writeRelationships(relationships.created, "create", revisions);
  yield* writeRelationships(relationships.changed, "change", revisions);
  yield* close(difference);
  yield* narrow(difference);
  yield* writeChanges(difference.changes);
}

/**
 * Takes a turn at writing: the first statement locks the head until the end of the transaction; the second breaks the head's
 * unique id, and with it the whole write, where somebody wrote after this writer had read.
 */
function* takeTurn(writes: number, revision: number): Generator<Batch> {
  const take = "MERGE (head:Head {id: 'head'}) ON CREATE SET head.writes = 0 SET head.isTaken = true";
  yield { statement: { text: take, parameters: {} }, size: 0 };
  const check =
    "MERGE (head:Head {id: 'head', writes: $writes}) SET head.writes = $writes + 1, head.revision = $revision";
  yield { statement: { text: check, parameters: { writes, revision } }, size: 0 };
}

/** Gives every known interval its new numbers, whatever it came from. Reads each label and type once: instants that come in between are rare. */
function* renumber({ renumbering, moved }: RevisionList): Generator<Batch> {
  if (renumbering === null) return;
  const parameters = {
    first: moved.reduce((least, { was }) => Math.min(least, was), Number.MAX_SAFE_INTEGER),
    numbers: renumbering,
  };
  const change = (name: string): string =>
    [
      `WHERE ${name}.knownFrom >= $first OR ${name}.knownTo >= $first`,
      `SET ${name}.knownFrom = $numbers[${name}.knownFrom], ${name}.knownTo = $numbers[${name}.knownTo]`,
    ].join(" ");
  const nodes = LABELS.map((label) => `MATCH (n:${label}) ${change("n")}`);
  const relationships = Object.keys(model.relationships).map((type) => `MATCH ()-[r:\`${type}\`]->() ${change("r")}`);
  for (const text of [...nodes, ...relationships]) yield { statement: { text, parameters }, size: 0 };
}

/** Moves revisions by way of ids that nothing has, since their new ones belong to others that are still to be moved. */
function* writeRevisions({ moved, created, reworded }: RevisionList): Generator<Batch> {
  const away = "UNWIND $rows AS row MATCH (r:Revision {id: row.id}) SET r.id = row.newId, r.number = row.number";
  yield* batches(away, moved, ({ was, number }) => ({
    id: revisionId(was),
    newId: `${revisionId(number)}/moving`,
    number,
  }));
  const there = "UNWIND $rows AS row MATCH (r:Revision {id: row.id}) SET r.id = row.newId";
  yield* batches(there, moved, ({ number }) => ({ id: `${revisionId(number)}/moving`, newId: revisionId(number) }));
  const reword = "UNWIND $rows AS row MATCH (r:Revision {id: row.id}) SET r.by = row.by, r.message = row.message";
  yield* batches(reword, reworded, ({ number, by, message }) => ({ id: revisionId(number), by, message }));
  const create = "UNWIND $rows AS row CREATE (r:Revision) SET r = row";
  yield* batches(create, created, ({ number, at, by, message }) => ({
    id: revisionId(number),
    number,
    at,
    by,
    message,
  }));
}

function* writeRelationships(
  items: readonly Hashed<ContentRelationship>[],
  mode: "create" | "change",
  revisions: RevisionList,
): Generator<Batch> {
  for (const [, group] of grouped(items, ({ thing }) => patternOf(thing))) {
    const first = group[0]?.thing;
    if (first === undefined) continue;
    const text =
      mode === "create" ? createText(first) : `UNWIND $rows AS row ${matchText(first)} SET r = row.properties`;
    yield* batches(text, group, (item) => relationshipRow(item, revisions));
  }
}

/** Closes what left; and at a closed node whatever else is still open (written through the API), for nothing outlives its ends. */
function* close({ nodes, relationships, revisions, closing }: Difference): Generator<Batch> {
  if (closing === null) return;
  const parameters = { revision: revisions.numberOf(closing.at), at: closing.at };
  for (const [, group] of grouped(relationships.closed, patternOf)) {
    const first = group[0];
    if (first === undefined) continue;
    const text = `UNWIND $rows AS row ${matchText(first)} SET ${CLOSE}`;
    yield* batches(text, group, ({ from, to, key }) => ({ from, to, key }), parameters);
  }
  for (const [label, ids] of grouped(nodes.closed, (id) => String(labelOfId(id)))) {
    const find = `UNWIND $rows AS row MATCH (n:${label} {id: row.id})`;
    yield* batches(`${find} SET n.knownTo = $revision`, ids, (id) => ({ id }), { revision: parameters.revision });
    const closeRest = `${find}-[r]-() WHERE r.knownTo IS NULL SET ${CLOSE}`;
    yield* uncounted(batches(closeRest, ids, (id) => ({ id }), parameters));
  }
}

/** Closes a relationship `r`; the ones that tell instants tell this one too. */
const CLOSE = `r.knownTo = $revision, r.knownToAt = CASE type(r) WHEN '${TELLS_INSTANTS}' THEN $at ELSE null END`;

/**
 * What the files no longer hold stays at a node that they record later than before: it is known from then on only, and goes
 * where that leaves no time at all.
 */
function* narrow({ narrowed }: Difference): Generator<Batch> {
  for (const [label, nodes] of grouped(narrowed, (node) => node.label)) {
    const find = (type = "") => `UNWIND $rows AS row MATCH (n:${label} {id: row.id})-[r${type}]-(m)`;
    // Both ends may have moved, and rows may see one another's writing or not.
    const later = "CASE WHEN m.knownFrom > n.knownFrom THEN m.knownFrom ELSE n.knownFrom END";
    const texts = [
      `${find()} WHERE r.knownFrom < n.knownFrom SET r.knownFrom = ${later}`,
      `${find(`:${TELLS_INSTANTS}`)} MATCH (v:Revision {number: r.knownFrom}) SET r.knownFromAt = v.at`,
      `${find()} WHERE r.knownTo <= r.knownFrom DELETE r`,
    ];
    for (const text of texts) {
      yield* uncounted(batches(text, nodes, ({ id }) => ({ id })));
    }
  }
}

/** They follow from the known intervals, so none counts as written. */
function* writeChanges({ created, changed, removed }: ChangeDifference): Generator<Batch> {
  const create = "UNWIND $rows AS row CREATE (c:Change) SET c = row";
  yield* uncounted(batches(create, created, (change) => ({ ...change, origin: "FILE" })));
  const change = "UNWIND $rows AS row MATCH (c:Change {id: row.id}) SET c.kind = row.kind";
  yield* uncounted(batches(change, changed, ({ id, kind }) => ({ id, kind })));
  const remove = "UNWIND $rows AS row MATCH (c:Change {id: row.id}) DELETE c";
  yield* uncounted(batches(remove, removed, (id) => ({ id })));
}

function nodeRow({ thing, hash }: Hashed<ContentNode>, { numberOf }: RevisionList): Row {
  return { ...thing.properties, id: thing.id, origin: "FILE", knownFrom: numberOf(thing.knownFromAt), hash };
}

function relationshipRow({ thing, hash }: Hashed<ContentRelationship>, { numberOf }: RevisionList): Row {
  const { type, from, to, key, knownFromAt, knownToAt } = thing;
  const tellsInstants = type === TELLS_INSTANTS;
  const properties = {
    ...thing.properties,
    key,
    origin: "FILE",
    knownFrom: numberOf(knownFromAt),
    hash,
    ...(tellsInstants ? { knownFromAt } : {}),
    ...(knownToAt === null ? {} : { knownTo: numberOf(knownToAt), ...(tellsInstants ? { knownToAt } : {}) }),
  };
  return { from, to, key, properties };
}

/** The labels and the type of a relationship, as a pattern between `a` and `b` whose ends the row names. */
function matchText({ type, from, to }: RelationshipIdentity): string {
  const [start, end] = [labelOfId(from), labelOfId(to)];
  return `MATCH (a:${start} {id: row.from})-[r:\`${type}\` {key: row.key}]->(b:${end} {id: row.to})`;
}

function createText({ type, from, to }: RelationshipIdentity): string {
  const [start, end] = [labelOfId(from), labelOfId(to)];
  return [
    `UNWIND $rows AS row MATCH (a:${start} {id: row.from}) MATCH (b:${end} {id: row.to})`,
    `CREATE (a)-[r:\`${type}\`]->(b) SET r = row.properties`,
  ].join(" ");
}

function patternOf({ type, from, to }: RelationshipIdentity): string {
  return `(${labelOfId(from)})-[${type}]->(${labelOfId(to)})`;
}

function revisionId(number: number): string {
  return `revision:${number}`;
}

/** The same statements, with nothing of the files in them. */
function* uncounted(batches: Iterable<Batch>): Generator<Batch> {
  for (const { statement } of batches) yield { statement, size: 0 };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, keyOf);
}

function* batches<T>(text: string, items: readonly T[], rowOf: (item: T) => Row, more: Row = {}): Generator<Batch> {
  for (let start = 0; start < items.length; start += ROWS_A_STATEMENT) {
    const rows = items.slice(start, start + ROWS_A_STATEMENT).map(rowOf);
    yield { statement: { text, parameters: { rows, ...more } }, size: rows.length };
  }
}
