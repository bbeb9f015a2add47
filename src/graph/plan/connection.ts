/** A page of a connection: one subquery that counts (only if asked) and one that gives the rows, then Relay's shape around them. */
import type { Label } from "../model.ts";
import { type FieldSelection, type Json, resultKey, TYPE_NAME } from "../selection.ts";
import { encodeCursor, type Page, type PageArgs, pageOf } from "./order.ts";
import { projectNode } from "./project.ts";
import { childrenNamed, type Draft, type Finish, mapOf, type NodeScope, type Projection, where } from "./scope.ts";
import type { Run } from "./statement-builder.ts";

export interface ConnectionRequest {
  /** Lines that match the node (and its relationship), up to but without the `WHERE`. */
  readonly match: readonly string[];
  readonly predicates: readonly (string | null)[];
  /** Variables besides the node that the projection needs. */
  readonly keep: readonly string[];
  readonly label: Label;
  readonly args: PageArgs;
  readonly fields: readonly FieldSelection[];
  /** What tells two rows of the same node apart. */
  readonly tie?: string;
  /** Whether an index gives the nodes in order. */
  readonly isIndexed: boolean;
  /** Lines that give `total`, where there is a cheaper way than counting the matches. */
  readonly count?: (total: string) => readonly string[];
  readonly projectEdge: (fields: readonly FieldSelection[]) => Projection;
}

export interface ConnectionPlan {
  /** Subqueries that bind what `expression` uses. */
  readonly parts: readonly (readonly string[])[];
  readonly expression: string;
  readonly finish: (raw: Json, run: Run) => Json;
}

/** Plans a connection over the scope's node. */
export function connectionOf(node: NodeScope, request: ConnectionRequest): ConnectionPlan {
  const totals = childrenNamed({ ...EMPTY, fields: request.fields }, "totalCount");
  const wantsRows = request.fields.some(({ name }) => name !== "totalCount" && name !== TYPE_NAME);
  const parts: (readonly string[])[] = [];
  const entries: string[] = [];
  if (totals.length > 0) {
    const total = node.builder.variable("total");
    parts.push(
      request.count?.(total) ?? [...request.match, ...where(request.predicates), `RETURN count(*) AS ${total}`],
    );
    entries.push(`total: ${total}`);
  }
  const page = wantsRows ? pageOf(node, request) : null;
  const finishes: Finish[] = [];
  if (page !== null) {
    const rows = node.builder.variable("rows");
    const row = projectRow(node, request, page);
    parts.push([
      ...request.match,
      ...where([...page.predicates, ...request.predicates]),
      ...page.lines,
      ...row.subqueries,
      `RETURN collect(${mapOf(row.entries)}) AS ${rows}`,
    ]);
    entries.push(`rows: ${rows}`);
    finishes.push(...row.finishes);
  }
  return {
    parts,
    expression: mapOf(entries),
    finish: (raw, run) => finishConnection(raw, run, request.fields, page, finishes),
  };
}

const EMPTY = { key: "", name: "", args: {}, on: null } as const;

/** One row: its cursor, and the selected fields of each `edges` and `nodes` under the key it was asked by. */
function projectRow(node: NodeScope, request: ConnectionRequest, page: Page): Projection {
  const parts = request.fields
    .filter(({ name }) => name === "edges" || name === "nodes")
    .map((field) => ({
      key: resultKey(field),
      projection: field.name === "edges" ? request.projectEdge(field.fields) : projectNode(node, field.fields),
    }));
  return {
    subqueries: parts.flatMap(({ projection }) => projection.subqueries),
    entries: [
      ...(asksForCursor(request.fields) ? [`__cursor: ${page.cursor}`] : []),
      ...parts.map(({ key, projection }) => `${key}: ${mapOf(projection.entries)}`),
    ],
    finishes: parts.flatMap(({ key, projection }) =>
      projection.finishes.length === 0
        ? []
        : [
            (draft: Draft, run: Run) => {
              for (const finish of projection.finishes) finish(draft[key] as Draft, run);
            },
          ],
    ),
  };
}

/** Whether the answer shows a cursor; otherwise no key is read for one. */
function asksForCursor(fields: readonly FieldSelection[]): boolean {
  return fields.some(({ fields: parts }) => parts.some(({ name }) => /cursor$/i.test(name)));
}

function finishConnection(
  raw: Json,
  run: Run,
  fields: readonly FieldSelection[],
  page: Page | null,
  finishes: readonly Finish[],
): Json {
  const { total, rows = [] } = raw as { total?: number; rows?: Draft[] };
  const limit = page?.limitOf(run) ?? 0;
  const hasMore = rows.length > limit;
  const shown = hasMore ? rows.slice(0, limit) : rows;
  if (page?.isBackward === true) shown.reverse();
  for (const row of shown) for (const finish of finishes) finish(row, run);
  const cursorOf = (row: Draft | undefined): Json =>
    row?.__cursor === undefined ? null : encodeCursor(page?.signature ?? "", (row.__cursor as Json[]).map(String));
  const answer: Draft = {};
  for (const field of fields) {
    const key = resultKey(field);
    if (field.name === "totalCount") answer[key] = total ?? 0;
    else if (field.name === "nodes") answer[key] = shown.map((row) => row[key] ?? null);
    else if (field.name === "edges") answer[key] = shown.map((row) => withCursor(row, field, cursorOf));
    else if (field.name === "pageInfo" && page !== null)
      answer[key] = pageInfo(field, page, hasMore, cursorOf(shown[0]), cursorOf(shown.at(-1)));
  }
  return answer;
}

function withCursor(row: Draft, field: FieldSelection, cursorOf: (row: Draft) => Json): Json {
  const edge = row[resultKey(field)] as Draft;
  for (const cursor of childrenNamed(field, "cursor")) edge[resultKey(cursor)] = cursorOf(row);
  return edge;
}

function pageInfo(field: FieldSelection, page: Page, hasMore: boolean, startCursor: Json, endCursor: Json): Json {
  const values: Record<string, Json> = {
    hasNextPage: page.isBackward ? page.hasBefore : hasMore,
    hasPreviousPage: page.isBackward ? hasMore : page.hasAfter,
    startCursor,
    endCursor,
  };
  return Object.fromEntries(field.fields.map((part) => [resultKey(part), values[part.name] ?? null]));
}
