/** Cuts running text into sentences: by the rules of Unicode first, mended where those stop at an abbreviation or miss an end. */
import { isAbbreviation } from "./abbreviation.ts";
import type { Stretch } from "./block-text.ts";

/** No passage is longer than so many UTF-16 units. */
export const MAX_PASSAGE_LENGTH = 2000;

/** A segmenter takes time in proportion to text times sentences, so it is given so much of a text at once. */
const WINDOW = 2 * MAX_PASSAGE_LENGTH;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Sentences of a text in order, without gaps; blanks after one belong to it. Line ends are read as blanks. */
export function splitSentences(given: string): Stretch[] {
  const text = given.replace(/[\n\r\t\u2028\u2029]/g, " ");
  if (isOnePlainSentence(text)) return [{ from: 0, to: text.length }];
  const ends = [...new Set([...segmentEnds(text), ...missedEnds(text)])].sort((a, b) => a - b);
  const sentences: Stretch[] = [];
  let from = 0;
  for (const to of ends) {
    if (isInside(text, from, to)) continue;
    sentences.push({ from, to });
    from = to;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}

/** Most lines of a list are one sentence in plain letters; asking the segmenter costs more than all else about them. */
function isOnePlainSentence(text: string): boolean {
  return text.length < 200 && /^[\x20-\x7E]*$/.test(text) && !/[.!?]\S* +\S/.test(text);
}

/** Pieces of at most {@link MAX_PASSAGE_LENGTH}, cut at word ends where there are any. */
export function cutLong(text: string): Stretch[] {
  const pieces: Stretch[] = [];
  let from = 0;
  while (text.length - from > MAX_PASSAGE_LENGTH) {
    const to = wordEnd(text, from, from + MAX_PASSAGE_LENGTH);
    pieces.push({ from, to });
    from = to;
  }
  pieces.push({ from, to: text.length });
  return pieces;
}

/** The last end of a word in a stretch; where it is all one word, its end, but never inside a character. */
function wordEnd(text: string, from: number, to: number): number {
  const blank = text.lastIndexOf(" ", to);
  if (blank > from) return blank;
  return /[\uDC00-\uDFFF]/.test(text[to] ?? "") && /[\uD800-\uDBFF]/.test(text[to - 1] ?? "") ? to - 1 : to;
}

/** Where the segmenter sees sentences end. */
function segmentEnds(text: string): number[] {
  const ends: number[] = [];
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + WINDOW);
    const starts = Array.from(segmenter.segment(window), ({ index }) => from + index).slice(1);
    ends.push(...starts);
    if (from + WINDOW >= text.length) break;
    // The last sentence of a window may go on behind it, so the next window begins with it.
    from = starts.at(-1) ?? wordEnd(text, from, from + WINDOW);
  }
  return ends;
}

/** Ends that the rules of Unicode miss: before a figure, before a name written like iOS, and behind the mark of a footnote. */
const MISSED = [
  /[\p{L}\p{N}%)]{2}[.!?]["”’)]{0,3} (?=[$€£“"‘(]?\d)/gu,
  /[\p{Ll}\p{N})]{2}[.!?]["”’)]{0,3} (?=\p{Ll}{1,3}\p{Lu})/gu,
  /[.!?]["”’)]{0,3}(?:\[[^\]\s]{1,12}\]){1,9} (?=["“‘(]?[\p{Lu}\p{N}])/gu,
];

function missedEnds(text: string): number[] {
  return MISSED.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => match.index + match[0].length));
}

/** Whether what looks like a sentence's end lies inside the sentence that began at `from`. */
function isInside(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(from, to - 40), to).trimEnd();
  const after = text.slice(to, to + 40);
  // Who said it belongs to what was said.
  if (/["”’»]$/.test(before) && /^[—–―-]/.test(after)) return true;
  if (/^\p{Ll}/u.test(after) && !/^\p{Ll}{1,3}\p{Lu}/u.test(after)) return true;
  // The mark of a footnote stands behind the point, and a closing bracket or quotation mark too.
  if (before.endsWith("[") || /^[)\]”’»]/.test(after)) return true;
  if (!before.endsWith(".")) return false;
  if (to - from < 12 && /^["“(]?(?:\d+|[A-Za-z])(?:\.\d+)*\.$/.test(text.slice(from, to).trim())) return true;
  return isAbbreviation(before, after);
}
