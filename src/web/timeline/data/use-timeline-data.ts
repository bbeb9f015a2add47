/** What the timeline asks for: what is known of today, and the same at the day of the past that is shown. */
import { useAnswer } from "../../api/use-answer.ts";
import { type AnswerState, useAsked } from "../../api/use-asked.ts";
import { type PointInTime, usePointInTime } from "../../state/point-in-time.ts";
import { type TimeRange, wholeYears } from "../time-range.ts";
import type { TimelineView } from "../timeline-view.ts";
import { everythingOf } from "./everything.ts";
import { type Entries, type EntriesAsked, loadEntries } from "./load-entries.ts";
import { TIMELINE_ENDS } from "./timeline-ends.generated.ts";

/** The answers, and how far the one in question has come. */
export interface TimelineData {
  readonly state: AnswerState<Entries>;
  /** What is known of today; null before it is there. */
  readonly entries: Entries | null;
  /** What is shown: of today or of a day of the past; while that loads, what was shown before. */
  readonly shown: Entries | null;
}

/** The range that holds everything; null while that is not known. */
export function useEverything({ about }: TimelineView): TimeRange | null {
  const at = knownOf(usePointInTime());
  const ends = useAnswer(TIMELINE_ENDS, { at, ...(about !== "" && { subject: about }) });
  return ends.phase === "ready" ? everythingOf(ends.answer.data) : null;
}

/** Asks for whole years, so that small steps ask for nothing new. */
export function useTimelineData(view: TimelineView, range: TimeRange): TimelineData {
  const at = usePointInTime();
  const asked = {
    ...wholeYears(range),
    subject: view.about,
    at: knownOf(at),
    withChanges: view.kinds.includes("statuses"),
    withTopics: view.laning === "topic",
  };
  const valid = at?.valid;
  const all = useEntries(asked);
  const then = useEntries(valid === undefined ? null : { ...asked, at, withTopics: false });
  const entries = lastOf(all);
  return {
    state: valid === undefined || all.phase !== "ready" ? all : then,
    entries,
    shown: valid === undefined ? entries : lastOf(then),
  };
}

/** The point on the clock of what was known alone. */
function knownOf(at: PointInTime | null): PointInTime | null {
  const { valid: _valid, ...known } = at ?? {};
  return Object.keys(known).length > 0 ? known : null;
}

/** Asks for entries; null asks for nothing. */
function useEntries(asked: EntriesAsked | null): AnswerState<Entries> {
  // Without a key nothing is asked, so there is something to ask.
  return useAsked(asked && `timeline ${JSON.stringify(asked)}`, async (signal) => ({
    data: await loadEntries(asked as EntriesAsked, signal),
    revision: null,
  }));
}

function lastOf(state: AnswerState<Entries>): Entries | null {
  if (state.phase === "failed") return null;
  return (state.phase === "ready" ? state.answer : state.previous)?.data ?? null;
}
