/** In which lane of a timeline an entry lies: that of its company (or whatever else it is about), of its topic, kind or state. */
import { judgedRecord } from "../../domain/assessment-id.ts";
import { suggestion } from "../../domain/nearest.ts";
import { AppError } from "../../errors.ts";
import type { Reading } from "../feed.ts";
import { type TimelineEntry, timelineDocument } from "./timeline-entry.ts";

/** An entry with the name of its lane; null where it lies in none. */
export interface LanedEntry extends TimelineEntry {
  readonly lane: string | null;
}

/** The option that says what lanes are, as feeds declare it. */
export const LANES_OPTION = {
  lanes:
    "What lanes are: SUBJECT (the first company, project or other party that an entry is about), TOPIC, KIND or STATUS.",
};

/** The document of a timeline whose lanes are subjects. */
export const BY_SUBJECT = timelineDocument("SUBJECT");

const DOCUMENTS = {
  SUBJECT: BY_SUBJECT,
  TOPIC: BY_SUBJECT,
  KIND: timelineDocument("KIND"),
  STATUS: timelineDocument("STATUS"),
} as const;

const TOPICS = /* GraphQL */ `
  query ($ids: [ID!], $count: Int!, $at: PointInTime, $now: Date) {
    claims(filter: { id: { in: $ids } }, first: $count, at: $at, now: $now) { nodes { id topics } }
  }
`;

interface Topics {
  readonly claims: { readonly nodes: readonly { readonly id: string; readonly topics: readonly string[] }[] };
}

/** The entries of a timeline, page by page, each with its lane. Throws `INPUT_INVALID` for lanes that there are not. */
export async function* lanedPages(reading: Reading): AsyncGenerator<readonly LanedEntry[]> {
  const lanes = lanesOf(reading.options.lanes ?? "SUBJECT");
  for await (const entries of reading.pages<TimelineEntry>(DOCUMENTS[lanes])) {
    const topics = lanes === "TOPIC" ? await topicsOfJudged(reading, entries) : new Map<string, string>();
    yield entries.map((entry) => ({ ...entry, lane: lanes === "TOPIC" ? topicOf(entry, topics) : entry.laneLabel }));
  }
}

function lanesOf(text: string): keyof typeof DOCUMENTS {
  if (Object.hasOwn(DOCUMENTS, text)) return text as keyof typeof DOCUMENTS;
  const names = Object.keys(DOCUMENTS);
  const hint = suggestion(text, names) || ` Write ${names.join(", ")}.`;
  throw new AppError("INPUT_INVALID", `There are no lanes "${text.slice(0, 60)}".${hint}`);
}

/** A milestone has the topic of the claims that announce or report it. */
function topicOf({ entry }: TimelineEntry, topicsOfClaims: ReadonlyMap<string, string>): string | null {
  switch (entry.__typename) {
    case "Claim":
      return entry.topics[0] ?? null;
    case "Milestone":
      return [...entry.announcedBy, ...entry.reportedBy].flatMap(({ topics }) => topics)[0] ?? null;
    case "Assessment":
      return topicsOfClaims.get(judgedRecord(entry.id) ?? "") ?? null;
    default:
      return null;
  }
}

/** The first topics of the claims that judgements on a page are of. */
async function topicsOfJudged({ ask }: Reading, entries: readonly TimelineEntry[]): Promise<Map<string, string>> {
  const judged = entries.map(({ entry }) => (entry.__typename === "Assessment" ? judgedRecord(entry.id) : null));
  const ids = [...new Set(judged.filter((id) => id?.startsWith("claim:")))];
  if (ids.length === 0) return new Map();
  const { claims } = await ask<Topics>(TOPICS, { ids, count: ids.length });
  return new Map(
    claims.nodes.flatMap(({ id, topics: [topic] }) => (topic === undefined ? [] : [[id, topic] as const])),
  );
}
