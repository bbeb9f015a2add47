/** The fields by which the list of milestones is narrowed. Each change is a new address. */
import { ChoiceField } from "../parts/choice-field.tsx";
import { ChoicesField } from "../parts/choices-field.tsx";
import { FilterBox } from "../parts/filter-box.tsx";
import { DEADLINES } from "../words/milestone-words.ts";
import { isNarrowed, type MilestoneView, ORDERS, type OrderName } from "./milestone-view.ts";

interface MilestoneFilterFormProps {
  readonly view: MilestoneView;
  readonly onChange: (changed: Partial<MilestoneView>) => void;
}

/** The fields. */
export function MilestoneFilterForm({ view, onChange }: MilestoneFilterFormProps) {
  return (
    <FilterBox list="/milestones" isNarrowed={isNarrowed(view)}>
      <ChoicesField
        legend="The date was"
        name="deadline"
        choices={Object.entries(DEADLINES).map(([value, label]) => ({ value, label }))}
        chosen={view.deadline}
        onChange={(deadline) => onChange({ deadline })}
      />
      <ChoiceField
        label="Kind"
        value={view.kind}
        options={[
          ["", "Targets and events"],
          ["TARGET", "Targets"],
          ["EVENT", "Events"],
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      <ChoiceField
        label="Order"
        value={view.order}
        options={Object.entries(ORDERS).map(([name, { label }]) => [name, label] as const)}
        onChange={(order) => onChange({ order: order as OrderName })}
      />
    </FilterBox>
  );
}
