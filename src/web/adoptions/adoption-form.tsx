/** The stages by which the table is narrowed, and its order where its headers have no room. Each change is a new address. */
import { ChoiceField } from "../parts/choice-field.tsx";
import { ChoicesField } from "../parts/choices-field.tsx";
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
      <ChoicesField
        legend="Stage"
        name="stage"
        choices={STAGE_ORDER.map((stage) => ({
          value: stage,
          label: <StageMark stage={stage} />,
          title: STAGES[stage].meaning,
        }))}
        chosen={chosen}
        onChange={(stage) => onChange({ stage })}
      >
        {chosen.length > 0 && (
          <button type="button" class="link-button" onClick={() => onChange({ stage: [] })}>
            All stages
          </button>
        )}
      </ChoicesField>
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
