/** The rows of the chart. */
import { useMemo } from "preact/hooks";
import type { Lane } from "../lanes.ts";
import type { TimelineItem } from "../timeline-item.ts";
import { type Bundle, type PlacedItem, packed, placeOf, type Scale } from "./packing.ts";
import type { Stop } from "./use-roving.ts";

/** A lane as it is drawn. */
export interface DrawnLane {
  readonly lane: Lane;
  /** How many rows of marks it has. */
  readonly rows: number;
  /** What is there at the point in time, as it was then. */
  readonly marks: readonly PlacedItem[];
  readonly bundles: readonly Bundle[];
  readonly stops: readonly Stop[];
}

/** Lanes with something in the range, with the marks of the point in time. */
export function useRows(
  lanes: readonly Lane[],
  shown: ReadonlyMap<string, TimelineItem>,
  scale: Scale,
): readonly DrawnLane[] {
  const places = useMemo(
    () => lanes.map((lane) => ({ lane, packed: packed(lane.items, scale) })).filter(({ packed: { rows } }) => rows > 0),
    [lanes, scale],
  );
  return useMemo(
    () =>
      places.map(({ lane, packed }) => {
        const marks = packed.placed.flatMap((placed) => {
          const item = shown.get(placed.item.key);
          return item ? [{ ...placed, item }] : [];
        });
        const stops = marks
          .map(({ item: { key, extent } }) => ({ key, at: placeOf(extent.anchor, scale) }))
          .sort((a, b) => a.at - b.at);
        const bundles = packed.bundles
          .map((bundle) => ({ ...bundle, items: bundle.items.filter((key) => shown.has(key)) }))
          .filter(({ items }) => items.length > 0);
        return { lane, rows: packed.rows, marks, bundles, stops };
      }),
    [places, shown],
  );
}
