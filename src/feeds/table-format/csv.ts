/**
 * CSV as RFC 4180 has it: a header row, CRLF after every row, quotes where a cell needs them. Spreadsheets take a cell that begins
 * with = + - or @ for a formula, so a text that begins so (or with a tab or carriage return) gets an apostrophe before it; numbers
 * stay numbers.
 */
import { type Options, stringify } from "csv-stringify/sync";
import type { Cell } from "./table.ts";

/** What stands between the texts of a cell that holds several. */
export const LIST_SEPARATOR = "; ";

const OPTIONS: Options = {
  record_delimiter: "\r\n",
  escape_formulas: true,
  // A lone carriage return or line feed would pass for the end of a row.
  quoted_match: /[\r\n]/,
  cast: { boolean: String, object: (list) => (list as unknown as readonly string[]).join(LIST_SEPARATOR) },
};

/** The text of rows. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], OPTIONS);
}
