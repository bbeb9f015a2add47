/**
 * Puts an answer into GraphQL's shape without visiting each value through resolvers: the reader's values already stand under the
 * keys that were asked for, so all that is left is their order, type names, and the promise that what is non-null is there.
 * How to complete a selection is found out once per operation. Where a promise does not hold, graphql-js is asked instead,
 * which knows how an error travels up; `test/api/complete.test.ts` holds the two to the same answers.
 */
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { labelOfId } from "../graph/ids.ts";
import { type FieldSelection, type Json, resultKey } from "../graph/selection.ts";

type Source = Readonly<Record<string, Json>>;
type Complete = (value: Json | undefined) => Json;

/** Thrown inside when a non-null field has no value. */
class MissingValue extends Error {}

const leaf: Complete = (value) => value ?? null;

/** Makes the function that completes the root fields of an operation; it gives null where graphql-js has to. */
export function completing(schema: GraphQLSchema, fields: readonly FieldSelection[]): (values: Source) => Json {
  const query = schema.getQueryType();
  if (query === null || query === undefined) return () => null;
  const complete = objectCompleter(schema, query, fields);
  return (values) => {
    try {
      return complete(values);
    } catch (error) {
      if (error instanceof MissingValue) return null;
      throw error;
    }
  };
}

/** Completes an object of one type. */
function objectCompleter(schema: GraphQLSchema, type: GraphQLObjectType, fields: readonly FieldSelection[]): Complete {
  const parts = ofType(fields, type.name).map((field) => {
    const definition = type.getFields()[field.name];
    const complete = definition === undefined ? () => type.name : completer(schema, definition.type, field.fields);
    return { key: field.key, from: resultKey(field), complete };
  });
  return (value) => {
    const source = value as Source;
    const object: Record<string, Json> = {};
    for (const { key, from, complete } of parts) object[key] = complete(source[from]);
    return object;
  };
}

/** The fields that count for one type: those for all types, and those narrowed to it, which stand in for the former of the same key. */
function ofType(fields: readonly FieldSelection[], typeName: string): FieldSelection[] {
  const narrowed = new Map(fields.filter(({ on }) => on === typeName).map((field) => [field.key, field]));
  const chosen = new Map<string, FieldSelection>();
  for (const field of fields) {
    if (field.on === null || field.on === typeName) chosen.set(field.key, narrowed.get(field.key) ?? field);
  }
  return [...chosen.values()];
}

function completer(schema: GraphQLSchema, type: GraphQLOutputType, fields: readonly FieldSelection[]): Complete {
  if (isNonNullType(type)) {
    const complete = completer(schema, type.ofType, fields);
    return (value) => {
      if (value === null || value === undefined) throw new MissingValue();
      return complete(value);
    };
  }
  if (isLeafType(type)) return leaf;
  if (isListType(type)) return listCompleter(schema, type.ofType, fields);
  const complete = isObjectType(type) ? objectCompleter(schema, type, fields) : openCompleter(schema, fields);
  return (value) => (value === null || value === undefined ? null : complete(value));
}

function listCompleter(schema: GraphQLSchema, of: GraphQLOutputType, fields: readonly FieldSelection[]): Complete {
  const item = completer(schema, of, fields);
  return (value) => (value === null || value === undefined ? null : (value as readonly Json[]).map(item));
}

/** Completes an object whose type the prefix of its id tells. */
function openCompleter(schema: GraphQLSchema, fields: readonly FieldSelection[]): Complete {
  const completers = new Map<string, Complete>();
  return (value) => {
    const id = String((value as Source).__id);
    const prefix = id.slice(0, id.indexOf(":"));
    const known = completers.get(prefix);
    if (known !== undefined) return known(value);
    const type = schema.getType(labelOfId(id) ?? "");
    if (!isObjectType(type)) throw new MissingValue();
    const made = objectCompleter(schema, type, fields);
    completers.set(prefix, made);
    return made(value);
  };
}
