/** Reads all root fields of an operation together, so that they are of one revision. */
import type { GraphReader } from "../graph/reader.ts";
import { RecentShapes } from "../graph/recent.ts";
import { type FieldSelection, type Json, resultKey, shapeOf, TYPE_NAME, type Variables } from "../graph/selection.ts";
import { type AnswerSize, answerSize } from "./answer-size.ts";
import { completing } from "./complete.ts";
import { checkArguments } from "./input-size.ts";
import type { Limits } from "./limits.ts";
import { type OperationInfo, selectOperation } from "./select.ts";

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

/** Values of the root fields by their keys, and the newest revision that was read; null where nothing was. */
export interface OperationAnswer {
  readonly revision: number | null;
  readonly values: Readonly<Record<string, Json>>;
  /** The whole of `data`; null where graphql-js has to complete it, because something promised is missing. */
  readonly complete: () => Json;
}

/** Answers the operation that the context's request asks; the first to call starts the reading for all its root fields. */
export type Answering = (context: RequestContext, info: OperationInfo) => Promise<OperationAnswer>;

/** What is found out once per operation and shape of its variables: arguments find their values in each run anew. */
interface Prepared {
  readonly size: AnswerSize;
  readonly read: readonly FieldSelection[];
  readonly complete: (values: Readonly<Record<string, Json>>) => Json;
}

/** Shapes kept for one operation. */
const MOST_SHAPES = 50;

/** Makes the function that answers operations. */
export function answeringWith(settings: OperationSettings): Answering {
  const kept = new RecentShapes<Prepared>(MOST_SHAPES);
  return (context, info) => {
    context.answer ??= answerOperation(settings, kept, context, info);
    return context.answer;
  };
}

async function answerOperation(
  { reader, limits, clock }: OperationSettings,
  kept: RecentShapes<Prepared>,
  context: RequestContext,
  info: OperationInfo,
): Promise<OperationAnswer> {
  const variables = info.variableValues as Variables;
  const shape = shapeOf(variables);
  const prepared = kept.get(info.operation, shape, () => preparedOf(info, limits));
  prepared.size(variables);
  const instant = clock().toISOString();
  const answer = await reader.read({
    document: info.operation,
    shape,
    variables,
    select: () => prepared.read,
    today: instant.slice(0, 10),
    instant,
    signal: context.request.signal,
    timeoutMs: limits.timeoutMs,
  });
  const values = Object.fromEntries(
    prepared.read.map((field, index) => [resultKey(field), answer.values[index] ?? null]),
  );
  return { revision: answer.revision, values, complete: () => prepared.complete(values) };
}

function preparedOf(info: OperationInfo, limits: Limits): Prepared {
  const fields = selectOperation(info);
  checkArguments(fields, limits);
  return {
    size: answerSize(info.schema, fields, limits),
    read: fields.filter(({ name }) => name !== TYPE_NAME),
    complete: completing(info.schema, fields),
  };
}
