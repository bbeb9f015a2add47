/**
 * Rows travel as lists, not maps: naming every value in every row costs an engine and a driver a third of their time
 * (`bench/w2.ts` on Neo4j: 969 answers a second instead of 642, in one run). A column knows what its value is called.
 */
import type { Json } from "../selection.ts";
import type { Run } from "./statement-builder.ts";

/** An answer under way. */
export type Draft = Record<string, Json>;

/** One value of a row: the Cypher that gives it, and what becomes of it in the answer. */
export interface Column {
  readonly expression: string;
  readonly put: (draft: Draft, raw: Json, run: Run) => void;
}

/** Columns, and the lines that must run before their values are there. */
export interface Projection {
  readonly subqueries: readonly string[];
  readonly columns: readonly Column[];
}

/** A value that stands in the answer as it is. */
export function plainColumn(key: string, expression: string): Column {
  return {
    expression,
    put: (draft, raw) => {
      draft[key] = raw;
    },
  };
}

/** A value that is turned into what the answer shows. */
export function readColumn(key: string, expression: string, read: (raw: Json, run: Run) => Json): Column {
  return {
    expression,
    put: (draft, raw, run) => {
      draft[key] = read(raw, run);
    },
  };
}

/** The columns as a list in Cypher. */
export function rowText(columns: readonly Column[]): string {
  return `[${columns.map(({ expression }) => expression).join(", ")}]`;
}

/** A row as an object; null for no row. */
export function readRow(columns: readonly Column[], raw: Json, run: Run): Json {
  if (raw === null || raw === undefined) return null;
  const values = raw as readonly Json[];
  const draft: Draft = {};
  for (const [index, column] of columns.entries()) column.put(draft, values[index] ?? null, run);
  return draft;
}

/** Rows as objects. */
export function readRows(columns: readonly Column[], raw: Json, run: Run): Json[] {
  return (raw as readonly Json[]).map((row) => readRow(columns, row, run));
}
