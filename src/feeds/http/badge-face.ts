/**
 * How one claim stands, at `/badge/<slug>.svg` for pages that show a picture, and at `/badge/<slug>.json` for those with a script.
 * Kept and asked for again as feeds are. What cannot be said is a picture as well, since nobody reads what an `<img>` was refused.
 */
import { SLUG_FORM } from "../../domain/record-id.ts";
import { AppError, ERROR_CODES } from "../../errors.ts";
import { badgeOf, emptyBadge, NOT_AVAILABLE } from "../badge/badge-svg.ts";
import { type LiveStatus, liveStatusFeed } from "../badge/live-status.ts";
import type { Feeds } from "../feeds.ts";
import type { LogFailure } from "./feeds-face.ts";
import { namesTag, PREFLIGHT_HEADERS, SHARED_HEADERS, validators } from "./headers.ts";

const PATH = /^\/badge\/(.+)\.(svg|json)$/;
const FOLDER = /^\/badge(?:\/|$)/;

type Ending = "svg" | "json";

const TYPES: Readonly<Record<Ending, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** What a page of others may do with it: show it, and nothing in it may load or run. */
const EMBEDDED: Readonly<Record<string, string>> = {
  "cross-origin-resource-policy": "cross-origin",
  "content-security-policy": "default-src 'none'; sandbox",
};

/** Answers requests for badges; gives null for all others. */
export class BadgeFace {
  readonly #feeds: Feeds;
  readonly #log: LogFailure;

  constructor(feeds: Feeds, log: LogFailure = () => undefined) {
    this.#feeds = feeds;
    this.#log = log;
  }

  async fetch(request: Request, url: URL): Promise<Response | null> {
    if (!FOLDER.test(url.pathname)) return null;
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT_HEADERS });
    const response = await this.#answer(request, url);
    return request.method === "HEAD" ? new Response(null, response) : response;
  }

  async #answer(request: Request, url: URL): Promise<Response> {
    const [, slug = "", ending = "svg"] = PATH.exec(url.pathname) ?? [];
    const kind = ending as Ending;
    if (request.method !== "GET" && request.method !== "HEAD") {
      const { allow = "" } = PREFLIGHT_HEADERS;
      const message = `${request.method} is not taken here: badges are read with GET.`;
      return refusal(kind, 405, "INPUT_INVALID", message, { allow });
    }
    if (!SLUG_FORM.test(slug)) return noSuchClaim(kind, slug);
    try {
      return await this.#status(request, url, slug, kind);
    } catch (failure) {
      return this.#failed(kind, failure);
    }
  }

  async #status(request: Request, url: URL, slug: string, kind: Ending): Promise<Response> {
    const parameters: [string, string][] = [["id", slug], ...url.searchParams];
    const opened = await this.#feeds.open(liveStatusFeed, { parameters, signal: request.signal });
    const tag = `${opened.tag}-${kind}`;
    // Only what was sent has a tag that could be named.
    const condition = request.headers.get("if-none-match");
    const isKnown = condition?.trim() !== "*" && namesTag(condition, tag);
    if (isKnown) return new Response(null, { status: 304, headers: validators(tag) });
    let text = "";
    for await (const piece of opened.text()) text += piece;
    const status = JSON.parse(text) as LiveStatus | null;
    if (status === null) return noSuchClaim(kind, slug);
    const headers = { ...validators(tag), ...EMBEDDED, "content-type": TYPES[kind] };
    return new Response(kind === "svg" ? badgeOf(status) : `${JSON.stringify(status)}\n`, { headers });
  }

  #failed(kind: Ending, failure: unknown): Response {
    if (failure instanceof AppError) {
      const { http, blame, meaning } = ERROR_CODES[failure.code];
      if (blame === "caller") return refusal(kind, http, failure.code, failure.message);
      if (failure.code !== "STORE_TIMEOUT") this.#log(failure.message, failure);
      return refusal(kind, http, failure.code, meaning);
    }
    this.#log("A failure that nobody foresaw was answered with INTERNAL.", failure);
    return refusal(kind, 500, "INTERNAL", "Something went wrong inside the server; it has been logged.");
  }
}

function noSuchClaim(kind: Ending, slug: string): Response {
  const shown = slug.length > 60 ? `${slug.slice(0, 60)}…` : slug;
  return refusal(kind, 404, "NOT_FOUND", `There is no claim "${shown}": ${NOT_AVAILABLE}.`);
}

function refusal(
  kind: Ending,
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const body = kind === "svg" ? emptyBadge(message) : `${JSON.stringify({ code, message })}\n`;
  const headers = { ...SHARED_HEADERS, ...EMBEDDED, "content-type": TYPES[kind], "cache-control": "no-store", ...more };
  return new Response(body, { status, headers });
}
