import type { Drift, Fidelity } from "../api/schema-types.generated.ts";
import { DRIFTS, FIDELITIES } from "../words/drift-words.ts";
import "./drift-tags.css";

interface DriftTagsProps {
  readonly fidelity: Fidelity;
  readonly drift: readonly Drift[];
}

/** How true a restatement is, and in what it differs. */
export function DriftTags({ fidelity, drift }: DriftTagsProps) {
  const { label, meaning } = FIDELITIES[fidelity];
  return (
    <span class="drift-tags" data-fidelity={fidelity}>
      <span class="drift-fidelity" title={meaning}>
        {label}
      </span>
      {drift.length > 0 && <span class="drift-in"> in </span>}
      {drift.map((kind) => (
        <span class="drift-tag" key={kind} title={DRIFTS[kind].meaning}>
          {DRIFTS[kind].label}
        </span>
      ))}
    </span>
  );
}
