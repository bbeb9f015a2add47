/** Who uses what, how far the use has come, and on which evidence that is known. */
import { useLocation } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { Empty } from "../parts/empty.tsx";
import { Pager, useListPage, useParameters } from "../parts/pager.tsx";
import { Page } from "../shell/page.tsx";
import { Link, useAddress } from "../state/link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { AdoptionForm } from "./adoption-form.tsx";
import { AdoptionTable } from "./adoption-table.tsx";
import { type AdoptionView, ORDER_FIELDS, sorted, viewOf, viewParameters, viewVariables } from "./adoption-view.ts";
import { ADOPTION_TABLE, type AdoptionTableQuery } from "./adoptions.generated.ts";
import "./adoptions.css";

const PAGE_SIZE = 100;

/** The page at `/adoptions`. */
export function AdoptionsPage() {
  const { route } = useLocation();
  const address = useAddress();
  const view = viewOf(useParameters());
  const { variables } = useListPage(PAGE_SIZE);
  const state = useAnswer(ADOPTION_TABLE, { ...viewVariables(view), ...variables, at: usePointInTime() });
  const change = (changed: Partial<AdoptionView>) =>
    route(address("/adoptions", viewParameters({ ...view, ...changed })));
  const total = state.phase === "ready" ? state.answer.data.adoptions.totalCount : 0;
  return (
    <Page title="Adoptions" isReady={state.phase === "ready"} told={`Adoptions: ${countText(total)}.`}>
      <p class="lede">Who uses what in which workload, how far that has come, and what shows it.</p>
      <AdoptionForm view={view} onChange={change} />
      <Answered state={state}>{(data) => <Found data={data} view={view} onChange={change} />}</Answered>
    </Page>
  );
}

interface FoundProps {
  readonly data: AdoptionTableQuery;
  readonly view: AdoptionView;
  readonly onChange: (changed: Partial<AdoptionView>) => void;
}

function Found({ data: { adoptions }, view, onChange }: FoundProps) {
  const { totalCount, nodes, pageInfo } = adoptions;
  if (totalCount === 0) return <Nothing isNarrowed={view.stage.length > 0 || view.of !== ""} />;
  const isWhole = totalCount === nodes.length;
  // Over several pages the order is the API's, or pages would not follow from one another.
  const isSortedByApi = !isWhole && ORDER_FIELDS[view.sort] !== undefined;
  const used = view.of === "" ? null : nodes[0]?.adopts.find(({ id }) => id === view.of);
  return (
    <>
      <p class="adoption-count">
        <strong>{countText(totalCount)}</strong>
        {used && (
          <>
            {" "}
            of <bdi>{used.name}</bdi>.{" "}
            <button type="button" class="link-button" onClick={() => onChange({ of: "" })}>
              Show those of others, too
            </button>
          </>
        )}
        {!isWhole && `, ${nodes.length} on this page`}
        {!isWhole && !isSortedByApi && ", which is sorted by itself"}
      </p>
      <AdoptionTable adoptions={isSortedByApi ? nodes : sorted(nodes, view)} view={view} onChange={onChange} />
      <Pager page={pageInfo} label="Pages of the table" />
    </>
  );
}

function Nothing({ isNarrowed }: { readonly isNarrowed: boolean }) {
  return (
    <Empty>
      <p>{isNarrowed ? "No adoption is so." : "No adoption was known at this point in time."}</p>
      {isNarrowed && (
        <p>
          <Link to="/adoptions">Show all adoptions</Link>
        </p>
      )}
    </Empty>
  );
}

function countText(total: number): string {
  return total === 1 ? "1 adoption" : `${total.toLocaleString("en-GB")} adoptions`;
}
