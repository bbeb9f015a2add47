/**
 * A feed of all claims as CSV over HTTP, beside what it is made of: the same columns read through the store in pages, with neither
 * GraphQL nor CSV nor a socket. The server is that of `npm start` and the reader stands apart too, each in a process of its own,
 * so that memory and work are those of the server alone.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import Papa from "papaparse";
import { GraphReader } from "../src/graph/reader.ts";
import type { GraphStore } from "../src/store/store.ts";
import { median } from "./measure.ts";

/** The least of the engine's own reading speed that a feed keeps, and the most megabytes that it may hold on top. */
export const FEED_LIMITS = { ofReading: 0.6, megabytes: 150 } as const;

const ROUNDS = 3;
const PAGE = 1_000;
const ASKS = 200;

/** A page of the table as a person would ask for it, lists in the order of the records. Relies on: the unique ids. */
const BY_HAND = `
MATCH (n:Claim) WHERE n.id > $after AND n.knownTo IS NULL
WITH n ORDER BY n.id LIMIT ${PAGE}
CALL (n) {
  MATCH (n)-[r:MADE_BY]->(m) WHERE r.knownTo IS NULL WITH m ORDER BY r.position, m.id RETURN collect([m.id, m.name]) AS madeBy
}
CALL (n) {
  MATCH (n)-[r:ABOUT]->(m) WHERE r.knownTo IS NULL WITH m ORDER BY r.position, m.id RETURN collect([m.id, m.name]) AS about
}
CALL (n) {
  MATCH (n)-[r:STATED_IN]->(m) WHERE r.knownTo IS NULL WITH m ORDER BY r.position, m.id RETURN collect(m.id) AS statedIn
}
RETURN n.id AS id, n.kind AS kind, n.statement AS statement, n.quote AS quote, n.status AS status, n.standing AS standing,
  n.madeOnText AS madeOn, n.madeOnQualifier AS qualifier, n.madeOnEarliest AS earliest, n.madeOnLatest AS latest,
  n.topics AS topics, madeBy, about, statedIn, n.recordedAt AS recordedAt`;

export interface FeedFigures {
  /** Claims a second, read by hand and served as a feed. */
  readonly byHand: number;
  readonly feed: number;
  readonly ofReading: number;
  /** The most megabytes that the server ever held, over those that it held before the first feed. */
  readonly megabytes: number;
  /** Milliseconds of a 304, and of one reading of the revision. */
  readonly unchanged: number;
  readonly head: number;
}

/** Measures on a Neo4j server that is filled already. Throws when a feed does not hold what was read by hand. */
export async function feedFigures(store: GraphStore, address: string): Promise<FeedFigures> {
  const server = await started(address);
  const url = `${server.url}/feeds/claims.csv`;
  try {
    const before = await residentMegabytes(server.pid);
    const rounds = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const hand = await countByHand(store);
      const feed = await countRows(url);
      if (hand.count !== feed.count) throw new Error(`There are ${hand.count} claims, and ${feed.count} in the feed.`);
      // The first round warms up; its memory counts all the same.
      if (round > 0) rounds.push({ byHand: hand.perSecond, feed: feed.perSecond });
    }
    await sameRows(store, url);
    return {
      byHand: median(rounds.map(({ byHand }) => byHand)),
      feed: median(rounds.map(({ feed }) => feed)),
      ofReading: median(rounds.map(({ byHand, feed }) => feed / byHand)),
      megabytes: (await peakMegabytes(server.pid)) - before,
      ...(await revisitFigures(url, new GraphReader(store))),
    };
  } finally {
    await server.end();
  }
}

async function started(address: string) {
  const child = spawn(
    process.execPath,
    ["--max-semi-space-size=1", "--heap-growing-percent=150", "src/cli/main.ts", "serve", "--port", "0", "--json"],
    { env: { ...process.env, GRAPH_URL: address }, stdio: ["ignore", "pipe", "ignore"] },
  );
  const [line] = await once(child.stdout, "data");
  const { address: url } = JSON.parse(String(line)) as { readonly address: string };
  // Whatever is opened on first use is opened now.
  await (await fetch(`${url}/feeds/claims.csv?id=none`)).text();
  const end = async () => {
    child.kill();
    await once(child, "close");
  };
  return { url, pid: child.pid ?? 0, end };
}

interface Counted {
  readonly count: number;
  readonly perSecond: number;
}

async function countByHand(store: GraphStore): Promise<Counted> {
  const start = performance.now();
  let count = 0;
  for (let after = ""; ; ) {
    const rows = await store.read({ text: BY_HAND, parameters: { after } });
    count += rows.length;
    if (rows.length < PAGE) return { count, perSecond: (count * 1000) / (performance.now() - start) };
    after = String(rows.at(-1)?.id);
  }
}

/** Asked by a process of its own, which counts the rows, keeps none and times the answer. */
async function countRows(url: string): Promise<Counted> {
  const script = `
    let rows = -1;
    const start = performance.now();
    const answer = await fetch(${JSON.stringify(url)}, { headers: { "accept-encoding": "identity" } });
    for await (const chunk of answer.body)
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
    console.log(rows, performance.now() - start);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
  const [count = 0, milliseconds = 0] = stdout.split(" ").map(Number);
  return { count, perSecond: (count * 1000) / milliseconds };
}

/** Holds the first rows of the feed against those by hand. */
async function sameRows(store: GraphStore, url: string): Promise<void> {
  const hand = await store.read({ text: BY_HAND, parameters: { after: "" } });
  const ids = hand.slice(0, 100).map(({ id }) => id);
  const text = await (await fetch(`${url}?id=${ids.join(",")}`)).text();
  const { data } = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
  for (const [index, row] of data.entries()) {
    const { id, status, about } = hand[index] ?? {};
    const subjects = (about as readonly (readonly string[])[]).map(([each]) => each).join("; ");
    if (row.id !== id || row.status !== status || row.about !== subjects) {
      throw new Error(`The feed and the reading by hand differ in ${id}.`);
    }
  }
}

async function revisitFigures(url: string, reader: GraphReader): Promise<Pick<FeedFigures, "unchanged" | "head">> {
  const first = await fetch(url, { method: "HEAD" });
  const headers = { "if-none-match": first.headers.get("etag") ?? "" };
  const unchanged: number[] = [];
  const head: number[] = [];
  for (let ask = 0; ask < ASKS; ask += 1) {
    unchanged.push(
      await timeOf(async () => {
        const { status } = await fetch(url, { headers });
        if (status !== 304) throw new Error(`What is unchanged was answered with ${status}.`);
      }),
    );
    head.push(await timeOf(() => reader.head()));
  }
  return { unchanged: median(unchanged), head: median(head) };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What a process holds now, and the most that it ever held. */
const residentMegabytes = (pid: number): Promise<number> => statusOf(pid, "VmRSS");
const peakMegabytes = (pid: number): Promise<number> => statusOf(pid, "VmHWM");

/** A figure of /proc in megabytes; 0 where the system has none. */
async function statusOf(pid: number, name: string): Promise<number> {
  const text = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0) / 1024;
}
