/**
 * What of a failure reaches the client: errors made on purpose with their code, GraphQL's own about a document with the codes that
 * its tools know, and nothing of anything else. HTTP statuses are those of the table of codes; as GraphQL over HTTP asks, a client that accepts no more than
 * application/json gets 200 for an operation that was read but is faulty.
 */
import { GraphQLError } from "graphql";
import { AppError, ERROR_CODES } from "../errors.ts";
import { shortMessage } from "./short-message.ts";

/** Somebody to tell about failures that clients are not told. */
export type LogFailure = (message: string, cause: unknown) => void;

/** An error as clients see it. What nobody made on purpose is logged and answered with INTERNAL. */
export function clientError(error: unknown, log: LogFailure): GraphQLError {
  const failure = appErrorOf(error);
  if (failure !== null) return fromAppError(failure, error instanceof GraphQLError ? error : null, log);
  if (isOfGraphql(error)) return codedError(error, "INPUT_INVALID");
  log("A failure that nobody foresaw was answered with INTERNAL.", error);
  const seen = error instanceof GraphQLError ? error : null;
  const extensions = { code: "INTERNAL", retry: false, http: { status: 500 } };
  return withExtensions(seen, "Something went wrong inside the server; it has been logged.", extensions);
}

/** Whether GraphQL itself found the fault. It wraps what it says of a variable's value in an error of the whole variable. */
function isOfGraphql(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && (error.originalError === undefined || isOfGraphql(error.originalError));
}

/** Codes of GraphQL's own errors, as other servers give them too. */
const GRAPHQL_CODES = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"] as const;

/** An error of GraphQL's own, with the code and status of a caller's mistake unless it has those already. */
export function codedError(error: GraphQLError, code: (typeof GRAPHQL_CODES)[number] | "INPUT_INVALID"): GraphQLError {
  const given = String(error.extensions.code);
  const isOurs = given in ERROR_CODES || GRAPHQL_CODES.some((each) => each === given);
  if (isOurs && error.extensions.http !== undefined) return error;
  const { http = { status: 400, spec: true } } = error.extensions;
  return withExtensions(error, error.message, { code: isOurs ? given : code, retry: false, http });
}

/** The failure behind an error, however often it was wrapped. */
function appErrorOf(error: unknown): AppError | null {
  for (let each = error, steps = 0; each !== undefined && each !== null && steps < 8; steps += 1) {
    if (each instanceof AppError) return each;
    each = each instanceof GraphQLError ? each.originalError : each instanceof Error ? each.cause : undefined;
  }
  return null;
}

/** The caller's mistakes are told whole; what our own statements did to the engine is logged, and only its meaning told. */
function fromAppError(failure: AppError, seen: GraphQLError | null, log: LogFailure): GraphQLError {
  const { http, retry, blame, meaning } = ERROR_CODES[failure.code];
  const spec = blame === "caller" && http === 400;
  const extensions = { code: failure.code, retry, http: { status: http, ...(spec && { spec }) } };
  if (blame === "caller") return withExtensions(seen, failure.message, { ...failure.details, ...extensions });
  if (failure.code !== "STORE_TIMEOUT") log(failure.message, failure);
  return withExtensions(seen, meaning, extensions);
}

function withExtensions(seen: GraphQLError | null, said: string, extensions: Record<string, unknown>): GraphQLError {
  const message = shortMessage(said);
  if (seen === null) return new GraphQLError(message, { extensions });
  const { nodes, source, positions, path } = seen;
  // What went wrong at a path stands beside data, so the answer as a whole is no failure.
  const { http: _http, ...others } = extensions;
  return new GraphQLError(message, {
    extensions: path === undefined ? extensions : others,
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
  });
}
