import { AppError } from "../errors.ts";
import type { CallOptions } from "./store.ts";

/**
 * Waits for work no longer than its limits allow; throws `STORE_TIMEOUT` when the time is over or the signal fires.
 * The work itself goes on unless `cancel`, called at that moment, ends it.
 */
export async function withinLimits<T>(
  { timeoutMs, signal }: CallOptions,
  work: () => Promise<T>,
  cancel: () => void = () => undefined,
): Promise<T> {
  if (signal?.aborted) throw cancelled();
  if (timeoutMs === undefined && signal === undefined) return await work();
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const limit = new Promise<never>((_, reject) => {
    const end = (error: AppError) => {
      reject(error);
      cancel();
    };
    if (timeoutMs !== undefined) timer = setTimeout(() => end(timedOut(timeoutMs)), timeoutMs);
    onAbort = () => end(cancelled());
    signal?.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener("abort", onAbort);
  }
}

/** The failure of a call that took longer than it may. */
export function timedOut(timeoutMs: number, cause?: unknown): AppError {
  return new AppError("STORE_TIMEOUT", `The answer took longer than the limit of ${timeoutMs} ms and was given up.`, {
    details: { timeoutMs },
    cause,
  });
}

/** The failure of a call whose caller gave it up. */
export function cancelled(cause?: unknown): AppError {
  return new AppError("STORE_TIMEOUT", "The caller gave up before the answer was there.", { cause });
}
