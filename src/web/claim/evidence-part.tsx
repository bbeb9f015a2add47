/** The evidence, by what it does to the claim; each source with where it says so and how it was read. */

import type { Stance } from "../api/schema-types.generated.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { Pager, useFocusOnTurn, useListPage } from "../parts/pager.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { ThingList } from "../parts/thing-link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { numberText } from "../words/count-words.ts";
import { partialDateText } from "../words/date-words.ts";
import { ACCESSES, CONDITIONS, STANCES, TIERS } from "../words/evidence-words.ts";
import { CITATIONS_OF_CLAIM } from "./citations.generated.ts";
import type { Claim } from "./claim.ts";
import "../styles/evidence.css";

type Citations = Claim["citations"];
type Citation = Citations["edges"][number];

/** As many as come with the claim itself. */
const PAGE_SIZE = 100;
const LIST = "citations-";

const ORDER = Object.keys(STANCES) as readonly Stance[];

/** The citations by stance, below what they come to. */
export function EvidencePart({ claim: { id, citations, evidence } }: { readonly claim: Claim }) {
  const page = useListPage(PAGE_SIZE, LIST);
  const at = usePointInTime();
  const turned = useAnswer(CITATIONS_OF_CLAIM, page.isFirst ? null : { id, ...page.variables, at });
  const headline = useFocusOnTurn(page.key);
  return (
    <section class="part" aria-labelledby="evidence">
      <h2 id="evidence" ref={headline} tabIndex={-1}>
        Evidence
      </h2>
      {citations.totalCount === 0 ? (
        <p class="quiet">No source is cited for or against it.</p>
      ) : (
        <EvidenceSummary evidence={evidence} />
      )}
      {page.isFirst ? (
        <CitationList citations={citations} />
      ) : (
        <Answered state={turned}>{({ claim }) => claim && <CitationList citations={claim.citations} />}</Answered>
      )}
    </section>
  );
}

function CitationList({ citations: { edges, totalCount, pageInfo } }: { readonly citations: Citations }) {
  return (
    <>
      {totalCount > edges.length && (
        <p class="quiet">
          {edges.length} of {numberText(totalCount)} citations.
        </p>
      )}
      {ORDER.map((stance) => {
        const cited = edges.filter((edge) => edge.stance === stance);
        return cited.length === 0 ? null : (
          <section class="stance" data-stance={stance} key={stance} aria-label={STANCES[stance].heading}>
            <h3>
              <span class="stance-sign" aria-hidden="true">
                {STANCES[stance].sign}
              </span>
              {STANCES[stance].heading}
              <span class="stance-count">{cited.length}</span>
            </h3>
            <ul>
              {cited.map((citation, index) => (
                <CitationItem key={`${citation.node.id} ${index}`} citation={citation} />
              ))}
            </ul>
          </section>
        );
      })}
      <Pager page={pageInfo} label="Pages: evidence" list={LIST} />
    </>
  );
}

function CitationItem({ citation }: { readonly citation: Citation }) {
  const { tier, finding, locator, access, node } = citation;
  const read = ACCESSES[access ?? node.access];
  const condition = node.condition && CONDITIONS[node.condition];
  return (
    <li class="citation">
      <p class="citation-finding">{finding}</p>
      <p class="citation-source">
        <SourceLink source={node} />
        {locator && <span class="citation-locator">, {locator}</span>}
      </p>
      <p class="row-note">
        {node.publishers.length > 0 && (
          <span>
            <ThingList things={node.publishers} />
          </span>
        )}
        {node.publishedOn && <span>{partialDateText(node.publishedOn)}</span>}
        <span>{TIERS[tier]}</span>
        <span class="access" data-access={access ?? node.access} title={node.accessNote ?? read.meaning}>
          {read.label}
        </span>
        {condition && <span class="condition">{condition}</span>}
      </p>
    </li>
  );
}

function EvidenceSummary({ evidence }: { readonly evidence: Claim["evidence"] }) {
  const { sourceCount, independentCount, primaryReached, truncated, circularSources, flaggedSources } = evidence;
  return (
    <div class="evidence-summary">
      <p>
        <strong>
          {independentCount} independent {independentCount === 1 ? "source" : "sources"}
        </strong>{" "}
        among {sourceCount} that {sourceCount === 1 ? "supports or qualifies" : "support or qualify"} it
        {truncated && ", as far as they were followed"};{" "}
        {primaryReached ? "a primary source is" : "no primary source is"} among those cited in support.
      </p>
      {circularSources.length > 0 && (
        <p class="warning">
          Circular: {circularSources.map(({ title }) => title).join("; ")}{" "}
          {circularSources.length === 1 ? "leads" : "lead"} back to{" "}
          {circularSources.length === 1 ? "itself" : "themselves"}.
        </p>
      )}
      {flaggedSources.map(({ id, title, condition }) => (
        <p class="warning" key={id}>
          It leans on “<bdi>{title}</bdi>”: {(condition && CONDITIONS[condition]) ?? "corrected or withdrawn"}.
        </p>
      ))}
    </div>
  );
}
