/** The fields by which the list of milestones is narrowed. Each change is a new address. */
import { ChoiceField } from "../parts/choice-field.tsx";
import { Link } from "../state/link.tsx";
import { useMedia } from "../state/use-media.ts";
import { DEADLINES } from "../words/milestone-words.ts";
import { isNarrowed, type MilestoneFilter, ORDERS, type OrderName } from "./milestone-filter.ts";

interface MilestoneFilterFormProps {
  readonly filter: MilestoneFilter;
  readonly onChange: (changed: Partial<MilestoneFilter>) => void;
}

/** The fields; on a narrow screen folded away until they are asked for. */
export function MilestoneFilterForm({ filter, onChange }: MilestoneFilterFormProps) {
  const isOpen = useMedia("(min-width: 60.01rem)") || isNarrowed(filter);
  return (
    <details class="filter-box" open={isOpen}>
      <summary>Narrow the list</summary>
      <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <fieldset class="filter-status">
          <legend>The date was</legend>
          {Object.entries(DEADLINES).map(([word, label]) => (
            <label key={word} class="check">
              <input
                type="checkbox"
                name="deadline"
                value={word}
                checked={filter.deadline.includes(word)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange({
                    deadline: checked ? [...filter.deadline, word] : filter.deadline.filter((other) => other !== word),
                  })
                }
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        <ChoiceField
          label="Kind"
          value={filter.kind}
          options={[
            ["", "Targets and events"],
            ["TARGET", "Targets"],
            ["EVENT", "Events"],
          ]}
          onChange={(kind) => onChange({ kind })}
        />
        <ChoiceField
          label="Order"
          value={filter.order}
          options={Object.entries(ORDERS).map(([name, { label }]) => [name, label] as const)}
          onChange={(order) => onChange({ order: order as OrderName })}
        />
        {isNarrowed(filter) && (
          <p class="filter-clear">
            <Link to="/milestones">Clear all filters</Link>
          </p>
        )}
      </form>
    </details>
  );
}
