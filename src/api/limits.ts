/** How large an operation may be. Everything is refused before anything runs, with the size and the limit named. */
import {
  type ASTVisitor,
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { AppError } from "../errors.ts";
import type { FieldSelection, Json, Variables } from "../graph/selection.ts";

/** Limits of one operation; introspection counts towards none but `tokens` and `bodyBytes`. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  /** Objects that could be returned. */
  readonly cost: number;
  /** The most that `first`, `last` and `ids` may ask for. */
  readonly pageSize: number;
  readonly timeoutMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 100_000,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  cost: 10_000,
  pageSize: 100,
  timeoutMs: 10_000,
};

/** Rows of a page that asks for no number. */
const DEFAULT_PAGE = 20;

/** A list that is no page counts as this many objects. */
const LIST_SIZE = 5;

/** Throws `INPUT_LIMIT_EXCEEDED` when the document is too deep or holds too many aliases. It must be valid: fragments without cycles. */
export function checkDocument(document: DocumentNode, limits: Limits): void {
  const aliases = countAliases(document);
  if (aliases > limits.aliases) throw exceeded("aliases", aliases, limits.aliases);
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === "FragmentDefinition" ? [[each.name.value, each]] : [],
    ),
  );
  const known = new Map<string, number>();
  for (const operation of document.definitions) {
    if (operation.kind !== "OperationDefinition") continue;
    const depth = depthOf((operation as OperationDefinitionNode).selectionSet, fragments, known);
    if (depth > limits.depth) throw exceeded("levels", depth, limits.depth);
  }
}

/** Throws `INPUT_LIMIT_EXCEEDED` or `INPUT_INVALID` when pages are too large or the whole could return too many objects. */
export function checkSelection(
  schema: GraphQLSchema,
  fields: readonly FieldSelection[],
  variables: Variables,
  limits: Limits,
): void {
  const query = schema.getQueryType();
  if (query === null || query === undefined) return;
  const cost = costOf({ schema, limits, variables }, query, fields);
  if (cost > limits.cost) throw exceeded("objects that could be returned", cost, limits.cost);
}

function exceeded(what: string, size: number, limit: number): AppError {
  const details = { size, limit };
  return new AppError("INPUT_LIMIT_EXCEEDED", `The operation has ${size} ${what}; at most ${limit} are allowed.`, {
    details,
  });
}

function countAliases(document: DocumentNode): number {
  let aliases = 0;
  const visitor: ASTVisitor = {
    Field(node) {
      if (node.name.value.startsWith("__") && node.name.value !== "__typename") return false;
      if (node.alias !== undefined) aliases += 1;
      return aliases > 1_000 ? BREAK : undefined;
    },
  };
  visit(document, visitor);
  return aliases;
}

function depthOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, number>,
): number {
  const depths = set.selections.map((selection): number => {
    if (selection.kind === "Field") {
      if (selection.name.value.startsWith("__")) return 0;
      return 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet, fragments, known));
    }
    if (selection.kind === "InlineFragment") return depthOf(selection.selectionSet, fragments, known);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    const depth = known.get(name) ?? depthOf(fragment.selectionSet, fragments, known);
    known.set(name, depth);
    return depth;
  });
  return Math.max(0, ...depths);
}

interface Costing {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly variables: Variables;
}

/** Objects that the fields of one object could return. */
function costOf(costing: Costing, parent: GraphQLObjectType, fields: readonly FieldSelection[]): number {
  return fields.reduce((sum, field) => sum + fieldCost(costing, parent, field), 0);
}

function fieldCost(costing: Costing, parent: GraphQLObjectType, field: FieldSelection): number {
  const type = field.on === null ? parent : (costing.schema.getType(field.on) as GraphQLObjectType);
  const definition = type.getFields()[field.name];
  if (definition === undefined) return 0;
  const result = getNamedType(definition.type);
  if (!isCompositeType(result)) return 0;
  const inner = isAbstractType(result) ? someType(costing.schema, result.name) : result;
  const size = pageSize(costing, field);
  if (size !== null && field.args.first !== undefined) {
    const rows = field.fields.filter(({ name }) => name === "edges" || name === "nodes");
    const perRow = rows.reduce((sum, each) => sum + 1 + rowCost(costing, inner, each), 0);
    return size * perRow;
  }
  const perObject = 1 + costOf(costing, inner, field.fields);
  if (size !== null) return size * perObject;
  return (isListType(getNullableType(definition.type)) ? LIST_SIZE : 1) * perObject;
}

/** What one row of a page could return besides itself: the row's own object counts once, whether asked as edge or as node. */
function rowCost(costing: Costing, connection: GraphQLObjectType, field: FieldSelection): number {
  const definition = connection.getFields()[field.name];
  if (definition === undefined) return 0;
  const result = getNamedType(definition.type);
  const type = isAbstractType(result) ? someType(costing.schema, result.name) : (result as GraphQLObjectType);
  if (field.name === "nodes") return costOf(costing, type, field.fields);
  const nodes = field.fields.filter(({ name }) => name === "node");
  return costOf(costing, type, field.fields) - nodes.length;
}

/** How many rows a page or list of ids asks for; null for a field that is neither. Throws `INPUT_INVALID` for sizes that cannot be. */
function pageSize({ limits, variables }: Costing, field: FieldSelection): number | null {
  const { first, last, ids } = field.args;
  if (ids !== undefined) return checkedSize("ids", (ids.in(variables) as readonly Json[]).length, limits);
  if (first === undefined && last === undefined) return null;
  const lastSize = last?.in(variables) ?? null;
  if (lastSize !== null) return checkedSize("last", lastSize, limits);
  return checkedSize("first", first?.in(variables) ?? DEFAULT_PAGE, limits);
}

function checkedSize(name: string, value: unknown, limits: Limits): number {
  const size = Number(value);
  if (size < 0) throw new AppError("INPUT_INVALID", `\`${name}\` is ${size}; it cannot be negative.`);
  if (size > limits.pageSize) {
    const details = { size, limit: limits.pageSize };
    throw new AppError(
      "INPUT_LIMIT_EXCEEDED",
      `\`${name}\` asks for ${size}; at most ${limits.pageSize} are given at once.`,
      { details },
    );
  }
  return size;
}

function someType(schema: GraphQLSchema, abstract: string): GraphQLObjectType {
  const type = schema.getType(abstract);
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type)[0] : undefined;
  if (possible === undefined) throw new TypeError(`Nothing implements ${abstract}.`);
  return possible;
}
