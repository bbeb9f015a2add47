/** The lists in docs/feeds.md, made of the registry: every feed, and what the columns of the tables hold. */
import { FEEDS } from "../src/feeds/registry.ts";
import { filledPage, markdownTable } from "./made-page.ts";

/** The page with its lists made anew. */
export function completedFeedsPage(text: string): string {
  const feeds = FEEDS.map(({ name, type, description }) => [`\`${name}\``, `\`${type.split(";")[0]}\``, description]);
  const tables = FEEDS.filter(({ name }) => name.endsWith(".csv")).map(({ name, columns = [] }) => {
    const rows = columns.map((column) => [`\`${column.name}\``, column.description]);
    return `### ${name.replace(".csv", "")}\n${markdownTable(["column", "what it holds"], rows)}`;
  });
  return filledPage(text, {
    feeds: markdownTable(["feed", "media type", "what is in it"], feeds),
    tables: tables.join("\n\n"),
  });
}
