/**
 * W2 on Neo4j, in turns in one run: our whole HTTP stack, the peer's, and the bare driver without HTTP. The driver sends the
 * Cypher that a person would write (`HAND_W2`, whose rows are maps) and the very text that our planner sends (whose rows are lists).
 */
import { isDeepStrictEqual } from "node:util";
import neo4j, { type Driver, type Record as NeoRecord } from "neo4j-driver";
import type { GraphStore, Statement } from "../src/store/store.ts";
import { httpFigures, median, throughputOf } from "./measure.ts";
import { PEER_W2, peerListener } from "./peer.ts";
import { ask, fill, listening, ourServer } from "./servers.ts";
import { HAND_W2, OUR_W2, ourAnswer, peerAnswer, type W2Answer } from "./w2.ts";

const CLIENTS = 16;
/** The first rounds warm both servers and the database's JVM; they don't count. */
const WARM_UP_ROUNDS = 2;
const ROUNDS = 3;
const SECONDS = 6;

/** Ratios that must be reached. */
export const LIMITS = { overPeer: 8, ofDriver: 0.6 } as const;

export interface NestedPageFigures {
  readonly claims: number;
  readonly fillSeconds: number;
  readonly ours: number;
  readonly peer: number;
  /** The planner's text through the driver alone. */
  readonly driver: number;
  /** Cypher by hand through the driver alone. */
  readonly hand: number;
  readonly overPeer: number;
  readonly ofDriver: number;
}

/** Measures at one size. Throws when the three do not give the same answer. */
export async function nestedPage(store: GraphStore, address: string, claims: number): Promise<NestedPageFigures> {
  const fillSeconds = await fill(store, claims);
  const driver = neo4j.driver(address, undefined, { disableLosslessIntegers: true });
  const [ours, peers] = [await ourServer(store), await listening(await peerListener(driver), "/graphql")];
  try {
    await sameAnswers(ours.url, peers.url, driver);
    const [planned] = ours.statements;
    if (planned === undefined) throw new Error("Our server sent no statement.");
    const rounds = [];
    for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
      const mine = await httpFigures({ url: ours.url, query: OUR_W2, connections: CLIENTS, seconds: SECONDS });
      const theirs = await httpFigures({ url: peers.url, query: PEER_W2, connections: CLIENTS, seconds: SECONDS });
      await settled(driver);
      const bare = await throughputOf(() => ran(driver, planned), CLIENTS, SECONDS);
      const hand = await throughputOf(() => byHand(driver), CLIENTS, SECONDS);
      if (mine.failed + theirs.failed > 0)
        throw new Error(`${mine.failed} of our answers and ${theirs.failed} of the peer's failed.`);
      rounds.push({ ours: mine.perSecond, peer: theirs.perSecond, driver: bare.perSecond, hand: hand.perSecond });
    }
    rounds.splice(0, WARM_UP_ROUNDS);
    return {
      claims,
      fillSeconds,
      ours: median(rounds.map((round) => round.ours)),
      peer: median(rounds.map((round) => round.peer)),
      driver: median(rounds.map((round) => round.driver)),
      hand: median(rounds.map((round) => round.hand)),
      overPeer: median(rounds.map((round) => round.ours / round.peer)),
      ofDriver: median(rounds.map((round) => round.ours / round.driver)),
    };
  } finally {
    await Promise.all([ours.close(), peers.close(), driver.close()]);
  }
}

/** Waits until the server has ended what a peer started and nobody waits for any more: its memory counts until then. */
async function settled(driver: Driver): Promise<void> {
  for (;;) {
    const record = await ran(driver, {
      text: "SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS running",
      parameters: {},
    });
    if (Number(record?.get("running")) <= 1) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function byHand(driver: Driver): Promise<W2Answer> {
  const record = await ran(driver, { text: HAND_W2, parameters: { highest: "\uffff" } });
  return { total: record?.get("total"), claims: record?.get("claims") };
}

/** One statement through the bare driver, as its manual says to. */
async function ran(driver: Driver, { text, parameters }: Statement): Promise<NeoRecord | undefined> {
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, withIntegers(parameters));
    return records[0];
  } finally {
    await session.close();
  }
}

function withIntegers(parameters: Statement["parameters"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(Number(value)) : value,
    ]),
  );
}

async function sameAnswers(ours: string, peers: string, driver: Driver): Promise<void> {
  const mine = ourAnswer(await ask(ours, OUR_W2));
  const theirs = peerAnswer(await ask(peers, PEER_W2));
  const hand = await byHand(driver);
  if (mine.claims.length !== 20) throw new Error(`W2 gave ${mine.claims.length} claims.`);
  if (!isDeepStrictEqual(plain(mine), plain(theirs))) throw new Error("Our answer to W2 and the peer's differ.");
  if (!isDeepStrictEqual(plain(mine), plain(hand))) throw new Error("Our answer to W2 and that by hand differ.");
}

function plain(answer: W2Answer): unknown {
  return JSON.parse(JSON.stringify(answer));
}
