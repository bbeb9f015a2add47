/** The fields by which the list of claims is narrowed. Each change is a new address. */
import { useAnswer } from "../api/use-answer.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { Link } from "../state/link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { useMedia } from "../state/use-media.ts";
import { KINDS } from "../words/claim-words.ts";
import { STANDINGS, STATUS_ORDER } from "../words/status-words.ts";
import { type ClaimFilter, isNarrowed, ORDERS, type OrderName } from "./claim-filter.ts";
import { TOPICS } from "./topics.generated.ts";

interface FilterFormProps {
  readonly filter: ClaimFilter;
  /** The name of whom or what the claims have to do with. */
  readonly party: string | null;
  readonly onChange: (changed: Partial<ClaimFilter>) => void;
}

/** The fields; on a narrow screen folded away until they are asked for. */
export function FilterForm({ filter, party, onChange }: FilterFormProps) {
  const isWide = useMedia("(min-width: 60.01rem)");
  const isOpen = isWide || isNarrowed(filter);
  return (
    <details class="filter-box" open={isOpen}>
      <summary>Narrow the list</summary>
      <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        {party && (
          <p class="filter-party">
            To do with <strong>{party}</strong>{" "}
            <button type="button" class="link-button" onClick={() => onChange({ about: "" })}>
              Leave that out
            </button>
          </p>
        )}
        <StatusField chosen={filter.status} onChange={(status) => onChange({ status })} />
        <ChoiceField
          label="Kind"
          value={filter.kind}
          options={[["", "All kinds"], ...Object.entries(KINDS)]}
          onChange={(kind) => onChange({ kind })}
        />
        <ChoiceField
          label="Standing"
          value={filter.standing}
          options={[["", "Any"], ...Object.entries(STANDINGS).map(([word, { label }]) => [word, label] as const)]}
          onChange={(standing) => onChange({ standing })}
        />
        <TopicField topic={filter.topic} onChange={(topic) => onChange({ topic })} />
        <ChoiceField
          label="Order"
          value={filter.order}
          options={Object.entries(ORDERS).map(([name, { label }]) => [name, label] as const)}
          onChange={(order) => onChange({ order: order as OrderName })}
        />
        {isNarrowed(filter) && (
          <p class="filter-clear">
            <Link to="/claims">Clear all filters</Link>
          </p>
        )}
      </form>
    </details>
  );
}

interface StatusFieldProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function StatusField({ chosen, onChange }: StatusFieldProps) {
  return (
    <fieldset class="filter-status">
      <legend>Status</legend>
      {STATUS_ORDER.map((status) => (
        <label key={status} class="check">
          <input
            type="checkbox"
            name="status"
            value={status}
            checked={chosen.includes(status)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, status] : chosen.filter((word) => word !== status))
            }
          />
          <StatusMark status={status} />
        </label>
      ))}
    </fieldset>
  );
}

interface TopicFieldProps {
  readonly topic: string;
  readonly onChange: (topic: string) => void;
}

/** Offers the topics of a hundred claims; any other can be typed. */
function TopicField({ topic, onChange }: TopicFieldProps) {
  const state = useAnswer(TOPICS, { at: usePointInTime() });
  const nodes = state.phase === "ready" ? state.answer.data.claims.nodes : [];
  const offered = [...new Set(nodes.flatMap(({ topics }) => topics))].sort((a, b) => a.localeCompare(b, "en"));
  return (
    <label class="field">
      <span>Topic</span>
      <input
        type="text"
        list="topics"
        value={topic}
        placeholder="Any"
        autocomplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
      <datalist id="topics">
        {offered.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </label>
  );
}
