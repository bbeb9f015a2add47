/** Which passage is open, and where the focus goes when another one is. */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { announce } from "../shell/announcer.tsx";
import { DECISIONS, type Passage } from "./decision-words.ts";
import { passageId } from "./passage-mark.tsx";

/** The open passage, and the ways to another one. */
export interface OpenPassage {
  /** Its place among all; null where none is open. */
  readonly open: number | null;
  /** Of the note on it. */
  readonly note: RefObject<HTMLHeadingElement | null>;
  /** Opens a passage and leads into its note. */
  readonly enter: (index: number) => void;
  /** Opens the next or the previous one, and leads to it in the text. */
  readonly move: (by: 1 | -1) => void;
  /** Closes the note and leads back to its passage. */
  readonly close: () => void;
}

/** `shown` are the places of the passages that are marked; one that stands alone is open from the start. */
export function useOpenPassage(checked: readonly Passage[], shown: readonly number[]): OpenPassage {
  const [chosen, setChosen] = useState<number | null>(checked.length === 1 ? 0 : null);
  // Keys may come faster than the page is drawn.
  const latest = useRef(chosen);
  const choose = (index: number | null) => {
    latest.current = index;
    setChosen(index);
  };
  const note = useRef<HTMLHeadingElement>(null);
  const open = chosen !== null && shown.includes(chosen) ? chosen : null;
  return {
    open,
    note,
    enter: (index) => {
      choose(index);
      onceDrawn(() => {
        note.current?.focus({ preventScroll: true });
        document.getElementById(passageId(index))?.scrollIntoView({ block: "nearest" });
      });
    },
    move: (by) => {
      const next = neighbour(shown, latest.current, by);
      if (next === undefined) return announce(`There is no ${by === 1 ? "next" : "previous"} passage.`);
      choose(next);
      focusPassage(next);
      announce(placeText(checked[next], shown.indexOf(next), shown.length));
    },
    close: () => {
      if (open === null || checked.length === 1) return;
      choose(null);
      focusPassage(open);
    },
  };
}

/** The nearest in that direction; from the end where none is open. */
function neighbour(shown: readonly number[], open: number | null, by: 1 | -1): number | undefined {
  if (by === 1) return shown.find((index) => open === null || index > open);
  return shown.findLast((index) => open === null || index < open);
}

function focusPassage(index: number): void {
  const element = document.getElementById(passageId(index));
  element?.focus({ preventScroll: true });
  onceDrawn(() => element?.scrollIntoView({ block: "center" }));
}

/** A note takes room from the text, so places are right only when it is there. */
function onceDrawn(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

function placeText(passage: Passage | undefined, place: number, count: number): string {
  if (!passage) return "";
  const [first] = passage.candidates;
  const claim = first ? ` ${first.claim.statement}` : "";
  return `Passage ${place + 1} of ${count}: ${DECISIONS[passage.decision].label.toLowerCase()}.${claim}`;
}
