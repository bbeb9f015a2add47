/** The timeline: what was claimed, happened and is due, in lanes, at any day of the past. */

import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { TimeControl } from "../parts/time-control.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../state/link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { today } from "../state/today.ts";
import { useMedia } from "../state/use-media.ts";
import { everythingOf } from "./everything.ts";
import { Legend } from "./legend.tsx";
import { subjectsOf } from "./subjects.ts";
import { DAY_MS, dayOf, wholeYears } from "./time-range.ts";
import { TimelineBody } from "./timeline-body.tsx";
import { TIMELINE_ENDS } from "./timeline-ends.ts";
import { parametersOf, type TimelineView, usualRange, viewOf } from "./timeline-view.ts";
import { RangeButtons, Toolbar } from "./toolbar.tsx";
import { useEntries } from "./use-entries.ts";
import { useRange } from "./use-range.ts";
import "./timeline.css";
import "./marks.css";

/** Steps of a replay of what is in sight. */
const STEPS = 90;

/** The page at `/timeline`. */
export function TimelinePage() {
  const { url, route } = useLocation();
  const address = useAddress();
  const at = usePointInTime();
  const now = today();
  const isNarrow = useMedia("(max-width: 44rem)");
  const view = useMemo(() => viewOf(new URL(url, location.origin).searchParams), [url]);
  const change = (changed: Partial<TimelineView>, replace = false) =>
    route(address("/timeline", parametersOf({ ...view, ...changed })), replace);
  const ofAddress = useMemo(() => view.range ?? usualRange(now, isNarrow), [view.range, now, isNarrow]);
  const control = useRange(ofAddress, (range, replace) => change({ range }, replace));
  const { range } = control;
  const { valid, ...known } = at ?? {};
  const asked = {
    ...wholeYears(range),
    subject: view.about,
    at: Object.keys(known).length > 0 ? known : null,
    withChanges: view.sorts.includes("statuses"),
    withTopics: view.laning === "topic",
  };
  const all = useEntries(asked);
  const then = useEntries(valid === undefined ? null : { ...asked, at, withTopics: false });
  const ends = useAnswer(TIMELINE_ENDS, { at: asked.at, ...(view.about !== "" && { subject: view.about }) });
  const everything = ends.phase === "ready" ? everythingOf(ends.answer.data) : null;
  const state = valid === undefined || all.phase !== "ready" ? all : then;
  const days = (range.end - range.start) / DAY_MS;
  const first = dayOf(everything?.start ?? range.start);
  const entries =
    all.phase === "ready" ? all.answer.data : all.phase === "loading" ? (all.previous?.data ?? null) : null;
  const past =
    then.phase === "ready" ? then.answer.data : then.phase === "loading" ? (then.previous?.data ?? null) : null;
  const shown = valid === undefined ? entries : past;
  return (
    <Page title="Timeline" isReady={entries !== null} heading="What was said, done and promised, and when">
      {view.faulty && <p class="quiet timeline-fault">“{view.faulty}” is no range of days; the usual one is shown.</p>}
      <Toolbar view={view} subjects={subjectsOf(entries)} onChange={change} />
      <RangeButtons range={range} everything={everything} onStep={control.step} />
      <TimeControl
        first={first}
        today={now}
        replayFrom={dayOf(Math.max(range.start, Date.parse(first)))}
        stride={Math.max(1, Math.round(days / STEPS))}
        isBusy={state.phase !== "ready"}
      />
      {entries && shown && state.phase !== "failed" ? (
        <TimelineBody
          {...{ entries, shown, view, control, everything }}
          day={valid ?? now}
          isToday={valid === undefined}
          onWhole={() => change({ isWhole: true })}
        />
      ) : (
        <Answered state={state.phase === "failed" ? state : { phase: "loading", previous: null }}>
          {() => null}
        </Answered>
      )}
      <Legend />
    </Page>
  );
}
