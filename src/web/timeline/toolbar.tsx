/** The fields and buttons above the chart. */
import { dayText } from "../words/date-words.ts";
import type { Subject } from "./data/subjects.ts";
import { SORT_WORDS } from "./item-words.ts";
import { dayOf, isNarrowest, lastDayOf, shifted, type TimeRange, zoomed } from "./time-range.ts";
import { LANINGS, type Laning, SORTS, type Sort, type TimelineView } from "./timeline-view.ts";

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
  const { laning, about, sorts } = view;
  return (
    <form class="timeline-filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>Lanes by</span>
        <select value={laning} onChange={({ currentTarget }) => onChange({ laning: currentTarget.value as Laning })}>
          {Object.entries(LANINGS).map(([word, label]) => (
            <option key={word} value={word}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>To do with</span>
        <select value={about} onChange={({ currentTarget }) => onChange({ about: currentTarget.value })}>
          <option value="">Everybody and everything</option>
          {about !== "" && !subjects.some(({ id }) => id === about) && (
            <option value={about}>{about.slice(0, 100)}</option>
          )}
          {subjects.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <SortField sorts={sorts} onChange={(chosen) => onChange({ sorts: chosen })} />
    </form>
  );
}

interface SortFieldProps {
  readonly sorts: readonly Sort[];
  readonly onChange: (sorts: readonly Sort[]) => void;
}

function SortField({ sorts, onChange }: SortFieldProps) {
  return (
    <fieldset class="timeline-sorts">
      <legend>Show</legend>
      {SORTS.map((sort) => (
        <label key={sort} class="timeline-sort">
          <input
            type="checkbox"
            name="show"
            value={sort}
            checked={sorts.includes(sort)}
            onChange={({ currentTarget: { checked } }) => onChange(toggled(sorts, sort, checked))}
          />
          {SORT_WORDS[sort].many}
        </label>
      ))}
    </fieldset>
  );
}

/** Where nothing is left, everything is shown again: an empty choice filters nothing. */
function toggled(sorts: readonly Sort[], sort: Sort, isShown: boolean): readonly Sort[] {
  const next = SORTS.filter((one) => (one === sort ? isShown : sorts.includes(one)));
  return next.length > 0 ? next : SORTS;
}
