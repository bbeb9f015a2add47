/** What somebody gave to check, and as which of the API's three inputs it is sent. */

import type { FactCheckInput } from "../api/schema-types.generated.ts";
import { sharedValue } from "../state/shared-value.ts";
import { numberText } from "../words/count-words.ts";

/** A text to check. */
export interface GivenText {
  /** What is sent, unit by unit: the places in the answer count in it. */
  readonly text: string;
  /** Of the file it was read from; null for what was typed. */
  readonly fileName: string | null;
}

/** The most bytes of UTF-8 that are sent. The API says the same in its own words. */
export const MOST_BYTES = 1_000_000;

/** A text up to this many characters stands in the address. */
export const MOST_SHARED = 200;

/** Characters up to which a single paragraph is looked up sentence by sentence. */
const MOST_SENTENCES = 5_000;

/** What was given last and is too long for the address. It is kept for this visit, in this window, and nowhere else. */
export const longText = sharedValue<GivenText | null>(null);

/** Whether a text goes into the address. */
export function isShared({ text, fileName }: GivenText): boolean {
  return fileName === null && text.length <= MOST_SHARED;
}

/** Files and texts of several paragraphs are documents; one word that begins like an address is one. */
export function inputOf({ text, fileName }: GivenText): FactCheckInput {
  if (fileName !== null) return { document: text };
  if (/^https?:\/\/\S*$/i.test(text)) return { url: text };
  return text.includes("\n") || text.length > MOST_SENTENCES ? { document: text } : { text };
}

/** What is wrong with a text before it is sent; null where nothing is. */
export function faultOf({ text, fileName }: GivenText): string | null {
  const what = fileName === null ? "The text" : `The file “${fileName.slice(0, 60)}”`;
  if (text.trim() === "") return fileName === null ? "Type or paste something first." : `${what} holds no text.`;
  return tooLarge(what, bytesOf(text));
}

/** Why a file cannot be read as a text; null where it can. It is not opened for that. */
export function fileFault({ name, size }: { readonly name: string; readonly size: number }): string | null {
  const what = `The file “${name.slice(0, 60)}”`;
  if (!/\.(?:txt|text|md|markdown|html?)$/i.test(name)) return `${what} is none of .txt, .md and .html.`;
  return tooLarge(what, size);
}

/** How large a text is as it is sent. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A number of bytes for people. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(2)} MB`;
}

function tooLarge(what: string, bytes: number): string | null {
  if (bytes <= MOST_BYTES) return null;
  return `${what} has ${numberText(bytes)} bytes; at most ${numberText(MOST_BYTES)} are checked at once. Nothing was sent.`;
}
