/** The list of milestones: targets with how they stand, and events. */
import { useLocation } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { Nothing } from "../parts/nothing.tsx";
import { Pager, useListPage } from "../parts/pager.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../state/link.tsx";
import { useParameters } from "../state/parameters.ts";
import { usePointInTime } from "../state/point-in-time.ts";
import { countText } from "../words/count-words.ts";
import { MilestoneFilterForm } from "./milestone-filter-form.tsx";
import { MilestoneRow } from "./milestone-row.tsx";
import { isNarrowed, type MilestoneView, parametersOf, variablesOf, viewOf } from "./milestone-view.ts";
import { MILESTONES_PAGE, type MilestonesPageQuery } from "./milestones.generated.ts";
import "../styles/filtered-list.css";

const PAGE_SIZE = 30;

/** The page at `/milestones`. */
export function MilestonesPage() {
  const { route } = useLocation();
  const address = useAddress();
  const view = viewOf(useParameters());
  const { variables } = useListPage(PAGE_SIZE);
  const state = useAnswer(MILESTONES_PAGE, { ...variablesOf(view), ...variables, at: usePointInTime() });
  const change = (changed: Partial<MilestoneView>) =>
    route(address("/milestones", parametersOf({ ...view, ...changed })));
  const total = state.phase === "ready" ? state.answer.data.milestones.totalCount : 0;
  return (
    <Page title="Milestones" isReady={state.phase === "ready"} told={`Milestones: ${countText(total, "milestone")}.`}>
      <p class="lede">Dates that somebody promised, whether they were kept, and what happened.</p>
      <div class="claims-layout">
        <MilestoneFilterForm view={view} onChange={change} />
        <Answered state={state}>
          {({ milestones }) => <MilestoneList milestones={milestones} isNarrowed={isNarrowed(view)} />}
        </Answered>
      </div>
    </Page>
  );
}

interface MilestoneListProps {
  readonly milestones: MilestonesPageQuery["milestones"];
  readonly isNarrowed: boolean;
}

function MilestoneList({ milestones: { totalCount, nodes, pageInfo }, isNarrowed }: MilestoneListProps) {
  if (totalCount === 0) return <Nothing of="milestone" list="/milestones" isNarrowed={isNarrowed} />;
  return (
    <section class="claims-found" aria-label="Milestones found">
      <p class="claims-count">
        <strong>{countText(totalCount, "milestone")}</strong>
        {totalCount > nodes.length && `, ${nodes.length} on this page`}
      </p>
      <ol class="rows">
        {nodes.map((milestone) => (
          <MilestoneRow key={milestone.id} milestone={milestone} />
        ))}
      </ol>
      <Pager page={pageInfo} label="Pages of the list" />
    </section>
  );
}
