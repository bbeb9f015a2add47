/**
 * Root fields: each becomes one Cypher statement, whatever its depth. A plan is made once per shape of an operation;
 * running it binds parameters only, so that the engine's own plan cache hits.
 */
import type { StoreRow } from "../../store/store.ts";
import type { NodeDeclaration } from "../declaration.ts";
import { LABELS } from "../fields.ts";
import { anyId, idBind, labelOfId } from "../ids.ts";
import { type Label, model } from "../model.ts";
import type { FieldSelection, Json } from "../selection.ts";
import { planChanges } from "./changes.ts";
import { clockOf } from "./clock.ts";
import { type Draft, readRow, readRows, rowText } from "./column.ts";
import { connectionOf } from "./connection.ts";
import { planCounts } from "./counts.ts";
import { targetPredicate } from "./filter.ts";
import { planPath } from "./path.ts";
import { projectNode } from "./project.ts";
import { nodeOnlyEdge } from "./relation.ts";
import type { RootBody, RootPlan } from "./root-body.ts";
import { call, type NodeScope, type Scope, where } from "./scope.ts";
import { planSearch } from "./search.ts";
import { type Run, StatementBuilder } from "./statement-builder.ts";
import { planTimeline } from "./timeline.ts";

const ONE = new Map(LABELS.flatMap((label) => rootName(label, "one")));
const MANY = new Map(LABELS.flatMap((label) => rootName(label, "many")));

/** How a planned statement is to answer. */
export interface PlanOptions {
  /** A page as one row for each of its rows: drivers read a long page so while the engine still makes it, in less than half the time. */
  readonly rowByRow?: boolean;
}

/** Plans one root field. Throws `INPUT_*` for arguments that cannot be planned. */
export function planRoot(field: FieldSelection, { rowByRow = false }: PlanOptions = {}): RootPlan {
  const builder = new StatementBuilder();
  const clock = clockOf(builder, field.args.at, field.args.now);
  const scope: Scope = { builder, clock };
  const body = bodyOf(scope, field);
  // An empty page has a row as well: the revision is told in each.
  const spread = rowByRow && body.each ? call(scope, null, ["RETURN null AS row", "UNION ALL", ...body.each]) : null;
  const text = [
    "MATCH (head:Head {id: 'head'})",
    ...clock.prelude,
    ...(spread ?? body.subqueries),
    `RETURN ${["head.revision AS revision", ...clock.imports, ...(spread === null ? body.columns : ["row"])].join(", ")}`,
  ].join("\n");
  return {
    statement: builder.finish(text),
    finish: body.finish,
    ...(spread === null ? {} : { gather: gathered }),
    ...(body.search === undefined ? {} : { search: body.search }),
  };
}

/** The row that the statement would send if it sent one. */
function gathered(rows: readonly StoreRow[]): StoreRow | undefined {
  const [first] = rows;
  return first && { ...first, value: [null, rows.map(({ row }) => row ?? null).filter((row) => row !== null)] };
}

function bodyOf(scope: Scope, field: FieldSelection): RootBody {
  const one = ONE.get(field.name);
  if (one !== undefined) return oneBody(scope, one, field);
  const many = MANY.get(field.name);
  if (many !== undefined) return pageBody(scope, many, field);
  if (field.name === "claimCounts") return planCounts(scope, field);
  if (field.name === "search") return planSearch(scope, field);
  if (field.name === "path") return planPath(scope, field);
  if (field.name === "changes") return planChanges(scope, field);
  if (field.name === "timeline") return planTimeline(scope, field);
  if (field.name === "node" || field.name === "nodes") return nodesBody(scope, field);
  throw new TypeError(`There is no plan for the root field "${field.name}".`);
}

/** One node by its id. Relies on: the unique id of its label. */
function oneBody(scope: Scope, label: Label, field: FieldSelection): RootBody {
  const node: NodeScope = { ...scope, variable: "n", labels: [label] };
  const id = scope.builder.parameter((run) => idBind([label], field.args.id?.in(run.variables), "one"));
  const item = projectNode(node, field.fields);
  const lines = call(scope, null, [
    `MATCH (n:${label} {id: ${id}})`,
    ...where([scope.clock.known("n"), scope.clock.existing("n")]),
    ...item.subqueries,
    `RETURN head(collect(${rowText(item.columns)})) AS value`,
  ]);
  return { subqueries: lines, columns: ["value"], finish: (row, run) => readRow(item.columns, row.value as Json, run) };
}

/** A page of nodes of one label, and their number if asked. Relies on: the index of the order's key; the index on `knownTo` for totals. */
function pageBody(scope: Scope, label: Label, field: FieldSelection): RootBody {
  const node: NodeScope = { ...scope, variable: "n", labels: [label] };
  const filter = field.args.filter;
  const predicate = filter === undefined ? "true" : targetPredicate(node, filter);
  const isWhole = predicate === "true" && scope.clock.isLive;
  const connection = connectionOf(node, {
    match: [`MATCH (n:${label})`],
    predicates: [scope.clock.known("n"), scope.clock.existing("n"), predicate],
    keep: [],
    isIndexed: true,
    label,
    args: field.args,
    fields: field.fields,
    ...(isWhole ? { count: (total: string) => wholeCount(label, total) } : {}),
    projectEdge: (fields) => nodeOnlyEdge(node, fields),
  });
  return {
    subqueries: connection.parts.flatMap((part) => call(scope, null, part)),
    columns: [`${connection.expression} AS value`],
    ...(connection.each === null ? {} : { each: connection.each }),
    finish: (row, run) => connection.read(row.value as Json, run),
  };
}

/** How many nodes of a label are live: all, which engines count without reading, less the closed ones, which have an index. */
function wholeCount(label: Label, total: string): string[] {
  return [
    `CALL () { MATCH (every:${label}) RETURN count(every) AS every }`,
    `CALL () { MATCH (closed:${label}) WHERE closed.knownTo IS NOT NULL RETURN count(closed) AS closed }`,
    `RETURN every - closed AS ${total}`,
  ];
}

/** Nodes by their ids, whatever their labels. The ids of one label are one parameter. Relies on: the unique ids. */
function nodesBody(scope: Scope, field: FieldSelection): RootBody {
  const isOne = field.name === "node";
  const arg = isOne ? field.args.id : field.args.ids;
  const idsOf = (run: Run): string[] => {
    const value = arg?.in(run.variables);
    return (Array.isArray(value) ? (value as readonly Json[]) : [value ?? null]).map((id) => anyId(String(id)));
  };
  // Which ids are none is told in each run: the plan is kept for others of the same shape.
  scope.builder.check(idsOf);
  const known = (arg?.items() ?? []).map((item) => labelOfId(String(item.value)));
  const labels = [...new Set(known.filter((label) => label !== null))].sort();
  const parts = labels.map((label, index) => {
    const node: NodeScope = { ...scope, variable: `n${index}`, labels: [label] };
    const ids = scope.builder.parameter((run) => idsOf(run).filter((id) => labelOfId(id) === label));
    const item = projectNode(
      node,
      field.fields.filter(({ name, on }) => name === "id" || on === null || on === label),
      true,
    );
    const lines = call(scope, null, [
      `MATCH (n${index}:${label})`,
      ...where([`n${index}.id IN ${ids}`, scope.clock.known(node.variable), scope.clock.existing(node.variable)]),
      ...item.subqueries,
      `RETURN collect(${rowText(item.columns)}) AS nodes${index}`,
    ]);
    return { lines, columns: item.columns };
  });
  return {
    subqueries: parts.flatMap(({ lines }) => lines),
    columns: parts.map((_, index) => `nodes${index}`),
    finish: (row, run) => {
      const nodes = parts.flatMap(
        ({ columns }, index) => readRows(columns, row[`nodes${index}`] as Json, run) as Draft[],
      );
      const found = new Map(nodes.map((node) => [node.__id, node]));
      const inOrder = idsOf(run).map((id) => found.get(id) ?? null);
      return isOne ? (inOrder[0] ?? null) : inOrder;
    },
  };
}

function rootName(label: Label, which: "one" | "many"): [string, Label][] {
  const node: NodeDeclaration = model.nodes[label];
  return node.root === undefined ? [] : [[node.root[which], label]];
}
