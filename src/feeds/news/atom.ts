/** News as Atom (RFC 4287), with the link to older ones of RFC 5005. */
import { Feed as AtomFeed } from "feed";
import { escapeHtml, writableText } from "../characters.ts";
import { type NewsEntry, type NewsPage, updatedOf } from "./news-page.ts";

const END = "</feed>";

/** The text of a page. */
export function atomOf(page: NewsPage): string {
  const feed = new AtomFeed({
    id: page.id,
    title: page.title,
    description: page.description,
    updated: new Date(updatedOf(page)),
    author: { name: "Claimline" },
    generator: false,
    ...(page.home !== null && { link: page.home }),
    ...(page.url !== null && { feed: page.url }),
  });
  for (const entry of page.entries) addEntry(feed, entry);
  const text = `${feed.atom1()}\n`;
  if (page.next === null) return text;
  // The library has no word for it; the order of elements says nothing in Atom.
  const end = text.lastIndexOf(END);
  return `${text.slice(0, end)}    <link rel="next" href="${escapedHtml(page.next)}"/>\n${text.slice(end)}`;
}

function addEntry(feed: AtomFeed, { id, title, paragraphs, url, updated, author, tags }: NewsEntry): void {
  feed.addItem({
    id,
    // An entry must have a link.
    link: url ?? id,
    // Titles and contents are HTML there.
    title: escapedHtml(title),
    content: paragraphs.map((text) => `<p dir="auto">${escapedHtml(text).replaceAll("\n", "<br>")}</p>`).join("\n"),
    date: new Date(updated),
    // An ampersand that is escaped already is let through there, so each is escaped here.
    author: [{ name: writableText(author).replaceAll("&", "&amp;") }],
    category: tags.map((term) => ({ term })),
  });
}

function escapedHtml(text: string): string {
  return escapeHtml(writableText(text).replace(/\r\n?/g, "\n"));
}
