/** Narrows the marks to one decision, and goes from passage to passage. */

import { useLocation } from "preact-iso";
import type { LookUpDecision } from "../api/schema-types.generated.ts";
import { withParameters } from "../state/parameters.ts";
import { numberText } from "../words/count-words.ts";
import { countOf, DECISION_ORDER, DECISIONS, type Passage } from "./decision-words.ts";

interface DecisionFilterProps {
  readonly checked: readonly Passage[];
  /** Null for all. */
  readonly chosen: LookUpDecision | null;
  readonly onMove: (by: 1 | -1) => void;
}

/** One button a decision, with its count; each choice is a new address. */
export function DecisionFilter({ checked, chosen, onMove }: DecisionFilterProps) {
  const { url, route } = useLocation();
  const choose = (decision: LookUpDecision | null) => route(withParameters(url, { show: decision }));
  return (
    <div class="check-tools">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons */}
      <div class="check-filter" role="group" aria-label="Show passages that are">
        <FilterButton label="All" count={checked.length} isChosen={chosen === null} onChoose={() => choose(null)} />
        {DECISION_ORDER.map((decision) => (
          <FilterButton
            key={decision}
            decision={decision}
            label={DECISIONS[decision].label}
            count={countOf(checked, decision)}
            isChosen={chosen === decision}
            onChoose={() => choose(decision)}
          />
        ))}
      </div>
      <p class="check-moves">
        <button type="button" class="button" aria-keyshortcuts="p" onClick={() => onMove(-1)}>
          Previous{" "}
          <span class="check-key" aria-hidden="true">
            p
          </span>
        </button>
        <button type="button" class="button" aria-keyshortcuts="n" onClick={() => onMove(1)}>
          Next{" "}
          <span class="check-key" aria-hidden="true">
            n
          </span>
        </button>
      </p>
    </div>
  );
}

interface FilterButtonProps {
  readonly decision?: LookUpDecision;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function FilterButton({ decision, label, count, isChosen, onChoose }: FilterButtonProps) {
  return (
    <button
      type="button"
      class="check-choice"
      data-decision={decision}
      aria-pressed={isChosen}
      title={decision && DECISIONS[decision].meaning}
      onClick={onChoose}
    >
      <span class="check-choice-word">{label}</span> <span class="check-choice-count">{numberText(count)}</span>
    </button>
  );
}
