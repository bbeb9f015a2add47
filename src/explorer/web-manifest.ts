/** What is known of the built explorer; written beside it by the build. */
import { readFile } from "node:fs/promises";

/** One file of the built explorer. */
export interface WebFile {
  readonly type: string;
  /** Changes with its bytes. */
  readonly tag: string;
  /** Whether it lies there compressed as well, as `.br` and `.gz`. */
  readonly isCompressed: boolean;
}

/** The built explorer. */
export interface WebManifest {
  /** Where it has pages: paths in which `:name` is one part. */
  readonly pages: readonly string[];
  /** Of the scripts that stand in the page itself, for the policy: `sha256-…`. */
  readonly scriptHashes: readonly string[];
  /** By their paths in the folder. */
  readonly files: Readonly<Record<string, WebFile>>;
}

/** Where the build puts the explorer; the same for `src` and `dist`. */
export const BUILT_FOLDER = new URL("../../dist/web/", import.meta.url);

/** The manifest of the built explorer; null where it is not built. */
export async function findManifest(folder: URL): Promise<WebManifest | null> {
  try {
    return JSON.parse(await readFile(new URL("manifest.json", folder), "utf8")) as WebManifest;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw failure;
  }
}
