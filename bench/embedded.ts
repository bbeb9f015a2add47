/** The embedded engine: latency at the size of the committed data, and the size at which it falls behind Neo4j. */
import { EmbeddedStore } from "../src/store/embedded-store.ts";
import type { GraphStore } from "../src/store/store.ts";
import { atFixedRate, percentile } from "./fixed-rate.ts";
import { throughputOf } from "./measure.ts";
import { ask, fill, ourServer } from "./servers.ts";
import { OUR_W2 } from "./w2.ts";

const RATE = 200;
const WARM_UP_SECONDS = 10;
const SECONDS = 30;

/** Milliseconds in which 99 of 100 answers must be there. */
export const P99_LIMIT = 5;

/** Milliseconds in which 50 and 99 of 100 answers were there, and how many failed. */
export interface LatencyFigures {
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** W2 over HTTP at a fixed rate, of a server that serves the committed data. */
export async function committedLatency(url: string): Promise<LatencyFigures> {
  const load = { url, query: OUR_W2, rate: RATE };
  await atFixedRate({ ...load, seconds: WARM_UP_SECONDS });
  const { latencies, failed } = await atFixedRate({ ...load, seconds: SECONDS });
  return { p50: percentile(latencies, 50), p99: percentile(latencies, 99), failed };
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
