/**
 * CSV as RFC 4180 has it: a header row, CRLF after every row, quotes where a cell needs them. Spreadsheets take a cell that begins
 * with = + - or @ (in their wide forms, too) for a formula, so a text that begins so (or with a tab or carriage return) gets an
 * apostrophe before it; numbers stay numbers. Written out rather than left to csv-stringify, which says the same in five times the
 * time: of what a server worked for a long feed, a quarter.
 */
import type { Cell } from "./table.ts";

/** What stands between the texts of a cell that holds several. */
export const LIST_SEPARATOR = "; ";

const LIKE_A_FORMULA = /^[=+\-@＝＋－＠\t\r]/;
const TO_BE_QUOTED = /[",\r\n]/;

/** The text of rows. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join(LIST_SEPARATOR);
  const plain = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return TO_BE_QUOTED.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
