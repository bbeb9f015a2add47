/** What `claimline check` is given: an argument, a file or standard input, and whether that is a sentence, an address or a document. */
import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { type LookUpInput, MOST_DOCUMENT_BYTES, MOST_TEXT } from "../app.ts";
import { AppError } from "../errors.ts";

export interface GivenInput {
  /** A sentence, an address or a file's name; `-` is standard input. */
  readonly argument?: string | undefined;
  readonly file?: string | undefined;
  /** Whether a text is a document however short it is. */
  readonly isDocument: boolean;
}

/** Finds out what is to be looked up. Throws `INPUT_*`, which names the file where there is one. */
export async function readInput({ argument, file, isDocument }: GivenInput): Promise<LookUpInput> {
  if (argument !== undefined && file !== undefined) throw usage("Give what is to be checked or --file, not both.");
  if (file !== undefined) return { document: await readDocumentFile(file) };
  if (argument === "-" || (argument === undefined && !process.stdin.isTTY)) {
    return inputOf(await readWithin(process.stdin, "Standard input"), isDocument);
  }
  if (argument === undefined) {
    const example = 'claimline check "Rust is used by 45 % of organizations."';
    throw usage(`Give a sentence, an address, a file, or a text on standard input: ${example}`);
  }
  const isAddress = /^[a-z][a-z\d+.-]*:\/\/\S+$/i.test(argument.trim());
  if (isAddress && !isDocument) return { url: argument };
  if ((await found(argument)) !== null) return { document: await readDocumentFile(argument) };
  if (looksLikeFile(argument) && !isAddress) throw noFile(argument);
  return inputOf(checkedText(argument, "What is to be checked"), isDocument);
}

function inputOf(text: string, isDocument: boolean): LookUpInput {
  return isDocument || text.length > MOST_TEXT ? { document: text } : { text };
}

async function readDocumentFile(file: string): Promise<string> {
  const about = await found(file);
  if (about === null) throw noFile(file);
  if (about.isDirectory()) throw usage(`"${file}" is a folder; give one of its files.`, file);
  if (about.size > MOST_DOCUMENT_BYTES) throw tooLarge(`The file "${file}" has ${about.size} bytes`);
  try {
    return await readWithin(createReadStream(file), `The file "${file}"`);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw usage(`The file "${file}" cannot be read.`, file, cause);
  }
}

/** Null where nothing has this name; a sentence may be too long for a name. */
async function found(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

/** One word with a folder or an ending is no sentence, and whoever mistypes a name wants to be told. */
function looksLikeFile(argument: string): boolean {
  return /^\S+$/.test(argument) && /^[~./\\]|\/|\.[a-z\d]{1,8}$/i.test(argument);
}

/** Takes no more than is checked, however much there is. */
async function readWithin(stream: AsyncIterable<Buffer>, what: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_DOCUMENT_BYTES) throw tooLarge(`${what} has more than ${MOST_DOCUMENT_BYTES} bytes`);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.includes(0)) throw unreadable(`${what} is no text: it holds bytes of zero.`);
  return checkedText(decoded(bytes, what), what);
}

function decoded(bytes: Buffer, what: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(`${what} is not UTF-8.`, cause);
  }
}

function checkedText(text: string, what: string): string {
  if (text.trim() === "") throw unreadable(`${what} is empty.`);
  return text;
}

function noFile(file: string): AppError {
  return usage(`The file "${file}" does not exist.`, file);
}

function usage(message: string, file?: string, cause?: unknown): AppError {
  return new AppError("INPUT_USAGE", message, { ...(file !== undefined && { details: { file } }), cause });
}

function unreadable(message: string, cause?: unknown): AppError {
  return new AppError("INPUT_INVALID", message, { cause });
}

function tooLarge(message: string): AppError {
  const limit = MOST_DOCUMENT_BYTES;
  return new AppError("INPUT_DOCUMENT_TOO_LARGE", `${message}; at most ${limit} are checked at once.`, {
    details: { limit },
  });
}
