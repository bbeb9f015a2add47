/**
 * Requests at a fixed rate, evenly spread and whether earlier ones are answered or not, from a thread of its own. A latency counts
 * from the moment at which the request was due, so that a server that stalls is charged for all who had to wait.
 */
import { Agent, request } from "node:http";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** What to send, how often, and for how long. */
export interface FixedRate {
  readonly url: string;
  readonly query: string;
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
}

/** Milliseconds of each answer in the order of size, and how many requests failed. */
export interface FixedRateFigures {
  readonly latencies: readonly number[];
  readonly failed: number;
}

/** Sends the requests and waits for all answers. */
export async function atFixedRate(load: FixedRate): Promise<FixedRateFigures> {
  const worker = new Worker(new URL(import.meta.url), { workerData: load });
  return await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** The latency that so many of a hundred answers kept. */
export function percentile(latencies: readonly number[], percent: number): number {
  return latencies[Math.min(latencies.length - 1, Math.ceil((latencies.length * percent) / 100) - 1)] ?? Number.NaN;
}

async function send({ url, query, rate, seconds }: FixedRate): Promise<FixedRateFigures> {
  const agent = new Agent({ keepAlive: true });
  const body = JSON.stringify({ query });
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const latencies: number[] = [];
  let failed = 0;
  const one = (due: number): Promise<void> =>
    new Promise((resolve) => {
      const failure = () => {
        failed += 1;
        resolve();
      };
      const sent = request(url, { method: "POST", agent, headers }, (response) => {
        response.on("error", failure);
        response.on("end", () => {
          if (response.statusCode === 200) latencies.push(performance.now() - due);
          else failed += 1;
          resolve();
        });
        response.resume();
      });
      sent.on("error", failure);
      sent.end(body);
    });
  const start = performance.now();
  const answers: Promise<void>[] = [];
  for (let number = 0; number < rate * seconds; number += 1) {
    const due = start + (number * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    answers.push(one(Math.max(due, performance.now() - LATE_TIMER_MS)));
  }
  await Promise.all(answers);
  agent.destroy();
  return { latencies: latencies.toSorted((a, b) => a - b), failed };
}

/** Timers fire up to so much late; that is the sender's doing and not the server's. */
const LATE_TIMER_MS = 1.5;

if (!isMainThread) parentPort?.postMessage(await send(workerData as FixedRate));
