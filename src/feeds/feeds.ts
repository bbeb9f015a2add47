/** Opens feeds: what a reader asks for becomes a text, and a tag that tells it from any other before a byte of it is made. */
import { createHash } from "node:crypto";
import type { GraphHead } from "../graph/reader.ts";
import type { Json, Variables } from "../graph/selection.ts";
import type { Feed } from "./feed.ts";
import { dataOf, type Pinned, pagesOf } from "./pages.ts";
import { type Parameter, type Parameters, parametersOf, readParameters } from "./parameters.ts";
import type { Queries } from "./queries.ts";
import { FEEDS } from "./registry.ts";

const PAGE_SIZE = 1_000;

export interface FeedsOptions {
  readonly queries: Queries;
  /** Where the graph stands. */
  readonly head: (options?: { readonly signal?: AbortSignal }) => Promise<GraphHead>;
  readonly clock: () => Date;
}

export interface OpenOptions {
  readonly parameters?: Iterable<readonly [string, string]>;
  /** The address under which the feed is asked for. */
  readonly url?: string | null;
  readonly signal?: AbortSignal;
}

interface Asked extends Parameters {
  readonly url: string | null;
}

/** A feed with what somebody asked of it. */
export interface OpenedFeed {
  readonly feed: Feed;
  /** The same as long as the text is the same but for chance; other letters than those of a tag's quotes. */
  readonly tag: string;
  /** Nothing is read before the first piece is taken. Throws `INPUT_*` before that, `STORE_*` at any time. */
  text(): AsyncIterable<string>;
}

/** All feeds over one graph. */
export class Feeds {
  readonly list: readonly Feed[] = FEEDS;
  readonly #options: FeedsOptions;

  constructor(options: FeedsOptions) {
    this.#options = options;
  }

  /** Null where there is none of this name. */
  find(name: string): Feed | null {
    return this.list.find((feed) => feed.name === name) ?? null;
  }

  /** Every parameter that a feed takes. */
  parametersOf(feed: Feed): readonly Parameter[] {
    return parametersOf(this.#options.queries, feed);
  }

  /** Reads what is asked for and where the graph stands. Throws `INPUT_INVALID` for a parameter that cannot be read, `STORE_*`. */
  async open(feed: Feed, { parameters = [], url = null, signal }: OpenOptions = {}): Promise<OpenedFeed> {
    const { queries, head, clock } = this.#options;
    const asked = readParameters(queries, feed, parameters);
    const found = await head(signal && { signal });
    const instant = clock().toISOString();
    const { revision } = found;
    const { pageSize = PAGE_SIZE } = feed;
    const { variables, options } = asked;
    const pinned: Pinned = { queries, variables, instant, revision, pageSize, ...(signal && { signal }) };
    return {
      feed,
      tag: tagOf(feed, found, instant, { ...asked, url }),
      text: () =>
        feed.write({
          pages: <T>(document = feed.document, more: Variables = {}) =>
            pagesOf(pinned, document, more) as AsyncIterable<readonly T[]>,
          ask: async <T>(document = feed.document, more: Variables = {}) => (await dataOf(pinned, document, more)) as T,
          revision,
          instant,
          today: dayOf(instant),
          url,
          variables,
          options,
        }),
    };
  }
}

/** Deadlines and the like are of a day, so another day is another text; so is one with the addresses of another server. */
function tagOf(feed: Feed, head: GraphHead, instant: string, { variables, options, url }: Asked): string {
  const origin = url === null ? null : new URL(url).origin;
  const of: Json = [feed.name, feed.version, head.revision, head.writes, dayOf(instant), origin];
  const parts: Json = [...of, variables as Json, options];
  return createHash("sha256")
    .update(JSON.stringify(sorted(parts)))
    .digest("base64url");
}

/** Members in the order of their names: two ways to write the same parameters are one. */
function sorted(value: Json | undefined): Json {
  if (value === null || value === undefined || typeof value !== "object") return value ?? null;
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  const members = Object.entries(value as Readonly<Record<string, Json>>).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
