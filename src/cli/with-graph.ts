import { type App, openApp } from "../app.ts";
import { AppError } from "../errors.ts";
import type { Call } from "./call.ts";
import { loadWithBar } from "./load-with-bar.ts";
import { say } from "./terminal.ts";

/** Does something with an app and closes it whatever happens. */
export async function withApp<T>({ config }: Call, work: (app: App) => Promise<T>): Promise<T> {
  const isVerbose = config.log === "debug";
  const app = await openApp(config, {
    onFailure: (message, cause) => say(isVerbose && cause instanceof Error ? `${message}\n${cause.stack}` : message),
    ...(isVerbose && { onStatement: ({ text }) => say(text) }),
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** The same with a graph to read: an engine that forgets is filled from the records first. Throws `STORE_NOT_LOADED`. */
export async function withGraph<T>(call: Call, work: (app: App) => Promise<T>): Promise<T> {
  return await withApp(call, async (app) => {
    if (!app.isDurable) await loadWithBar(app);
    else if ((await app.status()).revision === null) throw notLoaded(call.config.graph);
    return await work(app);
  });
}

function notLoaded({ address }: Call["config"]["graph"]): AppError {
  const message = `The engine at ${address} is reached but holds no graph yet: run \`claimline load\` to fill it.`;
  return new AppError("STORE_NOT_LOADED", message, { details: { address } });
}
