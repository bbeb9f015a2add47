/** Writes the records of one review into their files: all of them or none, and never over what is there. */
import { mkdir, open, readFile, rm, rmdir, stat } from "node:fs/promises";
import { stringify } from "yaml";
import { readRecord } from "../read-record.ts";
import { recordFile } from "./held-folder.ts";
import type { RecordDraft } from "./record-finder.ts";

/** The records that were written, or a sentence with the path that says why none was. */
export type Written = { readonly ids: readonly string[] } | { readonly fault: string };

/** Shorter texts are records whatever they hold; a reader of records takes longer ones only up to a size. */
const SURELY_READ = 64 * 1024;

/** Writes what is not there yet; a readable record of the same id that came in meanwhile is left as it is. Throws nothing of the file system. */
export async function writeRecords(folder: string, drafts: readonly RecordDraft[]): Promise<Written> {
  const undo: (() => Promise<unknown>)[] = [];
  const ids: string[] = [];
  for (const draft of drafts) {
    const fault = await writeOne(folder, draft, undo, ids);
    if (fault === null) continue;
    for (const step of undo.reverse()) await step().catch(() => {});
    return { fault };
  }
  return { ids };
}

/** Adds the id of what it writes to `ids`, and to `undo` how that is taken back; a sentence where it cannot be written. */
async function writeOne(
  folder: string,
  draft: RecordDraft,
  undo: (() => Promise<unknown>)[],
  ids: string[],
): Promise<string | null> {
  const { kind, slug, place, file } = recordFile(folder, draft.id);
  const text = stringify(draft, { lineWidth: 120, aliasDuplicateObjects: false, version: "1.2", schema: "core" });
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > SURELY_READ) {
    const [problem] = readRecord({ kind, slug, file, bytes }).problems;
    if (problem !== undefined) return `"${file}" could not be read again: ${problem.message}`;
  }
  try {
    if ((await mkdir(place, { recursive: true })) !== undefined) undo.push(() => rmdir(place));
    const handle = await open(file, "wx");
    undo.push(() => rm(file));
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    ids.push(draft.id);
    return null;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (code === "EEXIST" && (await isSameRecord(folder, draft.id))) return null;
    const reason = code === "EEXIST" ? "something else is there" : code === "" ? "of an unknown fault" : code;
    return `"${file}" cannot be written: ${reason}.`;
  }
}

async function isSameRecord(folder: string, id: string): Promise<boolean> {
  const { kind, slug, file } = recordFile(folder, id);
  const isFile = await stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
  const bytes = isFile ? await readFile(file).catch(() => null) : null;
  return readRecord({ kind, slug, file, bytes }).record?.id === id;
}
