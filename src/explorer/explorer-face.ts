/** Serves the built explorer: its page at every path of a page, and its files. It never looks into what it serves. */

import { type ContentCoding, contentCoding } from "../content-coding.ts";
import { type BuiltExplorer, readBuilt } from "./built-explorer.ts";
import { notBuiltPage } from "./not-built-page.ts";
import { isPagePath, mayBePage } from "./page-path.ts";
import { fileHeaders, pageHeaders } from "./response-headers.ts";
import { BUILT_FOLDER } from "./web-manifest.ts";

/** The explorer as the API's server takes it. */
export interface ExplorerFace {
  /** Null for a request that is not for the explorer. */
  fetch(request: Request, url: URL): Promise<Response | null>;
}

const PAGE = "index.html";

/** Makes the face over a built folder, which is read at the first request. */
export function explorerFace(folder: URL = BUILT_FOLDER): ExplorerFace {
  let reading: Promise<BuiltExplorer | null> | null = null;
  const read = async (): Promise<BuiltExplorer | null> => {
    reading ??= readBuilt(folder);
    const built = await reading.catch((failure: unknown) => {
      reading = null;
      throw failure;
    });
    // Who builds it later finds it then.
    if (built === null) reading = null;
    return built;
  };
  return {
    async fetch(request, url) {
      if (request.method !== "GET" && request.method !== "HEAD") return null;
      const built = await read();
      if (built === null) return mayBePage(request, url) ? notBuiltPage() : null;
      const name = url.pathname.slice(1);
      if (name !== PAGE && Object.hasOwn(built.manifest.files, name)) return send(request, built, name, 200);
      if (isPagePath(url, built.manifest.pages)) return send(request, built, PAGE, 200);
      return mayBePage(request, url) ? send(request, built, PAGE, 404) : null;
    },
  };
}

function send(request: Request, { manifest, bytesOf }: BuiltExplorer, name: string, status: number): Response {
  const file = manifest.files[name];
  if (!file) throw new Error(`The explorer's manifest lacks ${name}.`);
  const coding: ContentCoding = file.isCompressed ? contentCoding(request.headers.get("accept-encoding")) : "identity";
  const headers = name === PAGE ? pageHeaders(file, coding, manifest.scriptHashes) : fileHeaders(file, coding, name);
  if (status === 200 && isSame(request, headers.get("etag"))) return new Response(null, { status: 304, headers });
  const bytes = bytesOf(name, coding);
  headers.set("content-length", String(bytes.byteLength));
  return new Response(request.method === "HEAD" ? null : bytes, { status, headers });
}

/** Weak comparison, as `If-None-Match` has it (RFC 9110, 13.1.2). */
function isSame(request: Request, tag: string | null): boolean {
  const known = request.headers.get("if-none-match");
  if (known === null || tag === null) return false;
  return known.trim() === "*" || known.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}
