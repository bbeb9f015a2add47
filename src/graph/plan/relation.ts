/** Relationships as fields: one node, a list, a list of edges, or a page of a connection. Each is one subquery inside its node's. */
import type { PathField } from "../declaration.ts";
import type { Relation } from "../fields.ts";
import type { Label } from "../model.ts";
import { type FieldSelection, resultKey } from "../selection.ts";
import { type Projection, readColumn, readRow, readRows, rowText } from "./column.ts";
import { connectionOf } from "./connection.ts";
import { relationPredicate, targetPredicate } from "./filter.ts";
import { pathMatch, pathsChosen, relationMatch } from "./hop-pattern.ts";
import { projectNode, projectProperties } from "./project.ts";
import { call, type NodeScope, where } from "./scope.ts";

/** Projects a relationship field. */
export function projectRelation(scope: NodeScope, relation: Relation, field: FieldSelection): Projection {
  if (relation.field.shape === "connection") return projectConnection(scope, relation, field);
  const edge = scope.builder.variable("r");
  const node = { ...scope, variable: scope.builder.variable("m"), labels: relation.targets };
  const found = scope.builder.variable("found");
  const isHistory = relation.hop.type === "HAS_STATUS";
  const superseded = isHistory && field.args.superseded?.value === true;
  const known = superseded ? scope.clock.everKnown(edge) : scope.clock.known(edge);
  const item =
    relation.field.shape === "edges"
      ? projectEdge(node, relation, edge, relation.field.nodeField ?? "node", field.fields)
      : projectNode(node, field.fields);
  const collected = `collect(${rowText(item.columns)})`;
  const lines = call(scope, scope.variable, [
    `MATCH ${relationMatch(scope.variable, relation, edge, node.variable)}`,
    ...where([known, scope.clock.existing(node.variable)]),
    `WITH ${[edge, node.variable, ...scope.clock.imports].join(", ")} ORDER BY ${sortOf(relation, edge, node.variable)}`,
    ...item.subqueries,
    `RETURN ${relation.field.shape === "one" ? `head(${collected})` : collected} AS ${found}`,
  ]);
  const key = resultKey(field);
  const read = relation.field.shape === "one" ? readRow : readRows;
  return { subqueries: lines, columns: [readColumn(key, found, (raw, run) => read(item.columns, raw, run))] };
}

/** Projects a connection that follows one of several paths. */
export function projectPath(scope: NodeScope, path: PathField, field: FieldSelection): Projection {
  const node = { ...scope, variable: scope.builder.variable("m"), labels: [path.target as Label] };
  const match = pathMatch(scope, path, pathsChosen(path, field.args[path.argument.name]), node.variable);
  const filter = field.args.filter;
  const connection = connectionOf(node, {
    match,
    predicates: [scope.clock.existing(node.variable), filter === undefined ? null : targetPredicate(node, filter)],
    keep: [],
    isIndexed: false,
    label: path.target as Label,
    args: field.args,
    fields: field.fields,
    projectEdge: (fields) => nodeOnlyEdge(node, fields),
  });
  return connectionProjection(scope, field, connection);
}

function projectConnection(scope: NodeScope, relation: Relation, field: FieldSelection): Projection {
  const edge = scope.builder.variable("r");
  const node = { ...scope, variable: scope.builder.variable("m"), labels: relation.targets };
  const hasProperties = relation.field.edgeType !== undefined;
  const filter = field.args.filter;
  const connection = connectionOf(node, {
    match: [`MATCH ${relationMatch(scope.variable, relation, edge, node.variable)}`],
    predicates: [
      scope.clock.known(edge),
      scope.clock.existing(node.variable),
      filter === undefined ? null : relationPredicate(node, relation, edge, filter),
    ],
    keep: [edge],
    isIndexed: false,
    label: relation.targets[0] as Label,
    args: field.args,
    fields: field.fields,
    ...(hasProperties ? { tie: `${edge}.key` } : {}),
    projectEdge: (fields) => projectEdge(node, relation, edge, "node", fields),
  });
  return connectionProjection(scope, field, connection);
}

function connectionProjection(
  scope: NodeScope,
  field: FieldSelection,
  connection: ReturnType<typeof connectionOf>,
): Projection {
  const subqueries = connection.parts.flatMap((part) => call(scope, scope.variable, part));
  return { subqueries, columns: [readColumn(resultKey(field), connection.expression, connection.read)] };
}

/** The fields of an edge: the relationship's properties, and the node under its name. */
function projectEdge(
  node: NodeScope,
  relation: Relation,
  edge: string,
  nodeField: string,
  fields: readonly FieldSelection[],
): Projection {
  const nodes = fields.filter(({ name }) => name === nodeField);
  const own = fields.filter(({ name }) => name !== nodeField && name !== "cursor");
  const under = nodeOnlyEdge(node, nodes, nodeField);
  return { ...under, columns: [...projectProperties(edge, relation.properties, own), ...under.columns] };
}

/** The fields of an edge without properties. */
export function nodeOnlyEdge(node: NodeScope, fields: readonly FieldSelection[], nodeField = "node"): Projection {
  const nodes = fields
    .filter(({ name }) => name === nodeField)
    .map((field) => ({ key: resultKey(field), item: projectNode(node, field.fields) }));
  return {
    subqueries: nodes.flatMap(({ item }) => item.subqueries),
    columns: nodes.map(({ key, item }) =>
      readColumn(key, rowText(item.columns), (raw, run) => readRow(item.columns, raw, run)),
    ),
  };
}

function sortOf(relation: Relation, edge: string, node: string): string {
  const sort = relation.field.sort ?? (relation.hop.direction === "out" ? ["r.position", "m.id"] : ["m.id"]);
  const terms = sort.map((term) => term.replace(/^r\./, `${edge}.`).replace(/^m\./, `${node}.`));
  return relation.field.shape === "edges" ? [...terms, `${edge}.key`].join(", ") : terms.join(", ");
}
