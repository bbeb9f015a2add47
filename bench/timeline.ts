/**
 * A page of a timeline on Neo4j, by turns in one run: ours, and Cypher as a person would write it who knows the graph and its keys. Both
 * must give the same entries.
 */
import { isDeepStrictEqual } from "node:util";
import { createApi } from "../src/api/server.ts";
import { GraphReader } from "../src/graph/reader.ts";
import type { ReadOperation } from "../src/graph/selection.ts";
import type { GraphStore } from "../src/store/store.ts";
import { median } from "./measure.ts";

/** The reader's time may be so many times that of the Cypher by hand. */
export const TIMELINE_LIMIT = 1.5;

/** Calls of each, by turns. */
const WARM_UP = 300;
const CALLS = 500;
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
  /** Milliseconds a page, the middle of all: our whole API without the network. */
  readonly api: number;
  /** Of those, what the reader of the graph takes: parameters, the statement, and the answer put together. */
  readonly ours: number;
  /** The Cypher by hand through the same store. */
  readonly hand: number;
  readonly overHand: number;
}

/** Measures on a store that is filled already. Throws when the two do not give the same entries. */
export async function timelinePage(store: GraphStore): Promise<TimelineFigures> {
  const times = { api: [] as number[], ours: [] as number[], hand: [] as number[] };
  const reader = new GraphReader(store);
  const read = reader.read.bind(reader);
  Object.assign(reader, { read: (operation: ReadOperation) => timed(times.ours, () => read(operation)) });
  const api = await createApi({ reader, log: (message, cause) => console.error(message, cause) });
  const body = JSON.stringify({ query: OUR_TIMELINE, variables: { from: FROM } });
  const headers = { "content-type": "application/json" };
  const ours = async (): Promise<readonly Entry[]> => {
    const answer = await api.fetch(new Request("http://localhost/graphql", { method: "POST", headers, body }));
    return ((await answer.json()) as { data: { timeline: { nodes: readonly Entry[] } } }).data.timeline.nodes;
  };
  const hand = async (): Promise<readonly Entry[]> => {
    const rows = await store.read({ text: HAND_TIMELINE, parameters: { from: FROM } });
    return rows.map(({ entry }) => entry as unknown as Entry);
  };
  checkSame(await ours(), await hand());
  for (let call = 0; call < WARM_UP + CALLS; call += 1) {
    if (call === WARM_UP) for (const kind of Object.values(times)) kind.length = 0;
    await timed(times.api, ours);
    await timed(times.hand, hand);
  }
  const figures = { api: median(times.api), ours: median(times.ours), hand: median(times.hand) };
  return { ...figures, overHand: figures.ours / figures.hand };
}

async function timed<T>(times: number[], once: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await once();
  times.push(performance.now() - start);
  return result;
}

/** Titles of judgements are put into words by our code; the rest must be equal, and the words must end in what is judged. */
function checkSame(ours: readonly Entry[], hand: readonly Entry[]): void {
  const plain = (entries: readonly Entry[]) => entries.map(({ id, date, lane }) => ({ id, date, lane }));
  const isSame =
    isDeepStrictEqual(plain(ours), plain(hand)) &&
    ours.every(({ title }, index) => title.endsWith(String(hand[index]?.title)));
  if (ours.length !== 20 || !isSame) throw new Error("Our page of the timeline and that by hand differ.");
}
