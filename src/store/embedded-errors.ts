import { AppError } from "../errors.ts";

/** A statement the engine refused, or that its driver refuses; the statement goes to the details. */
export function statementError(sentence: string, statement: string, cause?: unknown): AppError {
  return new AppError("STORE_STATEMENT", `${sentence}.`, { details: { statement }, cause });
}

/** The `AppError` for anything the engine throws. */
export function translateEmbeddedError(error: unknown, statement: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const details = { statement };
  const reason = error.message.replace(/^[\w ]*error: /i, "").trim();
  if (/constraint violation/i.test(reason)) {
    return new AppError(
      "STORE_CONSTRAINT",
      `Nothing was written, because a constraint would have been broken: ${reason}`,
      { details, cause: error },
    );
  }
  if ("gqlStatus" in error && String(error.gqlStatus).startsWith("40")) {
    return new AppError("STORE_CONFLICT", `Nothing was written, because another writer was faster: ${reason}`, {
      details,
      cause: error,
    });
  }
  return statementError(`The embedded engine refused a statement: ${reason}`, statement, error);
}
