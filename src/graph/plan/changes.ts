/**
 * `changes`: revisions in order, each with the records that it touched. A page holds so many revisions and at most so many changes;
 * a revision with more goes on under the next edge. States are computed from the known intervals of a record's own nodes.
 */
import { compareTexts } from "../../domain/text-order.ts";
import { NAMED_BY_END, PART_LABELS, RECORD_LABELS } from "../change.ts";
import { type StoredLink, type StoredPart, stateBefore, stateFrom } from "../change-state.ts";
import type { RelationshipDeclaration } from "../declaration.ts";
import { type Label, model, type RelationshipType } from "../model.ts";
import { DEFAULT_PAGE, type FieldSelection, type Json, resultKey } from "../selection.ts";
import { typeName } from "../stored-name.ts";
import { decodeCursor, encodeCursor, notACursor } from "./order.ts";
import type { RootBody } from "./root-body.ts";
import { call, childrenNamed, type Scope, where } from "./scope.ts";
import { indent, type Run } from "./statement-builder.ts";

/** A page holds at most so many changes, whatever the number of its revisions. */
export const MOST_CHANGES = 100;

/** What comes behind every instant. */
const AFTER_ALL = "9999";

/** A cursor holds the instant of a revision and the id of its last change that was shown; it goes on in its own direction only. */
const signatureOf = (isBackward: boolean): string => `Revision:AT:${isBackward ? "DESC" : "ASC"}`;

interface Revision {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly message: string;
}

/** A change as it is read; `revision` is the number of its revision. */
interface FoundChange {
  readonly id: string;
  readonly at: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly revision: number;
}

/** A node of a subject: the id of its change, its properties, the relationships that it holds. */
type FoundPart = readonly [change: string, properties: StoredPart["properties"], links: readonly FoundLink[]];
type FoundLink = readonly [type: RelationshipType, from: string, to: string, properties: StoredLink["properties"]];

/** Plans `changes`. Relies on: the index on the revisions' instants, the unique ids of changes and records, the index on the parts' records. */
export function planChanges(scope: Scope, field: FieldSelection): RootBody {
  const isBackward = field.args.direction?.value === "DESC";
  const cursorOf = (run: Run): readonly [at: string, changeId: string] => {
    const cursor = field.args.after?.in(run.variables) ?? null;
    const [at = "", changeId = ""] = cursor === null ? [] : decodeCursor(String(cursor), signatureOf(isBackward), 2);
    if (changeId !== "" && !changeId.startsWith(`change:${at}/`)) throw notACursor(String(cursor));
    return [at, changeId];
  };
  const firstOf = (run: Run): number => Number(field.args.first?.in(run.variables) ?? DEFAULT_PAGE);
  const parts = asksForStates(field) ? [...RECORD_LABELS, ...PART_LABELS] : [];
  return {
    subqueries: [
      ...revisionLines(scope, isBackward, cursorOf, firstOf),
      ...changeLines(scope, isBackward, cursorOf),
      ...parts.flatMap((label) => partLines(scope, label)),
    ],
    columns: ["revisions", "changes", ...parts.map((label) => `parts${label}`)],
    finish: (row, run) => {
      const found = parts.flatMap((label) => row[`parts${label}`] as unknown as readonly FoundPart[]);
      const partsOf = Map.groupBy(found, ([change]) => change);
      const page = pageOf(
        (row.revisions as unknown as readonly Json[][]).map(revisionOf),
        (row.changes as unknown as readonly Json[][]).map(changeOf),
        { after: cursorOf(run), first: firstOf(run), isBackward },
      );
      const edges = page.edges.map((edge) => edgeValue(edge, isBackward, (id) => partsOf.get(id) ?? []));
      return picked({ edges, pageInfo: pageInfo(page, isBackward, cursorOf(run)) }, field.fields);
    },
  };
}

/** One more than are shown, and the one that the cursor lies in. */
function revisionLines(
  scope: Scope,
  isBackward: boolean,
  cursorOf: (run: Run) => readonly [at: string, changeId: string],
  firstOf: (run: Run) => number,
): string[] {
  const from = scope.builder.parameter((run) => cursorOf(run)[0] || (isBackward ? AFTER_ALL : ""));
  const limit = scope.builder.parameter((run) => firstOf(run) + 2);
  const [reaches, order, ends] = isBackward
    ? ["<=", "v.at DESC", "min(v.at) AS since, max(v.at) AS until"]
    : [">=", "v.at", "max(v.at) AS until"];
  return call(scope, null, [
    "MATCH (v:Revision)",
    ...where([`v.at ${reaches} ${from}`, scope.clock.madeBy("v.number")]),
    `WITH v ORDER BY ${order} LIMIT ${limit}`,
    `RETURN collect([v.number, v.at, v.by, v.message]) AS revisions, ${ends}`,
  ]);
}

/** Ids of changes begin with their instants: one range of ids holds those of the revisions, in order. */
function changeLines(
  scope: Scope,
  isBackward: boolean,
  cursorOf: (run: Run) => readonly [at: string, changeId: string],
): string[] {
  const cursor = scope.builder.parameter((run) => {
    const [at, changeId] = cursorOf(run);
    return changeId || `change:${at || (isBackward ? AFTER_ALL : "")}`;
  });
  // '0' comes right behind the '/' that follows an instant.
  const upTo = "c.id < 'change:' + until + '0'";
  return call(scope, isBackward ? "since, until" : "until", [
    `MATCH (c:Change) WHERE ${isBackward ? `c.id > 'change:' + since AND c.id < ${cursor}` : `c.id > ${cursor}`} AND ${upTo}`,
    `WITH c ORDER BY c.id${isBackward ? " DESC" : ""} LIMIT ${MOST_CHANGES + 1}`,
    "MATCH (v:Revision {at: c.at})",
    "RETURN collect([c.id, c.at, c.subjectId, c.kind, v.number]) AS changes",
  ]);
}

/**
 * Nodes of one label that belong to the subjects, and those relationships that they hold just before or from the revision on. When
 * the nodes were known is found out afterwards: asked here, it makes the embedded engine read the whole label.
 */
function partLines(scope: Scope, label: Label): string[] {
  const property = RECORD_LABELS.includes(label) ? "id" : "subjectId";
  const [out, back] = [heldTypes(label, "from"), heldTypes(label, "to")];
  const links = [
    { name: "out", pattern: `(n)-[r:${out.join("|")}]->(m)`, ends: "n.id, m.id", isHeld: out.length > 0 },
    { name: "back", pattern: `(n)<-[r:${back.join("|")}]-(m)`, ends: "m.id, n.id", isHeld: back.length > 0 },
  ].filter(({ isHeld }) => isHeld);
  return call(scope, "changes", [
    "UNWIND changes AS c",
    "WITH c[0] AS change, c[2] AS subject, c[4] AS revision",
    `MATCH (n:${label} {${property}: subject})`,
    ...links.flatMap(({ name, pattern, ends }) => linkLines(pattern, `[type(r), ${ends}, properties(r)]`, name)),
    `RETURN collect([change, properties(n), ${["[]", ...links.map(({ name }) => name)].join(" + ")}]) AS parts${label}`,
  ]);
}

function linkLines(pattern: string, row: string, name: string): string[] {
  const isNear = "r.knownFrom <= revision AND (r.knownTo IS NULL OR r.knownTo >= revision)";
  const lines = [`MATCH ${pattern}`, `WHERE ${isNear}`, `RETURN collect(${row}) AS ${name}`];
  return ["CALL (n, revision) {", ...indent(lines), "}"];
}

/** Types of relationships that nodes of a label hold at their start (`from`), or at their end. */
function heldTypes(label: Label, end: "from" | "to"): string[] {
  const types = Object.entries(model.relationships) as [RelationshipType, RelationshipDeclaration][];
  return types
    .filter(([type, declaration]) => NAMED_BY_END.includes(type) === (end === "to") && declaration[end].includes(label))
    .map(([type]) => typeName(type));
}

function asksForStates(field: FieldSelection): boolean {
  return childrenNamed(field, "edges")
    .flatMap((edges) => childrenNamed(edges, "node"))
    .flatMap((node) => childrenNamed(node, "changed"))
    .some((changed) => changed.fields.some(({ name }) => name === "before" || name === "after"));
}

interface Edge {
  readonly revision: Revision;
  readonly isContinuation: boolean;
  readonly changes: readonly FoundChange[];
}

interface RevisionPage {
  readonly edges: readonly Edge[];
  readonly hasNextPage: boolean;
}

interface Asked {
  readonly after: readonly [at: string, changeId: string];
  readonly first: number;
  readonly isBackward: boolean;
}

/** Puts changes under their revisions, and cuts the page after so many of either. */
function pageOf(revisions: readonly Revision[], found: readonly FoundChange[], asked: Asked): RevisionPage {
  const { after, first, isBackward } = asked;
  const changes = found.toSorted((a, b) => (isBackward ? compareTexts(b.id, a.id) : compareTexts(a.id, b.id)));
  const shown = Map.groupBy(changes.slice(0, MOST_CHANGES), ({ at }) => at);
  const cutAt = changes[MOST_CHANGES]?.at ?? null;
  const edges: Edge[] = [];
  for (const revision of revisions) {
    const isContinuation = revision.at === after[0];
    const own = shown.get(revision.at) ?? [];
    const isCut = revision.at === cutAt;
    // What the cursor lies in is shown again only where something is left of it.
    if (isContinuation && own.length === 0) continue;
    if (edges.length === first || (isCut && own.length === 0)) return { edges, hasNextPage: true };
    edges.push({ revision, isContinuation, changes: own });
    if (isCut) return { edges, hasNextPage: true };
  }
  return { edges, hasNextPage: false };
}

function edgeValue(edge: Edge, isBackward: boolean, partsOf: (change: string) => readonly FoundPart[]): Json {
  const { revision, isContinuation, changes } = edge;
  const changed = changes.map(({ id, subjectId, kind }) => {
    const parts = partsOf(id).map(([, properties, links]): StoredPart => ({ properties, links: links.map(linkOf) }));
    return {
      subjectId,
      kind,
      before: stateBefore(subjectId, parts, revision.number),
      after: stateFrom(subjectId, parts, revision.number),
    };
  });
  return { cursor: cursorAt(edge, isBackward), node: { ...revision, isContinuation, changed } };
}

function cursorAt({ revision, changes }: Edge, isBackward: boolean): string {
  return encodeCursor(signatureOf(isBackward), [revision.at, changes.at(-1)?.id ?? ""]);
}

function pageInfo(
  { edges, hasNextPage }: RevisionPage,
  isBackward: boolean,
  [at]: readonly [at: string, changeId: string],
): Json {
  const cursors = edges.map((edge) => cursorAt(edge, isBackward));
  return {
    hasNextPage,
    hasPreviousPage: at !== "",
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
}

function revisionOf([number, at, by, message]: readonly Json[]): Revision {
  return { number: Number(number), at: String(at), by: String(by), message: String(message) };
}

function changeOf([id, at, subjectId, kind, revision]: readonly Json[]): FoundChange {
  return {
    id: String(id),
    at: String(at),
    subjectId: String(subjectId),
    kind: String(kind),
    revision: Number(revision),
  };
}

function linkOf([type, from, to, properties]: FoundLink): StoredLink {
  return { type, from, to, properties };
}

/** A value under the keys that were asked for. */
function picked(value: Json, fields: readonly FieldSelection[]): Json {
  if (value === null || fields.length === 0) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => picked(item, fields));
  const members = value as { readonly [key: string]: Json };
  return Object.fromEntries(fields.map((part) => [resultKey(part), picked(members[part.name] ?? null, part.fields)]));
}
