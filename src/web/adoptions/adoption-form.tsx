/** The stages by which the table is narrowed, and its order where its headers have no room. Each change is a new address. */
import { ChoiceField } from "../parts/choice-field.tsx";
import { STAGE_ORDER, STAGES } from "../words/stage-words.ts";
import { type AdoptionView, COLUMNS, type ColumnName } from "./adoption-view.ts";
import { StageMark } from "./stage-mark.tsx";

interface AdoptionFormProps {
  readonly view: AdoptionView;
  readonly onChange: (changed: Partial<AdoptionView>) => void;
}

/** The fields. */
export function AdoptionForm({ view, onChange }: AdoptionFormProps) {
  const { stage: chosen, sort, direction } = view;
  return (
    <form class="adoption-form" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Stage</legend>
        {STAGE_ORDER.map((stage) => (
          <label key={stage} class="adoption-check" title={STAGES[stage].meaning}>
            <input
              type="checkbox"
              name="stage"
              value={stage}
              checked={chosen.includes(stage)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ stage: checked ? [...chosen, stage] : chosen.filter((word) => word !== stage) })
              }
            />
            <StageMark stage={stage} />
          </label>
        ))}
        {chosen.length > 0 && (
          <button type="button" class="link-button" onClick={() => onChange({ stage: [] })}>
            All stages
          </button>
        )}
      </fieldset>
      <div class="adoption-order">
        <ChoiceField
          label="Sort by"
          value={`${sort} ${direction}`}
          options={Object.entries(COLUMNS).flatMap(([name, label]) => [
            [`${name} ascending`, `${label}, ascending`] as const,
            [`${name} descending`, `${label}, descending`] as const,
          ])}
          onChange={(value) => {
            const [name = "", way] = value.split(" ");
            onChange({ sort: name as ColumnName, direction: way as AdoptionView["direction"] });
          }}
        />
      </div>
    </form>
  );
}
