/** Measures throughput: of something asked by several at once, and of an HTTP server. */
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
}

export interface HttpFigures extends Throughput {
  readonly failed: number;
}

/** Loads a GraphQL server on loopback from a thread of its own. */
export async function httpFigures({ url, query, connections, seconds }: HttpLoad): Promise<HttpFigures> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    workers: 1,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { requests, errors, non2xx } = result;
  return { perSecond: requests.average, failed: errors + non2xx };
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
