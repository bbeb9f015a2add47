/** A text field with a list of options below it, which the focus never leaves (ARIA Authoring Practices, list autocomplete with manual selection). */
import { useState } from "preact/hooks";

interface ComboboxOptions {
  /** The id of the list, and of the option at a place of it. */
  readonly list: string;
  readonly optionId: (place: number) => string;
  readonly count: number;
  /** Whether there is anything to show while the list is open. */
  readonly mayShow: boolean;
  /** Enter, with the place of the chosen option; -1 for none. */
  readonly onEnter: (active: number) => void;
  /** Escape while no list is shown. */
  readonly onClear: () => void;
}

/** The list's state, and the attributes of the field. */
export function useCombobox({ list, optionId, count, mayShow, onEnter, onClear }: ComboboxOptions) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isShown = isOpen && mayShow;
  const put = (open: boolean) => {
    setOpen(open);
    setActive(-1);
  };
  const move = (by: 1 | -1) => {
    setOpen(true);
    // One place beyond the ends is the field itself.
    setActive(((active + 1 + by + count + 1) % (count + 1)) - 1);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => onEnter(isShown ? active : -1),
    Escape: () => (isShown ? put(false) : onClear()),
  };
  const attributes = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": isShown,
    "aria-controls": list,
    "aria-activedescendant": isShown && active >= 0 ? optionId(active) : undefined,
    autocomplete: "off",
    onFocus: () => put(true),
    onBlur: () => put(false),
    onKeyDown: (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act || event.isComposing) return;
      event.preventDefault();
      act();
    },
  } as const;
  return { isShown, active, put, attributes };
}
