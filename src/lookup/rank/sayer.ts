/** Who is named behind a dash at the end of a quoted text, and when: `— Ada Lovelace (@ada) January 3, 1843`. */

/** A text parted from the signature under it; `sayer` and `date` are empty where there is none. */
export interface SignedText {
  readonly body: string;
  readonly sayer: string;
  readonly date: string;
}

const SIGNATURE = /[—–]\s*([^—–]{1,120})$/u;
const DATE = /(?:\b\p{Lu}\p{L}+\s+)?(?:\d{1,2},?\s+)?\b(?:19|20)\d\d\b/u;

/** Parts a text from its signature. */
export function signedText(text: string): SignedText {
  const match = SIGNATURE.exec(text);
  const signature = match?.[1] ?? "";
  if (match === null || !/^["“”'‘]?\p{Lu}|@/u.test(signature)) return { body: text, sayer: "", date: "" };
  const date = DATE.exec(signature)?.[0] ?? "";
  return { body: text.slice(0, match.index), sayer: plainText(signature.replace(date, " ")), date };
}

/** A text as posted, in plain letters and without addresses; hashtags and handles in words: `#RustConf` is Rust Conf. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/https?:\/\/\S+/g, " ")
    .replaceAll(/pic\.\w+\.com\/\S+/g, " ")
    .replaceAll(/[#@](\p{L}[\p{L}\p{N}_]*)/gu, (_, tag: string) => ` ${tag} ${parted(tag)} `);
}

function parted(tag: string): string {
  const words = tag.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_/gu, " ");
  return words === tag ? "" : words;
}
