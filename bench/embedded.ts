/** The embedded engine: latency at the size of the committed data, and the size at which it falls behind Neo4j. */
import { fileURLToPath } from "node:url";
import { load } from "../src/graph/load.ts";
import { graphContent } from "../src/records/graph-records.ts";
import { getDataset } from "../src/records/validate.ts";
import { EmbeddedStore } from "../src/store/embedded-store.ts";
import type { GraphStore } from "../src/store/store.ts";
import { type HttpFigures, httpFigures, throughputOf } from "./measure.ts";
import { ask, fill, ourServer } from "./servers.ts";
import { OUR_W2 } from "./w2.ts";

const DATA = fileURLToPath(new URL("../data", import.meta.url));
const RATE = 200;
const SECONDS = 20;

/** Milliseconds in which 99 of 100 answers must be there. */
export const P99_LIMIT = 5;

/** W2 over HTTP at a fixed rate, on the committed data. */
export async function committedLatency(): Promise<HttpFigures> {
  const store = await EmbeddedStore.open();
  const closing = { at: new Date().toISOString(), by: "bench", message: "" };
  await load(store, graphContent(await getDataset(DATA)), closing);
  const server = await ourServer(store);
  try {
    await httpFigures({ url: server.url, query: OUR_W2, connections: 4, seconds: 5, rate: RATE });
    return await httpFigures({ url: server.url, query: OUR_W2, connections: 4, seconds: SECONDS, rate: RATE });
  } finally {
    await server.close();
    await store.close();
  }
}

export interface SizeFigures {
  readonly claims: number;
  readonly embedded: number;
  readonly neo4j: number;
}

/** W2 answers a second on both engines, at growing sizes until the embedded one falls behind. */
export async function fallingBehind(neo4j: GraphStore, sizes: readonly number[]): Promise<SizeFigures[]> {
  const figures: SizeFigures[] = [];
  for (const claims of sizes) {
    const embedded = await EmbeddedStore.open();
    const row = {
      claims,
      embedded: await answersPerSecond(embedded, claims),
      neo4j: await answersPerSecond(neo4j, claims),
    };
    await embedded.close();
    figures.push(row);
    if (row.embedded < row.neo4j) break;
  }
  return figures;
}

async function answersPerSecond(store: GraphStore, claims: number): Promise<number> {
  await fill(store, claims);
  const server = await ourServer(store);
  try {
    const once = () => ask(server.url, OUR_W2);
    await throughputOf(once, 4, 2);
    return (await throughputOf(once, 4, 5)).perSecond;
  } finally {
    await server.close();
  }
}
