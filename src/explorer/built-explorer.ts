/** The built explorer in memory: a few hundred kB, read whole, so that a new build beside a running server takes nothing from it. */
import { readFile } from "node:fs/promises";
import type { ContentCoding } from "../content-coding.ts";
import { findManifest, type WebManifest } from "./web-manifest.ts";

/** What is served. */
export interface BuiltExplorer {
  readonly manifest: WebManifest;
  /** The bytes of a file of the manifest, in a coding in which it lies there. */
  bytesOf(name: string, coding: ContentCoding): Uint8Array<ArrayBuffer>;
}

const SUFFIXES: Readonly<Record<ContentCoding, string>> = { br: ".br", gzip: ".gz", identity: "" };
const CODINGS = Object.keys(SUFFIXES) as readonly ContentCoding[];

/** Reads a built folder; null where nothing is built. */
export async function readBuilt(folder: URL): Promise<BuiltExplorer | null> {
  const manifest = await findManifest(folder);
  if (manifest === null) return null;
  const names = Object.entries(manifest.files).flatMap(([name, { isCompressed }]) =>
    CODINGS.filter((coding) => isCompressed || coding === "identity").map((coding) => name + SUFFIXES[coding]),
  );
  const read = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await readFile(new URL(name, folder)))] as const),
  );
  const bytes = new Map(read);
  return {
    manifest,
    bytesOf(name, coding) {
      const found = bytes.get(name + SUFFIXES[coding]);
      if (!found) throw new Error(`The explorer was built without ${name} as ${coding}.`);
      return found;
    },
  };
}
