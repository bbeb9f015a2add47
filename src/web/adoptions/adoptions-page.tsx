/** Who uses what, how far the use has come, and on which evidence that is known. */
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
import { AdoptionForm } from "./adoption-form.tsx";
import { AdoptionTable } from "./adoption-table.tsx";
import {
  type AdoptionView,
  isNarrowed,
  ORDER_FIELDS,
  parametersOf,
  sorted,
  variablesOf,
  viewOf,
} from "./adoption-view.ts";
import { ADOPTION_TABLE, type AdoptionTableQuery } from "./adoptions.generated.ts";
import { OpenedNote, useOpenedAdoption } from "./opened-adoption.tsx";
import "./adoptions.css";

const PAGE_SIZE = 100;

/** The page at `/adoptions`. */
export function AdoptionsPage() {
  const { route } = useLocation();
  const address = useAddress();
  const view = viewOf(useParameters());
  const { variables } = useListPage(PAGE_SIZE);
  const state = useAnswer(ADOPTION_TABLE, { ...variablesOf(view), ...variables, at: usePointInTime() });
  const change = (changed: Partial<AdoptionView>) =>
    route(address("/adoptions", parametersOf({ ...view, ...changed })));
  const total = state.phase === "ready" ? state.answer.data.adoptions.totalCount : 0;
  return (
    <Page title="Adoptions" isReady={state.phase === "ready"} told={`Adoptions: ${countText(total, "adoption")}.`}>
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
  const opened = useOpenedAdoption(view, nodes);
  if (totalCount === 0 && opened.adoption === null)
    return <Nothing of="adoption" list="/adoptions" isNarrowed={isNarrowed(view)} />;
  const isWhole = totalCount === nodes.length;
  // Over several pages the order is the API's, or pages would not follow from one another.
  const isSortedByApi = !isWhole && ORDER_FIELDS[view.sort] !== undefined;
  const listed = isSortedByApi ? nodes : sorted(nodes, view);
  const used = view.of === "" ? null : nodes[0]?.adopts.find(({ id }) => id === view.of);
  return (
    <>
      <p class="adoption-count">
        <strong>{countText(totalCount, "adoption")}</strong>
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
      <OpenedNote view={view} opened={opened} />
      <AdoptionTable
        adoptions={opened.adoption ? [opened.adoption, ...listed] : listed}
        view={view}
        onChange={onChange}
      />
      <Pager page={pageInfo} label="Pages of the table" />
    </>
  );
}
