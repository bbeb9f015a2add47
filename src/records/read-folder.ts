/**
 * Reads a data folder: `data/<folder of the kind>/<slug>.yaml`, one record a file. Every fault is a value with its place, all
 * faults of all files at once; a faulty file never hides another.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { findNearest } from "../domain/nearest.ts";
import { compareProblems, type Problem } from "../domain/problem.ts";
import { type Dataset, RECORD_FOLDERS, type RecordKind } from "../domain/record.ts";
import { RECORD_KINDS, SLUG_FORM } from "../domain/record-id.ts";
import type { AnyRecord } from "../domain/rules/rule.ts";
import type { Locate } from "../domain/rules/rules.ts";
import { AppError } from "../errors.ts";
import { type RecordFile, readRecord } from "./read-record.ts";
import { parseYaml, type YamlDocument } from "./yaml-document.ts";

/** So many files are open at a time. */
const READ_AT_ONCE = 64;

/** What a data folder holds. Only records without a fault of shape are in the data set. */
export interface FolderContent {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** Ids of the records that were left out for their faults. */
  readonly unreadable: ReadonlySet<string>;
  readonly locate: Locate;
}

/** Reads a whole data folder. Throws `DATA_NOT_FOUND` when it does not exist or holds no record. */
export async function readFolder(folder: string): Promise<FolderContent> {
  const { files, problems } = await listFiles(folder);
  const lists = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [] as AnyRecord[]])) as Record<
    RecordKind,
    AnyRecord[]
  >;
  const origins = new Map<AnyRecord, RecordFile>();
  const unreadable = new Set<string>();
  for (const file of files) {
    const result = readRecord(file);
    problems.push(...result.problems);
    if (result.record === null) for (const id of result.ids) unreadable.add(id);
    else {
      lists[file.kind].push(result.record);
      origins.set(result.record, file);
    }
  }
  const dataset = lists as unknown as Dataset;
  return { dataset, problems: problems.sort(compareProblems), unreadable, locate: locator(origins) };
}

/** Places are looked up by reading a file a second time, and only for records that have a fault: syntax trees are large. */
function locator(origins: ReadonlyMap<AnyRecord, RecordFile>): Locate {
  const parsed = new Map<AnyRecord, YamlDocument>();
  return (record, path) => {
    const origin = origins.get(record);
    if (origin === undefined || origin.bytes === null) return { file: record.id, line: 1, column: 1 };
    const document = parsed.get(record) ?? parseYaml(new TextDecoder().decode(origin.bytes));
    parsed.set(record, document);
    return { file: origin.file, ...document.placeOf(path) };
  };
}

async function listFiles(folder: string): Promise<{ files: RecordFile[]; problems: Problem[] }> {
  const problems: Problem[] = await strayFolders(folder);
  const found: Omit<RecordFile, "bytes">[] = [];
  for (const kind of RECORD_KINDS) {
    const place = join(folder, RECORD_FOLDERS[kind]);
    const names = await namesIn(place);
    problems.push(...names.flatMap((name) => fileNameProblems(join(place, name), name)));
    for (const name of names.filter(isRecordFile)) {
      found.push({ kind, file: join(place, name), slug: name.slice(0, -".yaml".length) });
    }
  }
  if (found.length === 0)
    throw new AppError("DATA_NOT_FOUND", `The folder "${folder}" holds no record.`, { details: { folder } });
  return { files: await withBytes(found), problems };
}

/** Reads a few files at a time: an operating system lets a process open a thousand or so, and a folder may hold more. */
async function withBytes(found: readonly Omit<RecordFile, "bytes">[]): Promise<RecordFile[]> {
  const files: RecordFile[] = [];
  for (let start = 0; start < found.length; start += READ_AT_ONCE) {
    const some = found.slice(start, start + READ_AT_ONCE);
    files.push(...(await Promise.all(some.map(async (each) => ({ ...each, bytes: await bytesOf(each.file) })))));
  }
  return files;
}

/** Folders, pipes and links to nowhere are no files; to read a pipe would wait for whoever writes into it. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return (await stat(file)).isFile() ? await readFile(file) : null;
  } catch {
    return null;
  }
}

/** Names in the order of their code units; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw new AppError("DATA_NOT_FOUND", `The folder "${folder}" cannot be read.`, { details: { folder }, cause });
  }
}

/** A folder whose name is nearly that of a kind is a slip of the pen that would lose its records. */
async function strayFolders(folder: string): Promise<Problem[]> {
  const known: readonly string[] = Object.values(RECORD_FOLDERS);
  let entries: { name: string; isDirectory(): boolean }[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    const reason = isNowhere(cause) ? "of records does not exist" : "cannot be read, or is none";
    throw new AppError("DATA_NOT_FOUND", `The folder "${folder}" ${reason}.`, { details: { folder }, cause });
  }
  return entries.flatMap((entry) => {
    const nearest = entry.isDirectory() && !known.includes(entry.name) ? findNearest(entry.name, known) : null;
    if (nearest === null) return [];
    const message = `No record is read from a folder "${entry.name}". Did you mean "${nearest}"?`;
    return [fileProblem(join(folder, entry.name), message)];
  });
}

function isRecordFile(name: string): boolean {
  return name.endsWith(".yaml") && !name.startsWith(".");
}

function fileNameProblems(file: string, name: string): Problem[] {
  if (name.startsWith(".") || name === "README.md") return [];
  if (!isRecordFile(name))
    return [fileProblem(file, `"${name}" is not read: the file of a record is named <slug>.yaml.`)];
  if (SLUG_FORM.test(name.slice(0, -".yaml".length))) return [];
  return [fileProblem(file, `"${name}" is not <slug>.yaml: a slug has lower-case letters, digits and single hyphens.`)];
}

function fileProblem(file: string, message: string): Problem {
  return { rule: "file-name", file, line: 1, column: 1, path: [], message };
}

function isMissing(cause: unknown): boolean {
  return isNowhere(cause) || (cause instanceof Error && "code" in cause && cause.code === "ENOTDIR");
}

function isNowhere(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}
