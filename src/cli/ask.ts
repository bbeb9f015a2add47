import type { App } from "../app.ts";

/** What a GraphQL server answers. */
export interface Answer<T = unknown> {
  readonly data?: T;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One operation with what it needs. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** Answers an operation as the server would, without one. */
export async function ask<T = unknown>(app: App, question: Question): Promise<Answer<T>> {
  const request = new Request("http://claimline.invalid/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify(question),
  });
  return (await (await app.fetch(request)).json()) as Answer<T>;
}
