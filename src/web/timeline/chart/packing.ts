/** Where the items of a lane are drawn: no two on one another, and each with as much of its title as there is room for. */

import { DAY_MS, type TimeRange } from "../time-range.ts";
import { type Extent, isWithin, type TimelineItem } from "../timeline-item.ts";

/** The places of instants in a chart. */
export interface Scale {
  readonly range: TimeRange;
  /** In pixels. */
  readonly width: number;
}

/** The days of a date in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly anchor: number;
}

/** An item in its place. */
export interface PlacedItem {
  readonly item: TimelineItem;
  readonly row: number;
  /** Pixels for the title; 0 where there is no room. */
  readonly room: number;
  /** Pixels between mark and title, so that the title stands behind the end of a short bar. */
  readonly shift: number;
}

/** Items that have no place of their own. */
export interface Bundle {
  readonly key: string;
  readonly at: number;
  /** The keys of its items. */
  readonly items: readonly string[];
  readonly range: TimeRange;
}

/** A lane in its place. */
export interface Packed {
  readonly placed: readonly PlacedItem[];
  readonly bundles: readonly Bundle[];
  readonly rows: number;
}

interface Candidate extends Box {
  readonly item: TimelineItem;
  readonly shift: number;
}

/** Half of a mark, with the space that a finger needs. */
const HALF = 12;
/** How far an open end is drawn. */
const OPEN_END = 40;
const BUNDLE = 56;
const LEAST_ROOM = 50;
/** Behind longer bars than this the title would be far from its mark: it stands on them. */
const SHORT_BAR = 40;
const LETTER = 6.6;
/** How wide titles may be, and how many rows a lane may have for that, the best first. */
const TRIES = [
  { title: 260, rows: 4 },
  { title: 130, rows: 6 },
  { title: 0, rows: 9 },
] as const;
/** Below this nothing is bundled: it could not be zoomed into. */
const CLOSE_UP = 45 * DAY_MS;

/** The place of an instant, in pixels from the left. */
export function placeOf(instant: number, { range, width }: Scale): number {
  return ((instant - range.start) / (range.end - range.start)) * width;
}

/** The days of a date in pixels. The mark of a long one stays in sight while any of it is. */
export function boxOf({ start, end, anchor, isOpenAtStart, isOpenAtEnd }: Extent, scale: Scale): Box {
  const right = isOpenAtEnd ? placeOf(start, scale) + OPEN_END : placeOf(end, scale);
  const left = isOpenAtStart ? placeOf(end, scale) - OPEN_END : placeOf(start, scale);
  const at = placeOf(anchor, scale);
  const [least, most] = [Math.max(left, 0) + HALF, Math.min(right, scale.width) - HALF];
  // Where its middle is out of sight it stands at the start of what is in sight, with room for its title.
  const isInside = at >= 0 && at <= scale.width;
  return {
    left,
    right,
    anchor: isOpenAtStart || isOpenAtEnd || least > most ? at : isInside ? Math.min(most, Math.max(least, at)) : least,
  };
}

/** Where the mark of an item stands. One that moved out of sight waits at the edge, where it can be reached. */
export function markPlace({ extent }: TimelineItem, scale: Scale): number {
  return Math.max(HALF, Math.min(scale.width - HALF, boxOf(extent, scale).anchor));
}

/** Puts the items of a lane into rows. */
export function packed(items: readonly TimelineItem[], scale: Scale): Packed {
  const candidates = items
    .filter((item) => isWithin(item, scale.range))
    .map((item) => candidateOf(item, scale))
    .sort((a, b) => a.left - b.left || (a.item.key < b.item.key ? -1 : 1));
  const isCloseUp = scale.range.end - scale.range.start <= CLOSE_UP;
  for (const { title, rows: most } of TRIES) {
    const rows = rowsOf(candidates, title);
    const isLast = title === 0;
    if (rows.length <= most || (isLast && isCloseUp))
      return { ...placedIn(rows, scale), bundles: [], rows: rows.length };
    if (isLast)
      return { ...placedIn(rows.slice(0, most), scale), bundles: bundlesOf(rows.slice(most).flat()), rows: most + 1 };
  }
  return { placed: [], bundles: [], rows: 0 };
}

/** The whole of an item: its date, its mark, and where it was before. */
function candidateOf(item: TimelineItem, scale: Scale): Candidate {
  const boxes = [item.extent, ...item.former.map(({ extent }) => extent)].map((extent) => boxOf(extent, scale));
  const anchor = markPlace(item, scale);
  const end = (boxes[0]?.right ?? anchor) + 3 - anchor - HALF;
  return {
    item,
    anchor,
    shift: end > 0 && end <= SHORT_BAR ? end : 0,
    left: Math.min(anchor - HALF, ...boxes.map((box) => Math.min(box.left, box.anchor - HALF))),
    right: Math.max(anchor + HALF, ...boxes.map((box) => box.right)),
  };
}

function rowsOf(candidates: readonly Candidate[], title: number): readonly (readonly Candidate[])[] {
  const rows: { end: number; items: Candidate[] }[] = [];
  for (const candidate of candidates) {
    const wanted = title === 0 ? 0 : HALF + 8 + candidate.shift + Math.min(title, candidate.item.title.length * LETTER);
    const end = Math.max(candidate.right, candidate.anchor + wanted);
    const row = rows.find((one) => one.end <= candidate.left);
    if (row) {
      row.end = end;
      row.items.push(candidate);
    } else rows.push({ end, items: [candidate] });
  }
  return rows.map(({ items }) => items);
}

function placedIn(
  rows: readonly (readonly Candidate[])[],
  { width }: Scale,
): { readonly placed: readonly PlacedItem[] } {
  const placed = rows.flatMap((items, row) =>
    items.map(({ item, anchor, shift }, index) => {
      const room = Math.min(width, items[index + 1]?.left ?? width) - anchor - HALF - shift - 6;
      return { item, row, shift, room: room < LEAST_ROOM ? 0 : room };
    }),
  );
  return { placed };
}

function bundlesOf(candidates: readonly Candidate[]): readonly Bundle[] {
  const buckets = Map.groupBy(candidates, ({ anchor }) => Math.floor(anchor / BUNDLE));
  return [...buckets].map(([bucket, all]) => ({
    key: `bundle/${bucket}`,
    at: (bucket + 0.5) * BUNDLE,
    items: all.map(({ item }) => item.key),
    range: {
      start: Math.min(...all.map(({ item }) => item.extent.anchor)),
      end: Math.max(...all.map(({ item }) => item.extent.anchor)) + DAY_MS,
    },
  }));
}
