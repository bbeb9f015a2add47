/** Tells fences and comments that nobody closed: the rest of the document would be code, or hidden. */
import type { Stretch } from "./block-text.ts";

/** The content of a block that begins with a fence or a comment and is never closed; null where it is closed, or another block. */
export function openContent(source: string, [start, end]: readonly [number, number]): Stretch | null {
  const text = source.slice(start, end);
  if (text.startsWith("<!--")) return text.includes("-->") ? null : { from: start + "<!--".length, to: end };
  const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
  if (fence === undefined) return null;
  const first = text.search(/[\r\n]/);
  if (first === -1) return { from: end, to: end };
  const last = text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
  const closing = /^[\s>]*(`{3,}|~{3,})[ \t]*$/.exec(last)?.[1];
  return closing?.startsWith(fence) === true ? null : { from: start + first, to: end };
}
