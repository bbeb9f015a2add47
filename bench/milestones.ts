/** A page of targets by their due dates, with what became of them, beside Cypher by hand that decides the deadline itself. */
import { isDeepStrictEqual } from "node:util";
import type { GraphStore } from "../src/store/store.ts";
import { byTurns, TimedReader, wholeTime } from "./timed-reader.ts";

/** The reader's time may be so many times that of the Cypher by hand. */
export const MILESTONES_LIMIT = 1.5;

const NOW = "2026-11-27";

const OUR_MILESTONES = /* GraphQL */ `
  query ($now: Date) {
    milestones(first: 20, orderBy: [{ field: DUE, direction: DESC }], now: $now) {
      nodes { id title due { text } delivery deadline }
    }
  }
`;

/** Relies on the index of `dueKey`. */
const HAND_MILESTONES = `
MATCH (n:Milestone) WHERE n.dueKey < '9' AND n.knownTo IS NULL
WITH n ORDER BY n.dueKey DESC LIMIT 20
CALL (n) {
  MATCH (n)<-[r:RESCHEDULES]-(:Milestone) WHERE r.knownTo IS NULL
  RETURN min(r.announcedOnLatest) AS moved
}
RETURN {id: n.id, title: n.title, due: {text: n.dueText}, delivery: n.delivery, deadline: CASE
  WHEN n.delivery = 'DELIVERED' AND n.deliveredOnLatest <= n.dueLatest THEN 'MET'
  WHEN moved <= n.dueLatest AND moved <= $now THEN 'MOVED'
  WHEN n.delivery = 'DELIVERED' AND n.deliveredOnEarliest > n.dueLatest THEN 'MISSED'
  WHEN n.delivery = 'DELIVERED' THEN 'INDETERMINATE'
  WHEN n.delivery = 'ABANDONED' THEN 'MISSED'
  WHEN $now > n.dueLatest AND n.lastReviewedOn > n.dueLatest AND n.delivery = 'UNKNOWN' THEN 'INDETERMINATE'
  WHEN $now > n.dueLatest AND n.lastReviewedOn > n.dueLatest THEN 'MISSED'
  WHEN $now > n.dueLatest THEN 'OVERDUE'
  WHEN n.dueLatest <= $soon THEN 'DUE_SOON'
  ELSE 'PENDING' END} AS milestone`;

export interface MilestoneFigures {
  readonly ours: number;
  readonly hand: number;
  readonly overHand: number;
}

/** Measures on a store that is filled already. Throws when the two do not give the same targets. */
export async function milestonePage(store: GraphStore): Promise<MilestoneFigures> {
  const reader = await TimedReader.over(store);
  const hand = async () =>
    (await store.read({ text: HAND_MILESTONES, parameters: { now: NOW, soon: "2026-12-27" } })).map(
      (row) => row.milestone,
    );
  const answer = await reader.ask<{ milestones: { nodes: unknown[] } }>(OUR_MILESTONES, { now: NOW });
  if (!isDeepStrictEqual(answer.milestones.nodes, await hand())) {
    throw new Error("Our page of targets and that by hand differ.");
  }
  const [ours = 0, byHand = 0] = await byTurns([reader.turn(OUR_MILESTONES, { now: NOW }), wholeTime(hand)]);
  return { ours, hand: byHand, overHand: ours / byHand };
}
