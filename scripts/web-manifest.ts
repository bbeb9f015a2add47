/** What the server has to know of the built explorer, found out once: sizes, tags, what a policy must allow; and compressed halves. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { WebFile, WebManifest } from "../src/explorer/web-manifest.ts";
import { PAGE_PATHS } from "../src/web/page-paths.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
};
const COMPRESSED = new Set([".html", ".js", ".css", ".svg", ".json"]);

/** Compresses the files of a built folder and writes its manifest. Throws for a kind of file that it does not know. */
export async function writeManifest(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, fileOf(folder, name)] as const));
  const manifest: WebManifest = {
    pages: Object.values(PAGE_PATHS),
    scriptHashes: scriptHashes(readFileSync(`${folder}/index.html`, "utf8")),
    files,
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest, null, 1));
}

function fileOf(folder: string, name: string): WebFile {
  const extension = extname(name);
  const type = MEDIA_TYPES[extension];
  if (type === undefined) throw new Error(`The explorer's build made ${name}, whose media type is not known here.`);
  const bytes = readFileSync(`${folder}/${name}`);
  const isCompressed = COMPRESSED.has(extension);
  if (isCompressed) {
    writeFileSync(
      `${folder}/${name}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    writeFileSync(`${folder}/${name}.gz`, gzipSync(bytes, { level: 9 }));
  }
  return { type, tag: createHash("sha256").update(bytes).digest("base64url").slice(0, 22), isCompressed };
}

/** Of the scripts that stand in the page itself. */
function scriptHashes(page: string): readonly string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => `sha256-${createHash("sha256").update(text).digest("base64")}`,
  );
}
