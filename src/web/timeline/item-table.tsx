/** What the timeline shows, as a table. */
import { useState } from "preact/hooks";
import { StatusMark } from "../parts/status-mark.tsx";
import { Link } from "../state/link.tsx";
import { countText } from "../words/count-words.ts";
import { KIND_WORDS, stateText, whenText } from "./item-words.ts";
import { placeOfItem } from "./place-of-item.ts";
import type { TimelineItem } from "./timeline-item.ts";

/** The items from early to late; the rows are made when they are asked for. */
export function ItemTable({ items }: { readonly items: readonly TimelineItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const sorted = isOpen ? [...items].sort((a, b) => a.extent.anchor - b.extent.anchor) : [];
  return (
    <details class="as-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The same as a table ({countText(items.length, "row")})</summary>
      <table class="data-table item-table">
        <caption class="visually-hidden">What the timeline shows, from early to late</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">How it stands</th>
            <th scope="col">Whom it is about</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((item) => (
            <ItemRow key={item.key} item={item} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function ItemRow({ item }: { readonly item: TimelineItem }) {
  const place = placeOfItem(item);
  const state = stateText(item);
  const isClaim = item.kind === "claims" || item.kind === "statuses";
  return (
    <tr>
      <td data-label="When">{whenText(item)}</td>
      <th scope="row">
        <span class="item-kind">{KIND_WORDS[item.kind].one}</span>
        <Link {...place}>{item.title}</Link>
      </th>
      <td data-label="How it stands">{isClaim ? <StatusMark status={item.status} /> : state || "–"}</td>
      <td data-label="Whom it is about">{item.subjectName ?? "–"}</td>
    </tr>
  );
}
