/** A data folder as an import finds it: what it holds, and what stands where new records would be written. Nothing is written here. */
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Dataset, RECORD_FOLDERS, type RecordKind } from "../../domain/record.ts";
import { isRecordKind, RECORD_KINDS } from "../../domain/record-id.ts";
import { AppError } from "../../errors.ts";
import { readFolder } from "../read-folder.ts";
import type { Holding } from "./plan-import.ts";

/** What may lie in a folder that holds no record yet: folders of records, a README, and what begins with a dot. */
const BEGINNINGS: ReadonlySet<string> = new Set([...Object.values(RECORD_FOLDERS), "README.md"]);

/** Names in the folder of each kind; none where there is no such folder, null where what is there is none. */
type Names = ReadonlyMap<RecordKind, ReadonlySet<string> | null>;

/**
 * Reads a folder of records, or one that is empty. Throws `DATA_NOT_FOUND` for a folder that does not exist, cannot be read or
 * holds other things and no record, `DATA_INVALID` where the folder of a kind leads out of it.
 */
export async function heldFolder(folder: string): Promise<Holding> {
  const { dataset, unreadable } = await recordsOf(folder);
  const names = new Map<RecordKind, ReadonlySet<string> | null>();
  for (const kind of RECORD_KINDS) {
    await refuseWayOut(folder, kind);
    names.set(kind, await namesIn(join(folder, RECORD_FOLDERS[kind])));
  }
  return { dataset, unreadable, obstacleTo: (id) => obstacle(id, folder, names, unreadable) };
}

/** The file of a record. */
export function recordFile(
  folder: string,
  id: string,
): { kind: RecordKind; slug: string; place: string; file: string } {
  const [kind = "", slug = ""] = id.split(":");
  if (!isRecordKind(kind)) throw new TypeError(`"${id}" is of no kind of record.`);
  const place = join(folder, RECORD_FOLDERS[kind]);
  return { kind, slug, place, file: join(place, `${slug}.yaml`) };
}

function obstacle(id: string, folder: string, names: Names, unreadable: ReadonlySet<string>): string | null {
  const { kind, slug, place, file } = recordFile(folder, id);
  const held = names.get(kind);
  if (held === null) return `"${id}" cannot be written, since "${place}" is no folder.`;
  if (held?.has(`${slug}.yaml`)) return `"${id}" cannot be written, since "${file}" is there and holds no such record.`;
  return unreadable.has(id) ? `A record with faults in "${place}" has the id "${id}" already.` : null;
}

async function recordsOf(folder: string): Promise<Pick<Holding, "dataset" | "unreadable">> {
  try {
    return await readFolder(folder);
  } catch (error) {
    if (!(error instanceof AppError && error.code === "DATA_NOT_FOUND" && (await isFolder(folder)))) throw error;
    const names = await readdir(folder).catch(() => {
      throw error;
    });
    const stranger = names.find((name) => !BEGINNINGS.has(name) && !name.startsWith("."));
    if (stranger !== undefined) {
      const message = `The folder "${folder}" holds no record and other things ("${stranger}"): name a folder of records, or an empty one.`;
      throw new AppError("DATA_NOT_FOUND", message, { details: { folder }, cause: error });
    }
    const none = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, []]));
    return { dataset: none as unknown as Dataset, unreadable: new Set() };
  }
}

/** A link that leads elsewhere would have records written where nobody looks for them. */
async function refuseWayOut(folder: string, kind: RecordKind): Promise<void> {
  const place = join(folder, RECORD_FOLDERS[kind]);
  const [home, real] = await Promise.all([realpath(folder), realpath(place).catch(() => null)]);
  const way = real === null ? "" : relative(home, real);
  if (way !== ".." && !way.startsWith(`..${sep}`)) return;
  const message = `The folder "${place}" leads out of "${folder}", to "${real}", and nothing is written there.`;
  throw new AppError("DATA_INVALID", message, { details: { folder: place, target: real } });
}

async function namesIn(place: string): Promise<ReadonlySet<string> | null> {
  if (await isFolder(place)) return new Set(await readdir(place));
  const isThere = await lstat(place).then(
    () => true,
    () => false,
  );
  return isThere ? null : new Set();
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
