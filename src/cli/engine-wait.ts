import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "../app.ts";
import { AppError } from "../errors.ts";

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 5_000;

/**
 * Waits until the engine answers, with growing pauses. What failed is said after attempt 1, 2, 4, 8 …, so that a long wait makes
 * a short log. Throws what waiting cannot mend (`STORE_UNAUTHORIZED`), and an `AbortError` when the signal fires.
 */
export async function waitForEngine(app: App, say: (sentence: string) => void, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await app.ping();
      return;
    } catch (failure) {
      if (!(failure instanceof AppError && failure.mayRetry)) throw failure;
      if (Number.isInteger(Math.log2(attempt))) say(`${failure.message} Trying again (attempt ${attempt}).`);
    }
    await sleep(Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1)), undefined, { signal });
  }
}
