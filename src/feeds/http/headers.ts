/** Headers of the feeds' answers. Anybody may read them from any page: they hold nothing that is not public. */
import type { Feed } from "../feed.ts";

/** What every answer has. */
export const SHARED_HEADERS: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Content-Disposition",
  "x-content-type-options": "nosniff",
};

/** What an `OPTIONS` is answered with. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  ...SHARED_HEADERS,
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "*",
  "access-control-max-age": "86400",
  allow: "GET, HEAD, OPTIONS",
};

/** Media types that a browser shows by itself. */
const SHOWN = /^(?:text\/(?:html|plain|calendar|turtle)|image\/|application\/(?:[a-z.-]+\+)?(?:json|xml))/;

/**
 * What tells a client whether it has a feed already. The tag is weak: the same feed is sent in other bytes to whoever takes another
 * compression. `no-cache` lets everybody keep it, if they ask each time whether it is still so, which costs one small statement.
 */
export function validators(tag: string): Readonly<Record<string, string>> {
  return { ...SHARED_HEADERS, etag: `W/"${tag}"`, "cache-control": "public, no-cache", vary: "Accept-Encoding" };
}

/** What a feed is, and how a browser is to take it; what it shows may load and run nothing. */
export function feedHeaders({ name, type }: Feed, mustDownload: boolean): Readonly<Record<string, string>> {
  const disposition = mustDownload || !SHOWN.test(type) ? "attachment" : "inline";
  return {
    "content-type": type,
    "content-disposition": `${disposition}; filename="${name}"`,
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  };
}

/** Whether an `If-None-Match` names the tag; `*` names every one. */
export function namesTag(condition: string | null, tag: string): boolean {
  if (condition === null) return false;
  return condition.trim() === "*" || [...condition.matchAll(/"([^"]*)"/g)].some(([, named]) => named === tag);
}
