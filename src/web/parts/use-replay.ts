/** A day that runs by itself until it is today. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { announce } from "../shell/announcer.tsx";
import { useMedia } from "../state/use-media.ts";
import { dayText } from "../words/date-words.ts";

interface ReplayOptions {
  readonly day: string;
  readonly today: string;
  readonly from: string;
  /** Days at a time. */
  readonly stride: number;
  readonly isBusy: boolean;
  readonly change: (day: string) => void;
}

/** Whether it runs, and what starts and stops it. */
export interface Replay {
  readonly isPlaying: boolean;
  readonly play: () => void;
  /** Stops, and says at which day. */
  readonly pause: () => void;
  readonly stop: () => void;
}

const DAY_MS = 86_400_000;
const STEP_MS = 320;
/** For people who asked for less motion: fewer steps, each of them longer. */
const CALM = { stepMs: 1500, strides: 4 };
/** Screen readers are told of one day among so many. */
const TOLD_EVERY = 8;

/** Steps from day to day; the next step waits until the last one is drawn. */
export function useReplay({ day, today, from, stride, isBusy, change }: ReplayOptions): Replay {
  const [isPlaying, setPlaying] = useState(false);
  const isCalm = useMedia("(prefers-reduced-motion: reduce)");
  const steps = useRef(0);
  // At once: a step that was stopped may be due before the next frame.
  useLayoutEffect(() => {
    if (!isPlaying || isBusy) return;
    const timer = setTimeout(
      () => {
        const next = after(day, stride * (isCalm ? CALM.strides : 1));
        steps.current += 1;
        if (next >= today) setPlaying(false);
        else if (isCalm || steps.current % TOLD_EVERY === 0) announce(dayText(next));
        change(next);
      },
      isCalm ? CALM.stepMs : STEP_MS,
    );
    return () => clearTimeout(timer);
  }, [isPlaying, isBusy, day, isCalm, stride]);
  return {
    isPlaying,
    play: () => {
      const start = day >= today ? from : day;
      announce(`Replaying from ${dayText(start)}.`);
      if (start !== day) change(start);
      setPlaying(true);
    },
    pause: () => {
      setPlaying(false);
      announce(`Paused at ${dayText(day)}.`);
    },
    stop: () => setPlaying(false),
  };
}

function after(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
