/** The size of what an operation could return, in objects with an id, from the pages that it asks for. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { AppError } from "../errors.ts";
import { MOST_CHANGES } from "../graph/plan/changes.ts";
import { type Arg, DEFAULT_PAGE, type FieldSelection, type Json, type Variables } from "../graph/selection.ts";
import { exceeded, type Limits } from "./limits.ts";

/** A list that is no page counts as this many. */
const LIST_SIZE = 5;

/** Types whose lists have a bound of their own, for the whole page. */
const BOUNDED: Readonly<Record<string, number>> = { RevisionConnection: MOST_CHANGES };

/** How many times a field returns its object: a number, or what the arguments of a page or a list of ids say. */
type Times = number | { readonly first: Arg | undefined; readonly last: Arg | undefined } | { readonly ids: Arg };

/** A selected field, as far as its size goes. */
interface Part {
  readonly times: Times;
  /** 1 for an object with an id, 0 for a date, an edge or a page that only holds others. */
  readonly weight: 0 | 1;
  /** Objects that come with it however few rows are asked for. */
  readonly besides: number;
  readonly parts: readonly Part[];
}

/** Gives the number of objects that an operation could return with these variables. */
export type AnswerSize = (variables: Variables) => number;

/**
 * Makes the function that sizes an operation; it throws `INPUT_LIMIT_EXCEEDED` when the whole could return too many objects or
 * a page is too large, and `INPUT_INVALID` for pages that cannot be.
 */
export function answerSize(schema: GraphQLSchema, fields: readonly FieldSelection[], limits: Limits): AnswerSize {
  const query = schema.getQueryType();
  const parts = query ? partsOf(schema, query, fields, false) : [];
  return (variables) => {
    const size = parts.reduce((sum, part) => sum + sizeOf(part, variables, limits), 0);
    if (size > limits.cost) throw exceeded("objects that could be returned", size, limits.cost);
    return size;
  };
}

function partsOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  fields: readonly FieldSelection[],
  isPage: boolean,
): Part[] {
  return fields.flatMap((field): Part[] => {
    const definition = definitionOf(schema, field.on === null ? parent : schema.getType(field.on), field.name);
    const type = definition && getNamedType(definition.type);
    if (definition === undefined || type === undefined || field.fields.length === 0) return [];
    const times = timesOf(definition, field, isPage);
    const parts = partsOf(schema, type, field.fields, typeof times === "object" && !("ids" in times));
    return [{ times, weight: hasId(type) ? 1 : 0, besides: BOUNDED[type.name] ?? 0, parts }];
  });
}

/** The rows of a page are as many as its arguments say, so they are not counted again as a list. */
function timesOf(
  { args, type }: GraphQLField<unknown, unknown>,
  { args: given }: FieldSelection,
  isRow: boolean,
): Times {
  if (given.ids !== undefined) return { ids: given.ids };
  if (args.some(({ name }) => name === "first")) return { first: given.first, last: given.last };
  return isListType(getNullableType(type)) && !isRow ? LIST_SIZE : 1;
}

function definitionOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const holder = isAbstractType(type) && !isInterfaceType(type) ? schema.getPossibleTypes(type)[0] : type;
  return isObjectType(holder) || isInterfaceType(holder) ? holder.getFields()[name] : undefined;
}

function hasId(type: GraphQLNamedType): boolean {
  if (isAbstractType(type)) return true;
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node");
}

function sizeOf({ times, weight, besides, parts }: Part, variables: Variables, limits: Limits): number {
  const count = typeof times === "number" ? times : countOf(times, variables, limits);
  return besides + count * parts.reduce<number>((sum, part) => sum + sizeOf(part, variables, limits), weight);
}

function countOf(times: Exclude<Times, number>, variables: Variables, limits: Limits): number {
  if ("ids" in times) {
    const ids = times.ids.in(variables) as readonly Json[];
    return checkedSize("ids", ids.length, limits);
  }
  const first = times.first?.in(variables) ?? null;
  const last = times.last?.in(variables) ?? null;
  if (first !== null && last !== null) {
    const message = `\`first\` is ${first} and \`last\` is ${last}: give one of them, for a page has one end to begin from.`;
    throw new AppError("INPUT_INVALID", message);
  }
  return last === null ? checkedSize("first", first ?? DEFAULT_PAGE, limits) : checkedSize("last", last, limits);
}

function checkedSize(name: string, value: Json, { pageSize }: Limits): number {
  const size = Number(value);
  if (size < 0)
    throw new AppError("INPUT_INVALID", `\`${name}\` is ${size}, and a page cannot have fewer than 0 rows.`);
  if (size <= pageSize) return size;
  const message = `\`${name}\` asks for ${size}; at most ${pageSize} are given at once.`;
  throw new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { size, limit: pageSize } });
}
