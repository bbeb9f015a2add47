/** The claims that cite a source, by what it does to them, each with where the source says so. */

import type { Stance } from "../api/schema-types.generated.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { Pager, useFocusOnTurn, useListPage } from "../parts/pager.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { numberText } from "../words/count-words.ts";
import { ACCESSES, STANCES, TIERS } from "../words/evidence-words.ts";
import { CLAIMS_CITING_SOURCE, type ClaimsCitingSourceQuery } from "./cited-by.generated.ts";
import type { Source } from "./source.ts";

type CitedBy = NonNullable<ClaimsCitingSourceQuery["source"]>["citedBy"];

/** As many as come with the source itself. */
const PAGE_SIZE = 100;
const LIST = "cited-";

const ORDER = Object.keys(STANCES) as readonly Stance[];
const HEADINGS: Readonly<Record<Stance, string>> = {
  SUPPORTS: "It supports",
  QUALIFIES: "It qualifies",
  DISPUTES: "It disputes",
  MENTIONS: "It mentions",
};

/** The claims by stance, page by page; nothing where none cites it. */
export function CitedByPart({ source }: { readonly source: Source }) {
  return source.citedBy.totalCount === 0 ? null : <CitedBySection source={source} />;
}

function CitedBySection({ source: { id, citedBy } }: { readonly source: Source }) {
  const page = useListPage(PAGE_SIZE, LIST);
  const at = usePointInTime();
  const turned = useAnswer(CLAIMS_CITING_SOURCE, page.isFirst ? null : { source: id, ...page.variables, at });
  const headline = useFocusOnTurn(page.key);
  return (
    <section class="part" aria-labelledby="cited-by">
      <h2 id="cited-by" ref={headline} tabIndex={-1}>
        Claims that cite it
      </h2>
      {page.isFirst ? (
        <CitedByList citedBy={citedBy} />
      ) : (
        <Answered state={turned}>{({ source }) => source && <CitedByList citedBy={source.citedBy} />}</Answered>
      )}
    </section>
  );
}

function CitedByList({ citedBy: { edges, totalCount, pageInfo } }: { readonly citedBy: CitedBy }) {
  return (
    <>
      {totalCount > edges.length && (
        <p class="quiet">
          {edges.length} of {numberText(totalCount)}.
        </p>
      )}
      {ORDER.map((stance) => {
        const cited = edges.filter((edge) => edge.stance === stance);
        return cited.length === 0 ? null : (
          <section class="stance" data-stance={stance} key={stance} aria-label={HEADINGS[stance]}>
            <h3>
              <span class="stance-sign" aria-hidden="true">
                {STANCES[stance].sign}
              </span>
              {HEADINGS[stance]}
              <span class="stance-count">{cited.length}</span>
            </h3>
            <ul>
              {cited.map((edge, index) => (
                <CitedByItem key={`${edge.node.id} ${index}`} edge={edge} />
              ))}
            </ul>
          </section>
        );
      })}
      <Pager page={pageInfo} label="Pages: claims that cite it" list={LIST} />
    </>
  );
}

function CitedByItem({ edge: { tier, finding, locator, access, node } }: { readonly edge: CitedBy["edges"][number] }) {
  return (
    <li class="citation">
      <p class="citation-finding">
        <ThingLink id={node.id}>{node.statement}</ThingLink>
      </p>
      <p class="citation-source">
        {finding}
        {locator && <span class="citation-locator"> ({locator})</span>}
      </p>
      <p class="row-note">
        <StatusMark status={node.status} />
        <span>{TIERS[tier]}</span>
        {access && (
          <span class="access" data-access={access}>
            {ACCESSES[access].label} for this claim
          </span>
        )}
      </p>
    </li>
  );
}
