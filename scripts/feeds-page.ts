/** The lists in docs/feeds.md, made of the registry: every feed, what it may be asked for, and what the columns of the tables hold. */
import { createExecutor } from "../src/api/executor.ts";
import { DOWNLOAD } from "../src/feeds/http/download.ts";
import { takenWords } from "../src/feeds/parameter-words.ts";
import { type Parameter, parametersOf } from "../src/feeds/parameters.ts";
import { FEEDS } from "../src/feeds/registry.ts";
import { GraphReader } from "../src/graph/reader.ts";
import { openStore } from "../src/store/open-store.ts";
import { filledPage, markdownTable } from "./made-page.ts";

/** The page with its lists made anew. */
export async function completedFeedsPage(text: string): Promise<string> {
  const feeds = FEEDS.map(({ name, type, description }) => [`\`${name}\``, `\`${type.split(";")[0]}\``, description]);
  const tables = FEEDS.filter(({ name }) => name.endsWith(".csv")).map(({ name, columns = [] }) => {
    const rows = columns.map((column) => [`\`${column.name}\``, column.description]);
    return `### ${name.replace(".csv", "")}\n${markdownTable(["column", "what it holds"], rows)}`;
  });
  return filledPage(text, {
    feeds: markdownTable(["feed", "media type", "what is in it"], feeds),
    parameters: await parameterTables(),
    tables: tables.join("\n\n"),
  });
}

interface Group {
  readonly names: readonly string[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** A table of what every feed takes, and one for each group of feeds that take the same besides. */
async function parameterTables(): Promise<string> {
  const store = await openStore({ address: "memory:" });
  const types = await createExecutor(new GraphReader(store));
  await store.close();
  const taken = FEEDS.map(
    (feed) => new Map(parametersOf(types, feed).map((each) => [JSON.stringify(each), rowOf(each)])),
  );
  const [first = new Map<string, string[]>(), ...others] = taken;
  const shared = [...first].filter(([key]) => others.every((rows) => rows.has(key)));
  const groups: Group[] = [];
  for (const [index, { name }] of FEEDS.entries()) {
    const rows = new Map([...(taken[index] ?? [])].filter(([key]) => !shared.some(([each]) => each === key)));
    const same = groups.findIndex((group) => [...group.rows.keys()].join() === [...rows.keys()].join());
    if (same < 0) groups.push({ names: [name], rows });
    else groups[same] = { names: [...(groups[same]?.names ?? []), name], rows };
  }
  const every = tableOf("### Every feed", [...shared.map(([, row]) => row), rowOf(DOWNLOAD)]);
  return [every, ...groups.filter(({ rows }) => rows.size > 0).map((group) => groupText(group, groups))].join("\n\n");
}

/** What another group takes as well is not said again. */
function groupText({ names, rows }: Group, groups: readonly Group[]): string {
  const heading = `### ${listed(names)}`;
  const smaller = groups.find(
    (group) =>
      group.rows.size > 0 && group.rows.size < rows.size && [...group.rows.keys()].every((key) => rows.has(key)),
  );
  if (smaller === undefined) return tableOf(heading, [...rows.values()]);
  const more = [...rows].filter(([key]) => !smaller.rows.has(key)).map(([, row]) => row);
  return tableOf(`${heading}\nWhat \`${smaller.names[0]}\` takes, and:\n`, more);
}

function tableOf(heading: string, rows: readonly (readonly string[])[]): string {
  return `${heading}\n${markdownTable(["parameter", "takes", "what it does"], rows)}`;
}

function rowOf(parameter: Parameter): string[] {
  return [`\`${parameter.name}\``, takenWords(parameter), parameter.description];
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
