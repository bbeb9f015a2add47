/** Our API over a store, with what its reader of the graph takes: parameters, the statement, and the answer put together. */
import { createApi } from "../src/api/server.ts";
import { GraphReader } from "../src/graph/reader.ts";
import type { ReadOperation } from "../src/graph/selection.ts";
import type { GraphStore } from "../src/store/store.ts";
import { median } from "./measure.ts";

/** When everything that was made up is known. */
const AFTER_ALL = new Date("2027-01-01T00:00:00.000Z");

/** Something asked over and over, by turns with others. */
export interface Turn {
  /** Does it once, and gives the milliseconds that count. */
  readonly once: () => Promise<number>;
}

/** Asks an operation without the network; what counts is the reader's time. */
export class TimedReader {
  readonly #api: Awaited<ReturnType<typeof createApi>>;
  #last = 0;

  private constructor(api: Awaited<ReturnType<typeof createApi>>) {
    this.#api = api;
  }

  static async over(store: GraphStore, onStatement: () => void = () => {}): Promise<TimedReader> {
    const reader = new GraphReader(store, { onStatement });
    const read = reader.read.bind(reader);
    const timed = { over: (_: number): void => undefined };
    Object.assign(reader, {
      read: async (operation: ReadOperation) => {
        const start = performance.now();
        const answer = await read(operation);
        timed.over(performance.now() - start);
        return answer;
      },
    });
    const clock = () => AFTER_ALL;
    const api = await createApi({ reader, clock, log: (message, cause) => console.error(message, cause) });
    const made = new TimedReader(api);
    timed.over = (milliseconds) => {
      made.#last = milliseconds;
    };
    return made;
  }

  /** The answer's data. Throws when there are errors. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ query, variables });
    const answer = await this.#api.fetch(new Request("http://localhost/graphql", { method: "POST", headers, body }));
    const { data, errors } = (await answer.json()) as { readonly data: T; readonly errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  turn(query: string, variables: object = {}): Turn {
    return {
      once: async () => {
        await this.ask(query, variables);
        return this.#last;
      },
    };
  }
}

/** A call whose whole time counts. */
export function wholeTime(call: () => Promise<unknown>): Turn {
  return {
    once: async () => {
      const start = performance.now();
      await call();
      return performance.now() - start;
    },
  };
}

const WARM_UP = 300;
const CALLS = 500;

/** The middle milliseconds of each, taken by turns in one run. */
export async function byTurns(turns: readonly Turn[], calls = CALLS): Promise<number[]> {
  const times: number[][] = turns.map(() => []);
  const warmUp = Math.min(WARM_UP, calls);
  for (let call = 0; call < warmUp + calls; call += 1) {
    for (const [index, { once }] of turns.entries()) {
      const milliseconds = await once();
      if (call >= warmUp) times[index]?.push(milliseconds);
    }
  }
  return times.map(median);
}
