/**
 * A paragraph as passages. Text that was copied out of a page has no marks: its headings are short lines by themselves, its tables
 * are runs of lines, and code stands among them. What a line is follows from its neighbours, never from its words.
 */
import type { Passage } from "../checked.ts";
import { type BlockText, PARAGRAPH_END, type Stretch } from "./block-text.ts";
import { splitSentences } from "./sentence.ts";
import { type Cell, headerTexts, rowPassages } from "./table-row.ts";

/** Nobody wraps lines at a width like this, so longer ones are whole paragraphs. */
const WIDEST_WRAP = 200;

/** A heading has no more characters. */
const MAX_HEADING_LENGTH = 100;

/** Paragraphs of a block, which are set apart by blank lines; a short line before another paragraph may be a heading. */
export function paragraphPassages(block: BlockText, isFollowed: boolean): Passage[] {
  const paragraphs = split(block, block.whole(), PARAGRAPH_END);
  return paragraphs.flatMap((paragraph, index) =>
    onePassages(block, paragraph, isFollowed || index < paragraphs.length - 1),
  );
}

/** A stretch as sentences. */
export function sentencePassages(block: BlockText, { from, to }: Stretch): Passage[] {
  return splitSentences(block.text.slice(from, to)).flatMap((sentence) =>
    block.passages("SENTENCE", block.trim({ from: from + sentence.from, to: from + sentence.to })),
  );
}

function onePassages(block: BlockText, paragraph: Stretch, mayBeHeading: boolean): Passage[] {
  const lines = split(block, paragraph, "\n");
  const texts = lines.map((line) => textOf(block, line));
  if (isCode(texts)) return [];
  if (isTabbed(texts)) return tabbedPassages(block, lines);
  if (lines.length === 1 && mayBeHeading && isHeading(texts[0] ?? "")) return block.passages("HEADING", paragraph);
  return standAlone(texts) ? linePassages(block, lines, texts) : sentencePassages(block, paragraph);
}

function split(block: BlockText, { from, to }: Stretch, mark: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = from; start < to; ) {
    const found = block.text.indexOf(mark, start);
    const end = found === -1 || found > to ? to : found;
    stretches.push(block.trim({ from: start, to: end }));
    start = end + 1;
  }
  return stretches.filter((stretch) => stretch.from < stretch.to);
}

function textOf(block: BlockText, { from, to }: Stretch): string {
  return block.text.slice(from, to);
}

/** Short and without a final point, or a title whose words all begin with capitals. */
export function isHeading(text: string): boolean {
  if (text.length > MAX_HEADING_LENGTH || !/\p{L}/u.test(text)) return false;
  if (!/[.!?…:;,][)"”’]*$/u.test(text)) return true;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether lines are things by themselves rather than one text that was wrapped: they begin anew and do not fill a width. */
function standAlone(lines: readonly string[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (lines.length > 1 && width > WIDEST_WRAP) return true;
  if (lines.length < 3) return false;
  const followers = lines.slice(1);
  const anew = followers.filter((line) => !/^\p{Ll}/u.test(line)).length;
  const filled = followers.filter((line, index) => {
    const room = width - (lines[index]?.length ?? 0);
    return (line.split(" ", 1)[0]?.length ?? 0) + 1 > room;
  }).length;
  return anew >= 0.8 * followers.length && filled < 0.6 * followers.length;
}

/** Short lines in a row are rows of a table or a list; one by itself is a heading; the others are text. */
function linePassages(block: BlockText, lines: readonly Stretch[], texts: readonly string[]): Passage[] {
  const isShort = (text: string | undefined) =>
    text !== undefined && text.length <= WIDEST_WRAP && !/[.!?…]["”’)]*$/u.test(text);
  return lines.flatMap((line, index) => {
    if (!isShort(texts[index])) return sentencePassages(block, line);
    if (isShort(texts[index - 1]) || isShort(texts[index + 1])) return block.passages("ROW", line);
    return isHeading(texts[index] ?? "") ? block.passages("HEADING", line) : sentencePassages(block, line);
  });
}

function isTabbed(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.filter((line) => line.includes("\t")).length >= 0.8 * lines.length;
}

/** The first row names the columns where a column of figures has a name without any. */
function tabbedPassages(block: BlockText, lines: readonly Stretch[]): Passage[] {
  const rows = lines.map((line) => split(block, line, "\t").map((stretch): Cell => ({ block, stretch })));
  const [first = [], ...others] = rows;
  const hasFigure = ({ stretch }: Cell) => /\d/.test(textOf(block, stretch));
  const isEven = others.every((row) => row.length === first.length);
  const hasNames = first.some((_, column) =>
    others.every((row) => row[column] !== undefined && hasFigure(row[column])),
  );
  const isHeader = isEven && others.length > 1 && hasNames && !first.some(hasFigure);
  const headers = isHeader ? headerTexts(first) : [];
  return (isHeader ? others : rows).flatMap((row) => rowPassages(row, headers));
}

const CODE_LINE =
  /[{};]$|^[{}[\]]|^(?:\/\/|#\[|\$ |import |use |fn |let |const |def |class |return\b)|=>|->|::|\(\)|&&|<<|^[\w.-]+ = \S/;
const CODE_ALONE = /[{}]$|^[{}]|^\$ |&& |<<|\(\);?$/;

/** Whether lines are a program's rather than prose; one line needs a clearer mark. */
export function isCode(lines: readonly string[]): boolean {
  if (lines.length === 1) return CODE_ALONE.test(lines[0] ?? "");
  return lines.filter((line) => CODE_LINE.test(line)).length >= 0.5 * lines.length;
}
