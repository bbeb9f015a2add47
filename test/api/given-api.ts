import { afterAll } from "vitest";
import { type Api, type ApiOptions, createApi } from "../../src/api/server.ts";
import type { Dataset } from "../../src/domain/record.ts";
import { LookUpGraph } from "../../src/graph/look-up-graph.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { LookUp } from "../../src/lookup/look-up.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { GraphStore, Statement } from "../../src/store/store.ts";
import { everything } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";

/** What a GraphQL server answers. */
export interface Answer {
  readonly status: number;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface GivenApi {
  readonly api: Api;
  readonly store: GraphStore;
  /** Statements sent since the last call of `ask`. */
  readonly statements: Statement[];
  /** What was told to the operator. */
  readonly logged: { readonly message: string; readonly cause: unknown }[];
  ask(query: string, variables?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** The instant of every call. */
export const NOW = "2026-11-20T12:00:00.000Z";

/** An API over the embedded engine, which holds one record of every kind unless told otherwise; closed after the suite. */
export async function givenApi(
  options: Partial<ApiOptions> & { readonly dataset?: Dataset; readonly store?: (real: GraphStore) => GraphStore } = {},
): Promise<GivenApi> {
  const { dataset = everything(), store: disguise = (real) => real, ...others } = options;
  const store = await openStore({ address: "memory:" });
  afterAll(() => store.close());
  await store.prepare(GRAPH_SCHEMA);
  await loadRecords(store, dataset);
  const statements: Statement[] = [];
  const logged: GivenApi["logged"] = [];
  const reader = new GraphReader(disguise(store), { onStatement: (statement) => statements.push(statement) });
  const api = await createApi({
    reader,
    checker: new LookUp(new LookUpGraph(disguise(store))),
    clock: () => new Date(NOW),
    log: (message, cause) => logged.push({ message, cause }),
    ...others,
  });
  return {
    api,
    store,
    statements,
    logged,
    async ask(query, variables, headers) {
      statements.length = 0;
      return await answerOf(await api.fetch(post({ query, variables }, headers)));
    },
  };
}

/** A request as clients send it. */
export function post(body: unknown, headers: Readonly<Record<string, string>> = {}): Request {
  return new Request("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

export async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, ...((await response.json()) as object) };
}

/** Code and message of the one error of an answer. */
export function refusalOf({ errors = [], data }: Answer): readonly [code: unknown, message: string | undefined] {
  if (errors.length !== 1 || (data !== undefined && data !== null)) {
    throw new Error(`Expected one error and no data, and got ${JSON.stringify({ errors, data })}.`);
  }
  return [errors[0]?.extensions.code, errors[0]?.message];
}
