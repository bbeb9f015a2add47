/** Items in lanes, the fullest lane first. */
import { KIND_WORDS } from "./item-words.ts";
import type { TimelineItem } from "./timeline-item.ts";
import { ITEM_KINDS, type ItemKind, type Laning } from "./timeline-view.ts";

/** One lane. */
export interface Lane {
  readonly key: string;
  readonly label: string;
  /** The whole id of whom the lane is about, where it is about somebody. */
  readonly party: string | null;
  readonly items: readonly TimelineItem[];
}

/** Lanes that are shown where nobody asks for all. */
export const USUAL_LANES = 12;

/** Puts items into lanes; what belongs in none is in the last. */
export function lanesOf(items: readonly TimelineItem[], laning: Laning): readonly Lane[] {
  const lanes = new Map<string, { label: string; items: TimelineItem[] }>();
  for (const item of items) {
    const { key, label } = laneOf(item, laning);
    const lane = lanes.get(key);
    if (lane) lane.items.push(item);
    else lanes.set(key, { label, items: [item] });
  }
  const isParty = laning === "subject";
  const all = [...lanes].map(([key, lane]) => ({ key, ...lane, party: isParty && key !== "" ? key : null }));
  const rank = (key: string) => (key === "" ? 1 : 0);
  if (laning === "kind") return all.sort((a, b) => orderOf(a.key) - orderOf(b.key));
  return all.sort(
    (a, b) => rank(a.key) - rank(b.key) || b.items.length - a.items.length || a.label.localeCompare(b.label, "en"),
  );
}

function laneOf(item: TimelineItem, laning: Laning): { readonly key: string; readonly label: string } {
  if (laning === "kind") return { key: item.kind, label: KIND_WORDS[item.kind].many };
  if (laning === "topic") return { key: item.topics[0] ?? "", label: item.topics[0] ?? "Without a topic" };
  return { key: item.subject ?? "", label: item.subjectName ?? "About nobody in particular" };
}

function orderOf(key: string): number {
  return ITEM_KINDS.indexOf(key as ItemKind);
}
