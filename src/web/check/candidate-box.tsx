/** A claim that a passage may repeat: what it says, what agrees, what differs, and on which evidence it rests. */
import { StatusMark } from "../parts/status-mark.tsx";
import { Link } from "../state/link.tsx";
import { pageOf } from "../state/page-of.ts";
import { DRIFTS } from "../words/drift-words.ts";
import { STANDINGS } from "../words/status-words.ts";
import { CandidateEvidence } from "./candidate-evidence.tsx";
import { AGREEMENTS, type Candidate } from "./decision-words.ts";

interface CandidateBoxProps {
  readonly candidate: Candidate;
  /** Whether the passage is known to say the same: only then is the status of the claim shown. */
  readonly isHeadline: boolean;
}

/** One claim in whole. */
export function CandidateBox({ candidate, isHeadline }: CandidateBoxProps) {
  const { claim, agrees, differs, probability } = candidate;
  const { id, statement, status, standing } = claim;
  const place = pageOf(id);
  return (
    <section class="candidate" aria-label="Recorded claim">
      {isHeadline && (
        <p class="candidate-status" data-status={status ?? "UNASSESSED"}>
          <StatusMark status={status} size="large" />
          {standing && standing !== "CURRENT" && (
            <span class="standing" title={STANDINGS[standing].meaning}>
              {STANDINGS[standing].label}
            </span>
          )}
        </p>
      )}
      <blockquote class="candidate-statement">{statement}</blockquote>
      {differs.length > 0 && <Differences differs={differs} />}
      <Agreements agrees={agrees} />
      <CandidateEvidence id={id} />
      <p class="candidate-foot">
        {place && <Link {...place}>The claim’s page</Link>}
        {probability !== null && (
          <span class="quiet">likely to be about the same: {Math.round(100 * probability)} %</span>
        )}
      </p>
    </section>
  );
}

function Differences({ differs }: Pick<Candidate, "differs">) {
  return (
    <table class="differences">
      <caption>It differs</caption>
      <thead>
        <tr>
          <th scope="col">In</th>
          <th scope="col">The passage says</th>
          <th scope="col">Recorded</th>
        </tr>
      </thead>
      <tbody>
        {differs.map(({ type, stated, recorded }) => (
          <tr key={`${type} ${stated} ${recorded}`}>
            <th scope="row" title={DRIFTS[type].meaning}>
              <span class="drift-tag">{DRIFTS[type].label}</span>
            </th>
            <td>{stated ?? <span class="quiet">nothing</span>}</td>
            <td>{recorded ?? <span class="quiet">nothing</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Most sentences agree in modality, so that alone is not worth a word. */
function Agreements({ agrees }: Pick<Candidate, "agrees">) {
  const told = agrees.filter(({ type }) => type !== "MODALITY");
  if (told.length === 0) return null;
  const types = [...new Set(told.map(({ type }) => type))];
  return (
    <dl class="agreements" aria-label="It agrees in">
      {types.map((type) => (
        <div key={type}>
          <dt>{`Same ${AGREEMENTS[type]}`}</dt>
          <dd>
            {told
              .filter((agreement) => agreement.type === type)
              .map(({ recorded }) => recorded)
              .join(", ")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
