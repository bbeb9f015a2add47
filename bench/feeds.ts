/**
 * A feed of all claims as CSV over HTTP, beside what it is made of: the same columns read through the store in pages, with neither
 * GraphQL nor CSV nor a socket. The reader stands in a process of its own, so that its memory and its work do not count.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as after } from "node:timers/promises";
import { createExecutor } from "../src/api/executor.ts";
import { createApi } from "../src/api/server.ts";
import { Feeds } from "../src/feeds/feeds.ts";
import { FeedsFace } from "../src/feeds/http/feeds-face.ts";
import { GraphReader } from "../src/graph/reader.ts";
import type { GraphStore } from "../src/store/store.ts";
import { median } from "./measure.ts";
import { listening } from "./servers.ts";

/** The least of the engine's own reading speed that a feed keeps, and the most megabytes that it may hold on top. */
export const FEED_LIMITS = { ofReading: 0.6, megabytes: 150 } as const;

const ROUNDS = 3;
const PAGE = 500;
const ASKS = 200;

/** What stands between a claim and a row of the table, as a person would write it. Relies on: the unique ids. */
const BY_HAND = `
MATCH (n:Claim) WHERE n.id > $after AND n.knownTo IS NULL
WITH n ORDER BY n.id LIMIT ${PAGE}
CALL (n) { MATCH (n)-[r:MADE_BY]->(m) WHERE r.knownTo IS NULL RETURN collect([m.id, m.name]) AS madeBy }
CALL (n) { MATCH (n)-[r:ABOUT]->(m) WHERE r.knownTo IS NULL RETURN collect([m.id, m.name]) AS about }
CALL (n) { MATCH (n)-[r:STATED_IN]->(m) WHERE r.knownTo IS NULL RETURN collect(m.id) AS statedIn }
RETURN n.id AS id, n.kind AS kind, n.statement AS statement, n.quote AS quote, n.status AS status, n.standing AS standing,
  n.madeOnText AS madeOn, n.madeOnQualifier AS qualifier, n.madeOnEarliest AS earliest, n.madeOnLatest AS latest,
  n.topics AS topics, madeBy, about, statedIn, n.recordedAt AS recordedAt`;

export interface FeedFigures {
  /** Claims a second, read by hand and served as a feed. */
  readonly byHand: number;
  readonly feed: number;
  readonly ofReading: number;
  /** The most megabytes that the process held more while it served. */
  readonly megabytes: number;
  /** Milliseconds of a 304, and of one reading of the revision. */
  readonly unchanged: number;
  readonly head: number;
}

/** Measures on a store that is filled already. Throws when a feed does not hold every claim. */
export async function feedFigures(store: GraphStore): Promise<FeedFigures> {
  const reader = new GraphReader(store);
  const clock = () => new Date("2027-01-01T00:00:00.000Z");
  const feeds = new Feeds({ queries: await createExecutor(reader), head: (options) => reader.head(options), clock });
  const api = await createApi({ reader, clock, faces: [new FeedsFace(feeds)] });
  const server = await listening(api, "/feeds/claims.csv");
  try {
    const rounds = [];
    let most = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const hand = await measured(() => countByHand(store));
      const feed = await measured(() => countRows(server.url));
      if (hand.count !== feed.count) throw new Error(`There are ${hand.count} claims, and ${feed.count} in the feed.`);
      most = Math.max(most, feed.megabytes);
      // The first round warms up, and its memory counts all the same.
      if (round > 0) rounds.push({ hand, feed, ofReading: feed.perSecond / hand.perSecond });
    }
    return {
      byHand: median(rounds.map(({ hand }) => hand.perSecond)),
      feed: median(rounds.map(({ feed }) => feed.perSecond)),
      ofReading: median(rounds.map(({ ofReading }) => ofReading)),
      megabytes: most,
      ...(await revisitFigures(server.url, reader)),
    };
  } finally {
    await server.close();
  }
}

interface Measured {
  readonly count: number;
  readonly perSecond: number;
  readonly megabytes: number;
}

/** Times a count and watches the memory of this process meanwhile. */
async function measured(count: () => Promise<number>): Promise<Measured> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  const start = performance.now();
  try {
    const counted = await count();
    const seconds = (performance.now() - start) / 1000;
    return { count: counted, perSecond: counted / seconds, megabytes: (most - before) / 2 ** 20 };
  } finally {
    clearInterval(watch);
  }
}

async function countByHand(store: GraphStore): Promise<number> {
  let count = 0;
  for (let cursor = ""; ; ) {
    const rows = await store.read({ text: BY_HAND, parameters: { after: cursor } });
    count += rows.length;
    if (rows.length < PAGE) return count;
    cursor = String(rows.at(-1)?.id);
  }
}

/** A reader in another process, which counts the rows and keeps none. */
async function countRows(url: string): Promise<number> {
  const script = `
    let rows = -1;
    const answer = await fetch(${JSON.stringify(url)}, { headers: { "accept-encoding": "identity" } });
    for await (const chunk of answer.body) for (const byte of chunk) if (byte === 10) rows += 1;
    console.log(rows);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  await once(child, "close");
  return Number(said);
}

async function revisitFigures(url: string, reader: GraphReader): Promise<Pick<FeedFigures, "unchanged" | "head">> {
  const first = await fetch(url, { method: "HEAD" });
  const headers = { "if-none-match": first.headers.get("etag") ?? "" };
  const [unchanged, head]: number[][] = [[], []];
  for (let ask = 0; ask < ASKS; ask += 1) {
    unchanged?.push(
      await timeOf(async () => {
        const { status } = await fetch(url, { headers });
        if (status !== 304) throw new Error(`What is unchanged was answered with ${status}.`);
      }),
    );
    head?.push(await timeOf(() => reader.head()));
    await after(0);
  }
  return { unchanged: median(unchanged ?? []), head: median(head ?? []) };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
