/**
 * Takes ClaimReviews into a data folder. What is there already is never written over; a review that is malformed, or would
 * break a rule on the records, is reported with its place, and the rest is taken.
 */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { type Dataset, RECORD_FOLDERS } from "../../domain/record.ts";
import { isRecordKind, RECORD_KINDS } from "../../domain/record-id.ts";
import { AppError } from "../../errors.ts";
import { readFolder } from "../read-folder.ts";
import type { Remark } from "./json-node.ts";
import { type Holding, planImport } from "./plan-import.ts";
import type { RecordDraft } from "./record-finder.ts";

export type { Remark };

/** What an import did. */
export interface ImportReport {
  /** Ids of new records: parties, then sources, then claims. */
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
const WRITTEN_AT_ONCE = 64;

/**
 * Imports the ClaimReviews of a JSON-LD file; `at` is the instant at which the records enter the folder, which is made where
 * there is none. Throws `INPUT_USAGE` for a file that cannot be read, `INPUT_INVALID` for one that is not JSON,
 * `INPUT_LIMIT_EXCEEDED` for more than 64 MiB or 20,000 reviews, `DATA_NOT_FOUND` for a folder that cannot be used.
 */
export async function importClaimReviews(file: string, folder: string, at: string): Promise<ImportReport> {
  const document = parseJson(await readDocument(file), file);
  const { drafts, present, faults, notes } = planImport(document, await heldIn(folder), at);
  const written: string[] = [];
  const alreadyThere: string[] = [];
  for (let start = 0; start < drafts.length; start += WRITTEN_AT_ONCE) {
    const some = drafts.slice(start, start + WRITTEN_AT_ONCE);
    const isNew = await Promise.all(some.map((draft) => writeNew(folder, draft)));
    some.forEach(({ id }, i) => {
      (isNew[i] === true ? written : alreadyThere).push(id);
    });
  }
  const claims = alreadyThere.filter((id) => id.startsWith("claim:"));
  return { written, present: [...present, ...claims], faults, notes };
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
      cause instanceof SyntaxError ? cause.message.replace(/\s+/g, " ") : "it is no UTF-8 text, or nested too deeply";
    throw new AppError("INPUT_INVALID", `The file "${file}" is not JSON: ${why}.`, { details: { file }, cause });
  }
}

/** What the folder holds; nothing where it is empty or not there yet. */
async function heldIn(folder: string): Promise<Holding> {
  try {
    return await readFolder(folder);
  } catch (error) {
    const isMissing = error instanceof AppError && error.code === "DATA_NOT_FOUND" && (await isEmptyPlace(folder));
    if (!isMissing) throw error;
    const none = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, []]));
    return { dataset: none as unknown as Dataset, unreadable: new Set() };
  }
}

async function isEmptyPlace(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch (cause) {
    return codeOf(cause) === "ENOENT";
  }
}

/** Writes a record into its file; false, and nothing is done, where there is such a file. */
async function writeNew(folder: string, draft: RecordDraft): Promise<boolean> {
  const [kind = "", slug = ""] = draft.id.split(":");
  if (!isRecordKind(kind)) throw new TypeError(`"${draft.id}" is of no kind of record.`);
  const place = join(folder, RECORD_FOLDERS[kind]);
  const text = stringify(draft, { lineWidth: 120, aliasDuplicateObjects: false, version: "1.2", schema: "core" });
  try {
    await mkdir(place, { recursive: true });
    await writeFile(join(place, `${slug}.yaml`), text, { flag: "wx" });
    return true;
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false;
    throw new AppError("DATA_NOT_FOUND", `The folder "${place}" cannot be written.`, { details: { folder }, cause });
  }
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && "code" in cause ? cause.code : undefined;
}
