/** The timeline: what was claimed, happened and is due, in lanes, at any day of the past. */

import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Answered } from "../parts/answered.tsx";
import { TimeControl } from "../parts/time-control.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../state/link.tsx";
import { useParameters } from "../state/parameters.ts";
import { usePointInTime } from "../state/point-in-time.ts";
import { today } from "../state/today.ts";
import { useMedia } from "../state/use-media.ts";
import { subjectsOf } from "./data/subjects.ts";
import { useEverything, useTimelineData } from "./data/use-timeline-data.ts";
import { Legend } from "./legend.tsx";
import { clipped, DAY_MS, dayOf } from "./time-range.ts";
import { TimelineBody } from "./timeline-body.tsx";
import { parametersOf, type TimelineView, usualRange, viewOf } from "./timeline-view.ts";
import { RangeButtons, Toolbar } from "./toolbar.tsx";
import { useRange } from "./use-range.ts";
import "./timeline.css";
import "./chart/marks.css";

/** Steps of a replay of what is in sight. */
const STEPS = 90;

/** The page at `/timeline`. */
export function TimelinePage() {
  const here = useParameters();
  const { route } = useLocation();
  const address = useAddress();
  const now = today();
  const isNarrow = useMedia("(max-width: 44rem)");
  const view = useMemo(() => viewOf(here), [here]);
  const everything = useEverything(view);
  const asked = view.beyond && everything ? clipped(view.beyond, everything) : view.range;
  const change = (changed: Partial<TimelineView>, replace = false) =>
    route(address("/timeline", parametersOf({ ...view, range: asked, ...changed })), replace);
  const ofAddress = useMemo(() => asked ?? usualRange(now, isNarrow), [asked?.start, asked?.end, now, isNarrow]);
  const control = useRange(ofAddress, (range, replace) => change({ range }, replace));
  const { range } = control;
  const { state, entries, shown } = useTimelineData(view, range);
  const valid = usePointInTime()?.valid;
  const first = dayOf(everything?.start ?? range.start);
  return (
    <Page title="Timeline" isReady={entries !== null} heading="What was said, done and promised, and when">
      {view.faulty && <Fault words={view.faulty} isBeyond={view.beyond !== null} />}
      <Toolbar view={view} subjects={subjectsOf(entries)} onChange={change} />
      <RangeButtons range={range} everything={everything} onStep={control.step} />
      <TimeControl
        first={first}
        today={now}
        replayFrom={dayOf(Math.max(range.start, Date.parse(first)))}
        stride={Math.max(1, Math.round((range.end - range.start) / DAY_MS / STEPS))}
        isBusy={state.phase !== "ready"}
      />
      {entries && shown && state.phase !== "failed" ? (
        <TimelineBody
          {...{ entries, shown, view, control, everything }}
          day={valid ?? now}
          isToday={valid === undefined}
          isBusy={state.phase !== "ready"}
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

interface FaultProps {
  readonly words: string;
  /** Whether it is a range, of which not all can be drawn. */
  readonly isBeyond: boolean;
}

/** What is wrong with the range of the address, and what is shown in its place. */
function Fault({ words, isBeyond }: FaultProps) {
  return (
    <p class="quiet timeline-fault">
      “{words}” is{" "}
      {isBeyond
        ? "more than can be drawn, which is 60 years between 1900 and 2199; the years of which anything is recorded are shown."
        : "no range of days; the usual one is shown."}
    </p>
  );
}
