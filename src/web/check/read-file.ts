import { fileFault, type GivenText } from "./given-text.ts";

/** Reads a file that was chosen or dropped. Throws an `Error` with a sentence for people where it is no text that can be checked. */
export async function readFile(file: File): Promise<GivenText> {
  const fault = fileFault(file);
  if (fault !== null) throw new Error(fault);
  const text = await file.text().catch(() => {
    throw new Error(`The file “${file.name.slice(0, 60)}” could not be read.`);
  });
  if (text.includes("\0")) throw new Error(`The file “${file.name.slice(0, 60)}” holds something else than text.`);
  // A page has one sign for the end of a line; so places in the answer and in the page are the same.
  return { text: text.replace(/\r\n?/g, "\n"), fileName: file.name };
}
