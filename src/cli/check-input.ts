/** What `claimline check` is given: an argument, a file or standard input, and whether that is a sentence, an address or a document. */
import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { type LookUpInput, MOST_DOCUMENT_BYTES, MOST_TEXT } from "../app.ts";
import { AppError } from "../errors.ts";
import { addressIn, looksLikeFile } from "./check-argument.ts";

export interface GivenInput {
  /** A sentence, an address or a file's name, told by its look; `-` is standard input. */
  readonly argument?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly file?: string | undefined;
  /** Whether a text is a document however short it is. */
  readonly isDocument: boolean;
}

/** Finds out what is to be looked up. Throws `INPUT_*`, which names the file where there is one. */
export async function readInput({ argument, text, url, file, isDocument }: GivenInput): Promise<LookUpInput> {
  if ([argument, text, url, file].filter((each) => each !== undefined).length > 1) {
    throw usage("Give what is to be checked once: as an argument, or with --text, --url or --file.");
  }
  if (url !== undefined) return { url: addressIn(url) ?? url };
  if (file !== undefined) return { document: await readDocumentFile(file) };
  if (text !== undefined) return inputOf(checkedText(text, "The text"), isDocument);
  if (argument === "-" || (argument === undefined && !process.stdin.isTTY)) {
    return inputOf(await readWithin(process.stdin, "Standard input"), isDocument);
  }
  if (argument !== undefined) return await inputOfArgument(argument, isDocument);
  const example = 'claimline check "Rust is used by 45 % of organizations."';
  throw usage(`Give a sentence, an address, a file, or a text on standard input: ${example}`);
}

/** A file is what exists. */
async function inputOfArgument(argument: string, isDocument: boolean): Promise<LookUpInput> {
  if ((await found(argument)) !== null) return { document: await readDocumentFile(argument) };
  const address = addressIn(argument);
  if (address !== null && !isDocument) return { url: address };
  if (address === null && looksLikeFile(argument)) throw noFile(argument, WAYS_OUT);
  return inputOf(checkedText(argument, "What is to be checked"), isDocument);
}

const WAYS_OUT = " Give the name of a file that does, a sentence with --text, or an address with --url.";

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

function noFile(file: string, waysOut = ""): AppError {
  return usage(`The file "${file}" does not exist.${waysOut}`, file);
}

function usage(message: string, file?: string, cause?: unknown): AppError {
  return new AppError("INPUT_USAGE", message, { ...(file !== undefined && { details: { file } }), cause });
}

function unreadable(message: string, cause?: unknown): AppError {
  return new AppError("INPUT_INVALID", message, { cause });
}

function tooLarge(message: string): AppError {
  const limit = MOST_DOCUMENT_BYTES;
  return new AppError(
    "INPUT_DOCUMENT_TOO_LARGE",
    `${message}; at most ${limit} are checked at once: give it in parts.`,
    {
      details: { limit },
    },
  );
}
