/** Which names can be read: of names that would lie over one another the most connected thing keeps its own, and a hub may cover small things with its. */

/** A thing on the screen, in pixels. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The greater, the sooner it is named. */
  readonly weight: number;
  /** Whether so much hangs on it that it is named in a crowd too. */
  readonly isHub: boolean;
}

/** The size of letters on the screen, whatever the zoom. */
export const LETTER_PX = 12;
/** The width at which a name goes on in a new line. */
export const LINE_PX = 128;

const CELL_PX = 140;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What it costs to cover it. */
  readonly worth: number;
}

const HUB_WORTH = 20;

/** On which side of its thing a name stands, the side that is tried first first. */
export const SIDES = ["below", "right", "left", "above"] as const;

/** A side of a thing. */
export type Side = (typeof SIDES)[number];

/** Those whose names have room inside a screen of this size, and on which side. */
export function readableLabels(things: readonly Labelled[], width: number, height: number): ReadonlyMap<string, Side> {
  const taken = new Map<string, Box[]>();
  const readable = new Map<string, Side>();
  const inView = things.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  for (const { x, y, radius, isHub } of inView) {
    const reach = radius * 0.8;
    const worth = isHub ? HUB_WORTH : 1;
    take(taken, { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach, worth });
  }
  const costOf = (box: Box) => {
    if (Math.min(box.left, box.top) < 0 || box.right > width || box.bottom > height) return Number.POSITIVE_INFINITY;
    const others = new Set(cellsOf(box).flatMap((cell) => taken.get(cell) ?? []));
    return [...others].reduce((sum, other) => sum + (overlap(box, other) ? other.worth : 0), 0);
  };
  for (const thing of [...inView].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const side = sideOf(thing, costOf);
    if (!side) continue;
    take(taken, boxAt(side, thing));
    readable.set(thing.id, side);
  }
  return readable;
}

/** The first free side; where a hub has none, the one on which its name covers least, but no other name. */
function sideOf(thing: Labelled, costOf: (box: Box) => number): Side | undefined {
  const costs = SIDES.map((side) => costOf(boxAt(side, thing)));
  const least = Math.min(...costs);
  const isRoom = least === 0 || (thing.isHub && Number.isFinite(least));
  return isRoom ? SIDES[costs.indexOf(least)] : undefined;
}

/** About what the name takes: letters are half as wide as they are high, or a little more. */
function boxAt(side: Side, { label, x, y, radius }: Labelled): Box {
  const whole = label.length * LETTER_PX * 0.56;
  const width = Math.min(whole, LINE_PX) + 4;
  const height = Math.ceil(whole / (LINE_PX * 0.85)) * LETTER_PX * 1.2 + 4;
  const left = side === "right" ? x + radius + 2 : side === "left" ? x - radius - 2 - width : x - width / 2;
  const top = side === "below" ? y + radius + 1 : side === "above" ? y - radius - 1 - height : y - height / 2;
  return { left, right: left + width, top, bottom: top + height, worth: Number.POSITIVE_INFINITY };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function take(taken: Map<string, Box[]>, box: Box): void {
  for (const cell of cellsOf(box)) taken.set(cell, [...(taken.get(cell) ?? []), box]);
}

function cellsOf({ left, right, top, bottom }: Box): readonly string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL_PX); column <= Math.floor(right / CELL_PX); column += 1)
    for (let row = Math.floor(top / CELL_PX); row <= Math.floor(bottom / CELL_PX); row += 1)
      cells.push(`${column} ${row}`);
  return cells;
}
