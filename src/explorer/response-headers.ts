/** The headers under which the explorer is sent. */
import type { ContentCoding } from "../content-coding.ts";
import type { WebFile } from "./web-manifest.ts";

/** Of the page: asked for anew each time, and bound to what comes from here. */
export function pageHeaders(file: WebFile, coding: ContentCoding, scriptHashes: readonly string[]): Headers {
  const headers = sharedHeaders(file, coding);
  headers.set("cache-control", "no-cache");
  headers.set("content-security-policy", policy(scriptHashes));
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("permissions-policy", "camera=(), geolocation=(), microphone=()");
  return headers;
}

/** The script that pages of others load; a module from elsewhere is not run without CORS. */
const EMBEDDED = "claimline-status.js";

/** Of a file: kept for ever where its name changes with its bytes, which is so of what lies in `assets`. */
export function fileHeaders(file: WebFile, coding: ContentCoding, name: string): Headers {
  const headers = sharedHeaders(file, coding);
  if (name === EMBEDDED) {
    headers.set("access-control-allow-origin", "*");
    headers.set("cross-origin-resource-policy", "cross-origin");
  }
  headers.set("cache-control", name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
  return headers;
}

function sharedHeaders({ type, tag, isCompressed }: WebFile, coding: ContentCoding): Headers {
  const headers = new Headers({
    "content-type": type,
    etag: coding === "identity" ? `"${tag}"` : `"${tag}-${coding}"`,
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  if (isCompressed) headers.set("vary", "accept-encoding");
  if (coding !== "identity") headers.set("content-encoding", coding);
  return headers;
}

function policy(scriptHashes: readonly string[]): string {
  const scripts = ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
