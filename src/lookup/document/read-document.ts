/** Cuts what was given to check into passages: sentences, headings and rows, each with its place. */
import { Buffer } from "node:buffer";
import { MOST_DOCUMENT_BYTES } from "../../domain/look-up-limits.ts";
import { AppError } from "../../errors.ts";
import type { Passage } from "../checked.ts";
import { withoutPause } from "../turns.ts";
import { joinAttributions } from "./attribution.ts";
import { PARAGRAPH_END } from "./block-text.ts";
import { readHtml } from "./html.ts";
import { isHtml } from "./html-tags.ts";
import { readMarkdown } from "./markdown.ts";
import { sentencePassages } from "./paragraph.ts";
import { plainBlock } from "./plain-text.ts";

/**
 * Reads a document: HTML where it looks like that, otherwise Markdown, of which plain text is a kind. Passages are in order and never
 * overlap. Any content is read, and nothing of it is run or fetched.
 * @throws AppError INPUT_DOCUMENT_TOO_LARGE beyond {@link MOST_DOCUMENT_BYTES}.
 */
export function readDocument(text: string): Passage[] {
  return withoutPause(documentSteps(text));
}

/** The same in steps, between which others may have their turn: a large document takes a second. */
export function* documentSteps(text: string): Generator<void, Passage[]> {
  checkSize(text);
  // A byte order mark is no text, and a page reads worse with one in front.
  const plain = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const passages = isHtml(plain) ? inSourceOrder(yield* readHtml(plain)) : yield* readMarkdown(plain);
  return joinAttributions(passages);
}

/**
 * Reads one sentence or a few, in which markup means nothing; all are passages of kind SENTENCE.
 * @throws AppError INPUT_DOCUMENT_TOO_LARGE beyond {@link MOST_DOCUMENT_BYTES}.
 */
export function readSentences(text: string): Passage[] {
  checkSize(text);
  const block = plainBlock(text);
  let from = 0;
  return block.text.split(PARAGRAPH_END).flatMap((paragraph) => {
    const stretch = block.trim({ from, to: from + paragraph.length });
    from += paragraph.length + 1;
    return sentencePassages(block, stretch);
  });
}

/** A browser moves text that stands wrongly in a table out of it, so that its order in the page is not that in the source. */
function inSourceOrder(passages: readonly Passage[]): Passage[] {
  let end = 0;
  return passages
    .toSorted((a, b) => a.start - b.start)
    .filter((passage) => {
      const isBehind = passage.start >= end;
      if (isBehind) end = passage.end;
      return isBehind;
    });
}

function checkSize(text: string): void {
  const size = Buffer.byteLength(text);
  if (size <= MOST_DOCUMENT_BYTES) return;
  const message = `The document has ${size} bytes; at most ${MOST_DOCUMENT_BYTES} are checked at once: give it in parts.`;
  throw new AppError("INPUT_DOCUMENT_TOO_LARGE", message, { details: { size, limit: MOST_DOCUMENT_BYTES } });
}
