/** The first page: how the claims stand, what is due, what is late, what was judged last, what drifted most. */

import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { Page } from "../shell/page.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { today } from "../state/today.ts";
import { numberText } from "../words/count-words.ts";
import { DriftList } from "./drift-list.tsx";
import { JudgementList } from "./judgement-list.tsx";
import { OVERVIEW, type OverviewQuery } from "./overview.generated.ts";
import { StatusCounts } from "./status-counts.tsx";
import { TargetsAhead, TargetsLate } from "./target-list.tsx";
import "./overview.css";

/** The page at `/`. */
export function OverviewPage() {
  const at = usePointInTime();
  const state = useAnswer(OVERVIEW, { at });
  const isPast = at?.valid !== undefined && at.valid < today();
  const total = state.phase === "ready" ? totalOf(state.answer.data) : null;
  const heading = total === null ? "How the claims stand" : `How ${numberText(total)} claims stand`;
  return (
    <Page title="Overview" heading={heading} isReady={state.phase === "ready"}>
      <Answered state={state}>
        {(data) => (
          <>
            <StatusCounts counts={data.claimCounts} total={totalOf(data)} />
            {isPast && data.undated.totalCount > 0 && <Undated count={data.undated.totalCount} total={totalOf(data)} />}
            <div class="overview-columns">
              <TargetsAhead targets={data.ahead.nodes} />
              <TargetsLate targets={data.late.nodes} total={data.late.totalCount} />
              <JudgementList entries={data.judgements.nodes} />
              <DriftList claims={data.drifted.nodes} total={data.drifted.totalCount} />
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

interface UndatedProps {
  readonly count: number;
  readonly total: number;
}

/** A claim without a date counts on every day of the past. */
function Undated({ count, total }: UndatedProps) {
  const some = count === 1 ? "1 of them bears" : `${numberText(count)} of them bear`;
  return (
    <p class="quiet undated">
      {count === total ? (total === 1 ? "It bears" : "All of them bear") : some} no date, so whether{" "}
      {count === 1 ? "it" : "they"} had been made by that day cannot be told.
    </p>
  );
}

function totalOf({ claimCounts }: OverviewQuery): number {
  return claimCounts.reduce((sum, { count }) => sum + count, 0);
}
