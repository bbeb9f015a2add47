/**
 * Answers documents of this program's own, inside this process. They are what any client could ask, but their pages may be larger
 * and nothing of an answer is left out; what comes from a client are the variables, which the schema holds to its types as always.
 */
import {
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { AppError, type ErrorCode } from "../errors.ts";
import type { GraphReader } from "../graph/reader.ts";
import type { Json, Variables } from "../graph/selection.ts";
import { type DocumentInputs, faultOfValue, fieldInputs, variableInputs, wordsOfType } from "./document-inputs.ts";
import { clientError } from "./errors.ts";
import { noChecker } from "./fact-check.ts";
import { checkVariables } from "./input-size.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { answeringWith } from "./operation.ts";
import { executableSchema } from "./schema.ts";
import { schemaTexts } from "./schema-texts.ts";

/** One question: a document of ours with values from whoever asks. */
export interface Question {
  readonly document: string;
  readonly variables: Variables;
  /** The instant that the question is asked at; its day is what `now` defaults to. */
  readonly instant: string;
  readonly signal?: AbortSignal;
}

/** What a document answers, and the newest revision that was read. */
export interface Executed {
  readonly data: Readonly<Record<string, Json>>;
  readonly revision: number | null;
}

/** Answers documents, and tells what they take. */
export interface Executor {
  /** Throws `INPUT_*` for values that the schema refuses, in the words of the API, and `STORE_*`. */
  execute(question: Question): Promise<Executed>;
  /** The variables that a document takes. */
  variablesOf(document: string): DocumentInputs;
  /** The fields of an input object; null for a scalar or a list of words. */
  inputFieldsOf(type: string): DocumentInputs | null;
  /** The words of a list of words; null for every other type. */
  wordsOf(type: string): readonly string[] | null;
  /** What the schema has against a value of a scalar; null for nothing. */
  faultOf(type: string, value: Json): string | null;
}

/** Limits of our own documents: what a client sends is held to the usual ones, what we ask is not. */
const OWN_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  cost: Number.MAX_SAFE_INTEGER,
  pageSize: 10_000,
  timeoutMs: 30_000,
};

interface Known {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Makes an executor over a reader. */
export async function createExecutor(reader: GraphReader): Promise<Executor> {
  const clock = () => new Date();
  const answering = answeringWith({ reader, checker: noChecker, limits: OWN_LIMITS, clock, rowByRow: true });
  const schema = executableSchema(await schemaTexts(), answering);
  const known = new Map<string, Known>();
  const knownOf = (document: string): Known => {
    const found = known.get(document) ?? read(schema, document);
    known.set(document, found);
    return found;
  };
  return {
    async execute({ document, variables, instant, signal = new AbortController().signal }) {
      const { operation, fragments } = knownOf(document);
      const info = { schema, operation, fragments, variableValues: coerced(schema, operation, variables) };
      const answer = await answering({ request: { signal }, instant }, info);
      const data = answer.complete();
      if (data === null) throw new TypeError("Something that the schema promises is missing from an answer.");
      return { data: data as Executed["data"], revision: answer.revision };
    },
    variablesOf: (document) => variableInputs(schema, knownOf(document).operation),
    inputFieldsOf: (type) => fieldInputs(schema, type),
    wordsOf: (type) => wordsOfType(schema, type),
    faultOf: (type, value) => faultOfValue(schema, type, value),
  };
}

/** A document that cannot be answered is our own fault. */
function read(schema: GraphQLSchema, text: string): Known {
  const document = parse(text);
  const [fault] = validate(schema, document);
  const operation = getOperationAST(document);
  if (fault !== undefined || operation?.operation !== "query") {
    throw new TypeError(`One of our own documents cannot be answered: ${fault?.message ?? "it holds no query"}`);
  }
  const fragments = document.definitions.flatMap((each) =>
    each.kind === "FragmentDefinition" ? [[each.name.value, each] as const] : [],
  );
  return { operation, fragments: Object.fromEntries(fragments) };
}

function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): Variables {
  checkVariables(variables, OWN_LIMITS);
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (result.coerced === undefined) throw refusal(result.errors?.[0]);
  return result.coerced as Variables;
}

/** What the API would say of it. */
function refusal(error: GraphQLError | undefined): AppError {
  const { message, extensions } = clientError(error, () => undefined);
  return new AppError(extensions.code as ErrorCode, message);
}
