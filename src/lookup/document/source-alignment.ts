/**
 * Finds again, unit by unit, where the text that a parser gives stands in the document: past decoded entities, escapes, the marks
 * that lines of a quotation begin with, and tags that a parser ignored.
 */
import { parseFragment } from "parse5";
import type { BlockText } from "./block-text.ts";

/** Where a parser says that a text stands in the document, and whether it decodes entities there. */
export interface Origin {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly hasEntities: boolean;
  /** What a line end is read as: HTML takes it for a space. */
  readonly lineEnd?: string;
}

/** Adds a parser's text to a block, each unit with its place in the document. */
export function addAligned(block: BlockText, value: string, origin: Origin): void {
  const { source, end, hasEntities, lineEnd = "\n" } = origin;
  let at = origin.start;
  for (let index = 0; index < value.length; ) {
    const unit = value[index] ?? "";
    const entity = hasEntities && source[at] === "&" ? entityAt(source, at, value, index) : null;
    if (entity !== null) {
      for (let each = 0; each < entity.units; each += 1) block.add(value[index + each] ?? "", at, at + entity.length);
      index += entity.units;
      at += entity.length;
    } else if (at >= end || isSame(unit, source[at] ?? "")) {
      block.add(asRead(unit, value[index + 1], lineEnd), Math.min(at, end), Math.min(at + 1, end));
      at += 1;
      index += 1;
    } else {
      at = pastMark(source, at, end);
    }
  }
}

/** A line's end as it is to be read; a carriage return before a line feed is a half of one. */
function asRead(unit: string, next: string | undefined, lineEnd: string): string {
  if (unit === "\r" && next === "\n") return " ";
  return unit === "\n" || unit === "\r" ? lineEnd : unit;
}

function isSame(unit: string, given: string): boolean {
  return unit === given || (unit === "\uFFFD" && given === "\0");
}

/** One unit of markup is passed at a time, and a tag as a whole. */
function pastMark(source: string, at: number, end: number): number {
  if (source[at] !== "<" || !/[a-z/!?]/i.test(source[at + 1] ?? "")) return at + 1;
  const close = source.indexOf(">", at);
  return close === -1 || close >= end ? at + 1 : close + 1;
}

const ENTITY = /&(?:#[xX]([0-9a-fA-F]+)|#(\d+)|[A-Za-z][A-Za-z0-9]{0,31});?/y;

/** The entity at a place, where the parser decoded one there: its length in the document, and how many units came of it. */
function entityAt(source: string, at: number, value: string, index: number): { length: number; units: number } | null {
  ENTITY.lastIndex = at;
  const [run, hex, decimal] = ENTITY.exec(source) ?? [];
  if (run === undefined) return null;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (!Number.isNaN(code)) return { length: run.length, units: code > 0xffff && code <= 0x10ffff ? 2 : 1 };
  if (value.startsWith(run, index) && !/^&amp/i.test(run)) return null;
  return namedEntity(run);
}

const named = new Map<string, { length: number; units: number } | null>();

/** Names are decoded by the parser itself; what follows a name without its semicolon is no part of it. */
function namedEntity(run: string): { length: number; units: number } | null {
  const kept = named.get(run);
  if (kept !== undefined) return kept;
  const [node] = parseFragment(run).childNodes;
  const decoded = node !== undefined && "value" in node ? node.value : run;
  let rest = 0;
  while (rest < decoded.length && run.at(-1 - rest) === decoded.at(-1 - rest)) rest += 1;
  const found = decoded === run ? null : { length: run.length - rest, units: decoded.length - rest };
  if (named.size > 4000) named.clear();
  named.set(run, found);
  return found;
}
