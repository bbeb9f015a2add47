/** What of a failure reaches the client: errors made on purpose with their code, GraphQL's own, and nothing of anything else. */
import { GraphQLError } from "graphql";
import { AppError, ERROR_CODES } from "../errors.ts";

/** Somebody to tell about failures that clients are not told. */
export type LogFailure = (message: string, cause: unknown) => void;

/** An error as clients see it. What nobody made on purpose is logged and answered with INTERNAL. */
export function clientError(error: unknown, log: LogFailure): GraphQLError {
  const failure = appErrorOf(error);
  if (failure !== null) return fromAppError(failure, error instanceof GraphQLError ? error : null, log);
  if (error instanceof GraphQLError && error.originalError === undefined) {
    const code =
      error.extensions.code ??
      (error.message.startsWith("Syntax Error") ? "GRAPHQL_PARSE_FAILED" : "GRAPHQL_VALIDATION_FAILED");
    return withExtensions(error, error.message, { ...error.extensions, code });
  }
  log("A failure that nobody foresaw was answered with INTERNAL.", error);
  const seen = error instanceof GraphQLError ? error : null;
  return withExtensions(seen, "Something went wrong inside the server; it has been logged.", { code: "INTERNAL" });
}

/** The failure behind an error, however often it was wrapped. */
function appErrorOf(error: unknown): AppError | null {
  for (let each = error, steps = 0; each !== undefined && each !== null && steps < 8; steps += 1) {
    if (each instanceof AppError) return each;
    each = each instanceof GraphQLError ? each.originalError : each instanceof Error ? each.cause : undefined;
  }
  return null;
}

/** The caller's mistakes and passing troubles are told whole; what our own statements did to the engine is logged. */
function fromAppError(failure: AppError, seen: GraphQLError | null, log: LogFailure): GraphQLError {
  const { http, retry, blame, meaning } = ERROR_CODES[failure.code];
  const extensions = { code: failure.code, retry, http: { status: http } };
  if (blame === "caller") return withExtensions(seen, failure.message, { ...failure.details, ...extensions });
  if (failure.code !== "STORE_TIMEOUT") log(failure.message, failure);
  return withExtensions(seen, meaning, extensions);
}

function withExtensions(seen: GraphQLError | null, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (seen === null) return new GraphQLError(message, { extensions });
  const { nodes, source, positions, path } = seen;
  return new GraphQLError(message, {
    extensions,
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
  });
}
