/** Measures: throughput of something asked by several at once, and the latency of an HTTP server at a fixed rate. */
import autocannon from "autocannon";

/** How often something was done in a second, and how long each took. */
export interface Throughput {
  readonly perSecond: number;
}

/** Calls `once` by so many at once for so long. */
export async function throughputOf(
  once: () => Promise<unknown>,
  clients: number,
  seconds: number,
): Promise<Throughput> {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        await once();
        done += 1;
      }
    }),
  );
  return { perSecond: done / seconds };
}

export interface HttpLoad {
  readonly url: string;
  readonly query: string;
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second all together; as many as the server takes when left out. */
  readonly rate?: number;
}

export interface HttpFigures extends Throughput {
  /** Milliseconds that 50 and 99 of 100 answers took at most. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** Loads a GraphQL server on loopback from a thread of its own. */
export async function httpFigures({ url, query, connections, seconds, rate }: HttpLoad): Promise<HttpFigures> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    workers: 1,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    ...(rate === undefined ? {} : { overallRate: rate }),
  });
  const { latency, requests, errors, non2xx } = result;
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: errors + non2xx };
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
