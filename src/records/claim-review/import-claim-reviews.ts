/**
 * Takes ClaimReviews into a data folder. What is there already is never written over; a review that is malformed, or would
 * break a rule on the records, is reported with its place, and the rest is taken.
 */
import { readFile, stat } from "node:fs/promises";
import { AppError } from "../../errors.ts";
import { heldFolder } from "./held-folder.ts";
import { plainText } from "./plain-text.ts";
import { planImport } from "./plan-import.ts";
import { byPlace, type Remark, remarksOutside } from "./remark.ts";
import { writeRecords } from "./write-records.ts";

export type { Remark };

/** What an import did. */
export interface ImportReport {
  /** Ids of new records; whatever one names stands before it. */
  readonly written: readonly string[];
  /** Ids of claims that the folder held already; their files were left alone. */
  readonly present: readonly string[];
  /** Why items were not taken. */
  readonly faults: readonly Remark[];
  /** What was left out of items that were taken. */
  readonly notes: readonly Remark[];
}

/** Most bytes of a document: 64 MiB. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Imports the ClaimReviews of a JSON-LD file; `at` is the instant at which the records enter the folder. The records of a review
 * are written all or none. Throws `INPUT_USAGE` for a file that cannot be read, `INPUT_INVALID` for one that is not JSON,
 * `INPUT_LIMIT_EXCEEDED` for more than 64 MiB or 20,000 reviews, `DATA_NOT_FOUND` for a folder that is not there or holds other
 * things than records, `DATA_INVALID` for one whose parts lie elsewhere; then nothing was written.
 */
export async function importClaimReviews(file: string, folder: string, at: string): Promise<ImportReport> {
  const document = parseJson(await readDocument(file), file);
  const plan = planImport(document, await heldFolder(folder), at);
  const written = new Set<string>();
  const present = [...plan.present];
  const faults = [...plan.faults];
  const failed = new Set<string>();
  for (const { pointer, id, drafts } of plan.items) {
    const result = await writeRecords(
      folder,
      drafts.filter((draft) => !written.has(draft.id)),
    );
    if ("fault" in result) {
      faults.push({ pointer, message: result.fault });
      failed.add(pointer);
      continue;
    }
    for (const each of result.ids) written.add(each);
    if (!result.ids.includes(id)) present.push(id);
  }
  return { written: [...written], present, faults: faults.sort(byPlace), notes: remarksOutside(failed, plan.notes) };
}

async function readDocument(file: string): Promise<Uint8Array> {
  const refuse = (reason: string, cause?: unknown) =>
    new AppError("INPUT_USAGE", `The file "${file}" ${reason}.`, { details: { file }, cause });
  try {
    const { size, isFile } = await stat(file).then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
    if (!isFile) throw refuse("is no file");
    if (size <= MOST_BYTES) return await readFile(file);
    const message = `The file "${file}" has ${size} bytes, and at most ${MOST_BYTES} are read.`;
    throw new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { size, limit: MOST_BYTES } });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw refuse(codeOf(cause) === "ENOENT" ? "does not exist" : "cannot be read", cause);
  }
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const why =
      cause instanceof SyntaxError ? plainText(cause.message).text : "it is no UTF-8 text, or nested too deeply";
    throw new AppError("INPUT_INVALID", `The file "${file}" is not JSON: ${why}.`, { details: { file }, cause });
  }
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && "code" in cause ? cause.code : undefined;
}
