/** Serves the built explorer: its page at every path of a page, and its files. It never looks into what it serves. */
import { readFile } from "node:fs/promises";
import { type ContentCoding, contentCoding } from "./content-coding.ts";
import { notBuiltPage } from "./not-built-page.ts";
import { isPagePath, mayBePage } from "./page-path.ts";
import { fileHeaders, pageHeaders } from "./response-headers.ts";
import { BUILT_FOLDER, findManifest, type WebManifest } from "./web-manifest.ts";

/** The explorer as the API's server takes it. */
export interface ExplorerFace {
  /** Null for a request that is not for the explorer. */
  fetch(request: Request, url: URL): Promise<Response | null>;
}

const PAGE = "index.html";
const SUFFIXES: Readonly<Record<ContentCoding, string>> = { br: ".br", gzip: ".gz", identity: "" };

/** Makes the face over a built folder. What was read once is kept: the files are few and do not change. */
export function explorerFace(folder: URL = BUILT_FOLDER): ExplorerFace {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let manifest: WebManifest | null = null;
  const bytesOf = (name: string) => {
    const found = kept.get(name) ?? readFile(new URL(name, folder)).then((bytes) => new Uint8Array(bytes));
    kept.set(name, found);
    found.catch(() => kept.delete(name));
    return found;
  };
  return {
    async fetch(request, url) {
      if (request.method !== "GET" && request.method !== "HEAD") return null;
      manifest ??= await findManifest(folder);
      if (manifest === null) return mayBePage(request, url) ? notBuiltPage(url) : null;
      const name = url.pathname.slice(1);
      if (name !== PAGE && Object.hasOwn(manifest.files, name)) return await send(request, manifest, name, 200);
      if (isPagePath(url, manifest.pages)) return await send(request, manifest, PAGE, 200);
      return mayBePage(request, url) ? await send(request, manifest, PAGE, 404) : null;
    },
  };

  async function send(request: Request, found: WebManifest, name: string, status: number): Promise<Response> {
    const file = found.files[name];
    if (!file) throw new Error(`The explorer's manifest lacks ${name}.`);
    const coding = file.isCompressed ? contentCoding(request.headers.get("accept-encoding")) : "identity";
    const headers = name === PAGE ? pageHeaders(file, coding, found.scriptHashes) : fileHeaders(file, coding, name);
    if (status === 200 && isSame(request, headers.get("etag"))) return new Response(null, { status: 304, headers });
    const bytes = await bytesOf(name + SUFFIXES[coding]);
    headers.set("content-length", String(bytes.byteLength));
    return new Response(request.method === "HEAD" ? null : bytes, { status, headers });
  }
}

/** Weak comparison, as `If-None-Match` has it (RFC 9110, 13.1.2). */
function isSame(request: Request, tag: string | null): boolean {
  const known = request.headers.get("if-none-match");
  if (known === null || tag === null) return false;
  return known.trim() === "*" || known.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}
