/** The claims that a party made and those about it, list by list and page by page. */
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { ClaimLine } from "../parts/claim-line.tsx";
import { Pager, useFocusOnTurn, useListPage } from "../parts/pager.tsx";
import { ThingList } from "../parts/thing-link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { KINDS } from "../words/claim-words.ts";
import { partialDateText } from "../words/date-words.ts";
import { STANDINGS } from "../words/status-words.ts";
import { type ClaimWay, claimWays } from "./claim-ways.ts";
import { CLAIMS_OF_PARTY, type ClaimsOfPartyQuery } from "./claims-of-party.generated.ts";
import type { Party } from "./party.ts";

const PAGE_SIZE = 10;

/** A section for each way in which claims have to do with the party. */
export function ClaimSections({ party }: { readonly party: Party }) {
  const ways = claimWays(party);
  if (ways.length === 0) return <p class="quiet part">No recorded claim has to do with it.</p>;
  return (
    <>
      {ways.map((way) => (
        <ClaimSection key={way.name} way={way} party={party} />
      ))}
    </>
  );
}

function ClaimSection({ way: { name, path, heading }, party }: { readonly way: ClaimWay; readonly party: Party }) {
  const page = useListPage(PAGE_SIZE, `${name}-`);
  const state = useAnswer(CLAIMS_OF_PARTY, { id: party.id, via: [path], ...page.variables, at: usePointInTime() });
  const headline = useFocusOnTurn(page.key);
  const total = party[name].totalCount;
  return (
    <section class="part" aria-labelledby={name}>
      <h2 id={name} ref={headline} tabIndex={-1}>
        {heading}
      </h2>
      <Answered state={state}>
        {({ node }) => {
          const claims = claimsOf(node);
          return (
            claims && (
              <>
                {total > PAGE_SIZE && (
                  <p class="part-lead">
                    {claims.nodes.length} of {total}, the newest first.
                  </p>
                )}
                <ol class="rows">
                  {claims.nodes.map((claim) => (
                    <ClaimOfParty key={claim.id} claim={claim} party={party.id} />
                  ))}
                </ol>
                <Pager page={claims.pageInfo} label={`Pages: ${heading}`} list={`${name}-`} />
              </>
            )
          );
        }}
      </Answered>
    </section>
  );
}

type Claims = Extract<NonNullable<ClaimsOfPartyQuery["node"]>, { readonly claims: unknown }>["claims"];

function claimsOf(node: ClaimsOfPartyQuery["node"]): Claims | null {
  return node && "claims" in node ? node.claims : null;
}

function ClaimOfParty({ claim, party }: { readonly claim: Claims["nodes"][number]; readonly party: string }) {
  const { kind, standing, madeOn, madeBy } = claim;
  const others = madeBy.filter(({ id }) => id !== party);
  return (
    <ClaimLine claim={claim}>
      {standing && standing !== "CURRENT" && <span>{STANDINGS[standing].label.toLowerCase()}</span>}
      <span>{KINDS[kind]}</span>
      {others.length > 0 && (
        <span>
          <ThingList things={others} />
        </span>
      )}
      {madeOn && <span>{partialDateText(madeOn)}</span>}
    </ClaimLine>
  );
}
