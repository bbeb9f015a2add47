/** A page of claims as rows, and the ways to the pages beside it. */
import { Empty } from "../parts/empty.tsx";
import { Nothing } from "../parts/nothing.tsx";
import { Pager } from "../parts/pager.tsx";
import { PartialDate } from "../parts/partial-date.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink, ThingList } from "../parts/thing-link.tsx";
import { Link } from "../state/link.tsx";
import { KINDS } from "../words/claim-words.ts";
import { countText } from "../words/count-words.ts";
import { STANDINGS } from "../words/status-words.ts";
import { type ClaimView, isNarrowed } from "./claim-view.ts";
import type { ClaimsPageQuery } from "./claims.generated.ts";

type Claims = ClaimsPageQuery["claims"];

interface ClaimRowsProps {
  readonly view: ClaimView;
  /** Null where what they should have to do with is not there. */
  readonly claims: Claims | null;
}

/** The rows of the page. */
export function ClaimRows({ view, claims }: ClaimRowsProps) {
  const total = claims?.totalCount ?? 0;
  if (!claims) return <Unknown id={view.about} />;
  if (total === 0) return <Nothing of="claim" list="/claims" isNarrowed={isNarrowed(view)} />;
  return (
    <section class="claims-found" aria-label="Claims found">
      <p class="claims-count">
        <strong>{countText(total, "claim")}</strong>
        {total > claims.nodes.length && `, ${claims.nodes.length} on this page`}
      </p>
      <ol class="rows">
        {claims.nodes.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ol>
      <Pager page={claims.pageInfo} label="Pages of the list" />
    </section>
  );
}

function ClaimRow({ claim }: { readonly claim: Claims["nodes"][number] }) {
  const { id, statement, kind, status, standing, topics, madeOn, madeBy } = claim;
  return (
    <li class="claim-row">
      <p class="claim-row-head">
        <StatusMark status={status} />
        {standing && standing !== "CURRENT" && <span class="standing">{STANDINGS[standing].label}</span>}
      </p>
      <p class="row-title">
        <ThingLink id={id}>{statement}</ThingLink>
      </p>
      <p class="row-note">
        <span>{KINDS[kind]}</span>
        {madeBy.length > 0 && (
          <span>
            <ThingList things={madeBy} />
          </span>
        )}
        {madeOn && (
          <span>
            <PartialDate date={madeOn} />
          </span>
        )}
        {topics.map((topic) => (
          <span key={topic}>
            <Link to="/claims" parameters={{ topic }} class="topic">
              {topic}
            </Link>
          </span>
        ))}
      </p>
    </li>
  );
}

function Unknown({ id }: { readonly id: string }) {
  return (
    <Empty>
      <p>
        There is no company, organization, person or project with the id <code>{id.slice(0, 100)}</code>.
      </p>
      <p>
        <Link to="/claims">Show all claims</Link>
      </p>
    </Empty>
  );
}
