/** What all faces of feeds have in common: they are read and nothing else, and say as much of a failure as its cause may know. */
import { AppError, ERROR_CODES } from "../../errors.ts";
import { PREFLIGHT_HEADERS } from "./headers.ts";

/** Somebody to tell about failures that clients are not told. */
export type LogFailure = (message: string, cause: unknown) => void;

/** What is said instead of an answer. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How one face answers. */
export interface Reading {
  /** What is read there, in the plural. */
  readonly what: string;
  readonly answer: () => Promise<Response>;
  readonly refuse: (refusal: Refusal) => Response;
  readonly log: LogFailure;
}

/** The answer to a request: to GET and HEAD that of the face, to OPTIONS what is allowed, and a refusal to all else. */
export async function answerReading(request: Request, reading: Reading): Promise<Response> {
  const { what, answer, refuse, log } = reading;
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT_HEADERS });
  if (request.method !== "GET" && request.method !== "HEAD") {
    const { allow = "" } = PREFLIGHT_HEADERS;
    const message = `${request.method} is not taken here: ${what} are read with GET.`;
    return refuse({ status: 405, code: "INPUT_INVALID", message, headers: { allow } });
  }
  const response = await answer().catch((failure: unknown) => refuse(refusalOf(failure, log)));
  return request.method === "HEAD" ? new Response(null, response) : response;
}

/** What was made of a caller's mistake is told whole; of all others the operator is told. */
function refusalOf(failure: unknown, log: LogFailure): Refusal {
  if (failure instanceof AppError) {
    const { code, message } = failure;
    const { http: status, blame, meaning } = ERROR_CODES[code];
    if (blame === "caller") return { status, code, message };
    if (code !== "STORE_TIMEOUT") log(message, failure);
    return { status, code, message: meaning };
  }
  log("A failure that nobody foresaw was answered with INTERNAL.", failure);
  return { status: 500, code: "INTERNAL", message: "Something went wrong inside the server; it has been logged." };
}
