import { readFile } from "node:fs/promises";
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
