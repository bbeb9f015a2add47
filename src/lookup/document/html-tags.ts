/** Tells HTML from other text, and takes tags off where there are too many inside each other to be understood. */

const BLOCK_TAG =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|table|tr|td|th|section|article|main|blockquote|pre|header|footer|figure|body)\b[^<>]{0,500}>/gi;

/** Lines that only Markdown begins so. */
const MARKDOWN_LINE = /^(?:#{1,6} |```|~~~|[-*+] |> |\|)/gm;

/**
 * Whether a text is HTML: it begins like a page, or holds at least as many tags of blocks as paragraphs set apart by blank lines, and
 * more than lines of Markdown.
 */
export function isHtml(text: string): boolean {
  if (/^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text))
    return true;
  const tags = text.match(BLOCK_TAG)?.length ?? 0;
  if (tags === 0) return false;
  const paragraphs = text.split(/\n[ \t\r]*\n/).filter((paragraph) => paragraph.trim() !== "").length;
  return tags >= paragraphs && tags > 2 * (text.match(MARKDOWN_LINE)?.length ?? 0);
}

/** The text with everything in tags, comments, scripts and styles made blank, as long as before; tags of blocks become line ends. */
export function withoutTags(text: string): string {
  const lower = text.toLowerCase();
  const pieces: string[] = [];
  let at = 0;
  for (let open = text.indexOf("<"); open !== -1; open = text.indexOf("<", at)) {
    pieces.push(text.slice(at, open));
    at = endOfTag(lower, open);
    const isBlock = new RegExp(BLOCK_TAG.source, "i").test(text.slice(open, Math.min(at, open + 600)));
    pieces.push((isBlock ? "\n\n" : "").padEnd(at - open, " "));
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Where a tag ends, with its content where that is no text; what is never closed ends with the document. */
function endOfTag(lower: string, open: number): number {
  if (lower.startsWith("<!--", open)) return after(lower, "-->", open);
  const silent = /^<(script|style|template|noscript|nav)\b/.exec(lower.slice(open, open + 10))?.[1];
  if (silent !== undefined) return after(lower, ">", after(lower, `</${silent}`, open) - 1);
  return /[a-z/!?]/.test(lower[open + 1] ?? "") ? after(lower, ">", open) : open + 1;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** The text with the marks of comments that are never closed made blank: a browser would hide all that stands behind the first. */
export function withoutOpenComments(text: string): string {
  const closed = Math.max(text.lastIndexOf("-->"), text.lastIndexOf("--!>"), 0);
  return text.slice(0, closed) + text.slice(closed).replaceAll("<!--", "    ");
}
