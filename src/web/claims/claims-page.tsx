/** The list of claims, narrowed by what the address says. */
import { useLocation } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import type { AnswerState } from "../api/use-asked.ts";
import { Answered } from "../parts/answered.tsx";
import { useListPage } from "../parts/pager.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../state/link.tsx";
import { useParameters } from "../state/parameters.ts";
import { usePointInTime } from "../state/point-in-time.ts";
import { countText } from "../words/count-words.ts";
import { ClaimRows } from "./claim-rows.tsx";
import { type ClaimView, parametersOf, variablesOf, viewOf } from "./claim-view.ts";
import { CLAIMS_PAGE, type ClaimsPageQuery } from "./claims.generated.ts";
import { FilterForm } from "./filter-form.tsx";
import { PARTY_CLAIMS_PAGE } from "./party-claims.generated.ts";
import "../styles/filtered-list.css";

/** Rows on a page. */
const PAGE_SIZE = 20;

/** The page at `/claims`. */
export function ClaimsPage() {
  const { route } = useLocation();
  const address = useAddress();
  const at = usePointInTime();
  const view = viewOf(useParameters());
  const { variables: page } = useListPage(PAGE_SIZE);
  const variables = { ...variablesOf(view), ...page, at };
  const all = useAnswer(CLAIMS_PAGE, view.about === "" ? variables : null);
  const ofParty = useAnswer(PARTY_CLAIMS_PAGE, view.about === "" ? null : { ...variables, party: view.about });
  const state = view.about === "" ? all : ofParty;
  const party = ofParty.phase === "ready" ? partyOf(ofParty.answer.data.node) : null;
  const total = totalOf(all) ?? (ofParty.phase === "ready" ? (party?.claims.totalCount ?? 0) : null);
  const change = (changed: Partial<ClaimView>) => route(address("/claims", parametersOf({ ...view, ...changed })));
  return (
    <Page
      title={party ? `Claims to do with ${party.name}` : "Claims"}
      kicker={party ? "Claims to do with" : undefined}
      heading={party?.name ?? "Claims"}
      isReady={state.phase === "ready"}
      told={`${party?.name ?? "Claims"}: ${countText(total ?? 0, "claim")}.`}
    >
      <div class="claims-layout">
        <FilterForm view={view} party={party?.name ?? null} onChange={change} />
        {view.about === "" ? (
          <Answered state={all}>{({ claims }) => <ClaimRows view={view} claims={claims} />}</Answered>
        ) : (
          <Answered state={ofParty}>
            {({ node }) => <ClaimRows view={view} claims={partyOf(node)?.claims ?? null} />}
          </Answered>
        )}
      </div>
    </Page>
  );
}

function totalOf(state: AnswerState<ClaimsPageQuery>): number | null {
  return state.phase === "ready" ? state.answer.data.claims.totalCount : null;
}

/** A node that is a party: others have no name here. */
function partyOf<Node extends object>(node: Node | null): Extract<Node, { readonly name: string }> | null {
  return node && "name" in node ? (node as Extract<Node, { readonly name: string }>) : null;
}
