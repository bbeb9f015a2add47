/** The axis of the timeline and the lines that go down from it. */
import { dayText } from "../../words/date-words.ts";
import { placeOf, type Scale } from "./packing.ts";
import { ticksOf } from "./ticks.ts";

interface DayScale {
  readonly scale: Scale;
  /** The day of the point in time. */
  readonly day: string;
  readonly isToday: boolean;
}

/** The labels; the table says the dates in words. */
export function Axis({ scale, day, isToday }: DayScale) {
  const at = placeOf(Date.parse(day), scale);
  return (
    <>
      {ticksOf(scale.range, scale.width).map(({ instant, label, isMajor }) => (
        <span
          key={instant}
          class={`tick ${isMajor ? "is-major" : ""}`}
          style={{ left: `${placeOf(instant, scale).toFixed(1)}px` }}
        >
          {label}
        </span>
      ))}
      {at >= 0 && at <= scale.width && (
        <span class={`day-label ${at > scale.width - 120 ? "is-left" : ""}`} style={{ left: `${at.toFixed(1)}px` }}>
          {isToday ? "Today" : dayText(day)}
        </span>
      )}
    </>
  );
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
