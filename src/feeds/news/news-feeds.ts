import type { Variables } from "../../graph/selection.ts";
import type { Feed, Reading } from "../feed.ts";
import { atomOf } from "./atom.ts";
import { jsonFeedOf } from "./json-feed.ts";
import type { NewsEntry, NewsPage } from "./news-page.ts";

/** News of one kind: what they ask, and what of the answer is news. `Data` is the answer's one field. */
export interface NewsSource<Data> {
  /** The file without its ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** See `Feed.version`. */
  readonly version: number;
  /** Takes `$older: String`, the cursor behind which the page begins, and answers a connection, newest first. */
  readonly document: string;
  readonly entries: (data: Data, origin: string | null) => readonly NewsEntry[];
}

/** As much of a connection as says whether there is more. */
export interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The feeds of news: `name.atom` and `name.feed.json`. */
export function newsFeeds<Data extends Paged>(source: NewsSource<Data>): readonly Feed[] {
  const { name, description, version, document } = source;
  const feed = (ending: string, format: string, type: string, write: (page: NewsPage) => string): Feed => ({
    name: `${name}.${ending}`,
    description: `${description} ${format}; a page of the newest, with a link to older ones.`,
    type: `${type}; charset=utf-8`,
    version,
    document,
    async *write(reading) {
      yield write(await pageOf(source, reading));
    },
  });
  return [
    feed("atom", "Atom", "application/atom+xml", atomOf),
    feed("feed.json", "JSON Feed 1.1", "application/feed+json", jsonFeedOf),
  ];
}

async function pageOf<Data extends Paged>(
  source: NewsSource<Data>,
  { ask, url, variables }: Reading,
): Promise<NewsPage> {
  const { name, title, description, entries } = source;
  const [data] = Object.values(await ask<Readonly<Record<string, Data>>>());
  if (data === undefined) throw new TypeError(`The document of ${name} asks for nothing.`);
  const origin = url === null ? null : new URL(url).origin;
  const { hasNextPage, endCursor } = data.pageInfo;
  return {
    id: idOf(name, variables),
    title,
    description,
    url,
    home: origin === null ? null : `${origin}/`,
    next: url === null || !hasNextPage || endCursor === null ? null : olderThan(url, endCursor),
    entries: entries(data, origin),
  };
}

/** The same on every page, and another for every filter. */
function idOf(name: string, { older: _, ...others }: Variables): string {
  const asked = Object.keys(others).length === 0 ? "" : `:${encodeURIComponent(JSON.stringify(others))}`;
  return `urn:claimline:feed:${name}${asked}`;
}

function olderThan(url: string, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set("older", cursor);
  return next.href;
}
