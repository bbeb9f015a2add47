/** A lane with its name and its marks. */
import { ThingLink } from "../../parts/thing-link.tsx";
import type { Parameters } from "../../state/parameters.ts";
import { dayText } from "../../words/date-words.ts";
import type { Lane } from "../lanes.ts";
import { dayOf, type TimeRange } from "../time-range.ts";
import type { Bundle, PlacedItem, Scale } from "./packing.ts";
import { TimelineMark } from "./timeline-mark.tsx";

interface LaneRowProps {
  readonly lane: Lane;
  /** How many rows of marks it has. */
  readonly rows: number;
  /** What is there at the point in time, as it was then. */
  readonly marks: readonly PlacedItem[];
  readonly bundles: readonly Bundle[];
  readonly scale: Scale;
  readonly active: string | null;
  readonly address: (path: string, parameters?: Parameters) => string;
  readonly onZoom: (range: TimeRange) => void;
}

/** One row of the chart. */
export function LaneRow({ lane, rows, marks, bundles, scale, active, address, onZoom }: LaneRowProps) {
  return (
    <li class="lane">
      <h2 class="lane-name">{lane.party ? <ThingLink id={lane.party}>{lane.label}</ThingLink> : lane.label}</h2>
      <ul class="lane-track" style={{ "--rows": rows }} aria-label={lane.label}>
        {marks.map((placed) => (
          <TimelineMark
            key={placed.item.key}
            placed={placed}
            scale={scale}
            isStop={placed.item.key === active}
            address={address}
          />
        ))}
        {bundles.map((bundle) => (
          <BundleButton key={bundle.key} bundle={bundle} row={rows - 1} onZoom={onZoom} />
        ))}
      </ul>
    </li>
  );
}

interface BundleButtonProps {
  readonly bundle: Bundle;
  readonly row: number;
  readonly onZoom: (range: TimeRange) => void;
}

function BundleButton({ bundle: { at, items, range }, row, onZoom }: BundleButtonProps) {
  const span = range.end - range.start;
  const between = `between ${dayText(dayOf(range.start))} and ${dayText(dayOf(range.end))}`;
  return (
    <li class="mark" style={{ "--row": row }}>
      <button
        type="button"
        class="bundle"
        style={{ translate: `${at.toFixed(1)}px` }}
        aria-label={`${items.length} more ${between}: zoom in`}
        onClick={() => onZoom({ start: range.start - span * 0.1, end: range.end + span * 0.1 })}
      >
        +{items.length}
      </button>
    </li>
  );
}
