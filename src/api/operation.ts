/** Reads all root fields of an operation together, so that they are of one revision. */
import type { GraphQLResolveInfo } from "graphql";
import type { GraphReader } from "../graph/reader.ts";
import { type FieldSelection, type Json, resultKey, shapeOf, type Variables } from "../graph/selection.ts";
import { checkSelection, type Limits } from "./limits.ts";
import { selectOperation } from "./select.ts";

/** What an operation needs besides its text. */
export interface OperationSettings {
  readonly reader: GraphReader;
  readonly limits: Limits;
  /** The instant of the call; its day is what `now` defaults to. */
  readonly clock: () => Date;
}

/** What the operations of one request share. */
export interface RequestContext {
  readonly request: Request;
  answer?: Promise<OperationAnswer>;
}

/** Values of the root fields by their keys, and the revision that all are of. */
export interface OperationAnswer {
  readonly revision: number;
  readonly values: ReadonlyMap<string, Json>;
}

/** Selections kept per operation of a document and shape of its variables: checked once, then trusted. */
type Kept = Map<string, readonly FieldSelection[]>;

const MOST_SHAPES = 100;

/** Makes the function that answers a root field; the first one of an operation starts the reading for all. */
export function operationAnswers(
  settings: OperationSettings,
): (context: RequestContext, info: GraphQLResolveInfo) => Promise<OperationAnswer> {
  const kept = new WeakMap<object, Kept>();
  return (context, info) => {
    context.answer ??= answerOperation(settings, kept, context, info);
    return context.answer;
  };
}

async function answerOperation(
  { reader, limits, clock }: OperationSettings,
  kept: WeakMap<object, Kept>,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<OperationAnswer> {
  const variables = info.variableValues as Variables;
  const shape = shapeOf(variables);
  const fields = selectionOf(kept, shape, info);
  checkSelection(info.schema, fields, variables, limits);
  const now = clock();
  const answer = await reader.read({
    document: info.operation,
    shape,
    variables,
    select: () => fields,
    today: now.toISOString().slice(0, 10),
    instant: now.toISOString(),
    signal: context.request.signal,
    timeoutMs: limits.timeoutMs,
  });
  const values = new Map(fields.map((field, index) => [resultKey(field), answer.values[index] ?? null]));
  return { revision: answer.revision, values };
}

/** The selection of an operation, made once per shape of its variables: arguments find their values in each run anew. */
function selectionOf(kept: WeakMap<object, Kept>, shape: string, info: GraphQLResolveInfo): readonly FieldSelection[] {
  const shapes = kept.get(info.operation) ?? new Map<string, readonly FieldSelection[]>();
  kept.set(info.operation, shapes);
  const found = shapes.get(shape);
  if (found !== undefined) return found;
  const fields = selectOperation(info);
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(shape, fields);
  return fields;
}
