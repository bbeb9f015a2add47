/** Everything in the picture as a list that the keyboard moves through, and a field that finds a thing there or elsewhere. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { StatusShape } from "../parts/status-mark.tsx";
import type { FoundThing } from "../search/found-thing.ts";
import { useSuggestions } from "../search/use-suggestions.ts";
import { STATUSES } from "../words/status-words.ts";
import type { GraphNode, NodeSort } from "./graph.ts";
import { NodeMark } from "./node-mark.tsx";
import { SORTS } from "./relations.ts";

interface NodeListProps {
  readonly nodes: readonly GraphNode[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Adds the neighbours of a thing, or the thing itself with them. */
  readonly onOpen: (id: string) => void;
}

/** One row of the list. */
interface Row {
  readonly id: string;
  readonly thing: GraphNode | FoundThing;
}

/** The field and the list. Up and down move, Home and End go to the ends, Enter adds neighbours. */
export function NodeList({ nodes, chosen, onChoose, onOpen }: NodeListProps) {
  const [text, setText] = useState("");
  const { things } = useSuggestions(text);
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(nodes, text, things), [nodes, text, things]);
  const inside = rows.filter(({ thing }) => "sort" in thing && "isOpen" in thing);
  const outside = rows.slice(inside.length);
  const current = rows.some(({ id }) => id === chosen) ? chosen : (rows[0]?.id ?? null);
  const focusRow = (place: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, place))];
    if (!row) return;
    onChoose(row.id);
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(row.id)}"]`)?.focus();
  };
  useEffect(() => {
    const row = chosen && list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(chosen)}"]`);
    if (row) scrollWithin(row);
  }, [chosen, nodes]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ id }) => id === (event.target as HTMLElement).dataset.id);
    const places: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length };
    const place = places[event.key];
    if (place !== undefined) focusRow(place);
    else if ((event.key === "Enter" || event.key === " ") && rows[at]) onOpen(rows[at].id);
    else return;
    event.preventDefault();
  };
  const row = ({ id, thing }: Row) => (
    <NodeRow
      key={id}
      thing={thing}
      isCurrent={id === current}
      isChosen={id === chosen}
      onChoose={onChoose}
      onOpen={onOpen}
    />
  );
  return (
    <section class="graph-list" aria-labelledby="graph-list-title">
      <h2 id="graph-list-title">Things in the picture</h2>
      <label class="field">
        <span>Find a thing</span>
        <input
          type="text"
          value={text}
          placeholder="Statement, title or name"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          aria-controls="graph-things"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setText("");
            if (event.key !== "ArrowDown" && event.key !== "Enter") return;
            event.preventDefault();
            focusRow(0);
          }}
        />
      </label>
      {rows.length === 0 && <p class="quiet">Nothing is called so.</p>}
      <div
        ref={list}
        id="graph-things"
        role="listbox"
        aria-label="Things: Enter adds the neighbours"
        class="graph-things"
        tabIndex={rows.length === 0 ? 0 : -1}
        onKeyDown={onKeyDown}
      >
        {inside.map(row)}
        {outside.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div role="group" aria-label="Not in the picture">
            <div class="graph-things-group" aria-hidden="true">
              Not in the picture
            </div>
            {outside.map(row)}
          </div>
        )}
      </div>
    </section>
  );
}

interface NodeRowProps extends Pick<NodeListProps, "onChoose" | "onOpen"> {
  readonly thing: GraphNode | FoundThing;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
}

function NodeRow({ thing, isCurrent, isChosen, onChoose, onOpen }: NodeRowProps) {
  const isInside = "isOpen" in thing;
  const note = isInside ? (thing.status ? STATUSES[thing.status].label : thing.type) : thing.sort;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
    <div
      role="option"
      class="graph-thing"
      data-id={thing.id}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => (isInside ? onChoose(thing.id) : onOpen(thing.id))}
      onDblClick={() => onOpen(thing.id)}
      onFocus={() => onChoose(thing.id)}
    >
      {isInside ? <NodeMark {...thing} /> : thing.status && <StatusShape status={thing.status} />}
      <span class="graph-thing-text">{thing.text}</span>
      <span class="graph-thing-sort">
        {note}
        {isInside && thing.isCircular && ", goes round in a circle"}
      </span>
    </div>
  );
}

const ORDER: readonly NodeSort[] = Object.keys(SORTS) as readonly NodeSort[];

/** Things of the picture by sort and name, then what a search found besides. */
function rowsOf(nodes: readonly GraphNode[], text: string, found: readonly FoundThing[]): readonly Row[] {
  const wanted = text.trim().toLocaleLowerCase("en");
  const inside = nodes
    .filter((node) => node.text.toLocaleLowerCase("en").includes(wanted))
    .sort((a, b) => ORDER.indexOf(a.sort) - ORDER.indexOf(b.sort) || a.text.localeCompare(b.text, "en"));
  const here = new Set(nodes.map(({ id }) => id));
  const outside = wanted === "" ? [] : found.filter(({ id }) => !here.has(id));
  return [...inside, ...outside].map((thing) => ({ id: thing.id, thing }));
}

/** Brings a row into view inside its list, and leaves the page where it is. */
function scrollWithin(row: HTMLElement): void {
  const list = row.closest<HTMLElement>(".graph-things");
  if (!list) return;
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top;
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
