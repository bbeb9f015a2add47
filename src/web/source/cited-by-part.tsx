/** The claims that cite a source, by what it does to them, each with where the source says so. */

import type { Stance } from "../api/schema-types.generated.ts";
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { ACCESSES, STANCES, TIERS } from "../words/evidence-words.ts";
import type { Source } from "./source.ts";

type CitedBy = Source["citedBy"]["edges"][number];

const ORDER = Object.keys(STANCES) as readonly Stance[];
const HEADINGS: Readonly<Record<Stance, string>> = {
  SUPPORTS: "It supports",
  QUALIFIES: "It qualifies",
  DISPUTES: "It disputes",
  MENTIONS: "It mentions",
};

/** The claims by stance; nothing where none cites it. */
export function CitedByPart({ source: { citedBy } }: { readonly source: Source }) {
  const { edges, totalCount } = citedBy;
  if (edges.length === 0) return null;
  return (
    <section class="part" aria-labelledby="cited-by">
      <h2 id="cited-by">Claims that cite it</h2>
      {totalCount > edges.length && (
        <p class="quiet">
          The first {edges.length} of {totalCount}.
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
    </section>
  );
}

function CitedByItem({ edge: { tier, finding, locator, access, node } }: { readonly edge: CitedBy }) {
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
