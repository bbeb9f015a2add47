/** Builds the explorer into dist/web: `build-web.ts [--if-changed]`. The second builds only where the sources are others than those of the last build. */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeManifest } from "./web-manifest.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const BUILT = `${ROOT}dist/web`;
const STAMP = `${BUILT}/built-from`;
const SOURCES = [
  "src/web/**/*",
  "vite.config.ts",
  "scripts/build-web.ts",
  "scripts/web-manifest.ts",
  "package-lock.json",
];

const from = sourceDigest();
const isCurrent = existsSync(STAMP) && readFileSync(STAMP, "utf8") === from;
if (!isCurrent || !process.argv.includes("--if-changed")) await buildWeb();

/** Builds beside the old folder and puts the new one in its place whole, so that a server never sees a half. */
async function buildWeb(): Promise<void> {
  const { build } = await vite();
  const folder = `${ROOT}dist/web-${process.pid}`;
  await build({
    root: `${ROOT}src/web`,
    configFile: `${ROOT}vite.config.ts`,
    build: { outDir: folder, emptyOutDir: true },
  });
  await writeManifest(folder);
  writeFileSync(`${folder}/built-from`, from);
  rmSync(BUILT, { recursive: true, force: true });
  renameSync(folder, BUILT);
}

/** Installed for development only. */
async function vite(): Promise<typeof import("vite")> {
  try {
    return await import("vite");
  } catch (cause) {
    console.error("The explorer is not built, since its tools are not installed: `npm ci` brings them.");
    if ((cause as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw cause;
    // Whoever serves the API alone can go on without.
    process.exit(process.argv.includes("--if-changed") ? 0 : 1);
  }
}

function sourceDigest(): string {
  const digest = createHash("sha256");
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  for (const file of files)
    digest
      .update(`${file.slice(ROOT.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return digest.digest("hex");
}
