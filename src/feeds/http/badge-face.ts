/**
 * How one claim stands, at `/badge/<slug>.svg` for pages that show a picture, and at `/badge/<slug>.json` for those with a script.
 * Kept and asked for again as feeds are. What cannot be said is a picture as well, since nobody reads what an `<img>` was refused.
 */
import { SLUG_FORM } from "../../domain/record-id.ts";
import { badgeOf, emptyBadge, NOT_AVAILABLE } from "../badge/badge-svg.ts";
import { type LiveStatus, liveStatusFeed } from "../badge/live-status.ts";
import type { Feeds } from "../feeds.ts";
import { namesTag, SHARED_HEADERS, validators } from "./headers.ts";
import { answerReading, type LogFailure, type Refusal } from "./refusal.ts";

const BADGES = "/badge/";
/** A claim is named by its slug; what gives the whole id means the same. */
const NAME = /^(?:claim(?::|%3[Aa]))?(.+)\.(svg|json)$/;

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
  readonly #feeds: () => Promise<Feeds>;
  readonly #log: LogFailure;

  /** The feeds are opened by the first request for a badge. */
  constructor(feeds: () => Promise<Feeds>, log: LogFailure = () => undefined) {
    this.#feeds = feeds;
    this.#log = log;
  }

  async fetch(request: Request, url: URL): Promise<Response | null> {
    if (!`${url.pathname}/`.startsWith(BADGES)) return null;
    const [, slug = null, ending = "svg"] = NAME.exec(url.pathname.slice(BADGES.length)) ?? [];
    const kind = ending as Ending;
    const answer = () => this.#answer(request, url, slug, kind);
    const refuse = (refusal: Refusal) => refused(kind, refusal);
    return await answerReading(request, { what: "badges", answer, refuse, log: this.#log });
  }

  async #answer(request: Request, url: URL, slug: string | null, kind: Ending): Promise<Response> {
    if (slug === null) return nameless();
    if (!SLUG_FORM.test(slug)) return noSuchClaim(kind, slug);
    const parameters: [string, string][] = [["id", slug], ...url.searchParams];
    const opened = await (await this.#feeds()).open(liveStatusFeed, { parameters, signal: request.signal });
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
}

function nameless(): Response {
  const message = `Write ${BADGES}<slug>.svg for a picture of how a claim stands, or ${BADGES}<slug>.json.`;
  return refused("svg", { status: 404, code: "NOT_FOUND", message });
}

function noSuchClaim(kind: Ending, slug: string): Response {
  const shown = slug.length > 60 ? `${slug.slice(0, 60)}…` : slug;
  const message = `There is no claim "${shown}": ${NOT_AVAILABLE}.`;
  return refused(kind, { status: 404, code: "NOT_FOUND", message });
}

function refused(kind: Ending, { status, code, message, headers }: Refusal): Response {
  const body = kind === "svg" ? emptyBadge(message) : `${JSON.stringify({ code, message })}\n`;
  const own = { ...SHARED_HEADERS, ...EMBEDDED, "content-type": TYPES[kind], "cache-control": "no-store" };
  return new Response(body, { status, headers: { ...own, ...headers } });
}
