/** Asks the API. The only place that sends anything. */
import { lastRevision } from "../state/last-revision.ts";
import type { Operation } from "./operation.ts";

/** What an operation answered, and of which revision of the graph. */
export interface Answer<Data> {
  readonly data: Data;
  readonly revision: number | null;
}

/** Why there is no answer: the API's own message, or what can be said where it sent none. */
export class ApiFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly revision?: number };
}

/** Sends an operation. Throws {@link ApiFailure}, or an `AbortError` when the signal fires. */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer<Data>> {
  const { data, errors, extensions } = await post<Data>(requestBody(operation, variables), signal);
  const [error] = errors ?? [];
  if (error) throw new ApiFailure(error.extensions?.code ?? "UNKNOWN", error.message);
  if (!data) throw new ApiFailure("UNKNOWN", "The server answered without data and without a reason.");
  const revision = extensions?.revision ?? null;
  if (revision !== null) lastRevision.set(revision);
  return { data, revision };
}

/** The body of the request for an operation, as JSON. */
export function requestBody<Data, Variables>({ name, text }: Operation<Data, Variables>, variables: Variables): string {
  return JSON.stringify({ query: text, variables, operationName: name });
}

async function post<Data>(body: string, signal: AbortSignal): Promise<GraphQLAnswer<Data>> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  try {
    const response = await fetch("/graphql", { method: "POST", headers, body, signal });
    const answer: unknown = await response.json();
    if (typeof answer === "object" && answer !== null) return answer;
  } catch (cause) {
    if (signal.aborted) throw cause;
  }
  throw new ApiFailure("UNREACHABLE", "The server did not answer, or not with JSON. Is it still running?");
}
