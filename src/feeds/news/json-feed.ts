/** News as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { writableText } from "../characters.ts";
import type { NewsDate, NewsEntry, NewsPage } from "./news-page.ts";

interface JsonItem {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: readonly { readonly name: string }[];
  readonly tags: readonly string[];
  /** An extension, as the format lets anybody add one: the date in the world, as precise as it is. */
  readonly _claimline?: { readonly date: NewsDate };
}

/** The text of a page, an item a line. */
export function jsonFeedOf({ title, description, url, home, next, entries }: NewsPage): string {
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    language: "en",
    authors: [{ name: "Claimline" }],
    ...(home !== null && { home_page_url: home }),
    ...(url !== null && { feed_url: url }),
    ...(next !== null && { next_url: next }),
  };
  const items = entries.map((entry) => JSON.stringify(itemOf(entry))).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${items}\n]}\n`;
}

function itemOf({ id, url, title, paragraphs, updated, author, tags, date }: NewsEntry): JsonItem {
  return {
    id,
    ...(url !== null && { url }),
    title: writableText(title),
    content_text: writableText(paragraphs.join("\n\n")),
    date_published: updated,
    date_modified: updated,
    authors: [{ name: writableText(author) }],
    tags,
    ...(date !== undefined && { _claimline: { date } }),
  };
}
