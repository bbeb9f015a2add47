/** Puts everything together, and decides nothing. What a command may not need is imported on first use. */
import type { LogFailure } from "./api/errors.ts";
import type { ListeningServer } from "./api/listen.ts";
import type { Api } from "./api/server.ts";
import type { Config } from "./config.ts";
import type { Feed } from "./feeds/feed.ts";
import type { Feeds } from "./feeds/feeds.ts";
import type { ExportedThing } from "./graph/export.ts";
import type { LoadOptions, LoadProgress, LoadReport } from "./graph/load.ts";
import type { GraphReader, GraphStatus } from "./graph/reader.ts";
import type { LookedUp, LookUp, LookUpInput, LookUpOptions } from "./lookup/look-up.ts";
import type { ImportReport } from "./records/claim-review/import-claim-reviews.ts";
import type { Validation } from "./records/validate.ts";
import type { GraphStore, Statement } from "./store/store.ts";

export { type Config, type Environment, isPort, PUBLIC_URL_FORM, parseOrigin, readConfig } from "./config.ts";
export { isDay } from "./domain/calendar.ts";
export { MOST_DOCUMENT_BYTES, MOST_TEXT } from "./domain/look-up-limits.ts";
export { formatProblem, type Problem } from "./domain/problem.ts";
export { htmlReport } from "./lookup/report/html-report.ts";
export { type CheckedDocument, countsOf, type ReportClaim } from "./lookup/report/report.ts";
export { textReport } from "./lookup/report/text-report.ts";
export type { Remark } from "./records/claim-review/import-claim-reviews.ts";
export { type Neo4jLine, startNeo4jServer } from "./store/neo4j-launcher.ts";
export type { ExportedThing, LoadProgress, LoadReport, LookedUp, LookUpInput };

/** Who wants to be told what happens inside. */
export interface AppListeners {
  /** Told each statement before it runs. */
  readonly onStatement?: (statement: Statement) => void;
  /** Told of failures that a client of the API is not told whole. */
  readonly onFailure?: LogFailure;
}

/** Names and values of what a feed is asked for. */
export type FeedParameters = Iterable<readonly [name: string, value: string]>;

/** Everything that needs an engine; opened by {@link openApp}. */
export interface App {
  /** Whether what is loaded outlives this process. */
  readonly isDurable: boolean;
  /** Makes the graph hold what the folder of records says. Throws `DATA_*` or `STORE_*`; then nothing changed. */
  load(onProgress?: LoadOptions["onProgress"]): Promise<LoadReport>;
  /** Throws `STORE_*` when the engine does not answer. */
  ping(): Promise<void>;
  status(): Promise<GraphStatus>;
  /** All nodes and relationships. */
  export(): AsyncIterable<ExportedThing>;
  /** The text of a feed. Throws `INPUT_INVALID` for a parameter that it does not take, `INPUT_*` for values and `STORE_*` while it is read. */
  feed(feed: Feed, parameters: FeedParameters): AsyncIterable<string>;
  /** Looks up a sentence, an address or a document. Throws `INPUT_*` for what cannot be looked up, or `STORE_*`. */
  check(input: LookUpInput, options?: Pick<LookUpOptions, "at" | "onProgress">): Promise<LookedUp>;
  /** Answers one HTTP request without a port. */
  fetch(request: Request): Promise<Response>;
  /** Listens. Throws `CONFIG_PORT_IN_USE` or `CONFIG_INVALID`. */
  serve(): Promise<ListeningServer>;
  close(): Promise<void>;
}

/** Opens the store; nothing is sent to a server yet. Throws `CONFIG_INVALID`. */
export async function openApp(config: Config, listeners: AppListeners = {}): Promise<App> {
  const { openStore } = await import("./store/open-store.ts");
  const { GraphReader } = await import("./graph/reader.ts");
  const store = await openStore(config.graph);
  const clock = () => (config.now === null ? new Date() : new Date(config.now));
  const reader = new GraphReader(store, listeners);
  let opened: Promise<LookUp> | undefined;
  const lookUp = () => {
    opened ??= openLookUp(store);
    return opened;
  };
  let openedFeeds: Promise<Feeds> | undefined;
  const feeds = () => {
    openedFeeds ??= openFeeds(reader, clock);
    return openedFeeds;
  };
  let openedApi: Promise<Api> | undefined;
  const api = () => {
    const { publicUrl } = config;
    const log = listeners.onFailure;
    openedApi ??= lookUp().then((checker) => openApi({ reader, checker, clock, feeds, publicUrl, log }));
    return openedApi;
  };
  return {
    isDurable: store.capabilities.durable,
    load: (onProgress) => loadRecords(store, config.dataFolder, clock().toISOString(), onProgress),
    ping: () => store.ping(),
    status: () => reader.status(),
    export: () => exportThings(store),
    feed: (feed, parameters) => writeFeed(feeds, feed, parameters),
    check: async (input, options) => (await lookUp()).check(input, { ...options, instant: clock().toISOString() }),
    fetch: async (request) => await (await api()).fetch(request),
    serve: async () => await listenOn(await api(), config, listeners.onFailure),
    close: () => store.close(),
  };
}

/** Reads a folder of records and holds it to every rule; needs no engine. `wording` is a text that they may not borrow from. Throws `DATA_NOT_FOUND`. */
export async function validate(
  { dataFolder }: Config,
  options: { readonly wording?: string } = {},
): Promise<Validation> {
  const { validateFolder } = await import("./records/validate.ts");
  return await validateFolder(dataFolder, options);
}

/** The feed that a format names; needs no engine. Throws `INPUT_INVALID` where it names none or several. */
export async function getFeed(format: string): Promise<Feed> {
  const { getFormat } = await import("./feeds/format.ts");
  return getFormat(format);
}

/** Takes the ClaimReviews of a JSON-LD file into the folder of records; needs no engine. Throws `INPUT_*` or `DATA_*`. */
export async function importClaimReviews({ dataFolder, now }: Config, file: string): Promise<ImportReport> {
  const { importClaimReviews: run } = await import("./records/claim-review/import-claim-reviews.ts");
  return await run(file, dataFolder, (now === null ? new Date() : new Date(now)).toISOString());
}

async function loadRecords(
  store: GraphStore,
  folder: string,
  at: string,
  onProgress: LoadOptions["onProgress"],
): Promise<LoadReport> {
  const { getDataset } = await import("./records/validate.ts");
  const { graphContent } = await import("./records/graph-records.ts");
  const { load } = await import("./graph/load.ts");
  const content = graphContent(await getDataset(folder));
  const closing = { at, by: "claimline load", message: "Closed what had left the files." };
  return await load(store, content, { ...closing, ...(onProgress && { onProgress }) });
}

async function* exportThings(store: GraphStore): AsyncIterable<ExportedThing> {
  const { exportGraph } = await import("./graph/export.ts");
  yield* exportGraph(store);
}

async function* writeFeed(feeds: () => Promise<Feeds>, feed: Feed, parameters: FeedParameters): AsyncIterable<string> {
  const opened = await (await feeds()).open(feed, { parameters });
  yield* opened.text();
}

async function openLookUp(store: GraphStore): Promise<LookUp> {
  const { LookUpGraph } = await import("./graph/look-up-graph.ts");
  const { LookUp } = await import("./lookup/look-up.ts");
  return new LookUp(new LookUpGraph(store));
}

interface ApiParts {
  readonly reader: GraphReader;
  readonly checker: LookUp;
  readonly clock: () => Date;
  readonly feeds: () => Promise<Feeds>;
  readonly publicUrl: string | null;
  readonly log: LogFailure | undefined;
}

async function openApi({ feeds, publicUrl, log, ...parts }: ApiParts): Promise<Api> {
  const { createApi } = await import("./api/server.ts");
  const { explorerFace } = await import("./explorer/explorer-face.ts");
  const { BadgeFace } = await import("./feeds/http/badge-face.ts");
  const { FeedsFace } = await import("./feeds/http/feeds-face.ts");
  // The explorer is asked last: it has a page for whoever opens an address at which there is nothing.
  const faces = [new FeedsFace(feeds, { publicUrl, log }), new BadgeFace(feeds, log), explorerFace()];
  return await createApi({ ...parts, faces, ...(log && { log }) });
}

async function openFeeds(reader: GraphReader, clock: () => Date): Promise<Feeds> {
  const { createExecutor } = await import("./api/executor.ts");
  const { Feeds } = await import("./feeds/feeds.ts");
  return new Feeds({ queries: await createExecutor(reader), head: (options) => reader.head(options), clock });
}

async function listenOn(api: Api, { host, port }: Config, log: LogFailure | undefined): Promise<ListeningServer> {
  const { listen } = await import("./api/listen.ts");
  return await listen(api, { host, port, log });
}
