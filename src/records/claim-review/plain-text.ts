/** Texts of others as a record carries them: in one line, and without characters that nobody sees and that change how the rest is read. */

/**
 * Controls, marks that turn the direction of what follows, and characters without a shape. Letters that are written from right to
 * left stay, and so do the joiners of Persian, of Indic scripts and of emoji.
 */
const UNSEEN =
  /[\p{Cc}\p{Bidi_Control}\u{AD}\u{180E}\u{200B}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;
/** Controls that are white space. */
const BLANKS = /[\t\n\v\f\r\u0085\p{Z}]+/gu;

/** What is left of a text, and the characters that were dropped from it, as `U+202E`, each once. */
export interface PlainText {
  readonly text: string;
  readonly dropped: readonly string[];
}

/** A text with single blanks for white space, without unseen characters and without halves of characters. */
export function plainText(written: string): PlainText {
  const text = written.toWellFormed().replace(BLANKS, " ");
  const dropped = new Set(Array.from(text.matchAll(UNSEEN), ([character]) => codePoint(character)));
  return { text: text.replace(UNSEEN, "").replace(/ {2,}/g, " ").trim(), dropped: [...dropped] };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
