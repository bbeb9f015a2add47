/** The list of claims, narrowed by what the address says. */
import { useLocation } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import type { AnswerState } from "../api/use-asked.ts";
import { Answered } from "../parts/answered.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../state/link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { type ClaimFilter, filterOf, parametersOf, variablesOf } from "./claim-filter.ts";
import { ClaimRows, countText } from "./claim-rows.tsx";
import { CLAIMS_PAGE, type ClaimsPageQuery } from "./claims.generated.ts";
import { FilterForm } from "./filter-form.tsx";
import { PARTY_CLAIMS_PAGE } from "./party-claims.generated.ts";
import "../styles/filtered-list.css";

/** The page at `/claims`. */
export function ClaimsPage() {
  const { url, route } = useLocation();
  const address = useAddress();
  const at = usePointInTime();
  const filter = filterOf(new URL(url, location.origin).searchParams);
  const variables = { ...variablesOf(filter), at };
  const all = useAnswer(CLAIMS_PAGE, filter.about === "" ? variables : null);
  const ofParty = useAnswer(PARTY_CLAIMS_PAGE, filter.about === "" ? null : { ...variables, party: filter.about });
  const state = filter.about === "" ? all : ofParty;
  const party = ofParty.phase === "ready" ? partyOf(ofParty.answer.data.node) : null;
  const total = totalOf(all) ?? (ofParty.phase === "ready" ? (party?.claims.totalCount ?? 0) : null);
  const change = (changed: Partial<ClaimFilter>) =>
    route(address("/claims", parametersOf({ ...filter, after: "", before: "", ...changed })));
  return (
    <Page
      title={party ? `Claims to do with ${party.name}` : "Claims"}
      kicker={party ? "Claims to do with" : undefined}
      heading={party?.name ?? "Claims"}
      isReady={state.phase === "ready"}
      told={`${party?.name ?? "Claims"}: ${countText(total ?? 0)}.`}
    >
      <div class="claims-layout">
        <FilterForm filter={filter} party={party?.name ?? null} onChange={change} />
        {filter.about === "" ? (
          <Answered state={all}>{({ claims }) => <ClaimRows filter={filter} claims={claims} />}</Answered>
        ) : (
          <Answered state={ofParty}>
            {({ node }) => <ClaimRows filter={filter} claims={partyOf(node)?.claims ?? null} />}
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
