/** The fields and buttons above the chart. */
import { ChoiceField } from "../parts/choice-field.tsx";
import { ChoicesField } from "../parts/choices-field.tsx";
import { dayText } from "../words/date-words.ts";
import type { Subject } from "./data/subjects.ts";
import { KIND_WORDS } from "./item-words.ts";
import { dayOf, isNarrowest, lastDayOf, shifted, type TimeRange, zoomed } from "./time-range.ts";
import { ITEM_KINDS, kindsOf, LANINGS, type Laning, type TimelineView } from "./timeline-view.ts";

interface RangeButtonsProps {
  readonly range: TimeRange;
  /** From the first date to the last; null while that is not known. */
  readonly everything: TimeRange | null;
  readonly onStep: (range: TimeRange) => void;
}

/** The range in words, and the ways to another one. */
export function RangeButtons({ range, everything, onStep }: RangeButtonsProps) {
  const button = (label: string, sign: string, to: TimeRange, isOff = false) => (
    <button type="button" class="button" aria-label={label} title={label} disabled={isOff} onClick={() => onStep(to)}>
      {sign}
    </button>
  );
  return (
    <div class="range">
      <p class="range-words">
        {dayText(dayOf(range.start))} – {dayText(lastDayOf(range))}
      </p>
      <fieldset class="range-buttons">
        <legend class="visually-hidden">Range</legend>
        {button("Earlier", "←", shifted(range, -0.5))}
        {button("Later", "→", shifted(range, 0.5))}
        {button("Zoom out", "−", zoomed(range, 2))}
        {button("Zoom in", "+", zoomed(range, 0.5), isNarrowest(range))}
        {everything && (
          <button type="button" class="button" onClick={() => onStep(everything)}>
            Everything
          </button>
        )}
      </fieldset>
    </div>
  );
}

interface ToolbarProps {
  readonly view: TimelineView;
  readonly subjects: readonly Subject[];
  readonly onChange: (changed: Partial<TimelineView>) => void;
}

/** What is shown, and in which lanes. Each change is a new address. */
export function Toolbar({ view, subjects, onChange }: ToolbarProps) {
  const { laning, about, kinds } = view;
  return (
    <form class="timeline-filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label="Lanes by"
        value={laning}
        options={Object.entries(LANINGS)}
        onChange={(word) => onChange({ laning: word as Laning })}
      />
      <ChoiceField
        label="To do with"
        value={about}
        options={[["", "Everybody and everything"], ...subjects.map(({ id, name }) => [id, name] as const)]}
        onChange={(id) => onChange({ about: id })}
      />
      <ChoicesField
        legend="Show"
        name="show"
        choices={ITEM_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind].many }))}
        chosen={kinds}
        onChange={(chosen) => onChange({ kinds: kindsOf(chosen) })}
      />
    </form>
  );
}
