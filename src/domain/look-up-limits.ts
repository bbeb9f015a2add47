/** How much is looked up at once. */

/** Characters (UTF-16 units) of a sentence or a few: a longer text is a document. */
export const MOST_TEXT = 5_000;

/** Bytes of UTF-8 of a document. */
export const MOST_DOCUMENT_BYTES = 1_000_000;
