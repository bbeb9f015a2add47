/**
 * How much work a text would be for the Markdown parser. Its time grows with marks rather than with characters, and with the square
 * of what is nested or open in one paragraph.
 */

/** Marks and lines of one document, as much as the parser reads in about two seconds. */
export const MAX_WEIGHT = 250_000;

/** Marks in one paragraph that the parser compares with each other. */
const MAX_OPEN_MARKS = 4000;

/** Quotations and lists inside each other. */
const MAX_NESTING = 60;

/** The weight of a text: its marks, and three for each line; infinite where the parser's time has no useful bound. */
export function markdownWeight(text: string): number {
  let [weight, open] = [0, 0];
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const start = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? "";
    const marks = line.match(/[*_`[\]()<>|&\\~!#-]/g)?.length ?? 0;
    const isNew = start.length === line.length || /^\s*(?:[-*+>|#]|\d+[.)])/.test(line);
    open = isNew ? marks : open + marks;
    weight += marks + 3;
    if (open > MAX_OPEN_MARKS || weight > MAX_WEIGHT || nesting(start) > MAX_NESTING) return Number.POSITIVE_INFINITY;
  }
  return weight;
}

/** How deep a line may stand: a list inside another needs two columns at least. */
function nesting(start: string): number {
  const marks = start.match(/[>*+-]|\d+/g)?.length ?? 0;
  return marks + Math.floor((start.match(/ |\t/g)?.length ?? 0) / 4);
}
