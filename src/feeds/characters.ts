/** Characters that formats of text hold only escaped, or not at all. */

/** What XML 1.0 has no way to write (production 2, Char): controls but for tab and line ends, halves of a pair, U+FFFE and U+FFFF; and DEL. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{7E}\u{80}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text without the characters that XML 1.0 forbids, and without the control DEL, which iCalendar forbids besides. */
export function writableText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** A text that HTML and SVG show as it is, also within an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
