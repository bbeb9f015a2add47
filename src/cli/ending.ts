const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

/** Fires when somebody asks this program to end (Ctrl+C, SIGTERM); who asks twice is not kept waiting. */
export function askedToEnd(): AbortSignal {
  const controller = new AbortController();
  for (const [name, number] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(128 + number);
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
