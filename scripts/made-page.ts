/** What pages are made with: a graph to ask, and places marked `<!-- name -->…<!-- /name -->` that are filled anew. */
import { type App, openApp, readConfig } from "../src/app.ts";
import { ask } from "../src/cli/ask.ts";

/** The day for which pages answer. */
const PAGE_NOW = "2026-11-27";

/** Answers an operation on the committed data. Throws when the operation fails. */
export type Ask = <T>(query: string) => Promise<T>;

/** Gives work the committed data, and closes it afterwards. */
export async function withCommittedApp<T>(work: (app: App) => Promise<T>): Promise<T> {
  const app = await openApp(readConfig({ CLAIMLINE_NOW: PAGE_NOW }));
  try {
    await app.load();
    return await work(app);
  } finally {
    await app.close();
  }
}

/** Gives work a way to ask the committed data, and closes it afterwards. */
export async function withCommittedData<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  return await withCommittedApp((app) =>
    work(async <A>(query: string) => {
      const { data, errors } = await ask<A>(app, { query, variables: {} });
      if (errors !== undefined || data === undefined)
        throw new Error(`A page asks what fails: ${JSON.stringify(errors)}`);
      return data;
    }),
  );
}

/** The page with its marked places filled. Throws when the page has no such place. */
export function filledPage(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((page, [name, part]) => {
    const place = new RegExp(`<!-- ${name} -->\\n[\\s\\S]*?<!-- /${name} -->`);
    if (!place.test(page)) throw new Error(`The page has no place named "${name}".`);
    return page.replace(place, () => `<!-- ${name} -->\n${part}\n<!-- /${name} -->`);
  }, text);
}

/** A table in Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
