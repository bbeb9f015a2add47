/**
 * Cuts long Markdown where a parser may begin anew, since its time grows faster than the text: before a line that begins a block of
 * the document itself, outside of fences and comments.
 */
import type { Stretch } from "./block-text.ts";

/** A piece is cut off at the first fitting place behind so many units. */
const CHUNK_LENGTH = 8_000;

/** An item of a list at the margin begins anew wherever it stands; behind another one it interrupts no other block. */
const ITEM = /^[-*+] \S/;

/** Pieces in order, which make up the whole text. */
export function markdownChunks(source: string): Stretch[] {
  const chunks: Stretch[] = [];
  let [from, at, before] = [0, 0, ""];
  let closing: RegExp | null = null;
  for (const line of source.split("\n")) {
    if (closing === null && at - from > CHUNK_LENGTH && beginsAnew(before, line)) {
      chunks.push({ from, to: at });
      from = at;
    }
    closing = closing === null ? opened(line) : closing.test(line) ? null : closing;
    before = line;
    at += line.length + 1;
  }
  return [...chunks, { from, to: source.length }];
}

function beginsAnew(before: string, line: string): boolean {
  return before.trim() === "" ? /^\S/.test(line) : ITEM.test(before) && ITEM.test(line);
}

/** What closes the fence or the element that a line opens. */
function opened(line: string): RegExp | null {
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence}`);
  const element = /^ {0,3}<(script|style|pre|textarea)\b/i.exec(line)?.[1];
  if (element !== undefined)
    return line.toLowerCase().includes(`</${element.toLowerCase()}`) ? null : new RegExp(`</${element}`, "i");
  const comment = line.lastIndexOf("<!--");
  return comment !== -1 && !line.includes("-->", comment) ? /-->/ : null;
}

/** The definitions of a text's links, by their labels as they are compared; a link may stand in another piece than its definition. */
export function linkLabels(source: string): Set<string> {
  return new Set(Array.from(source.matchAll(/^ {0,3}\[([^\][\n]{1,200})\]:/gm), ([, label = ""]) => normalized(label)));
}

/** A piece with all definitions behind it that its links name. */
export function withDefinitions(chunk: string, labels: ReadonlySet<string>): string {
  if (labels.size === 0) return chunk;
  const named = Array.from(chunk.matchAll(/\[([^\][\n]{1,200})\]/g), ([, label = ""]) => label);
  const used = new Map(named.map((label) => [normalized(label), label]));
  const lines = [...used].filter(([key]) => labels.has(key)).map(([, label]) => `[${label}]: #`);
  return lines.length === 0 ? chunk : `${chunk}\n\n${lines.join("\n")}\n`;
}

function normalized(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
