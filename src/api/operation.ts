/** Reads all root fields of an operation together, so that they are of one revision. */
import type { GraphReader } from "../graph/reader.ts";
import { RecentShapes } from "../graph/recent.ts";
import {
  type FieldSelection,
  type Json,
  type ReadAnswer,
  resultKey,
  shapeOf,
  TYPE_NAME,
  type Variables,
} from "../graph/selection.ts";
import { type AnswerSize, answerSize } from "./answer-size.ts";
import { completing } from "./complete.ts";
import { askedFields, asksForDocument, checkFacts, type FactChecker, looksUp } from "./fact-check.ts";
import { checkArguments } from "./input-size.ts";
import type { Limits } from "./limits.ts";
import { type OperationInfo, selectOperation } from "./select.ts";
import { WaitingLine } from "./waiting-line.ts";

/** What an operation needs besides its text. */
export interface OperationSettings {
  readonly reader: GraphReader;
  readonly checker: FactChecker;
  readonly limits: Limits;
  /** Whether pages are long; see `ReadOperation`. */
  readonly rowByRow?: boolean;
  /** The instant of the call; its day is what `now` defaults to. */
  readonly clock: () => Date;
}

/** What the operations of one request share. */
export interface RequestContext {
  readonly request: Pick<Request, "signal">;
  /** The instant of the call, where several calls are of one; the clock's when left out. */
  readonly instant?: string;
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
export function answeringWith(given: OperationSettings): Answering {
  const kept = new RecentShapes<Prepared>(MOST_SHAPES);
  const { documentsAtOnce, documentsWaiting } = given.limits;
  const settings = { ...given, line: new WaitingLine(documentsAtOnce, documentsWaiting) };
  return (context, info) => {
    context.answer ??= answerOperation(settings, kept, context, info);
    return context.answer;
  };
}

async function answerOperation(
  settings: Settings,
  kept: RecentShapes<Prepared>,
  context: RequestContext,
  info: OperationInfo,
): Promise<OperationAnswer> {
  const variables = info.variableValues as Variables;
  const prepared = kept.get(info.operation, shapeOf(variables), () => preparedOf(info, settings.limits));
  prepared.size(variables);
  const read = looksUp(prepared.read) ? readChecked : readPlain;
  const answer = await read(settings, prepared.read, context, info);
  const values = Object.fromEntries(
    prepared.read.map((field, index) => [resultKey(field), answer.values[index] ?? null]),
  );
  return { revision: answer.revision, values, complete: () => prepared.complete(values) };
}

type Settings = OperationSettings & { readonly line: WaitingLine };

type Read = (
  settings: Settings,
  fields: readonly FieldSelection[],
  context: RequestContext,
  info: OperationInfo,
) => Promise<ReadAnswer>;

const readPlain: Read = async (
  { reader, limits, clock, rowByRow = false },
  fields,
  context,
  { operation, variableValues },
) => {
  const variables = variableValues as Variables;
  const instant = context.instant ?? clock().toISOString();
  return await reader.read({
    document: operation,
    shape: shapeOf(variables),
    variables,
    select: () => fields,
    rowByRow,
    today: instant.slice(0, 10),
    instant,
    signal: context.request.signal,
    timeoutMs: limits.timeoutMs,
  });
};

/** Looks up first; where a revision was made before the claims were read, once more. Documents wait for their turn. */
const readChecked: Read = async (settings, fields, context, info) => {
  const { checker, limits, clock, line } = settings;
  const { signal } = context.request;
  const asked = askedFields(fields, info.variableValues as Variables);
  const deadline = { endsAt: performance.now() + limits.lookUpMs, limitMs: limits.lookUpMs };
  const options = { instant: clock().toISOString(), signal, timeoutMs: limits.timeoutMs, deadline };
  const work = async (): Promise<ReadAnswer> => {
    for (;;) {
      const checked = await checkFacts(checker, asked, info.variableValues as Variables, options);
      // How many claims there are is known only now; they have no page to keep to.
      answerSize(info.schema, checked.fields, { ...limits, pageSize: Number.MAX_SAFE_INTEGER })(checked.variables);
      const operation = { ...info, variableValues: checked.variables };
      const answer = await readPlain(settings, checked.fields, context, operation);
      if (checked.revision !== null && answer.revision !== null && answer.revision > checked.revision) continue;
      return { revision: answer.revision ?? checked.revision, values: checked.valuesOf(answer.values) };
    }
  };
  return asksForDocument(asked) ? await line.pass({ signal, endsAt: deadline.endsAt }, work) : await work();
};

function preparedOf(info: OperationInfo, limits: Limits): Prepared {
  const fields = selectOperation(info);
  checkArguments(fields, limits);
  return {
    size: answerSize(info.schema, fields, limits),
    read: fields.filter(({ name }) => name !== TYPE_NAME),
    complete: completing(info.schema, fields),
  };
}
