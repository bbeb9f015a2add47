/** A page of a connection: one subquery that counts (only if asked) and one that gives the rows, then Relay's shape around them. */
import type { Label } from "../model.ts";
import { type FieldSelection, type Json, resultKey, TYPE_NAME } from "../selection.ts";
import { type Draft, type Projection, plainColumn, readColumn, readRow, readRows, rowText } from "./column.ts";
import { encodeCursor, type Page, type PageArgs, pageOf } from "./order.ts";
import { projectNode } from "./project.ts";
import { childrenNamed, type NodeScope, where } from "./scope.ts";
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
  /** Lines that return each row as `row`; null where there is a total beside the rows, or none. */
  readonly each: readonly string[] | null;
  readonly read: (raw: Json, run: Run) => Json;
}

/** Arguments that say which rows a page has, and in which order. */
const PAGING: readonly string[] = ["orderBy", "after", "before"] satisfies (keyof PageArgs)[];

/** Where a row keeps its cursor. */
const CURSOR = "__cursor";

/** Plans a connection over the scope's node. */
export function connectionOf(node: NodeScope, request: ConnectionRequest): ConnectionPlan {
  const asksForTotal = request.fields.some(({ name }) => name === "totalCount");
  const wantsRows = request.fields.some(({ name }) => name !== "totalCount" && name !== TYPE_NAME);
  const parts: (readonly string[])[] = [];
  const [total, rows] = [node.builder.variable("total"), node.builder.variable("rows")];
  if (asksForTotal) {
    const count = request.count?.(total) ?? [
      ...request.match,
      ...where(request.predicates),
      `RETURN count(*) AS ${total}`,
    ];
    parts.push(count);
  }
  // The arguments of a page are held to the same, be it only counted.
  const page =
    wantsRows || Object.keys(request.args).some((name) => PAGING.includes(name)) ? pageOf(node, request) : null;
  const row = page === null || !wantsRows ? null : projectRow(node, request, page);
  const columns = row?.columns ?? [];
  const found =
    page === null || row === null
      ? null
      : [...request.match, ...where([...page.predicates, ...request.predicates]), ...page.lines, ...row.subqueries];
  if (found !== null) parts.push([...found, `RETURN collect(${rowText(columns)}) AS ${rows}`]);
  const read = (raw: Json, run: Run): Json => {
    const [count, found] = raw as readonly [number | null, Json];
    return answer(request.fields, page, count ?? 0, readRows(columns, found ?? [], run) as Draft[], run);
  };
  return {
    parts,
    expression: `[${asksForTotal ? total : "null"}, ${row === null ? "null" : rows}]`,
    each: asksForTotal || found === null ? null : [...found, `RETURN ${rowText(columns)} AS row`],
    read,
  };
}

/** One row: its cursor, and the selected fields of each `edges` and `nodes` under the key it was asked by. */
function projectRow(node: NodeScope, request: ConnectionRequest, page: Page): Projection {
  const parts = request.fields
    .filter(({ name }) => name === "edges" || name === "nodes")
    .map((field) => ({
      key: resultKey(field),
      item: field.name === "edges" ? request.projectEdge(field.fields) : projectNode(node, field.fields),
    }));
  const cursor = asksForCursor(request.fields) ? [plainColumn(CURSOR, page.cursor)] : [];
  return {
    subqueries: parts.flatMap(({ item }) => item.subqueries),
    columns: [
      ...cursor,
      ...parts.map(({ key, item }) =>
        readColumn(key, rowText(item.columns), (raw, run) => readRow(item.columns, raw, run)),
      ),
    ],
  };
}

/** Whether the answer shows a cursor; otherwise no key is read for one. */
function asksForCursor(fields: readonly FieldSelection[]): boolean {
  return fields.some(({ fields: parts }) => parts.some(({ name }) => /cursor$/i.test(name)));
}

function answer(
  fields: readonly FieldSelection[],
  page: Page | null,
  total: number,
  rows: readonly Draft[],
  run: Run,
): Json {
  const limit = page?.limitOf(run) ?? 0;
  const hasMore = rows.length > limit;
  const shown = rows.slice(0, limit);
  if (page?.isBackward === true) shown.reverse();
  const cursorOf = (row: Draft | undefined): Json => {
    const keys = row?.[CURSOR];
    return keys === undefined ? null : encodeCursor(page?.signature ?? "", (keys as Json[]).map(String));
  };
  const connection: Draft = {};
  for (const field of fields) {
    const key = resultKey(field);
    if (field.name === "totalCount") connection[key] = total;
    else if (field.name === "nodes") connection[key] = shown.map((row) => row[key] ?? null);
    else if (field.name === "edges") connection[key] = shown.map((row) => withCursor(row, field, cursorOf));
    else if (field.name === "pageInfo" && page !== null) {
      connection[key] = pageInfo(field, page, hasMore, cursorOf(shown[0]), cursorOf(shown.at(-1)));
    }
  }
  return connection;
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
