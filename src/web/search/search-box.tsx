/** The search of every page: a combobox with a list of suggestions (ARIA Authoring Practices, list autocomplete with manual selection). */

import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { announce } from "../shell/announcer.tsx";
import { useAddress } from "../state/link.tsx";
import type { FoundThing } from "./found-thing.ts";
import { optionId, SuggestionList } from "./suggestion-list.tsx";
import { useSlashKey } from "./use-slash-key.ts";
import { useSuggestions } from "./use-suggestions.ts";
import "./search-box.css";

const LIST = "search-suggestions";

/** A text field that suggests while one types; Enter without a choice lists all finds. */
export function SearchBox() {
  const { route, url } = useLocation();
  const address = useAddress();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { things, isAsking, hasFailed } = useSuggestions(text);
  const isShown = isOpen && text.trim().length > 1 && (things.length > 0 || !isAsking);
  useSlashKey(field);
  useEffect(() => {
    if (isShown && !isAsking) announce(things.length === 1 ? "1 suggestion." : `${things.length} suggestions.`);
  }, [isShown, isAsking, things.length]);
  // A new address closes the list.
  useEffect(() => setOpen(false), [url]);

  const go = (href: string, isOutside = false) => {
    setOpen(false);
    setActive(-1);
    if (isOutside) location.assign(href);
    else route(href);
  };
  const choose = (thing: FoundThing | undefined) => {
    if (thing?.href) go(thing.href, thing.isOutside);
    else if (text.trim() !== "") go(address("/search", { q: text.trim() }));
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(isShown ? things[active] : undefined),
    Escape: () => (isShown ? setOpen(false) : setText("")),
  };
  const move = (by: number) => {
    setOpen(true);
    const count = things.length + 1;
    // One place beyond the ends is the field itself.
    setActive(((active + 1 + by + count) % count) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <search class="search">
      <input
        ref={field}
        type="text"
        role="combobox"
        class="search-field"
        placeholder="Search claims, sources, names"
        aria-label="Search claims, sources, companies, people and projects"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={LIST}
        aria-activedescendant={isShown && active >= 0 ? optionId(active) : undefined}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
      <SuggestionList
        id={LIST}
        isShown={isShown}
        things={things}
        active={active}
        note={hasFailed ? "The server did not answer." : "Nothing is found so far. Enter searches whole words."}
        onChoose={choose}
      />
    </search>
  );
}
