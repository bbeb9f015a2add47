/** Where the claim comes from and who says it again, with the drift at each step marked. */
import { DriftTags } from "../parts/drift-tags.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink, ThingList } from "../parts/thing-link.tsx";
import { partialDateText } from "../words/date-words.ts";
import { DRIFTS } from "../words/drift-words.ts";
import type { Claim } from "./claim.ts";
import "./restatements.css";

type Step = Claim["lineage"]["steps"][number];

/** The way to the origin, and the restatements; nothing where there are none. */
export function RestatementPart({ claim: { lineage, restatedBy } }: { readonly claim: Claim }) {
  if (lineage.steps.length === 0 && restatedBy.length === 0) return null;
  return (
    <section class="part" aria-labelledby="restatements">
      <h2 id="restatements">Said before, and said again</h2>
      {lineage.steps.length > 0 && (
        <>
          <h3>It restates</h3>
          <ol class="steps">
            {lineage.steps.map((step) => (
              <StepItem key={`${step.from.id} ${step.to.id}`} step={step} />
            ))}
          </ol>
          {lineage.truncated && <p class="quiet">The way goes on beyond what was followed.</p>}
        </>
      )}
      {restatedBy.length > 0 && (
        <>
          <h3>Restated by</h3>
          <ul class="steps">
            {restatedBy.map(({ claim, fidelity, drift, note }) => (
              <li class="step" data-fidelity={fidelity} key={claim.id}>
                <p class="step-statement">
                  <ThingLink id={claim.id}>{claim.statement}</ThingLink>
                </p>
                <p class="row-note">
                  <StatusMark status={claim.status} />
                  <DriftTags fidelity={fidelity} drift={drift} />
                </p>
                {note && <p class="step-note">{note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function StepItem({ step: { to, fidelity, drift, note, proposedDrift } }: { readonly step: Step }) {
  const unjudged = (proposedDrift ?? []).filter((proposal) => !drift.includes(proposal.drift));
  const judged = (proposedDrift ?? []).filter((proposal) => drift.includes(proposal.drift));
  return (
    <li class="step" data-fidelity={fidelity}>
      <p class="step-statement">
        <ThingLink id={to.id}>{to.statement}</ThingLink>
      </p>
      <p class="row-note">
        <StatusMark status={to.status} />
        {to.madeBy.length > 0 && (
          <span>
            <ThingList things={to.madeBy} />
          </span>
        )}
        {to.madeOn && <span>{partialDateText(to.madeOn)}</span>}
      </p>
      <p class="row-note">
        <DriftTags fidelity={fidelity} drift={drift} />
      </p>
      {note && <p class="step-note">{note}</p>}
      {judged.map(({ drift: kind, because }) => (
        <p class="step-because" key={kind}>
          <strong>{DRIFTS[kind].label}:</strong> {because}
        </p>
      ))}
      {unjudged.map(({ drift: kind, because }) => (
        <p class="step-because" key={kind}>
          <strong>{DRIFTS[kind].label}</strong>, found by comparing the records and not judged: {because}
        </p>
      ))}
    </li>
  );
}
