/**
 * `npm run bench`: the figures that README quotes, each beside the limit it must keep. Ratios are of one run, side by side; run it
 * on a machine that does nothing else. `npm run bench -- 1000 10000` chooses the sizes (claims). Ends with 1 when a limit is missed.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4jServer } from "../src/store/neo4j-launcher.ts";
import { openStore } from "../src/store/open-store.ts";
import { committedLatency, fallingBehind, P99_LIMIT } from "./embedded.ts";
import { FEED_LIMITS, feedFigures } from "./feeds.ts";
import { SIZES } from "./generate.ts";
import { LOOK_UP_LIMIT, lookUpFigures } from "./look-up.ts";
import { MILESTONES_LIMIT, milestonePage } from "./milestones.ts";
import { LIMITS, nestedPage } from "./nested-page.ts";
import { PAST_LIMIT, pastFigures } from "./past.ts";
import { STARTUP_LIMITS, startup } from "./startup.ts";
import { TIMELINE_LIMIT, timelinePage } from "./timeline.ts";

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const missed: string[] = [];
/** Claims from which on a feed is long. */
const LONG_FEED = 100_000;

function check(name: string, value: number, holds: boolean, limit: string): void {
  console.log(`  ${holds ? "kept  " : "MISSED"} ${name}: ${value.toFixed(2)} (${limit})`);
  if (!holds) missed.push(name);
}

/** Timeline, targets, the past and the evidence, each beside what it is measured against. */
async function overTime(size: number): Promise<void> {
  for (const [name, limit, measure] of [
    ["timeline", TIMELINE_LIMIT, timelinePage],
    ["page of targets", MILESTONES_LIMIT, milestonePage],
  ] as const) {
    const { ours, hand, overHand } = await measure(store);
    console.log(`  ${name}, 20 rows: by hand ${hand.toFixed(2)} ms, ours ${ours.toFixed(2)} ms`);
    check(`times the hand-written ${name} at ${size}`, overHand, overHand <= limit, `at most ${limit}`);
  }
  for (const { what, search, ours } of await lookUpFigures(store)) {
    console.log(`  look-up of ${what}: the engine's search ${search.toFixed(2)} ms, the look-up ${ours.toFixed(2)} ms`);
    check(
      `ms over the search, ${what}, at ${size}`,
      ours - search,
      ours - search <= LOOK_UP_LIMIT,
      `at most ${LOOK_UP_LIMIT}`,
    );
  }
  const { read, counted, evidence, statements } = await pastFigures(store);
  for (const { what, today, past, ratio } of read) {
    console.log(`  ${what}: today ${today.toFixed(2)} ms, then ${past.toFixed(2)} ms`);
    check(`times today's ${what} at ${size}`, ratio, ratio <= PAST_LIMIT, `at most ${PAST_LIMIT}`);
  }
  for (const { what, today, past } of counted) {
    console.log(`  ${what}: today ${today.toFixed(2)} ms, then ${past.toFixed(2)} ms (no limit)`);
  }
  console.log(`  evidence of the claim with most citations: ${evidence.toFixed(1)} ms`);
  check(`statements for that evidence at ${size}`, statements, statements === 1, "one");
}

/** All claims as CSV, beside reading them by hand; and what costs a poller who has them already. */
async function asFeed(size: number): Promise<void> {
  const { byHand, feed, ofReading, megabytes, unchanged, head } = await feedFigures(store, server.uri);
  console.log(`  all claims a second: by hand ${byHand.toFixed(0)}, as CSV over HTTP ${feed.toFixed(0)}`);
  console.log(`  304 of an unchanged feed ${unchanged.toFixed(2)} ms, of which the revision ${head.toFixed(2)} ms`);
  const { ofReading: least, megabytes: most } = FEED_LIMITS;
  // Of a feed that is over in a tenth of a second the start is most.
  if (size >= LONG_FEED)
    check(`of the engine's reading, CSV at ${size}`, ofReading, ofReading >= least, `at least ${least}`);
  check(`megabytes more while it is sent, at ${size}`, megabytes, megabytes < most, `under ${most}`);
}

console.log(`${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`);

console.log("\nnpm start, and W2 on the committed data over HTTP, 200 a second");
const started = await startup(committedLatency);
const { p50, p99, failed } = started.found;
check("seconds to the first answer", started.seconds, started.seconds <= STARTUP_LIMITS.seconds, "at most 3");
check("megabytes", started.megabytes, started.megabytes < STARTUP_LIMITS.megabytes, "under 300");
console.log(`  p50 ${p50.toFixed(2)} ms, ${failed} failed`);
check("p99 in ms", p99, p99 <= P99_LIMIT && failed === 0, `at most ${P99_LIMIT}`);

const folder = await mkdtemp(join(tmpdir(), "claimline-bench-"));
const server = await startNeo4jServer({
  line: "5.26",
  dataFolder: folder,
  heap: "8g",
  pageCacheMegabytes: 512,
  environment: process.env,
});
const store = await openStore({ address: server.uri });
try {
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    console.log(`\n${store.engine}, W2 over HTTP, 16 connections, ${size} claims`);
    const page = await nestedPage(store, server.uri, size);
    const perSecond = (value: number): string => `${value.toFixed(0)}/s`;
    console.log(
      `  ours ${perSecond(page.ours)}, @neo4j/graphql ${perSecond(page.peer)}; without HTTP: the same Cypher`,
    );
    console.log(
      `  through the driver ${perSecond(page.driver)}, by hand with maps ${perSecond(page.hand)}; filled in ${page.fillSeconds.toFixed(0)} s`,
    );
    check(
      `times @neo4j/graphql at ${size}`,
      page.overPeer,
      page.overPeer >= LIMITS.overPeer,
      `at least ${LIMITS.overPeer}`,
    );
    check(
      `of the bare driver at ${size}`,
      page.ofDriver,
      page.ofDriver >= LIMITS.ofDriver,
      `at least ${LIMITS.ofDriver}`,
    );
    await overTime(size);
    await asFeed(size);
  }
  console.log("\nWhere the embedded engine falls behind (W2 answers a second, four clients)");
  for (const row of await fallingBehind(store, [500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000])) {
    console.log(`  ${row.claims} claims: embedded ${row.embedded.toFixed(0)}, ${store.engine} ${row.neo4j.toFixed(0)}`);
  }
} finally {
  await store.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

if (missed.length > 0) {
  console.log(`\nMissed: ${missed.join("; ")}`);
  process.exitCode = 1;
}
