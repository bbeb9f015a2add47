/** Reads text without any markup. */
import type { Passage } from "../checked.ts";
import { BlockText } from "./block-text.ts";
import { paragraphPassages } from "./paragraph.ts";

/** A document as one block, every unit at its own place. */
export function plainBlock(text: string): BlockText {
  const block = new BlockText();
  for (let index = 0; index < text.length; index += 1) {
    // A carriage return and a line feed are one line's end.
    const isHalf = text[index] === "\r" && text[index + 1] === "\n";
    block.add(isHalf ? " " : (text[index] ?? ""), index, index + 1);
  }
  return block;
}

/** Paragraphs, headings and rows of a text in which markup means nothing. */
export function readPlainText(text: string): Passage[] {
  return paragraphPassages(plainBlock(text), false);
}
