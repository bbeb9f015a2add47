/** On which evidence a claim rests: read when its passage is opened, so that the answer for a long text stays small. */
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { ThingList } from "../parts/thing-link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { partialDateText } from "../words/date-words.ts";
import { STANCES } from "../words/evidence-words.ts";
import { CHECKED_CLAIM, type CheckedClaimQuery } from "./evidence.generated.ts";

type CheckedClaim = NonNullable<CheckedClaimQuery["claim"]>;

/** Who made the claim and when, and its first sources. */
export function CandidateEvidence({ id }: { readonly id: string }) {
  const state = useAnswer(CHECKED_CLAIM, { id, at: usePointInTime() });
  return <Answered state={state}>{({ claim }) => claim && <Evidence claim={claim} />}</Answered>;
}

function Evidence({ claim: { madeBy, madeOn, citations } }: { readonly claim: CheckedClaim }) {
  const { edges, totalCount } = citations;
  return (
    <>
      {(madeBy.length > 0 || madeOn) && (
        <p class="row-note">
          {madeBy.length > 0 && (
            <span>
              Made by <ThingList things={madeBy} />
            </span>
          )}
          {madeOn && <span>{partialDateText(madeOn)}</span>}
        </p>
      )}
      <h4>Evidence</h4>
      {edges.length === 0 && <p class="quiet">No source is cited for or against it.</p>}
      <ul class="candidate-sources">
        {edges.map(({ stance, finding, locator, node }) => (
          <li key={`${node.id} ${locator}`} data-stance={stance}>
            <span class="candidate-sign" aria-hidden="true">
              {STANCES[stance].sign}
            </span>
            <div>
              <p>
                <span class="visually-hidden">{STANCES[stance].heading}: </span>
                {finding}
              </p>
              <p class="candidate-source">
                <SourceLink source={node} />
                {locator && `, ${locator}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {totalCount > edges.length && <p class="quiet">{totalCount - edges.length} more on the claim’s page.</p>}
    </>
  );
}
