/** Walks through a whole graph in pages, so that no answer and no memory grows with it. */
import type { GraphStore, StoreRow } from "../store/store.ts";
import type { Label } from "./model.ts";

/** What to read of each node (variable `n`) or relationship (variable `r`). */
export interface PageRequest {
  /** Columns besides those that tell which it is: `expression AS name, …`. */
  readonly columns: string;
  readonly where?: string;
  readonly pageSize: number;
}

/** All nodes of a label in order of id: one row each, with `id` and the columns asked for. Relies on: the unique ids. */
export async function* nodePages(
  store: GraphStore,
  label: string,
  { columns, where = "true", pageSize }: PageRequest,
): AsyncGenerator<readonly StoreRow[]> {
  const text = [
    `MATCH (n:${label}) WHERE n.id > $after AND ${where}`,
    `RETURN n.id AS id, ${columns} ORDER BY id LIMIT ${pageSize}`,
  ].join("\n");
  let after = "";
  for (;;) {
    const rows = await store.read({ text, parameters: { after } });
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.id);
  }
}

/** All relationships that begin at these nodes: `type`, `from`, `to`, `key` and the columns asked for, in no order; a page holds those of so many nodes. Relies on: the unique ids. */
export async function* relationshipPages(
  store: GraphStore,
  label: Label,
  ids: readonly string[],
  { columns, where = "true", pageSize }: PageRequest,
): AsyncGenerator<readonly StoreRow[]> {
  const text = [
    `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]->(m) WHERE ${where}`,
    `RETURN type(r) AS type, id AS from, m.id AS to, r.key AS key, ${columns}`,
  ].join("\n");
  for (let start = 0; start < ids.length; start += pageSize) {
    const rows = await store.read({ text, parameters: { ids: ids.slice(start, start + pageSize) } });
    if (rows.length > 0) yield rows;
  }
}
