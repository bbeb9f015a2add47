import { type Command, Option } from "commander";
import type { App, Config } from "../app.ts";
import { type Call, type SharedOptions, type Start, sharedCommand } from "./call.ts";
import { askedToEnd, hasFired } from "./ending.ts";
import { waitForEngine } from "./engine-wait.ts";
import { loadWithBar } from "./load-with-bar.ts";
import { parsePort } from "./port-option.ts";
import { parsePublicUrl } from "./public-url-option.ts";
import { printJson, say } from "./terminal.ts";
import { withApp } from "./with-graph.ts";

interface ServeOptions extends SharedOptions {
  readonly host?: string;
  readonly port?: number;
  readonly publicUrl?: string;
  readonly load?: boolean;
}

/** `claimline serve`: the API over HTTP until somebody asks it to end. */
export function serveCommand(start: Start): Command {
  return sharedCommand("serve", "serve the API over HTTP (GraphQL, GraphiQL, health checks)")
    .option("--host <address>", "where to listen (HOST, 127.0.0.1)")
    .addOption(new Option("--port <number>", "on which port; 0 takes a free one (PORT, 4000)").argParser(parsePort))
    .addOption(
      new Option("--public-url <address>", "the address that clients know it by (CLAIMLINE_PUBLIC_URL)").argParser(
        parsePublicUrl,
      ),
    )
    .option("--load", "fill a Neo4j server from the records first; without it serving never writes")
    .action((options: ServeOptions) =>
      start(options, async (call) => {
        const { host = call.config.host, port = call.config.port, publicUrl = call.config.publicUrl } = options;
        const config: Config = { ...call.config, host, port, publicUrl };
        const signal = askedToEnd();
        await withApp({ ...call, config }, (app) => serve(app, { call, signal, mayLoad: options.load === true }));
        return 0;
      }),
    );
}

interface Serving {
  readonly call: Call;
  readonly signal: AbortSignal;
  readonly mayLoad: boolean;
}

/** The embedded engine is filled before anybody can ask; a server may take its time, and health checks are answered meanwhile. */
async function serve(app: App, { call, signal, mayLoad }: Serving): Promise<void> {
  if (!app.isDurable) await loadWithBar(app);
  const server = await app.serve();
  try {
    if (call.isJson) printJson({ address: server.address });
    say(`Listening on ${server.address}; GraphiQL is at ${new URL("/graphql", server.address)}. Ctrl+C ends it.`);
    if (app.isDurable) await fill(app, signal, mayLoad);
    if (!signal.aborted) say(await stateOf(app));
    await hasFired(signal);
  } catch (failure) {
    if (!signal.aborted) throw failure;
  } finally {
    await server.close();
  }
}

async function fill(app: App, signal: AbortSignal, mayLoad: boolean): Promise<void> {
  await waitForEngine(app, say, signal);
  if (mayLoad && !signal.aborted) await loadWithBar(app);
}

async function stateOf(app: App): Promise<string> {
  const { engine, revision } = await app.status();
  if (revision !== null) return `Ready: ${engine} holds revision ${revision}.`;
  return `The engine (${engine}) holds no graph yet: run \`claimline load\`, or \`claimline serve --load\`.`;
}
