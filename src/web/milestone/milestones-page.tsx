/** The list of milestones: targets with how they stand, and events. */
import { useLocation } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { Empty } from "../parts/empty.tsx";
import { Pager, useListPage, useParameters } from "../parts/pager.tsx";
import { Page } from "../shell/page.tsx";
import { Link, useAddress } from "../state/link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import {
  isNarrowed,
  type MilestoneFilter,
  milestoneFilterOf,
  milestoneParameters,
  milestoneVariables,
} from "./milestone-filter.ts";
import { MilestoneFilterForm } from "./milestone-filter-form.tsx";
import { MilestoneRow } from "./milestone-row.tsx";
import { MILESTONES_PAGE, type MilestonesPageQuery } from "./milestones.generated.ts";
import "../styles/filtered-list.css";

const PAGE_SIZE = 30;

/** The page at `/milestones`. */
export function MilestonesPage() {
  const { route } = useLocation();
  const address = useAddress();
  const filter = milestoneFilterOf(useParameters());
  const { variables } = useListPage(PAGE_SIZE);
  const state = useAnswer(MILESTONES_PAGE, { ...milestoneVariables(filter), ...variables, at: usePointInTime() });
  const change = (changed: Partial<MilestoneFilter>) =>
    route(address("/milestones", milestoneParameters({ ...filter, ...changed })));
  const total = state.phase === "ready" ? state.answer.data.milestones.totalCount : 0;
  return (
    <Page title="Milestones" isReady={state.phase === "ready"} told={`Milestones: ${countText(total)}.`}>
      <p class="lede">Dates that somebody promised, whether they were kept, and what happened.</p>
      <div class="claims-layout">
        <MilestoneFilterForm filter={filter} onChange={change} />
        <Answered state={state}>
          {({ milestones }) => <MilestoneList milestones={milestones} isNarrowed={isNarrowed(filter)} />}
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
  if (totalCount === 0) {
    return (
      <Empty>
        <p>{isNarrowed ? "No milestone is so." : "No milestone was known at this point in time."}</p>
        {isNarrowed && (
          <p>
            <Link to="/milestones">Show all milestones</Link>
          </p>
        )}
      </Empty>
    );
  }
  return (
    <section class="claims-found" aria-label="Milestones found">
      <p class="claims-count">
        <strong>{countText(totalCount)}</strong>
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

function countText(total: number): string {
  return total === 1 ? "1 milestone" : `${total.toLocaleString("en-GB")} milestones`;
}
