/** The executable schema: the SDL of `schema/`, one resolver for all root fields and one for everything below. */
import { makeExecutableSchema } from "@graphql-tools/schema";
import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  print,
} from "graphql";
import { isDay } from "../domain/calendar.ts";
import { AppError } from "../errors.ts";
import { labelOfId } from "../graph/ids.ts";
import { resultKey } from "../graph/selection.ts";
import type { Answering, RequestContext } from "./operation.ts";

type Row = Readonly<Record<string, unknown>>;

/** Makes the schema out of its texts; `answering` gives the answer of the operation that a root field belongs to. */
export function executableSchema(texts: readonly string[], answering: Answering): GraphQLSchema {
  const schema = makeExecutableSchema<RequestContext>({
    typeDefs: [...texts],
    resolvers: {
      Date: dayScalar,
      DateTime: instantScalar,
      Node: { __resolveType: typeOf },
      Party: { __resolveType: typeOf },
      SearchResult: { __resolveType: typeOf },
      TimelineEntry: { __resolveType: typeOf },
    },
  });
  const rootField: GraphQLFieldResolver<unknown, RequestContext> = async (_source, _args, context, info) => {
    const { values } = await answering(context, info);
    return values[String(info.path.key)] ?? null;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const resolve = type === schema.getQueryType() ? rootField : plainField;
    for (const field of Object.values(type.getFields()))
      field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
}

/** A value stands under its key; where the parent's type was open, perhaps under the key of the type that it turned out to be. */
function plainField(source: Row, _args: unknown, _context: unknown, info: GraphQLResolveInfo): unknown {
  const key = String(info.path.key);
  if (source.__id === undefined) return source[key];
  const narrowed = source[resultKey({ key, on: info.parentType.name })];
  return narrowed === undefined ? source[key] : narrowed;
}

function typeOf(source: Row): string | undefined {
  return labelOfId(String(source.__id)) ?? undefined;
}

const dayScalar = scalarOf("Date", "a day such as 2026-11-23", (text) => (isDay(text) ? text : null));

const INSTANT_FORM = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const instantScalar = scalarOf("DateTime", "an instant such as 2026-11-23T12:00:00Z", (text) => {
  const day = INSTANT_FORM.exec(text)?.[1];
  // Dates are parsed leniently: the 30th of February would be the 2nd of March.
  const time = day !== undefined && isDay(day) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
});

/** A scalar that is written as text; `read` gives its one form, or null for what is none. */
function scalarOf(name: string, form: string, read: (text: string) => string | null): GraphQLScalarType {
  const parse = (value: unknown, written = JSON.stringify(value)): string => {
    const text = typeof value === "string" ? read(value) : null;
    if (text === null) throw new AppError("INPUT_INVALID", `${written} is not ${form}.`);
    return text;
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, print(node)),
  });
}
