/** Which names can be read: of names that would lie over one another the most connected thing keeps its own. */

/** A thing on the screen, in pixels. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The greater, the sooner it is named. */
  readonly weight: number;
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
}

/** On which side of its thing a name stands, the side that is tried first first. */
export const SIDES = ["below", "right", "left", "above"] as const;

/** A side of a thing. */
export type Side = (typeof SIDES)[number];

/** Those whose names have room inside a screen of this size, and on which side. */
export function readableLabels(things: readonly Labelled[], width: number, height: number): ReadonlyMap<string, Side> {
  const taken = new Map<string, Box[]>();
  const readable = new Map<string, Side>();
  const inView = things.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  for (const { x, y, radius } of inView) {
    const reach = radius * 0.8;
    take(taken, { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
  }
  const isFree = (box: Box) =>
    Math.min(box.left, box.top) >= 0 &&
    box.right <= width &&
    box.bottom <= height &&
    !cellsOf(box).some((cell) => (taken.get(cell) ?? []).some((other) => overlap(box, other)));
  for (const thing of [...inView].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const side = SIDES.find((one) => isFree(boxAt(one, thing)));
    if (!side) continue;
    take(taken, boxAt(side, thing));
    readable.set(thing.id, side);
  }
  return readable;
}

/** About what the name takes: letters are half as wide as they are high, or a little more. */
function boxAt(side: Side, { label, x, y, radius }: Labelled): Box {
  const whole = label.length * LETTER_PX * 0.56;
  const width = Math.min(whole, LINE_PX) + 4;
  const height = Math.ceil(whole / (LINE_PX * 0.85)) * LETTER_PX * 1.2 + 4;
  const left = side === "right" ? x + radius + 2 : side === "left" ? x - radius - 2 - width : x - width / 2;
  const top = side === "below" ? y + radius + 1 : side === "above" ? y - radius - 1 - height : y - height / 2;
  return { left, right: left + width, top, bottom: top + height };
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
