/** The search of every page: a field with a list of suggestions. */

import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { announce } from "../shell/announcer.tsx";
import { useAddress } from "../state/link.tsx";
import { countText } from "../words/count-words.ts";
import type { FoundThing } from "./found-thing.ts";
import { optionId, SuggestionList } from "./suggestion-list.tsx";
import { useCombobox } from "./use-combobox.ts";
import { useSlashKey } from "./use-slash-key.ts";
import { useSuggestions } from "./use-suggestions.ts";
import "./search-box.css";

const LIST = "search-suggestions";

/** A text field that suggests while one types; Enter without a choice lists all finds. */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null);
  const { text, setText, things, note, choose, isShown, active, put, attributes } = useSearch();
  useSlashKey(field);
  return (
    <search class="search">
      <input
        ref={field}
        type="text"
        class="search-field"
        placeholder="Search claims, sources, names"
        aria-label="Search claims, sources, companies, people and projects"
        aria-keyshortcuts="/"
        spellcheck={false}
        maxLength={200}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          put(true);
        }}
        {...attributes}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
      <SuggestionList id={LIST} isShown={isShown} things={things} active={active} note={note} onChoose={choose} />
    </search>
  );
}

/** What is typed, what is suggested for it, and where a choice leads. */
function useSearch() {
  const { route, url } = useLocation();
  const address = useAddress();
  const [text, setText] = useState("");
  const { things, isAsking, hasFailed } = useSuggestions(text);
  const choose = (thing: FoundThing | undefined) => {
    const href = thing?.href ?? (text.trim() === "" ? null : address("/search", { q: text.trim() }));
    if (href === null) return;
    combobox.put(false);
    if (thing?.isOutside) location.assign(href);
    else route(href);
  };
  const combobox = useCombobox({
    list: LIST,
    optionId,
    count: things.length,
    mayShow: text.trim().length > 1 && (things.length > 0 || !isAsking),
    onEnter: (active) => choose(things[active]),
    onClear: () => setText(""),
  });
  const { isShown, put } = combobox;
  useEffect(() => {
    if (isShown && !isAsking) announce(`${countText(things.length, "suggestion")}.`);
  }, [isShown, isAsking, things.length]);
  // A new address closes the list.
  useEffect(() => put(false), [url]);
  const note = hasFailed ? "The server did not answer." : "Nothing is found so far. Enter searches whole words.";
  return { text, setText, things, note, choose, ...combobox };
}
