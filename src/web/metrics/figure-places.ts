/** Where the figures of a chart stand: beside their points, over no line, mark or other figure where there is room. */
import type { Size } from "../state/use-size.ts";
import type { Join, Point } from "./series.ts";

/** A box on the plot, in pixels from its top left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Obstacles {
  readonly lines: readonly Line[];
  readonly marks: readonly Box[];
  /** The days on which a point may lie, and the levels of the scale: a figure may lie over them if it has to. */
  readonly thin: readonly Box[];
}

const LETTER_PX = 7.5;
const HEIGHT_PX = 16;
/** How far a mark reaches from its middle, without and with an arrow. */
const REACH_PX = 7;
const ARROW_PX = 14;
const GAP_PX = 2;
/** What a figure may use above the plot and beside it. */
const ABOVE_PX = 26;
const BESIDE_PX = 6;
/** How much farther off a figure may stand where a line is in its way, nearest first. */
const DISTANCES_PX = [0, 7, 14] as const;

/** The sides of a point, what is tried first first: to the right, down. */
const SIDES = [
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, 0],
  [-1, 0],
] as const;
type Side = (typeof SIDES)[number];

/** The boxes of figures by the ids of their points; of several with as little in their way the first side is taken. */
export function figurePlaces(
  figures: ReadonlyMap<string, string>,
  drawn: { readonly points: readonly Point[]; readonly joins: readonly Join[]; readonly levels: readonly number[] },
  plot: Size,
): ReadonlyMap<string, Box> {
  const obstacles = obstaclesOf(drawn, plot);
  const places = new Map<string, Box>();
  for (const point of drawn.points) {
    const text = figures.get(point.id);
    if (text === undefined) continue;
    const boxes = DISTANCES_PX.flatMap((away) => SIDES.map((side) => boxBeside(point, side, away, text, plot)));
    const costs = boxes.map(
      (box, index) => costOf(box, obstacles, [...places.values()], plot) + 3 * Math.floor(index / SIDES.length),
    );
    const best = boxes[costs.indexOf(Math.min(...costs))];
    if (best) places.set(point.id, best);
  }
  return places;
}

function obstaclesOf({ points, joins, levels }: Parameters<typeof figurePlaces>[1], plot: Size): Obstacles {
  const lines = joins.map(({ from, to }) => {
    const [a, b] = [onPlot(from, plot), onPlot(to, plot)];
    return { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  });
  const thin = [
    ...points.map(({ from, to, y }) => boxAt(from * plot.width, to * plot.width, (1 - y) * plot.height)),
    ...levels.map((level) => boxAt(0, plot.width, (1 - level) * plot.height)),
  ];
  return { lines, marks: points.map((point) => markBox(point, plot)), thin };
}

function boxAt(left: number, right: number, y: number): Box {
  return { left, right, top: y - GAP_PX, bottom: y + GAP_PX };
}

function onPlot({ x, y }: Point, { width, height }: Size): { readonly x: number; readonly y: number } {
  return { x: x * width, y: (1 - y) * height };
}

function markBox(point: Point, plot: Size): Box {
  const { x, y } = onPlot(point, plot);
  const { comparator } = point.observation;
  const isUp = comparator === "AT_LEAST" || comparator === "MORE_THAN" || comparator === "ORDER_OF";
  const isDown =
    comparator === "AT_MOST" || comparator === "LESS_THAN" || comparator === "UP_TO" || comparator === "ORDER_OF";
  return {
    left: x - REACH_PX,
    right: x + REACH_PX,
    top: y - (isUp ? ARROW_PX : REACH_PX),
    bottom: y + (isDown ? ARROW_PX : REACH_PX),
  };
}

/** At a corner it begins or ends at the point; else it stands in the middle of its side, or beside that where the plot ends. */
function boxBeside(point: Point, [across, down]: Side, away: number, text: string, plot: Size): Box {
  const { x, y } = onPlot(point, plot);
  const mark = markBox(point, plot);
  const gap = GAP_PX + away;
  const width = text.length * LETTER_PX + 6;
  const outside = across > 0 ? mark.right + gap : mark.left - gap - width;
  const corner = across > 0 ? x - REACH_PX : x + REACH_PX - width;
  const wanted = across === 0 ? x - width / 2 : down === 0 ? outside : corner;
  const left = Math.max(-BESIDE_PX, Math.min(wanted, plot.width + BESIDE_PX - width));
  const top = down === 0 ? y - HEIGHT_PX / 2 : down > 0 ? mark.bottom + gap : mark.top - gap - HEIGHT_PX;
  return { left, right: left + width, top, bottom: top + HEIGHT_PX };
}

/** Out of the plot it could be cut off; a line through it makes it hard to read; a thin level is only unsightly. */
function costOf(box: Box, { lines, marks, thin }: Obstacles, others: readonly Box[], { height }: Size): number {
  const isOut = box.top < -ABOVE_PX || box.bottom > height;
  return (
    (isOut ? 100 : 0) +
    20 * others.filter((other) => overlap(box, other)).length +
    10 * marks.filter((mark) => overlap(box, mark)).length +
    10 * lines.filter((line) => crosses(line, box)).length +
    thin.filter((one) => overlap(box, one)).length
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Liang and Barsky: whether any part of a line lies in a box. */
function crosses({ x1, y1, x2, y2 }: Line, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return false;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  return enter <= leave;
}
