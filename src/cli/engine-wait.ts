import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "../app.ts";
import { AppError } from "../errors.ts";

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 5_000;
/** A server that has just come up may not know its password yet. */
const REFUSALS_WHILE_STARTING = 3;

/**
 * Waits until the engine answers, with growing pauses. What failed is said after attempt 1, 2, 4, 8 …, so that a long wait makes
 * a short log. Throws what waiting cannot mend (`STORE_UNAUTHORIZED`), and an `AbortError` when the signal fires.
 */
export async function waitForEngine(app: App, say: (sentence: string) => void, signal: AbortSignal): Promise<void> {
  let refusalsLeft = 0;
  for (let attempt = 1; ; attempt++) {
    const failure = await failureOf(app.ping());
    if (failure === null) return;
    const isRefusal = failure.code === "STORE_UNAUTHORIZED";
    if (isRefusal ? refusalsLeft-- <= 0 : !failure.mayRetry) throw failure;
    if (!isRefusal) refusalsLeft = REFUSALS_WHILE_STARTING;
    if (Number.isInteger(Math.log2(attempt))) say(`${failure.message} Trying again (attempt ${attempt}).`);
    const delay = isRefusal ? LONGEST_DELAY_MS : Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    await sleep(delay, undefined, { signal });
  }
}

async function failureOf(call: Promise<void>): Promise<AppError | null> {
  try {
    await call;
    return null;
  } catch (failure) {
    if (failure instanceof AppError) return failure;
    throw failure;
  }
}
