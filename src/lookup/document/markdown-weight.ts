/**
 * How much work a text would be for the Markdown parser. Its time grows with marks rather than with characters, and with the square
 * of what is nested or open in one paragraph; no document that somebody wrote comes near these limits.
 */

/** Marks and lines, as much as the parser reads in about two seconds. */
const MAX_WEIGHT = 200_000;

/** Marks in one paragraph that the parser compares with each other. */
const MAX_OPEN_MARKS = 4000;

/** Quotations and lists inside each other. */
const MAX_NESTING = 60;

/** Whether the Markdown parser can read a text in bounded time. */
export function isReadableMarkdown(text: string): boolean {
  let [weight, open] = [0, 0];
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const start = /^[\s>*+-]*/.exec(line)?.[0] ?? "";
    if (nesting(start) > MAX_NESTING) return false;
    const marks = line.match(/[*_`[\]()<>|&\\~!#-]/g)?.length ?? 0;
    const isNew = start.length === line.length || /^\s*(?:[-*+>|#]|\d+[.)])/.test(line);
    open = isNew ? marks : open + marks;
    weight += marks + 3;
    if (open > MAX_OPEN_MARKS || weight > MAX_WEIGHT) return false;
  }
  return true;
}

/** How deep a line may stand: a list inside another needs two columns at least. */
function nesting(start: string): number {
  const marks = start.match(/[>*+-]/g)?.length ?? 0;
  return marks + Math.floor((start.match(/ |\t/g)?.length ?? 0) / 4);
}
