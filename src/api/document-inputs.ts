/** What a document of our own takes: its variables and the types behind them, with what the schema says of each. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  type OperationDefinitionNode,
  print,
  valueFromASTUntyped,
} from "graphql";
import type { Json } from "../graph/selection.ts";
import { clientError } from "./errors.ts";

/** One thing that may be given, with its type as it is written. */
export interface DocumentInput {
  readonly type: string;
  /** What the schema says of it. */
  readonly description: string;
  /** What holds where it is left out; null for nothing in particular. */
  readonly otherwise: Json;
}

/** Inputs by their names. */
export type DocumentInputs = Readonly<Record<string, DocumentInput>>;

/** The variables of an operation. Each is described as the argument of a root field is that it is handed to. */
export function variableInputs(schema: GraphQLSchema, operation: OperationDefinitionNode): DocumentInputs {
  const takers = argumentsByVariable(schema, operation);
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const name = variable.name.value;
      const taker = takers.get(name);
      const own = defaultValue === undefined ? taker?.defaultValue : valueFromASTUntyped(defaultValue);
      return [name, { type: print(type), description: taker?.description ?? "", otherwise: (own ?? null) as Json }];
    }),
  );
}

/** The fields of an input object; null for a scalar or a list of words. */
export function fieldInputs(schema: GraphQLSchema, name: string): DocumentInputs | null {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) return null;
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, inputOf(field)]));
}

/** The words of a list of words; null for every other type. */
export function wordsOfType(schema: GraphQLSchema, name: string): readonly string[] | null {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : null;
}

/** What the schema has against a value of a scalar; null for nothing. */
export function faultOfValue(schema: GraphQLSchema, name: string, value: Json): string | null {
  const type = schema.getType(name);
  if (!isLeafType(type)) return null;
  try {
    type.parseValue(value);
    return null;
  } catch (failure) {
    return clientError(failure, () => undefined).message;
  }
}

function inputOf({ type, description, defaultValue }: GraphQLInputField): DocumentInput {
  return { type: String(type), description: description ?? "", otherwise: (defaultValue ?? null) as Json };
}

function argumentsByVariable(schema: GraphQLSchema, operation: OperationDefinitionNode): Map<string, GraphQLArgument> {
  const takers = new Map<string, GraphQLArgument>();
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== "Field") continue;
    const { args = [] } = schema.getQueryType()?.getFields()[field.name.value] ?? {};
    for (const { name, value } of field.arguments ?? []) {
      const taker = args.find((each) => each.name === name.value);
      if (value.kind === "Variable" && taker !== undefined) takers.set(value.name.value, taker);
    }
  }
  return takers;
}
