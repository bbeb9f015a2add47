import { afterAll } from "vitest";
import { createExecutor } from "../../src/api/executor.ts";
import { type Api, createApi } from "../../src/api/server.ts";
import type { Dataset } from "../../src/domain/record.ts";
import { claimReviewFeed } from "../../src/feeds/claim-review/claim-review-feed.ts";
import { Feeds } from "../../src/feeds/feeds.ts";
import { BadgeFace } from "../../src/feeds/http/badge-face.ts";
import { FeedsFace } from "../../src/feeds/http/feeds-face.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { GraphStore, Statement } from "../../src/store/store.ts";
import { loadRecords } from "../graph/given-load.ts";

/** The feeds over a store, beside the API as the server has them. */
export interface GivenFeeds {
  readonly store: GraphStore;
  readonly api: Api;
  readonly feeds: Feeds;
  /** Statements sent since the last call of `get`. */
  readonly statements: Statement[];
  readonly logged: { readonly message: string; readonly cause: unknown }[];
  get(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Response>;
}

/** The instant of every call unless told otherwise. */
export const NOW = "2026-11-27T12:00:00.000Z";

/** An embedded store that holds these records; closed after the suite. */
export async function givenStore(dataset: Dataset): Promise<GraphStore> {
  const store = await openStore({ address: "memory:" });
  afterAll(() => store.close());
  await store.prepare(GRAPH_SCHEMA);
  await loadRecords(store, dataset);
  return store;
}

/** Feeds over an embedded store that holds the committed data, which others are held against. */
export async function givenCommitted(): Promise<GivenFeeds> {
  return await givenFeeds(await givenStore(await getDataset("data")));
}

/** Feeds over a store that is filled already; `disguise` may stand between. */
export async function givenFeeds(
  store: GraphStore,
  { now = (): string => NOW, disguise = (real: GraphStore) => real, publicUrl = null as string | null } = {},
): Promise<GivenFeeds> {
  const statements: Statement[] = [];
  const logged: GivenFeeds["logged"][number][] = [];
  const counted = disguise(store);
  const read = counted.read.bind(counted);
  const watched: GraphStore = new Proxy(counted, {
    get(target, name) {
      if (name === "read") {
        return (...[statement, options]: Parameters<GraphStore["read"]>) => {
          statements.push(statement);
          return read(statement, options);
        };
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const reader = new GraphReader(watched);
  const clock = () => new Date(now());
  const log = (message: string, cause: unknown) => void logged.push({ message, cause });
  const feeds = new Feeds({
    queries: await createExecutor(reader),
    head: (options) => reader.head(options),
    clock,
  });
  const open = async () => feeds;
  const faces = [new FeedsFace(open, { publicUrl, log }), new BadgeFace(open, log)];
  const api = await createApi({ reader, clock, log, faces });
  return {
    store,
    api,
    feeds,
    statements,
    logged,
    async get(path, headers = {}, method = "GET") {
      statements.length = 0;
      return await api.fetch(new Request(new URL(path, "http://facts.example"), { headers, method }));
    },
  };
}

/** The text of the feed of ClaimReviews over a store that is filled. */
export async function claimReviewText(store: GraphStore, base?: string): Promise<string> {
  const reader = new GraphReader(store);
  const queries = await createExecutor(reader);
  const feeds = new Feeds({ queries, head: (options) => reader.head(options), clock: () => new Date(NOW) });
  const opened = await feeds.open(claimReviewFeed, { parameters: base === undefined ? [] : [["base", base]] });
  let text = "";
  for await (const piece of opened.text()) text += piece;
  return text;
}
