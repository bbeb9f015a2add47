/**
 * The one way this program fails on purpose. Faults in data are values (`Problem` in the domain);
 * everything else that goes wrong is an `AppError` with a code from the table below.
 */

/** Whose fault a failure is: the caller's, the records', the engine's or the operator's. */
export type Blame = "caller" | "records" | "engine" | "operator";

interface ErrorCodeInfo {
  readonly blame: Blame;
  /** Whether the same call may succeed later without being changed. */
  readonly retry: boolean;
  /** HTTP status of an answer that holds nothing but this error. */
  readonly http: number;
  readonly meaning: string;
}

/** Every code this program answers with; README lists the same table and a test compares the two. */
export const ERROR_CODES = {
  INPUT_INVALID: { blame: "caller", retry: false, http: 400, meaning: "An argument has a value that cannot be used." },
  INPUT_ID_INVALID: {
    blame: "caller",
    retry: false,
    http: 400,
    meaning: "An id is malformed, or is the id of another kind of thing.",
  },
  INPUT_CURSOR_INVALID: {
    blame: "caller",
    retry: false,
    http: 400,
    meaning: "A cursor is broken, or was made under another order.",
  },
  INPUT_POINT_IN_TIME_INVALID: {
    blame: "caller",
    retry: false,
    http: 400,
    meaning: "The point in time is contradictory, lies in the future or names a revision that does not exist.",
  },
  INPUT_LIMIT_EXCEEDED: {
    blame: "caller",
    retry: false,
    http: 400,
    meaning: "The operation is larger, deeper or costlier than this server allows.",
  },
  INPUT_BODY_TOO_LARGE: {
    blame: "caller",
    retry: false,
    http: 413,
    meaning: "The body of the request is larger than this server reads.",
  },
  INPUT_DOCUMENT_TOO_LARGE: {
    blame: "caller",
    retry: false,
    http: 413,
    meaning: "The document is larger than what is checked at once.",
  },
  INPUT_BUSY: {
    blame: "caller",
    retry: true,
    http: 503,
    meaning: "Too many documents are being checked; the same one may be asked for again.",
  },
  INPUT_USAGE: { blame: "caller", retry: false, http: 400, meaning: "The command line was used wrongly." },
  DATA_INVALID: {
    blame: "records",
    retry: false,
    http: 500,
    meaning: "The records have faults, so nothing was loaded.",
  },
  DATA_NOT_FOUND: {
    blame: "records",
    retry: false,
    http: 500,
    meaning: "The folder of records does not exist or holds no record.",
  },
  STORE_UNREACHABLE: { blame: "engine", retry: true, http: 503, meaning: "The database engine did not answer." },
  STORE_UNAUTHORIZED: {
    blame: "operator",
    retry: false,
    http: 503,
    meaning: "The database engine refused the user name or the password.",
  },
  STORE_CONSTRAINT: {
    blame: "engine",
    retry: false,
    http: 500,
    meaning: "A write would have broken a constraint; nothing was written.",
  },
  STORE_STATEMENT: { blame: "engine", retry: false, http: 500, meaning: "The database engine refused a statement." },
  STORE_CONFLICT: {
    blame: "engine",
    retry: true,
    http: 503,
    meaning: "Two writers collided, or the engine asked to try again.",
  },
  STORE_TIMEOUT: {
    blame: "engine",
    retry: true,
    http: 504,
    meaning: "The answer took longer than the time limit and was given up.",
  },
  STORE_CLOSED: { blame: "engine", retry: false, http: 503, meaning: "The store was used after it had been closed." },
  STORE_UNSUPPORTED: {
    blame: "engine",
    retry: false,
    http: 501,
    meaning: "This engine cannot do what was asked; another one can.",
  },
  STORE_NOT_LOADED: {
    blame: "operator",
    retry: true,
    http: 503,
    meaning: "The engine is reached but holds no graph yet: run `claimline load`.",
  },
  CONFIG_INVALID: { blame: "operator", retry: false, http: 500, meaning: "A setting has a value that cannot be used." },
  CONFIG_PORT_IN_USE: {
    blame: "operator",
    retry: false,
    http: 500,
    meaning: "Another program listens on this address and port.",
  },
  CONFIG_TOOL_MISSING: {
    blame: "operator",
    retry: false,
    http: 500,
    meaning: "A program this command needs (a JDK, Maven) was not found.",
  },
} as const satisfies Record<string, ErrorCodeInfo>;

/** A code out of {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** A failure made on purpose: a code, a whole sentence that names the offending value, and details for programs. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: { details?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.details = options.details ?? {};
  }

  /** Whether the same call may succeed later. */
  get mayRetry(): boolean {
    return ERROR_CODES[this.code].retry;
  }
}
