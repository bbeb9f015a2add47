/** The chart with what is said about it, and the table. */
import { useMemo } from "preact/hooks";
import { Empty } from "../parts/empty.tsx";
import { countText, numberText } from "../words/count-words.ts";
import { byThen } from "./by-then.ts";
import { Chart } from "./chart/chart.tsx";
import type { Entries } from "./data/load-entries.ts";
import { ItemTable } from "./item-table.tsx";
import { lanesOf, USUAL_LANES } from "./lanes.ts";
import type { TimeRange } from "./time-range.ts";
import { chainsOf, isWithin, itemsOf, type TimelineItem, withoutEchoes } from "./timeline-item.ts";
import type { TimelineView } from "./timeline-view.ts";
import type { RangeControl } from "./use-range.ts";

interface TimelineBodyProps {
  /** What is known of today: the places follow from it. */
  readonly entries: Entries;
  /** What is there at the point in time. */
  readonly shown: Entries;
  readonly view: TimelineView;
  readonly control: RangeControl;
  readonly everything: TimeRange | null;
  readonly day: string;
  readonly isToday: boolean;
  /** Whether what is there is still asked for. */
  readonly isBusy: boolean;
  readonly onWhole: () => void;
}

/** The chart and the table, or why there is nothing in them. */
export function TimelineBody(props: TimelineBodyProps) {
  const { entries, shown, view, control, everything, day, isToday, isBusy, onWhole } = props;
  const { range } = control;
  const { all, then } = useItems(entries, shown, view, isToday ? null : day);
  const inRange = useMemo(() => all.filter((item) => isWithin(item, range)), [all, range.start, range.end]);
  // The order follows from all that is there, so that lanes keep it while the range moves.
  const ordered = useMemo(() => lanesOf(all, view.laning), [all, view.laning]);
  const lanes = ordered.filter(({ items }) => items.some((item) => isWithin(item, range)));
  const inLanes = view.isWhole || lanes.length <= USUAL_LANES + 1 ? lanes : lanes.slice(0, USUAL_LANES);
  const visible = inRange.flatMap(({ key }) => then.get(key) ?? []);
  const hidden = lanes.length - inLanes.length;
  return (
    <>
      <p class="quiet timeline-count" role="status">
        {shownText(visible, isToday)}
        {shown.beyond > 0 && ` ${numberText(shown.beyond)} more lie in these years: narrow the range to see them.`}
      </p>
      {inRange.length === 0 ? (
        <Nothing everything={everything} onStep={control.step} />
      ) : (
        <Chart {...{ control, day, isToday, isBusy }} lanes={inLanes} shown={then} />
      )}
      {hidden > 0 && (
        <p class="more-lanes">
          <button type="button" class="button" onClick={onWhole}>
            Show {hidden} more lanes
          </button>
        </p>
      )}
      <p id="timeline-keys" class="quiet timeline-keys">
        In the chart, the arrow keys lead from mark to mark and from lane to lane, <kbd>Enter</kbd> opens, <kbd>+</kbd>{" "}
        and <kbd>−</kbd> zoom, <kbd>Shift</kbd> with <kbd>←</kbd> or <kbd>→</kbd> moves. Drag to move; <kbd>Ctrl</kbd>{" "}
        with the wheel, or two fingers, zooms.
      </p>
      <ItemTable items={visible} />
    </>
  );
}

interface NothingProps {
  readonly everything: TimeRange | null;
  readonly onStep: (range: TimeRange) => void;
}

function Nothing({ everything, onStep }: NothingProps) {
  return (
    <Empty>
      <p>Nothing in this range is known.</p>
      {everything && (
        <p>
          <button type="button" class="link-button" onClick={() => onStep(everything)}>
            Show everything
          </button>
        </p>
      )}
    </Empty>
  );
}

function useItems(entries: Entries, shown: Entries, { kinds }: TimelineView, past: string | null) {
  return useMemo(() => {
    const chains = chainsOf({ things: [...entries.things, ...shown.things] });
    const wanted = (items: readonly TimelineItem[]) => withoutEchoes(items.filter(({ kind }) => kinds.includes(kind)));
    const there = wanted(itemsOf(shown, chains));
    const then = new Map((past === null ? there : byThen(there, past)).map((item) => [item.key, item]));
    const known = new Map(wanted(itemsOf(entries, chains)).map((item) => [item.key, item]));
    // What only the past knows has a place too.
    for (const [key, item] of then) if (!known.has(key)) known.set(key, item);
    return { all: [...known.values()], then };
  }, [entries, shown, kinds.join(), past]);
}

function shownText(items: readonly TimelineItem[], isToday: boolean): string {
  if (isToday) return `${countText(items.length, "item")} in this range.`;
  const unsure = items.filter(({ isUnsure }) => isUnsure).length;
  const sure = items.length - unsure;
  const why = "no earlier bound of their dates is recorded";
  if (sure === 0 && unsure > 0)
    return `${countText(unsure, "item")} in this range may have come about by that day: ${why}.`;
  const more = unsure === 0 ? "" : `; ${numberText(unsure)} more may have: ${why}`;
  return `${countText(sure, "item")} in this range had come about or been announced by that day${more}.`;
}
