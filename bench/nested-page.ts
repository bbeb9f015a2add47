/** W2 on Neo4j: our whole HTTP stack against the peer's, and against Cypher by hand through the bare driver, in turns in one run. */
import { isDeepStrictEqual } from "node:util";
import neo4j, { type Driver } from "neo4j-driver";
import type { Neo4jStore } from "../src/store/neo4j-store.ts";
import { httpFigures, median, throughputOf } from "./measure.ts";
import { PEER_W2, peerListener } from "./peer.ts";
import { ask, fill, listening, ourServer } from "./servers.ts";
import { HAND_W2, OUR_W2, ourAnswer, peerAnswer, type W2Answer } from "./w2.ts";

const CLIENTS = 16;
const ROUNDS = 3;
const SECONDS = 6;

/** Ratios that must be reached. */
export const LIMITS = { overPeer: 8, ofDriver: 0.6 } as const;

export interface NestedPageFigures {
  readonly claims: number;
  readonly fillSeconds: number;
  readonly ours: number;
  readonly peer: number;
  readonly driver: number;
  readonly overPeer: number;
  readonly ofDriver: number;
}

/** Measures at one size. Throws when the three do not give the same answer. */
export async function nestedPage(store: Neo4jStore, address: string, claims: number): Promise<NestedPageFigures> {
  const fillSeconds = await fill(store, claims);
  const driver = neo4j.driver(address, undefined, { disableLosslessIntegers: true });
  const [ours, peers] = [await ourServer(store), await listening(await peerListener(driver), "/graphql")];
  try {
    await sameAnswers(ours.url, peers.url, driver);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const mine = await httpFigures({ url: ours.url, query: OUR_W2, connections: CLIENTS, seconds: SECONDS });
      const theirs = await httpFigures({ url: peers.url, query: PEER_W2, connections: CLIENTS, seconds: SECONDS });
      const bare = await throughputOf(() => byHand(driver), CLIENTS, SECONDS);
      if (mine.failed + theirs.failed > 0)
        throw new Error(`${mine.failed} of our answers and ${theirs.failed} of the peer's failed.`);
      rounds.push({ ours: mine.perSecond, peer: theirs.perSecond, driver: bare.perSecond });
    }
    return {
      claims,
      fillSeconds,
      ours: median(rounds.map((round) => round.ours)),
      peer: median(rounds.map((round) => round.peer)),
      driver: median(rounds.map((round) => round.driver)),
      overPeer: median(rounds.map((round) => round.ours / round.peer)),
      ofDriver: median(rounds.map((round) => round.ours / round.driver)),
    };
  } finally {
    await Promise.all([ours.close(), peers.close(), driver.close()]);
  }
}

async function byHand(driver: Driver): Promise<W2Answer> {
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(HAND_W2, { highest: "\uffff" });
    const [record] = records;
    return { total: record?.get("total"), claims: record?.get("claims") };
  } finally {
    await session.close();
  }
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
