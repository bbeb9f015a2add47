import type { AdoptionStage } from "../api/schema-types.generated.ts";
import { STAGE_ORDER, STAGES } from "../words/stage-words.ts";
import "./stage-mark.css";

const STEPS: readonly AdoptionStage[] = STAGE_ORDER.filter((stage) => stage !== "RETIRED");

/** A stage as steps that are filled and a word: never as a drawing alone. */
export function StageMark({ stage }: { readonly stage: AdoptionStage | null }) {
  if (stage === null) return <span class="stage quiet">Not known</span>;
  const reached = STEPS.indexOf(stage);
  return (
    <span class="stage" data-stage={stage}>
      <svg class="stage-steps" viewBox="0 0 26 14" width="26" height="14" aria-hidden="true">
        {STEPS.map((step, index) => (
          <rect
            key={step}
            x={index * 6.5 + 0.75}
            y={10 - index * 3}
            width="4.5"
            height={index * 3 + 3.25}
            class={index <= reached ? "is-reached" : undefined}
          />
        ))}
      </svg>
      {STAGES[stage].label}
    </span>
  );
}
