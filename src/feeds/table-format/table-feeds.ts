import type { Feed, Reading } from "../feed.ts";
import { csvOf } from "./csv.ts";
import type { Cell, Table } from "./table.ts";

/** The feeds of a table: `name.csv` and `name.ndjson`. */
export function tableFeeds<Node, Row>(table: Table<Node, Row>): readonly Feed[] {
  const { name, description, version, document, columns, pageSize } = table;
  const shared = { version, document, columns, ...(pageSize !== undefined && { pageSize }) };
  return [
    {
      ...shared,
      name: `${name}.csv`,
      description: `${description} CSV with a header row.`,
      type: "text/csv; charset=utf-8; header=present",
      write: (reading) => writeCsv(table, reading),
    },
    {
      ...shared,
      name: `${name}.ndjson`,
      description: `${description} A JSON object a line.`,
      type: "application/x-ndjson; charset=utf-8",
      write: (reading) => writeLines(table, reading),
    },
  ];
}

async function* writeCsv<Node, Row>(table: Table<Node, Row>, reading: Reading): AsyncGenerator<string> {
  const header: readonly Cell[] = table.columns.map(({ name }) => name);
  let isFirst = true;
  for await (const nodes of reading.pages<Node>()) {
    const rows = rowsOf(table, nodes).map((row) => table.columns.map(({ value }) => value(row)));
    yield csvOf(isFirst ? [header, ...rows] : rows);
    isFirst = false;
  }
}

async function* writeLines<Node, Row>(table: Table<Node, Row>, reading: Reading): AsyncGenerator<string> {
  for await (const nodes of reading.pages<Node>()) {
    const lines = rowsOf(table, nodes).map(
      (row) => `${JSON.stringify(Object.fromEntries(table.columns.map(({ name, value }) => [name, value(row)])))}\n`,
    );
    yield lines.join("");
  }
}

function rowsOf<Node, Row>({ rows }: Table<Node, Row>, nodes: readonly Node[]): readonly Row[] {
  return rows === undefined ? (nodes as readonly unknown[] as readonly Row[]) : nodes.flatMap(rows);
}
