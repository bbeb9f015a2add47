/** A table: what it asks, which rows an answer has, and its columns. CSV and NDJSON are both made of this one declaration. */

/** What a cell holds; several texts are a list in NDJSON and joined in CSV. */
export type Cell = string | number | boolean | null | readonly string[];

export interface Column<Row> {
  readonly name: string;
  /** One sentence for those who read the table. */
  readonly description: string;
  readonly value: (row: Row) => Cell;
}

/** `Node` is what a page of the document's connection holds. */
export interface Table<Node, Row = Node> {
  /** The file without its ending. */
  readonly name: string;
  readonly description: string;
  /** See `Feed.version`. */
  readonly version: number;
  readonly document: string;
  readonly pageSize?: number;
  /** The rows that a node makes; the node itself when left out. */
  readonly rows?: (node: Node) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** A column. */
export function column<Row>(name: string, description: string, value: (row: Row) => Cell): Column<Row> {
  return { name, description, value };
}
