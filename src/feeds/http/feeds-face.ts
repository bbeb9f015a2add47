/** The feeds over HTTP, at `/feeds/…`. */
import { suggestion } from "../../domain/nearest.ts";
import type { Feed } from "../feed.ts";
import type { Feeds, OpenedFeed } from "../feeds.ts";
import { bodyOf, type Connection } from "./body.ts";
import { DOWNLOAD, mustDownload } from "./download.ts";
import { encoded, encodingFor } from "./encoding.ts";
import { feedHeaders, namesTag, SHARED_HEADERS, validators } from "./headers.ts";
import { FEEDS, INDEX, indexJson, indexPage } from "./index-page.ts";
import { answerReading, type LogFailure, type Refusal } from "./refusal.ts";

/** How the feeds are served. */
export interface FeedsFaceOptions {
  readonly log?: LogFailure | undefined;
  /** The origin of all addresses that are written; null for that of each request, which a proxy may have changed. */
  readonly publicUrl?: string | null;
}

/** Answers requests for feeds; gives null for all others. */
export class FeedsFace {
  readonly #feeds: () => Promise<Feeds>;
  readonly #log: LogFailure;
  readonly #publicUrl: string | null;

  /** The feeds are opened by the first request for one. */
  constructor(feeds: () => Promise<Feeds>, { log = () => undefined, publicUrl = null }: FeedsFaceOptions = {}) {
    this.#feeds = feeds;
    this.#log = log;
    this.#publicUrl = publicUrl;
  }

  async fetch(request: Request, url: URL, connection: Connection | null = null): Promise<Response | null> {
    if (!`${url.pathname}/`.startsWith(FEEDS)) return null;
    const answer = () => this.#answer(request, url, connection);
    return await answerReading(request, { what: "feeds", answer, refuse, log: this.#log });
  }

  async #answer(request: Request, url: URL, connection: Connection | null): Promise<Response> {
    const origin = this.#publicUrl ?? new URL(request.url).origin;
    const { pathname, search, searchParams } = url;
    if (`${pathname}/` === FEEDS) return moved(`${FEEDS}${search}`);
    const feeds = await this.#feeds();
    if (pathname === FEEDS) return indexPage(feeds, origin);
    if (pathname === INDEX) return indexJson(feeds, origin);
    const name = pathname.slice(FEEDS.length);
    const feed = feeds.find(name);
    if (feed === null) return noSuchFeed(name, feeds.list);
    const headers = feedHeaders(feed, mustDownload(searchParams));
    const parameters = [...searchParams];
    const opened = await feeds.open(feed, {
      parameters: parameters.filter(([each]) => each !== DOWNLOAD.name),
      url: new URL(`${pathname}${search}`, origin).href,
      signal: request.signal,
    });
    // What was never sent has no tag that could be named, but anything at all (`*`) is named also by who would be refused.
    const condition = request.headers.get("if-none-match");
    if (condition?.trim() !== "*" && namesTag(condition, opened.tag)) return unchanged(opened.tag);
    return await this.#sent(request, opened, connection, headers);
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
}

function noSuchFeed(name: string, feeds: readonly Feed[]): Response {
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const nearest = suggestion(
    name,
    feeds.map((feed) => feed.name),
  );
  const message = `There is no feed "${shown}".${nearest} ${INDEX} lists all of them.`;
  return refuse({ status: 404, code: "NOT_FOUND", message });
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

function moved(location: string): Response {
  return new Response(null, { status: 308, headers: { ...SHARED_HEADERS, location } });
}

function refuse({ status, code, message, headers }: Refusal): Response {
  return Response.json(
    { code, message },
    { status, headers: { ...SHARED_HEADERS, "cache-control": "no-store", ...headers } },
  );
}
