/** The entries of the timeline, page after page, as state of a component. */
import { useEffect, useState } from "preact/hooks";
import { type Answer, ApiFailure, ask } from "../api/ask.ts";
import type { Operation } from "../api/operation.ts";
import type { AnswerState } from "../api/use-answer.ts";
import { lastRevision } from "../state/last-revision.ts";
import type { PointInTime } from "../state/point-in-time.ts";
import { claimOf } from "./claim-of.ts";
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
  readonly topics: ReadonlyMap<string, readonly string[]>;
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

/** Answers of this visit: a replay comes by the same days again. */
const kept = new Map<string, Entries>();
const MOST_KEPT = 80;

/** Asks for entries; while others load, those before them are `previous`. Null asks for nothing. */
export function useEntries(asked: EntriesAsked | null): AnswerState<Entries> {
  const key = asked === null ? "" : JSON.stringify(asked);
  const [settled, setSettled] = useState<{ key: string; entries?: Entries; failure?: ApiFailure } | null>(null);
  const [last, setLast] = useState<Entries | null>(null);
  const [attempt, setAttempt] = useState(0);
  // The key stands for what is asked.
  useEffect(() => {
    if (asked === null) return;
    const controller = new AbortController();
    const there = kept.get(key);
    (there ? Promise.resolve(there) : entriesOf(asked, controller.signal)).then(
      (entries) => {
        if (controller.signal.aborted) return;
        keep(key, entries);
        setLast(entries);
        setSettled({ key, entries });
      },
      (reason: unknown) => {
        if (!controller.signal.aborted) setSettled({ key, failure: failureOf(reason) });
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  const current = settled?.key === key ? settled : null;
  if (current?.failure) return { phase: "failed", failure: current.failure, retry: () => setAttempt(attempt + 1) };
  const entries = current?.entries ?? kept.get(key);
  if (entries) return { phase: "ready", answer: { data: entries, revision: null } };
  return { phase: "loading", previous: last && { data: last, revision: null } };
}

async function entriesOf(asked: EntriesAsked, signal: AbortSignal): Promise<Entries> {
  const { from, to, subject, at, withChanges, withTopics } = asked;
  const variables = { from, to, at, ...(subject !== "" && { subject }) };
  const [things, changes] = await Promise.all([
    pagesOf(TIMELINE_THINGS, variables, signal),
    withChanges ? pagesOf(STATUS_CHANGES, variables, signal) : { nodes: [], total: 0 },
  ]);
  const beyond = things.total - things.nodes.length + (changes.total - changes.nodes.length);
  const topics = withTopics ? await topicsOf(changes.nodes, signal) : new Map<string, readonly string[]>();
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
    const answer: Answer<Paged<Node>> = await ask(
      operation,
      { ...variables, ...(after !== null && { after }) },
      signal,
    );
    const { data, revision } = answer;
    if (revision !== null) lastRevision.set(revision);
    nodes.push(...data.timeline.nodes);
    total = data.timeline.totalCount;
    after = data.timeline.pageInfo.endCursor;
    if (!data.timeline.pageInfo.hasNextPage) break;
  }
  return { nodes, total };
}

async function topicsOf(changes: readonly StatusChange[], signal: AbortSignal): Promise<Entries["topics"]> {
  const claims = [...new Set(changes.flatMap(({ entry }) => ("id" in entry ? [claimOf(entry.id)] : [])))];
  const topics = new Map<string, readonly string[]>();
  for (let start = 0; start < claims.length; start += PAGE) {
    const { data } = await ask(CLAIM_TOPICS, { ids: claims.slice(start, start + PAGE) }, signal);
    for (const node of data.nodes) if (node && "topics" in node) topics.set(node.id, node.topics);
  }
  return topics;
}

function keep(key: string, entries: Entries): void {
  kept.delete(key);
  kept.set(key, entries);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

function failureOf(reason: unknown): ApiFailure {
  if (reason instanceof ApiFailure) return reason;
  return new ApiFailure("UNKNOWN", reason instanceof Error ? reason.message : String(reason));
}
