/** The fields by which the list of claims is narrowed. Each change is a new address. */
import { useState } from "preact/hooks";
import { useAnswer } from "../api/use-answer.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { ChoicesField } from "../parts/choices-field.tsx";
import { FilterBox } from "../parts/filter-box.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { KINDS } from "../words/claim-words.ts";
import { STANDINGS, STATUS_ORDER } from "../words/status-words.ts";
import { type ClaimView, isNarrowed, ORDERS, type OrderName } from "./claim-view.ts";
import { PartyField } from "./party-field.tsx";
import { TOPICS } from "./topics.generated.ts";

interface FilterFormProps {
  readonly view: ClaimView;
  /** The name of whom or what the claims have to do with. */
  readonly party: string | null;
  readonly onChange: (changed: Partial<ClaimView>) => void;
}

/** The fields. */
export function FilterForm({ view, party, onChange }: FilterFormProps) {
  return (
    <FilterBox list="/claims" isNarrowed={isNarrowed(view)}>
      <ChoicesField
        legend="Status"
        name="status"
        choices={STATUS_ORDER.map((status) => ({ value: status, label: <StatusMark status={status} /> }))}
        chosen={view.status}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceField
        label="Kind"
        value={view.kind}
        options={[["", "All kinds"], ...Object.entries(KINDS)]}
        onChange={(kind) => onChange({ kind })}
      />
      <ChoiceField
        label="Standing"
        value={view.standing}
        options={[["", "Any"], ...Object.entries(STANDINGS).map(([word, { label }]) => [word, label] as const)]}
        onChange={(standing) => onChange({ standing })}
      />
      <TopicField topic={view.topic} onChange={(topic) => onChange({ topic })} />
      <PartyField about={view.about} name={party} onChange={(about) => onChange({ about })} />
      <ChoiceField
        label="Order"
        value={view.order}
        options={Object.entries(ORDERS).map(([name, { label }]) => [name, label] as const)}
        onChange={(order) => onChange({ order: order as OrderName })}
      />
    </FilterBox>
  );
}

interface TopicFieldProps {
  readonly topic: string;
  readonly onChange: (topic: string) => void;
}

/** Offers the topics of a hundred claims; any other can be typed. */
function TopicField({ topic, onChange }: TopicFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const state = useAnswer(TOPICS, { at: usePointInTime() });
  const nodes = state.phase === "ready" ? state.answer.data.claims.nodes : [];
  const offered = [...new Set(nodes.flatMap(({ topics }) => topics))].sort((a, b) => a.localeCompare(b, "en"));
  return (
    <label class="field">
      <span>Topic</span>
      <input
        type="text"
        list="topics"
        value={typed ?? topic}
        placeholder="Any"
        autocomplete="off"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => {
          setTyped(null);
          onChange(currentTarget.value.trim());
        }}
      />
      <datalist id="topics">
        {offered.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </label>
  );
}
