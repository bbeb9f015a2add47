/** Cuts what a caller gave where an error's message repeats it: a document that is faulty is not sent back. */

/** Of a value in quotation marks. */
const MOST_VALUE = 150;
/** Of a message; what a value without quotation marks makes longer loses its middle. */
const MOST_MESSAGE = 500;
const KEPT_END = 150;

/** The message with each long value cut, and `…` where something is left out. */
export function shortMessage(message: string): string {
  const cut = message.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (value) =>
    value.length <= MOST_VALUE + 2 ? value : `${whole(value.slice(0, MOST_VALUE + 1))}…"`,
  );
  if (cut.length <= MOST_MESSAGE) return cut;
  return `${whole(cut.slice(0, MOST_MESSAGE - KEPT_END))} … ${cut.slice(-KEPT_END).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

/** No half of a character or of an escape stands at the end. */
function whole(text: string): string {
  return text.replace(/(?:[\uD800-\uDBFF]|(?<!\\)(?:\\\\)*\\)$/, "");
}
