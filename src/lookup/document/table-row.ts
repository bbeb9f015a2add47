/** A row of a table as one block: `Header: cell · Header: cell`, or cells alone where no header is known. */
import type { Passage } from "../checked.ts";
import { BlockText, type Stretch } from "./block-text.ts";

/** The text of a cell. */
export interface Cell {
  readonly block: BlockText;
  readonly stretch: Stretch;
}

/** A header is repeated in each row, so only so much of it. */
const MAX_HEADER_LENGTH = 60;

/** The header cells' texts as they are put in front of the cells below them. */
export function headerTexts(cells: readonly Cell[]): string[] {
  return cells.map(({ block, stretch: { from, to } }) =>
    block.text
      .slice(from, Math.min(to, from + MAX_HEADER_LENGTH))
      .replace(/[\n\t\u2029]/g, " ")
      .replace(/[\s:]+$|[\uD800-\uDBFF]$/u, ""),
  );
}

/** A row as a passage; `headers` holds as many texts as the table has columns, or none. Empty cells are left out. */
export function rowPassages(cells: readonly (Cell | null)[], headers: readonly string[]): Passage[] {
  const row = new BlockText();
  for (const [column, cell] of cells.entries()) {
    if (cell === null || cell.stretch.from === cell.stretch.to) continue;
    const { block, stretch } = cell;
    if (row.length > 0) row.addBetween(" · ", row.endBefore(row.length));
    const header = headers[column] ?? "";
    if (header !== "") row.addBetween(`${header}: `, block.startOf(stretch.from));
    row.addFrom(block, stretch);
  }
  return row.passages("ROW", row.whole());
}
