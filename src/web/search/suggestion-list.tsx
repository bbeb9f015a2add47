/** The list below the search field. */
import { useEffect } from "preact/hooks";
import { StatusShape } from "../parts/status-mark.tsx";
import { STATUSES } from "../words/status-words.ts";
import { FOUND_GROUPS, type FoundThing } from "./found-thing.ts";

interface SuggestionListProps {
  readonly id: string;
  readonly isShown: boolean;
  readonly things: readonly FoundThing[];
  /** The place of the chosen one; -1 for none. */
  readonly active: number;
  /** Shown where there are none. */
  readonly note: string;
  readonly onChoose: (thing: FoundThing) => void;
}

/** The id of the option at a place. */
export function optionId(place: number): string {
  return `search-option-${place}`;
}

/** Suggestions in groups; the focus stays in the field. */
export function SuggestionList({ id, isShown, things, active, note, onChoose }: SuggestionListProps) {
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div class="suggestions" hidden={!isShown}>
      {things.length === 0 && <p class="suggestions-note">{note}</p>}
      <div id={id} role="listbox" aria-label="Suggestions">
        {FOUND_GROUPS.filter((group) => things.some((thing) => thing.group === group)).map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div role="group" aria-label={group} key={group}>
            <div class="suggestions-group" aria-hidden="true">
              {group}
            </div>
            {things.map((thing, place) =>
              thing.group === group ? (
                <Suggestion
                  key={thing.id}
                  thing={thing}
                  place={place}
                  isActive={place === active}
                  onChoose={onChoose}
                />
              ) : null,
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

interface SuggestionProps extends Pick<SuggestionListProps, "onChoose"> {
  readonly thing: FoundThing;
  readonly place: number;
  readonly isActive: boolean;
}

function Suggestion({ thing, place, isActive, onChoose }: SuggestionProps) {
  const { text, status, sort, isOutside } = thing;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
    <div
      role="option"
      id={optionId(place)}
      class="suggestion"
      aria-selected={isActive}
      // The field keeps the focus, or its loss would close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(thing)}
    >
      {status && <StatusShape status={status} />}
      <span class="suggestion-text">{text}</span>
      <span class="suggestion-sort">
        {status ? STATUSES[status].label : isOutside ? "document ↗" : sort.toLowerCase()}
      </span>
    </div>
  );
}
