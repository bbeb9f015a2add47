const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;
/** A terminal's Ctrl+C reaches this program and npm, and npm passes it on: within this time it is the same one. */
const SAME_SIGNAL_MS = 1_000;

/** Fires when somebody asks this program to end (Ctrl+C, SIGTERM); who asks again later is not kept waiting. */
export function askedToEnd(): AbortSignal {
  const controller = new AbortController();
  let askedAt = Number.POSITIVE_INFINITY;
  for (const [name, number] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (performance.now() - askedAt > SAME_SIGNAL_MS) process.exit(128 + number);
      askedAt = Math.min(askedAt, performance.now());
      controller.abort();
    });
  }
  return controller.signal;
}

/** Fulfilled once the signal has fired. */
export async function hasFired(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
