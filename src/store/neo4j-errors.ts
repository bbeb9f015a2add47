import { AppError } from "../errors.ts";
import { cancelled } from "./call-limits.ts";

/** What a failure's sentence may name; never the password. */
export interface ErrorContext {
  readonly address: string;
  readonly user: string | null;
  readonly database: string;
  /** The Cypher that was running, for the details. */
  readonly statement?: string;
}

/** Server codes and driver codes, the first match decides; everything else is a statement the server refused. */
const TRANSLATIONS: readonly (readonly [RegExp, (reason: string, context: ErrorContext, cause: Error) => AppError])[] =
  [
    [/^(ServiceUnavailable|SessionExpired|ProtocolError|N\/A)$|DatabaseUnavailable/, unreachable],
    [/DatabaseNotFound/, noSuchDatabase],
    [/\.Security\./, unauthorized],
    [
      /\.Transaction\.(TransactionTimedOut|Terminated|LockClientStopped)/,
      (_reason, _context, cause) => cancelled(cause),
    ],
    [/Constraint/, broken],
    [/^Neo\.TransientError\.|\.Cluster\./, conflict],
  ];

/** The `AppError` for anything a call of neo4j-driver throws. */
export function translateNeo4jError(error: unknown, context: ErrorContext): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = neo4jCode(error);
  if (code === null) return error;
  const reason = error.message.trim().replace(/\.$/, "");
  for (const [pattern, make] of TRANSLATIONS) if (pattern.test(code)) return make(reason, context, error);
  return new AppError("STORE_STATEMENT", `Neo4j refused a statement: ${reason}.`, details(context, error));
}

/** Whether the server says of itself that the same transaction may succeed when it is sent again, because nothing was done. */
export function isTransient(error: unknown): boolean {
  const code = error instanceof Error ? neo4jCode(error) : null;
  return code !== null && /^Neo\.TransientError\.(?!General\.|Transaction\.Terminated)/.test(code);
}

/** Whether the connection was lost or never made: a read may be sent again, a write may have been done. */
export function isDisconnect(error: unknown): boolean {
  const code = error instanceof Error ? neo4jCode(error) : null;
  return code === "ServiceUnavailable" || code === "SessionExpired";
}

function neo4jCode(error: Error): string | null {
  return error.name === "Neo4jError" && "code" in error ? String(error.code) : null;
}

function details({ statement }: ErrorContext, cause: Error): { details: Record<string, unknown>; cause: Error } {
  return { details: { engineCode: neo4jCode(cause), ...(statement && { statement }) }, cause };
}

function unreachable(reason: string, context: ErrorContext, cause: Error): AppError {
  const short = /Caused by: (.*)/.exec(reason)?.[1] ?? reason.split(/\n| Known routing table/)[0];
  return new AppError(
    "STORE_UNREACHABLE",
    `No Neo4j server answers at ${context.address} (${short}).`,
    details(context, cause),
  );
}

function noSuchDatabase(_reason: string, context: ErrorContext, cause: Error): AppError {
  const sentence = `The Neo4j server at ${context.address} has no database named "${context.database}".`;
  return new AppError("STORE_UNREACHABLE", sentence, details(context, cause));
}

function unauthorized(reason: string, context: ErrorContext, cause: Error): AppError {
  const sentence = /RateLimit/.test(neo4jCode(cause) ?? "")
    ? `The Neo4j server at ${context.address} refuses the user "${context.user}" for some seconds, because of several wrong passwords.`
    : context.user === null
      ? `The Neo4j server at ${context.address} asks for a user name and a password, and none are set.`
      : /Unauthorized/.test(neo4jCode(cause) ?? "")
        ? `The Neo4j server at ${context.address} refused the user "${context.user}" or the password.`
        : `The Neo4j server at ${context.address} does not let the user "${context.user}" do this: ${reason}.`;
  return new AppError("STORE_UNAUTHORIZED", sentence, details(context, cause));
}

function broken(reason: string, context: ErrorContext, cause: Error): AppError {
  const sentence = `Nothing was written, because a constraint would have been broken: ${reason}.`;
  return new AppError("STORE_CONSTRAINT", sentence, details(context, cause));
}

function conflict(reason: string, context: ErrorContext, cause: Error): AppError {
  return new AppError("STORE_CONFLICT", `Neo4j asks to try again: ${reason}.`, details(context, cause));
}
