/** Everything in the picture as a list that the keyboard moves through, and a field that finds a thing there or elsewhere. */
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FoundThing } from "../search/found-thing.ts";
import { useSuggestions } from "../search/use-suggestions.ts";
import type { GraphNode, NodeSort } from "./graph.ts";
import { NodeRow } from "./node-row.tsx";
import { SORTS } from "./relations.ts";

interface NodeListProps {
  readonly nodes: readonly GraphNode[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Adds the neighbours of a thing, or the thing itself with them. */
  readonly onOpen: (id: string) => void;
}

/** A row of the list. */
type Thing = GraphNode | FoundThing;

/** The field and the list. */
export function NodeList({ nodes, chosen, onChoose, onOpen }: NodeListProps) {
  const [text, setText] = useState("");
  const { things } = useSuggestions(text);
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(nodes, text, things), [nodes, text, things]);
  const elementOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  const focusRow = (place: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, place))];
    if (!row) return;
    onChoose(row.id);
    elementOf(row.id)?.focus();
  };
  useEffect(() => {
    const row = chosen && elementOf(chosen);
    if (row) scrollWithin(row);
  }, [chosen, nodes]);
  return (
    <section class="graph-list" aria-labelledby="graph-list-title">
      <h2 id="graph-list-title">Things in the picture</h2>
      <FindField text={text} onText={setText} onEnterList={() => focusRow(0)} />
      {rows.length === 0 && <p class="quiet">Nothing is called so.</p>}
      <Rows list={list} rows={rows} chosen={chosen} onChoose={onChoose} onOpen={onOpen} onFocus={focusRow} />
    </section>
  );
}

interface FindFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnterList: () => void;
}

function FindField({ text, onText, onEnterList }: FindFieldProps) {
  return (
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
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onText("");
          if (event.key !== "ArrowDown" && event.key !== "Enter") return;
          event.preventDefault();
          onEnterList();
        }}
      />
    </label>
  );
}

interface RowsProps extends Omit<NodeListProps, "nodes"> {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Thing[];
  readonly onFocus: (place: number) => void;
}

/** Up and down move, Home and End go to the ends, Enter adds neighbours. */
function Rows({ list, rows, chosen, onChoose, onOpen, onFocus }: RowsProps) {
  const outside = rows.filter((thing) => !("isOpen" in thing));
  const current = rows.some(({ id }) => id === chosen) ? chosen : (rows[0]?.id ?? null);
  const row = (thing: Thing) => {
    const { id } = thing;
    const marks = { isCurrent: id === current, isChosen: id === chosen };
    return <NodeRow key={id} thing={thing} {...marks} onChoose={onChoose} onOpen={onOpen} />;
  };
  return (
    <div
      ref={list}
      id="graph-things"
      role="listbox"
      aria-label="Things: Enter adds the neighbours"
      class="graph-things"
      tabIndex={rows.length === 0 ? 0 : -1}
      onKeyDown={(event) => onRowKey(event, rows, { onFocus, onOpen })}
    >
      {rows.filter((thing) => "isOpen" in thing).map(row)}
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
  );
}

function onRowKey(
  event: KeyboardEvent,
  rows: readonly Thing[],
  { onFocus, onOpen }: Pick<RowsProps, "onFocus" | "onOpen">,
): void {
  const at = rows.findIndex(({ id }) => id === (event.target as HTMLElement).dataset.id);
  const places: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length };
  const place = places[event.key];
  if (place !== undefined) onFocus(place);
  else if ((event.key === "Enter" || event.key === " ") && rows[at]) onOpen(rows[at].id);
  else return;
  event.preventDefault();
}

const ORDER: readonly NodeSort[] = Object.keys(SORTS) as readonly NodeSort[];

/** Things of the picture by sort and name, then what a search found besides. */
function rowsOf(nodes: readonly GraphNode[], text: string, found: readonly FoundThing[]): readonly Thing[] {
  const wanted = text.trim().toLocaleLowerCase("en");
  const inside = nodes
    .filter((node) => node.text.toLocaleLowerCase("en").includes(wanted))
    .sort((a, b) => ORDER.indexOf(a.sort) - ORDER.indexOf(b.sort) || a.text.localeCompare(b.text, "en"));
  const here = new Set(nodes.map(({ id }) => id));
  const outside = wanted === "" ? [] : found.filter(({ id }) => !here.has(id));
  return [...inside, ...outside];
}

/** Brings a row into view inside its list, and leaves the page where it is. */
function scrollWithin(row: HTMLElement): void {
  const list = row.closest<HTMLElement>(".graph-things");
  if (!list) return;
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top;
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
