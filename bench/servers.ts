/** What the bench talks to: HTTP servers on loopback over an engine that holds a made-up graph, each ended by the bench. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApi } from "../src/api/server.ts";
import { load } from "../src/graph/load.ts";
import { GraphReader } from "../src/graph/reader.ts";
import { graphContent } from "../src/records/graph-records.ts";
import type { GraphStore, Statement } from "../src/store/store.ts";
import { inPieces } from "./bulk-store.ts";
import { generateDataset } from "./generate.ts";

export interface RunningHttp {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function listening(handler: RequestListener, path: string): Promise<RunningHttp> {
  const server: Server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}${path}`, close };
}

/** Our API over a store, with the first statements that it sent. */
export async function ourServer(
  store: GraphStore,
): Promise<RunningHttp & { readonly statements: readonly Statement[] }> {
  const statements: Statement[] = [];
  const reader = new GraphReader(store, { onStatement: (sent) => statements.length < 10 && statements.push(sent) });
  const api = await createApi({ reader, log: (message, cause) => console.error(message, cause) });
  return { ...(await listening(api as RequestListener, "/graphql")), statements };
}

/** Empties a store and fills it with a made-up graph; gives the seconds that the filling took. */
export async function fill(store: GraphStore, claims: number): Promise<number> {
  await emptied(store);
  const content = graphContent(generateDataset(claims));
  const start = performance.now();
  await load(inPieces(store), content, { at: "2027-01-01T00:00:00.000Z", by: "bench", message: "Made up." });
  return (performance.now() - start) / 1000;
}

async function emptied(store: GraphStore): Promise<void> {
  const text = "MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted";
  for (;;) {
    const [rows] = await store.write([{ text, parameters: {} }]);
    if (Number(rows?.[0]?.deleted ?? 0) === 0) return;
  }
}

/** Asks a GraphQL server once. */
export async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return await response.json();
}
