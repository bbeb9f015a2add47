/** How a state is drawn: in a colour that people who see colours otherwise can tell apart, and in a shape that does without any. */
import type { StateWord } from "./timeline-entry.ts";

/** The shapes that Vega-Lite knows by name. */
export type Shape =
  | "circle"
  | "square"
  | "cross"
  | "diamond"
  | "triangle-up"
  | "triangle-down"
  | "triangle-left"
  | "triangle-right";

/** A colour and a shape. */
export interface StateMark {
  readonly color: string;
  readonly shape: Shape;
}

const BLUE = "#0072b2";
const SKY = "#3a9bd0";
const GREEN = "#008a63";
const AMBER = "#b87a00";
const VERMILION = "#d55e00";
const PINK = "#b5588b";
const GREY = "#6b6b6b";
const PALE = "#9a9a9a";

const mark = (color: string, shape: Shape): StateMark => ({ color, shape });

/** What has no state: an event that happened, or something that nobody has judged. */
export const NO_STATE = "NONE";

/** Within each list of words no colour and no shape comes twice; a word that is in two lists means much the same. */
export const STATE_MARKS: Readonly<Record<StateWord | typeof NO_STATE, StateMark>> = {
  SUPPORTED: mark(GREEN, "circle"),
  MOSTLY_SUPPORTED: mark(SKY, "square"),
  PARTLY_SUPPORTED: mark(BLUE, "diamond"),
  MISLEADING: mark(AMBER, "triangle-up"),
  REFUTED: mark(VERMILION, "cross"),
  UNVERIFIABLE: mark(GREY, "triangle-down"),
  PENDING: mark(PINK, "triangle-right"),
  UNASSESSED: mark(PALE, "triangle-left"),

  DUE_SOON: mark(AMBER, "diamond"),
  OVERDUE: mark(VERMILION, "triangle-up"),
  MET: mark(GREEN, "square"),
  MISSED: mark(GREY, "cross"),
  MOVED: mark(BLUE, "triangle-left"),
  INDETERMINATE: mark(PALE, "triangle-down"),

  NOT_STARTED: mark(GREY, "triangle-left"),
  UNDERWAY: mark(SKY, "triangle-right"),
  STALLED: mark(AMBER, "square"),
  PARTLY_DELIVERED: mark(BLUE, "triangle-up"),
  DELIVERED: mark(GREEN, "diamond"),
  ABANDONED: mark(PINK, "cross"),
  UNKNOWN: mark(PALE, "circle"),

  RESEARCH: mark(PALE, "diamond"),
  TRIAL: mark(SKY, "triangle-up"),
  ROLLING_OUT: mark(BLUE, "triangle-right"),
  PRODUCTION: mark(GREEN, "triangle-left"),
  RETIRED: mark(PINK, "square"),

  LIVE: mark(SKY, "circle"),
  DEAD_LINK: mark(PALE, "cross"),
  CORRECTED: mark(AMBER, "triangle-right"),
  RETRACTED: mark(VERMILION, "triangle-down"),

  [NO_STATE]: mark(GREY, "circle"),
};

/** All of them in the order in which legends show them. */
export const STATES_IN_ORDER = Object.keys(STATE_MARKS) as readonly (keyof typeof STATE_MARKS)[];
