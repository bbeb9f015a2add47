import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { AppError } from "../errors.ts";

/** The text of a file that an option names. Throws `INPUT_USAGE`, which names the file. */
export async function readTextFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === "ENOENT" ? "does not exist" : "cannot be read";
    throw new AppError("INPUT_USAGE", `The file "${file}" ${reason}.`, { details: { file }, cause });
  }
}

/** Writes a text into a file, over what is there. Throws `INPUT_USAGE`, which names the file. */
export async function writeTextFile(text: AsyncIterable<string> | Iterable<string>, file: string): Promise<void> {
  try {
    await pipeline(text, createWriteStream(file));
  } catch (cause) {
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new AppError("INPUT_USAGE", `The file "${file}" cannot be written.`, { details: { file }, cause });
  }
}
