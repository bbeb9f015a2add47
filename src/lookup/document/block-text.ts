/**
 * The text of one block (a paragraph, a heading, a cell) while its markup is taken off: every unit remembers where in the document
 * it came from, so that any stretch of it can be handed on as a passage with exact offsets.
 */
import type { Passage, PassageKind } from "../checked.ts";
import { cutLong } from "./sentence.ts";

/** A stretch of a block's text: UTF-16 units from `from` up to and without `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands between two paragraphs of one block: a blank line of the document. */
export const PARAGRAPH_END = "\u2029";

/** Blanks from weak to strong; a run of blanks becomes the strongest among them. */
const BLANKS = [" ", "\t", "\n", PARAGRAPH_END];

/** Blanks, and control characters, which separate words as little as they show. */
const BLANK = /[\s\p{Cc}\u2028]/u;

/** Collects the text of a block. Runs of blanks become one: a space, tab, line end or {@link PARAGRAPH_END}. */
export class BlockText {
  readonly #units: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #text: string | null = null;

  /** The text so far. */
  get text(): string {
    this.#text ??= this.#units.join("");
    return this.#text;
  }

  /** How many units it has. */
  get length(): number {
    return this.#units.length;
  }

  /** Adds one UTF-16 unit that stands in the document from `start` up to `end`. */
  add(unit: string, start: number, end: number): void {
    const isBlank = BLANK.test(unit);
    const last = this.#units.at(-1);
    if (isBlank && last === undefined) return;
    this.#text = null;
    if (isBlank && last !== undefined && BLANKS.includes(last)) {
      this.#units[this.#units.length - 1] = strongerBlank(last, unit);
      return;
    }
    this.#units.push(isBlank ? asBlank(unit) : unit);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** Adds text that the document does not have at this place, such as a column's header. */
  addBetween(text: string, at: number): void {
    for (const unit of text.split("")) this.add(unit, at, at);
  }

  /** Adds a stretch of another block. */
  addFrom(other: BlockText, { from, to }: Stretch): void {
    for (let index = from; index < to; index += 1) {
      this.add(other.#units[index] ?? "", other.#starts[index] ?? 0, other.#ends[index] ?? 0);
    }
  }

  /** The same without what stands in some stretches of the document, which are in the order of their beginnings. */
  without(stretches: readonly Stretch[]): BlockText {
    const rest = new BlockText();
    let [next, end] = [0, 0];
    for (const [index, unit] of this.#units.entries()) {
      const start = this.startOf(index);
      for (; (stretches[next]?.from ?? Number.POSITIVE_INFINITY) <= start; next += 1) {
        end = Math.max(end, stretches[next]?.to ?? 0);
      }
      if (start >= end) rest.add(unit, start, this.endBefore(index + 1));
    }
    return rest;
  }

  /** Where a unit stands in the document. */
  startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  /** Where the unit before `index` ends in the document. */
  endBefore(index: number): number {
    return this.#ends[index - 1] ?? 0;
  }

  /** The whole text without the blanks around it. */
  whole(): Stretch {
    return this.trim({ from: 0, to: this.#units.length });
  }

  /** A stretch without the blanks around it. */
  trim({ from, to }: Stretch): Stretch {
    let [first, end] = [from, to];
    while (first < end && BLANKS.includes(this.#units[first] ?? "")) first += 1;
    while (end > first && BLANKS.includes(this.#units[end - 1] ?? "")) end -= 1;
    return { from: first, to: end };
  }

  /** A stretch as passages of a kind: one, or several where it is too long for one, or none where it says nothing. */
  passages(kind: PassageKind, stretch: Stretch): Passage[] {
    const plain = this.text.slice(stretch.from, stretch.to).replace(/[\t\n\u2029]/g, " ");
    return cutLong(plain).flatMap((piece) => {
      const trimmed = this.trim({ from: stretch.from + piece.from, to: stretch.from + piece.to });
      const text = plain.slice(trimmed.from - stretch.from, trimmed.to - stretch.from);
      const [start, end] = [this.startOf(trimmed.from), this.endBefore(trimmed.to)];
      return start < end && saysSomething(text) ? [{ kind, text, start, end }] : [];
    });
  }
}

function asBlank(unit: string): string {
  if (unit === PARAGRAPH_END || unit === "\t") return unit;
  return /[\n\r\u2028]/.test(unit) ? "\n" : " ";
}

/** Two line ends with nothing between them are a blank line. */
function strongerBlank(last: string, unit: string): string {
  const next = asBlank(unit);
  if (next === "\n" && (last === "\n" || last === PARAGRAPH_END)) return PARAGRAPH_END;
  return BLANKS.indexOf(next) > BLANKS.indexOf(last) ? next : last;
}

/** Punctuation alone says nothing, and an address standing alone is looked up as an address or not at all. */
function saysSomething(text: string): boolean {
  return /[^\p{P}\p{Z}\p{C}]/u.test(text) && !/^\p{P}*(?:https?:\/\/|www\.)\S+$/iu.test(text);
}
