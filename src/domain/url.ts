/** Addresses: which are fit to be followed, and which two lead to the same document. */
import { compareTexts } from "./text-order.ts";

/** Whether the text is a whole address that begins with http or https. */
export function isHttpUrl(text: string): boolean {
  const url = parseUrl(text);
  return url !== null && url.hostname !== "";
}

/** Query parameters that say where a reader came from, and nothing about the document. */
const TRACKING = [
  /^utm_/,
  /^(?:fb|g|dc|ms|y|twc|wbra|gbra)clid$/,
  /^mc_(?:cid|eid)$/,
  /^_hs(?:enc|mi)$/,
  /^(?:igshid|ref_src|ref_url|cmpid|trk|s_cid|spm)$/,
];

/**
 * An address in the form that is the same for two spellings of it: without scheme, `www.`, default port, user, tracking
 * parameters, trailing slash and fragment (but a fragment that is a route, `#!…` or `#/…`, stays), parameters sorted.
 * Null when it is not an http(s) address.
 */
export function normalizeUrl(text: string): string | null {
  const url = parseUrl(text);
  if (url === null) return null;
  const host = url.hostname.replace(/\.$/, "").replace(/^www\./, "");
  const isOtherPort = url.port !== "" && url.port !== "80" && url.port !== "443";
  const path = normalizeEscapes(url.pathname).replace(/\/+$/, "");
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.some((form) => form.test(name.toLowerCase())));
  const query = new URLSearchParams(parameters.sort(compareParameters)).toString();
  const route = /^#[!/]/.test(url.hash) ? url.hash : "";
  return `${host}${isOtherPort ? `:${url.port}` : ""}${path}${query === "" ? "" : `?${query}`}${route}`;
}

function parseUrl(text: string): URL | null {
  if (/\s/.test(text) || !/^https?:\/\//i.test(text)) return null;
  return URL.parse(text);
}

/** Percent escapes of characters that need none are written out, all others in capitals. */
function normalizeEscapes(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (hex) => {
    const character = String.fromCharCode(Number.parseInt(hex.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : hex.toUpperCase();
  });
}

function compareParameters(a: readonly [string, string], b: readonly [string, string]): number {
  return compareTexts(a.join("="), b.join("="));
}
