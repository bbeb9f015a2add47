/** The axis of the timeline and the lines that go down from it. */
import { dayText } from "../../words/date-words.ts";
import { placeOf, type Scale } from "./packing.ts";
import { type Tick, ticksOf } from "./ticks.ts";

/** About as wide as letters and figures of the axis are. */
const LETTER_PX = 7.2;
const FLAG_PADDING_PX = 16;
const LABEL_PADDING_PX = 5;

interface DayScale {
  readonly scale: Scale;
  /** The day of the point in time. */
  readonly day: string;
  readonly isToday: boolean;
}

/** The labels; the table says the dates in words. */
export function Axis({ scale, day, isToday }: DayScale) {
  const words = isToday ? "Today" : dayText(day);
  const ticks = ticksOf(scale.range, scale.width)
    .map((tick) => ({ ...tick, left: placeOf(tick.instant, scale) }))
    .filter((tick) => endOf(tick) < scale.width);
  const flag = flagOf(placeOf(Date.parse(day), scale), words, ticks, scale.width);
  return (
    <>
      {ticks
        .filter((tick) => flag === null || !covers(flag, tick))
        .map(({ instant, label, isMajor, left }) => (
          <span key={instant} class={`tick ${isMajor ? "is-major" : ""}`} style={{ left: `${left.toFixed(1)}px` }}>
            {label}
          </span>
        ))}
      {flag && (
        <span class={`day-label ${flag.isLeft ? "is-left" : ""}`} style={{ left: `${flag.at.toFixed(1)}px` }}>
          {words}
        </span>
      )}
    </>
  );
}

/** The name of the day of the point in time, at one side of its line. */
interface Flag {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isLeft: boolean;
}

type PlacedTick = Pick<Tick, "label" | "isMajor"> & { readonly left: number };

/** To the right of its line, or to the left where there is more room or it would cover more of the labels; null outside. */
function flagOf(at: number, words: string, ticks: readonly PlacedTick[], width: number): Flag | null {
  if (at < 0 || at > width) return null;
  const wide = words.length * LETTER_PX + FLAG_PADDING_PX;
  const right: Flag = { at, from: at, to: at + wide, isLeft: false };
  const left: Flag = { at, from: at - wide, to: at, isLeft: true };
  if (right.to > width) return left;
  if (left.from < 0) return right;
  const lost = (flag: Flag) =>
    ticks.filter((tick) => covers(flag, tick)).reduce((sum, tick) => sum + weightOf(tick), 0);
  return lost(left) < lost(right) ? left : right;
}

/** A label that begins a larger unit says more. */
function weightOf({ isMajor }: PlacedTick): number {
  return isMajor ? 3 : 1;
}

function covers({ from, to }: Flag, tick: PlacedTick): boolean {
  return tick.left + LABEL_PADDING_PX < to && from < endOf(tick);
}

function endOf({ left, label }: PlacedTick): number {
  return left + LABEL_PADDING_PX + label.length * LETTER_PX;
}

/** The lines, and the day up to which things are known to have happened. */
export function Backdrop({ scale, day }: Omit<DayScale, "isToday">) {
  const at = placeOf(Date.parse(day), scale);
  const isInside = at >= 0 && at <= scale.width;
  const future = Math.min(scale.width, Math.max(0, at));
  return (
    <div class="backdrop" aria-hidden="true">
      {ticksOf(scale.range, scale.width).map(({ instant, isMajor }) => (
        <span
          key={instant}
          class={`grid-line ${isMajor ? "is-major" : ""}`}
          style={{ left: `${placeOf(instant, scale).toFixed(1)}px` }}
        />
      ))}
      <span class="to-come" style={{ left: `${future.toFixed(1)}px` }} />
      {isInside && <span class="day-line" style={{ left: `${at.toFixed(1)}px` }} />}
    </div>
  );
}
