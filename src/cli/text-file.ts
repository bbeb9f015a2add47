import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { readFile, realpath, rename, rm, stat } from "node:fs/promises";
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

/** Writes a text into a file in the place of what is there, which stays as it was until the whole text is written. Throws `INPUT_USAGE`, which names the file. */
export async function writeTextFile(text: AsyncIterable<string> | Iterable<string>, file: string): Promise<void> {
  try {
    const place = await placeOf(file);
    if (place === null) return await pipeline(text, createWriteStream(file));
    const unfinished = `${place}.${randomUUID()}.part`;
    try {
      await pipeline(text, createWriteStream(unfinished, { flags: "wx" }));
      await rename(unfinished, place);
    } finally {
      await rm(unfinished, { force: true });
    }
  } catch (cause) {
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new AppError("INPUT_USAGE", `The file "${file}" cannot be written.`, { details: { file }, cause });
  }
}

/** Where the file is to lie in the end, behind links; null for a device or a pipe, which is written into. */
async function placeOf(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  if (found === null) return file;
  return found.isFile() ? await realpath(file) : null;
}
