/**
 * A GraphQL operation as the graph is asked: a tree of fields whose arguments know which variable they come from.
 * Fragments are spread, `@skip` and `@include` decided, equal keys merged, and introspection left out.
 */
import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
  type ValueNode,
  valueFromAST,
} from "graphql";
import { AppError } from "../errors.ts";
import { Arg, type FieldSelection, type Json, resultKey, TYPE_NAME, type Variables } from "../graph/selection.ts";

/** What selecting needs to know of an operation. */
export type OperationInfo = Pick<GraphQLResolveInfo, "schema" | "fragments" | "operation" | "variableValues">;

/** At most so many fields once every fragment is spread; a document cannot grow beyond its limits by repeating fragments. */
const MOST_FIELDS = 2_000;

interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  readonly variables: Variables;
  readonly budget: { fields: number };
}

/** A field as found, before those of the same key are merged. */
interface Found {
  readonly node: FieldNode;
  readonly on: string | null;
  /** How many were found before it: answers keep the order in which fields are asked for. */
  readonly place: number;
}

/** The root fields of an operation, introspection left out but for `__typename`. */
export function selectOperation(info: OperationInfo): readonly FieldSelection[] {
  const type = info.schema.getQueryType();
  if (type === null || type === undefined) throw new TypeError("The schema has no query type.");
  const selecting: Selecting = {
    schema: info.schema,
    fragments: info.fragments,
    variables: info.variableValues as Variables,
    budget: { fields: 0 },
  };
  return fieldsOf(selecting, type.name, [info.operation.selectionSet]);
}

function fieldsOf(selecting: Selecting, typeName: string, sets: readonly SelectionSetNode[]): FieldSelection[] {
  const found = new Map<string, Found[]>();
  const collecting: Collecting = { ...selecting, typeName, found, spread: new Set(), places: { next: 0 } };
  for (const set of sets) collect(collecting, null, set);
  const plain = new Map([...found].filter(([, [first]]) => first?.on === null));
  return [...found.values()].map((same) => {
    const key = keyOf(same[0]?.node);
    // A narrowed field answers for its type alone, so it takes in what is asked of the same key for all types.
    const all = same[0]?.on === null ? same : [...same, ...(plain.get(key) ?? [])].sort((a, b) => a.place - b.place);
    return selectField(selecting, typeName, key, { on: same[0]?.on ?? null, nodes: all.map(({ node }) => node) });
  });
}

/** Everything that asks for one field. */
interface Asked {
  readonly on: string | null;
  readonly nodes: readonly FieldNode[];
}

function selectField(selecting: Selecting, typeName: string, key: string, { on, nodes }: Asked): FieldSelection {
  selecting.budget.fields += 1;
  if (selecting.budget.fields > MOST_FIELDS) {
    throw new AppError(
      "INPUT_LIMIT_EXCEEDED",
      `The operation selects more than ${MOST_FIELDS} fields once its fragments are spread.`,
    );
  }
  const [node] = nodes;
  if (node === undefined) throw new TypeError("A field without a node.");
  if (node.name.value === TYPE_NAME) return { key, name: TYPE_NAME, args: {}, on, fields: [] };
  const definition = definitionOf(selecting.schema, on ?? typeName, node.name.value);
  const given = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument]));
  const args: Record<string, Arg> = {};
  for (const { name, type, defaultValue } of definition.args) {
    const arg = argumentOf(selecting.variables, given.get(name), type, defaultValue as Json | undefined);
    if (arg.value !== undefined) args[name] = arg;
  }
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return {
    key,
    name: node.name.value,
    args,
    on,
    fields: sets.length === 0 ? [] : fieldsOf(selecting, getNamedType(definition.type).name, sets),
  };
}

/** A union has no fields of its own: what all its types are asked for comes from an interface that they share. */
function definitionOf(schema: GraphQLSchema, typeName: string, name: string): GraphQLField<unknown, unknown> {
  const type = schema.getType(typeName);
  const holder = isUnionType(type) ? type.getTypes()[0] : type;
  const definition = isObjectType(holder) || isInterfaceType(holder) ? holder.getFields()[name] : undefined;
  if (definition === undefined) throw new TypeError(`${typeName} has no field "${name}".`);
  return definition;
}

/** The fields of one object, while they are gathered. */
interface Collecting extends Selecting {
  readonly typeName: string;
  readonly found: Map<string, Found[]>;
  /** Fragments that were spread already: a second time adds nothing, and would let a small document grow without end. */
  readonly spread: Set<string>;
  readonly places: { next: number };
}

/** Gathers the fields of a selection set; those of a fragment on one type of an abstract parent are kept apart by that type. */
function collect(collecting: Collecting, on: string | null, set: SelectionSetNode): void {
  const { schema, typeName, found, spread } = collecting;
  for (const selection of set.selections) {
    if (!isIncluded(collecting, selection)) continue;
    if (selection.kind === "Field") {
      if (/^__(schema|type)$/.test(selection.name.value)) continue;
      const key = resultKey({ key: keyOf(selection), on });
      const field: Found = { node: selection, on, place: collecting.places.next++ };
      const same = found.get(key);
      if (same === undefined) found.set(key, [field]);
      else same.push(field);
      continue;
    }
    if (selection.kind === "FragmentSpread") {
      const once = resultKey({ key: selection.name.value, on });
      if (spread.has(once)) continue;
      spread.add(once);
    }
    const fragment = selection.kind === "FragmentSpread" ? collecting.fragments[selection.name.value] : selection;
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value ?? typeName;
    for (const each of narrowed(schema, on ?? typeName, condition, on)) {
      collect(collecting, each, fragment.selectionSet);
    }
  }
}

/** For which types the fields of a fragment count: null stands for "all types of the parent". */
function narrowed(schema: GraphQLSchema, parentName: string, condition: string, on: string | null): (string | null)[] {
  if (condition === parentName) return [on];
  const parent = possibleTypes(schema, parentName);
  const wanted = new Set(possibleTypes(schema, condition));
  const matching = parent.filter((each) => wanted.has(each));
  return matching.length === parent.length ? [on] : matching.map(({ name }) => name);
}

function possibleTypes(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function isIncluded(selecting: Selecting, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, selecting.variables);
  if (skip?.if === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, selecting.variables);
  return include?.if !== false;
}

function keyOf(node: FieldNode | undefined): string {
  return node?.alias?.value ?? node?.name.value ?? "";
}

function argumentOf(
  variables: Variables,
  node: ArgumentNode | undefined,
  type: GraphQLInputType,
  defaultValue: Json | undefined,
): Arg {
  const arg = node === undefined ? Arg.constant(undefined) : argOf(variables, node.value, type);
  return arg.value === undefined ? Arg.constant(defaultValue) : arg;
}

/** A literal as an argument: constant where it holds no variable, else put together from its parts. */
function argOf(variables: Variables, node: ValueNode, type: GraphQLInputType): Arg {
  if (node.kind === "Variable") return Arg.variable(node.name.value, variables[node.name.value]);
  if (!holdsVariable(node)) return Arg.constant(valueFromAST(node, type) as Json | undefined);
  const inner = getNullableType(type);
  if (node.kind === "ListValue" && isListType(inner)) {
    return Arg.list(node.values.map((item) => argOf(variables, item, inner.ofType)));
  }
  if (isListType(inner)) return Arg.list([argOf(variables, node, inner.ofType)]);
  if (node.kind !== "ObjectValue" || !isInputObjectType(inner)) return Arg.constant(undefined);
  const given = new Map(node.fields.map((field) => [field.name.value, field.value]));
  const members = Object.values(inner.getFields()).flatMap((field): [string, Arg][] => {
    const value = given.get(field.name);
    const arg = value === undefined ? Arg.constant(undefined) : argOf(variables, value, field.type);
    const filled = arg.value === undefined ? Arg.constant(field.defaultValue as Json | undefined) : arg;
    return filled.value === undefined ? [] : [[field.name, filled]];
  });
  return Arg.object(Object.fromEntries(members));
}

function holdsVariable(node: ValueNode): boolean {
  if (node.kind === "Variable") return true;
  if (node.kind === "ListValue") return node.values.some(holdsVariable);
  return node.kind === "ObjectValue" && node.fields.some(({ value }) => holdsVariable(value));
}
