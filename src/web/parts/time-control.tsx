/** A slider for the day of the point in time, which can run by itself: the past, replayed. The address has the day. */

import { useLayoutEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { announce } from "../shell/announcer.tsx";
import { useParameters, withParameters } from "../state/parameters.ts";
import { usePointInTime } from "../state/point-in-time.ts";
import { dayText } from "../words/date-words.ts";
import { useReplay } from "./use-replay.ts";
import "./time-control.css";

interface TimeControlProps {
  /** The first day that can be chosen. */
  readonly first: string;
  /** The last one, at which the address has no day. */
  readonly today: string;
  /** Where a replay begins that is started today. */
  readonly replayFrom: string;
  /** How many days a replay goes on at a time. */
  readonly stride: number;
  /** Whether the chosen day is not drawn yet: a replay waits for it. */
  readonly isBusy: boolean;
}

const DAY_MS = 86_400_000;
const REST_MS = 120;
/** For the keys that go farther than a day. */
const MONTH = 30;

/** The button, the slider, and the way back to today. */
export function TimeControl({ first, today, replayFrom, stride, isBusy }: TimeControlProps) {
  const valid = usePointInTime()?.valid;
  const change = useChangeOfDay(today);
  const [held, setHeld] = useState<string | null>(null);
  const day = held ?? valid ?? today;
  const replay = useReplay({ day: valid ?? today, today, from: replayFrom, stride, isBusy, change });
  // At once: a rest that is overtaken may be over before the next frame.
  useLayoutEffect(() => {
    if (held === null) return;
    const timer = setTimeout(() => {
      change(held);
      setHeld(null);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [held]);
  const choose = (next: string) => {
    replay.stop();
    setHeld(next);
  };
  return (
    <section class="time-control" aria-label="Replay the past">
      <button type="button" class="button time-play" onClick={replay.isPlaying ? replay.pause : replay.play}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={replay.isPlaying ? "M3 2h4v12H3zM9 2h4v12H9z" : "M3 1.5l11 6.5-11 6.5z"} />
        </svg>
        {replay.isPlaying ? "Pause" : "Replay"}
      </button>
      <DaySlider {...{ first, today, day }} onChoose={choose} />
      <p class="time-day">
        <strong>{day === today ? "Today" : dayText(day)}</strong>
        {day !== today && (
          <button type="button" class="link-button" onClick={() => change(today)}>
            Today
          </button>
        )}
      </p>
    </section>
  );
}

interface DaySliderProps {
  readonly first: string;
  readonly today: string;
  readonly day: string;
  readonly onChoose: (day: string) => void;
}

function DaySlider({ first, today, day, onChoose }: DaySliderProps) {
  const [start, end] = [numberOf(first), numberOf(today)];
  const number = numberOf(day);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { PageUp: MONTH, PageDown: -MONTH }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onChoose(dayOf(Math.min(end, Math.max(start, number + by))));
  };
  return (
    <label class="time-slider">
      <span class="visually-hidden">As of</span>
      <input
        type="range"
        min={start}
        max={Math.max(end, number)}
        step={1}
        value={number}
        aria-valuetext={day === today ? `Today, ${dayText(day)}` : dayText(day)}
        onInput={({ currentTarget }) => onChoose(dayOf(currentTarget.valueAsNumber))}
        onKeyDown={onKeyDown}
      />
      <span class="time-ends" aria-hidden="true">
        <span>{first.slice(0, 4)}</span>
        <span>{today.slice(0, 4)}</span>
      </span>
    </label>
  );
}

/** Leaving today is a new address; from day to day the address changes in place, so that Back leads to today. */
function useChangeOfDay(today: string): (day: string) => void {
  const { url, route } = useLocation();
  const wasPast = useParameters().has("valid");
  return (day) => {
    route(withParameters(url, { valid: day < today ? day : null }), wasPast);
    if (day >= today) announce("Today is shown.");
  };
}

function numberOf(day: string): number {
  return Math.round(Date.parse(day) / DAY_MS);
}

function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
