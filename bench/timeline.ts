/**
 * A page of a timeline on Neo4j, by turns in one run: ours, and Cypher as a person would write it who knows the graph and its keys. Both
 * must give the same entries.
 */
import { isDeepStrictEqual } from "node:util";
import type { GraphStore } from "../src/store/store.ts";
import { byTurns, TimedReader, wholeTime } from "./timed-reader.ts";

/** The reader's time may be so many times that of the Cypher by hand. */
export const TIMELINE_LIMIT = 1.5;

const FROM = "2020-01-01";

const OUR_TIMELINE = /* GraphQL */ `
  query T($from: Date) {
    timeline(from: $from, axes: [STATED, HAPPENED, PUBLISHED, DUE], first: 20) {
      nodes {
        id
        axis
        date { text earliest latest }
        title
        lane
      }
    }
  }
`;

/** Relies on the index of each key. */
const HAND_TIMELINE = `
CALL () {
  MATCH (n:Claim) WHERE n.madeOnKey > $from AND n.knownTo IS NULL
  WITH n ORDER BY n.madeOnKey LIMIT 20
  RETURN n, 'STATED' AS axis, n.madeOnKey AS key, {text: n.madeOnText, earliest: n.madeOnEarliest, latest: n.madeOnLatest} AS date
  UNION ALL
  MATCH (n:Source) WHERE n.publishedOnKey > $from AND n.knownTo IS NULL
  WITH n ORDER BY n.publishedOnKey LIMIT 20
  RETURN n, 'PUBLISHED' AS axis, n.publishedOnKey AS key, {text: n.publishedOnText, earliest: n.publishedOnEarliest, latest: n.publishedOnLatest} AS date
  UNION ALL
  MATCH (n:Milestone) WHERE n.dueKey > $from AND n.knownTo IS NULL
  WITH n ORDER BY n.dueKey LIMIT 20
  RETURN n, 'DUE' AS axis, n.dueKey AS key, {text: n.dueText, earliest: n.dueEarliest, latest: n.dueLatest} AS date
  UNION ALL
  MATCH (n:Milestone) WHERE n.happenedOnKey > $from AND n.knownTo IS NULL
  WITH n ORDER BY n.happenedOnKey LIMIT 20
  RETURN n, 'HAPPENED' AS axis, n.happenedOnKey AS key, {text: n.happenedOnText, earliest: n.happenedOnEarliest, latest: n.happenedOnLatest} AS date
  UNION ALL
  MATCH (a:Assessment) WHERE a.deliveredOnKey > $from
  MATCH (n:Milestone)-[e:HAS_STATUS]->(a) WHERE e.knownTo IS NULL AND e.validTo IS NULL
  WITH n, a ORDER BY a.deliveredOnKey LIMIT 20
  RETURN n, 'HAPPENED' AS axis, a.deliveredOnKey AS key, {text: a.deliveredOnText, earliest: a.deliveredOnEarliest, latest: a.deliveredOnLatest} AS date
  UNION ALL
  MATCH (n:Adoption) WHERE n.sinceKey > $from AND n.knownTo IS NULL
  WITH n ORDER BY n.sinceKey LIMIT 20
  RETURN n, 'HAPPENED' AS axis, n.sinceKey AS key, {text: n.sinceText, earliest: n.sinceEarliest, latest: n.sinceLatest} AS date
  UNION ALL
  MATCH (n:Assessment) WHERE n.changedOnKey > $from AND n.knownTo IS NULL
  WITH n ORDER BY n.changedOnKey LIMIT 20
  RETURN n, 'HAPPENED' AS axis, n.changedOnKey AS key, {text: n.validFromText, earliest: n.validFromEarliest, latest: n.validFromLatest} AS date
}
WITH n, axis, key, date ORDER BY left(key, 11), axis, key LIMIT 20
CALL (n) {
  MATCH (j)-[:HAS_STATUS]->(n:Assessment) RETURN head(collect(DISTINCT j)) AS judged
}
WITH n, axis, date, coalesce(judged, n) AS t
CALL (t) {
  MATCH (t)-[r:ABOUT|CONCERNS|HAS_ADOPTION|PUBLISHED_BY]-(s) WHERE r.knownTo IS NULL
  WITH r, s ORDER BY r.position, s.id LIMIT 1
  RETURN head(collect(s.id)) AS lane
}
RETURN {id: 'timeline:' + axis + '/' + n.id, axis: axis, date: date, title: coalesce(t.statement, t.title, t.component), status: n.status, standing: n.standing, lane: lane} AS entry`;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly lane: string | null;
  readonly date: unknown;
}

export interface TimelineFigures {
  /** Milliseconds a page, the middle of all: what the reader of the graph takes, and the Cypher by hand through the same store. */
  readonly ours: number;
  readonly hand: number;
  readonly overHand: number;
}

/** Measures on a store that is filled already. Throws when the two do not give the same entries. */
export async function timelinePage(store: GraphStore): Promise<TimelineFigures> {
  const reader = await TimedReader.over(store);
  const variables = { from: FROM };
  const hand = async (): Promise<readonly Entry[]> => {
    const rows = await store.read({ text: HAND_TIMELINE, parameters: variables });
    return rows.map(({ entry }) => entry as unknown as Entry);
  };
  const { timeline } = await reader.ask<{ timeline: { nodes: readonly Entry[] } }>(OUR_TIMELINE, variables);
  checkSame(timeline.nodes, await hand());
  const [ours = 0, byHand = 0] = await byTurns([reader.turn(OUR_TIMELINE, variables), wholeTime(hand)]);
  return { ours, hand: byHand, overHand: ours / byHand };
}

/** Titles of judgements are put into words by our code; the rest must be equal, and the words must end in what is judged. */
function checkSame(ours: readonly Entry[], hand: readonly Entry[]): void {
  const plain = (entries: readonly Entry[]) => entries.map(({ id, date, lane }) => ({ id, date, lane }));
  const isSame =
    isDeepStrictEqual(plain(ours), plain(hand)) &&
    ours.every(({ title }, index) => title.endsWith(String(hand[index]?.title)));
  if (ours.length !== 20 || !isSame) throw new Error("Our page of the timeline and that by hand differ.");
}
