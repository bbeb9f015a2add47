/** A page of claims as rows, and the ways to the pages beside it. */
import { Empty } from "../parts/empty.tsx";
import { PartialDate } from "../parts/partial-date.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink, ThingList } from "../parts/thing-link.tsx";
import { Link } from "../state/link.tsx";
import { KINDS } from "../words/claim-words.ts";
import { STANDINGS } from "../words/status-words.ts";
import { type ClaimFilter, isNarrowed, PAGE_SIZE, parametersOf } from "./claim-filter.ts";
import type { ClaimsPageQuery } from "./claims.generated.ts";

type Claims = ClaimsPageQuery["claims"];

interface ClaimRowsProps {
  readonly filter: ClaimFilter;
  /** Null where what they should have to do with is not there. */
  readonly claims: Claims | null;
}

/** The rows of the page. */
export function ClaimRows({ filter, claims }: ClaimRowsProps) {
  const total = claims?.totalCount ?? 0;
  if (!claims) return <Unknown id={filter.about} />;
  if (total === 0) return <Nothing isFiltered={isNarrowed(filter)} />;
  return (
    <section class="claims-found" aria-label="Claims found">
      <p class="claims-count">
        <strong>{countText(total)}</strong>
        {total > PAGE_SIZE && `, ${claims.nodes.length} on this page`}
      </p>
      <ol class="rows">
        {claims.nodes.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ol>
      <Pager filter={filter} page={claims.pageInfo} />
    </section>
  );
}

/** How many claims that is, for people. */
export function countText(total: number): string {
  return total === 1 ? "1 claim" : `${total.toLocaleString("en-GB")} claims`;
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

function Pager({ filter, page }: { readonly filter: ClaimFilter; readonly page: Claims["pageInfo"] }) {
  if (!page.hasNextPage && !page.hasPreviousPage) return null;
  const to = (cursors: Pick<ClaimFilter, "after" | "before">) => parametersOf({ ...filter, ...cursors });
  return (
    <nav class="pager" aria-label="Pages of the list">
      {page.hasPreviousPage && (
        <Link to="/claims" parameters={to({ after: "", before: page.startCursor ?? "" })} rel="prev">
          ← Previous
        </Link>
      )}
      {page.hasNextPage && (
        <Link to="/claims" parameters={to({ after: page.endCursor ?? "", before: "" })} rel="next" class="pager-next">
          Next →
        </Link>
      )}
    </nav>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <Empty>
      <p>{isFiltered ? "No claim is so." : "No claim was known at this point in time."}</p>
      {isFiltered && (
        <p>
          <Link to="/claims">Show all claims</Link>
        </p>
      )}
    </Empty>
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
