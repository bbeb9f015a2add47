/** Reads the entries of the timeline, page after page. */
import { type Answer, ask } from "../../api/ask.ts";
import type { Operation } from "../../api/operation.ts";
import type { PointInTime } from "../../state/point-in-time.ts";
import { claimOf } from "../claim-of.ts";
import { CLAIM_TOPICS } from "./claim-topics.generated.ts";
import { STATUS_CHANGES, type StatusChangesQuery } from "./status-changes.generated.ts";
import { TIMELINE_THINGS, type TimelineThingsQuery } from "./timeline-things.generated.ts";

/** A claim, milestone or adoption with one of its dates. */
export type Thing = TimelineThingsQuery["timeline"]["nodes"][number];
/** A day on which the status of a claim changed. */
export type StatusChange = StatusChangesQuery["timeline"]["nodes"][number];

/** What was asked for. */
export interface Entries {
  readonly things: readonly Thing[];
  readonly changes: readonly StatusChange[];
  /** The topics of claims whose status changed; empty where nobody asked. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  /** How many more there are than were read. */
  readonly beyond: number;
}

/** What to ask for. */
export interface EntriesAsked {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly at: PointInTime | null;
  readonly withChanges: boolean;
  readonly withTopics: boolean;
}

/** Of things and of changes each. More than these are neither readable nor quick to draw. */
const MOST_PAGES = 6;
const PAGE = 100;

/** Reads entries. Throws `ApiFailure`. */
export async function loadEntries(asked: EntriesAsked, signal: AbortSignal): Promise<Entries> {
  const { from, to, subject, at, withChanges, withTopics } = asked;
  const variables = { from, to, at, ...(subject !== "" && { subject }) };
  const [things, changes] = await Promise.all([
    pagesOf(TIMELINE_THINGS, variables, signal),
    withChanges ? pagesOf(STATUS_CHANGES, variables, signal) : { nodes: [], total: 0 },
  ]);
  const beyond = things.total - things.nodes.length + (changes.total - changes.nodes.length);
  const topics = withTopics ? await topicsOf(changes.nodes, signal) : {};
  return { things: things.nodes, changes: changes.nodes, topics, beyond };
}

interface Paged<Node> {
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Node[];
  };
}

async function pagesOf<Node, Variables extends object>(
  operation: Operation<Paged<Node>, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<{ readonly nodes: readonly Node[]; readonly total: number }> {
  const nodes: Node[] = [];
  let total = 0;
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data }: Answer<Paged<Node>> = await ask(
      operation,
      { ...variables, ...(after !== null && { after }) },
      signal,
    );
    nodes.push(...data.timeline.nodes);
    total = data.timeline.totalCount;
    after = data.timeline.pageInfo.endCursor;
    if (!data.timeline.pageInfo.hasNextPage) break;
  }
  return { nodes, total };
}

async function topicsOf(changes: readonly StatusChange[], signal: AbortSignal): Promise<Entries["topics"]> {
  const claims = [...new Set(changes.flatMap(({ entry }) => ("id" in entry ? [claimOf(entry.id)] : [])))];
  const topics: Record<string, readonly string[]> = {};
  for (let start = 0; start < claims.length; start += PAGE) {
    const { data } = await ask(CLAIM_TOPICS, { ids: claims.slice(start, start + PAGE) }, signal);
    for (const node of data.nodes) if (node && "topics" in node) topics[node.id] = node.topics;
  }
  return topics;
}
