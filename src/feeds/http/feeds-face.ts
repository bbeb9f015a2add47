/** The feeds over HTTP, at `/feeds/…`. */
import { suggestion } from "../../domain/nearest.ts";
import { AppError, ERROR_CODES } from "../../errors.ts";
import type { Feed } from "../feed.ts";
import type { Feeds, OpenedFeed } from "../feeds.ts";
import { bodyOf, type Connection } from "./body.ts";
import { encoded, encodingFor } from "./encoding.ts";
import { feedHeaders, namesTag, PREFLIGHT_HEADERS, SHARED_HEADERS, validators } from "./headers.ts";
import { FOLDER, INDEX, indexJson, indexPage } from "./index-page.ts";

/** Somebody to tell about failures that clients are not told. */
export type LogFailure = (message: string, cause: unknown) => void;

/** The parameter that asks for a file instead of something to look at. */
const DOWNLOAD = "download";

/** How the feeds are served. */
export interface FeedsFaceOptions {
  readonly log?: LogFailure | undefined;
  /** The origin of all addresses that are written; null for that of each request, which a proxy may have changed. */
  readonly publicUrl?: string | null;
}

/** Answers requests for feeds; gives null for all others. */
export class FeedsFace {
  readonly #feeds: Feeds;
  readonly #log: LogFailure;
  readonly #publicUrl: string | null;

  constructor(feeds: Feeds, { log = () => undefined, publicUrl = null }: FeedsFaceOptions = {}) {
    this.#feeds = feeds;
    this.#log = log;
    this.#publicUrl = publicUrl;
  }

  async fetch(request: Request, url: URL, connection: Connection | null = null): Promise<Response | null> {
    const { pathname } = url;
    if (`${pathname}/` === FOLDER) return new Response(null, { status: 308, headers: { location: FOLDER } });
    if (!pathname.startsWith(FOLDER)) return null;
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT_HEADERS });
    if (request.method !== "GET" && request.method !== "HEAD") {
      const { allow = "" } = PREFLIGHT_HEADERS;
      return refusal(405, "INPUT_INVALID", `${request.method} is not taken here: feeds are read with GET.`, { allow });
    }
    try {
      const response = await this.#answer(request, url, connection);
      return request.method === "HEAD" ? new Response(null, response) : response;
    } catch (failure) {
      return this.#failed(failure);
    }
  }

  async #answer(request: Request, url: URL, connection: Connection | null): Promise<Response> {
    const origin = this.#publicUrl ?? new URL(request.url).origin;
    if (url.pathname === FOLDER) return indexPage(this.#feeds.list, origin);
    if (url.pathname === INDEX) return indexJson(this.#feeds.list, origin);
    const name = url.pathname.slice(FOLDER.length);
    const feed = this.#feeds.find(name);
    if (feed === null) return this.#notFound(name);
    const parameters = [...url.searchParams];
    const opened = await this.#feeds.open(feed, {
      parameters: parameters.filter(([each]) => each !== DOWNLOAD),
      url: new URL(`${url.pathname}${url.search}`, origin).href,
      signal: request.signal,
    });
    // What was never sent has no tag that could be named, but anything at all (`*`) is named also by who would be refused.
    const condition = request.headers.get("if-none-match");
    if (condition?.trim() !== "*" && namesTag(condition, opened.tag)) return unchanged(opened.tag);
    return await this.#sent(request, opened, connection, feedHeaders(feed, url.searchParams.has(DOWNLOAD)));
  }

  /** The first piece is made before anything is sent, so that what is refused is refused with a status. */
  async #sent(
    request: Request,
    { feed, tag, text }: OpenedFeed,
    connection: Connection | null,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const pieces = text()[Symbol.asyncIterator]();
    const first = await pieces.next();
    const isUnchanged = namesTag(request.headers.get("if-none-match"), tag);
    if (isUnchanged || request.method === "HEAD") await pieces.return?.();
    if (isUnchanged) return unchanged(tag);
    const encoding = encodingFor(request.headers.get("accept-encoding"));
    const all = { ...validators(tag), ...headers, ...(encoding === null ? {} : { "content-encoding": encoding }) };
    if (request.method === "HEAD") return new Response(null, { headers: all });
    const onFailure = (failure: unknown) => this.#log(`The feed ${feed.name} broke off in the middle.`, failure);
    const bytes = encoded(resumed(first, pieces), encoding);
    return new Response(bodyOf(bytes, { signal: request.signal, connection, onFailure }), { headers: all });
  }

  #notFound(name: string): Response {
    const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
    const nearest = suggestion(
      name,
      this.#feeds.list.map((feed: Feed) => feed.name),
    );
    return refusal(404, "NOT_FOUND", `There is no feed "${shown}".${nearest} ${INDEX} lists all of them.`);
  }

  #failed(failure: unknown): Response {
    if (failure instanceof AppError) {
      const { http, blame, meaning } = ERROR_CODES[failure.code];
      if (blame === "caller") return refusal(http, failure.code, failure.message);
      if (failure.code !== "STORE_TIMEOUT") this.#log(failure.message, failure);
      return refusal(http, failure.code, meaning);
    }
    this.#log("A failure that nobody foresaw was answered with INTERNAL.", failure);
    return refusal(500, "INTERNAL", "Something went wrong inside the server; it has been logged.");
  }
}

/** What was taken first, and then the rest. */
async function* resumed(first: IteratorResult<string>, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function unchanged(tag: string): Response {
  return new Response(null, { status: 304, headers: validators(tag) });
}

function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const all = { ...SHARED_HEADERS, "cache-control": "no-store", ...headers };
  return Response.json({ code, message }, { status, headers: all });
}
