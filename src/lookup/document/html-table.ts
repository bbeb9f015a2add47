/** Tables of HTML as a grid: which cells stand in which column, and which row names the columns. */
import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** A table's captions, the cells that name its columns (or none), and its other rows; a cell over several columns stands in the first. */
export interface TableRows {
  readonly captions: readonly Element[];
  readonly header: readonly (Element | null)[];
  readonly rows: readonly (readonly (Element | null)[])[];
}

/** Pages of old were laid out in tables; those hold headings, sections or other tables, and are read as pages. */
export function isDataTable(table: Element): boolean {
  return !holds(table, /^(?:table|h[1-6]|section|article|main|header|footer|aside|form|blockquote|pre)$/);
}

function holds(element: Element, pattern: RegExp): boolean {
  return elementsOf(element).some((child) => pattern.test(child.tagName) || holds(child, pattern));
}

/** Reads the grid of a data table. */
export function tableRows(table: Element): TableRows {
  const parts = elementsOf(table);
  const captions = parts.filter(({ tagName }) => tagName === "caption");
  const heads = parts.filter(({ tagName }) => tagName === "thead").flatMap(rowsOf);
  const all = [...heads, ...parts.filter(({ tagName }) => tagName !== "thead").flatMap(rowsOf)];
  const lines = grid(all);
  const first = elementsOf(all[0]);
  const isNamed = first.length > 1 && first.every(({ tagName }) => tagName === "th");
  const headerRows = heads.length > 0 ? heads.length : isNamed && all.length > 1 ? 1 : 0;
  return { captions, header: lines[headerRows - 1] ?? [], rows: lines.slice(headerRows) };
}

function rowsOf(part: Element): Element[] {
  return part.tagName === "tr" ? [part] : elementsOf(part).filter(({ tagName }) => tagName === "tr");
}

function elementsOf(element: Element | undefined): Element[] {
  return (element?.childNodes ?? []).filter((node): node is Element => "tagName" in node);
}

/** Places cells in columns; where a cell of an earlier row still reaches down, the place is empty. */
function grid(rows: readonly Element[]): (Element | null)[][] {
  const reaching = new Map<number, number>();
  return rows.map((row) => {
    const line: (Element | null)[] = [];
    const skipTaken = () => {
      for (let left = reaching.get(line.length) ?? 0; left > 0; left = reaching.get(line.length) ?? 0) {
        reaching.set(line.length, left - 1);
        line.push(null);
      }
    };
    for (const cell of elementsOf(row)) {
      skipTaken();
      const [width, height] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
      for (let each = 0; each < width; each += 1) {
        if (height > 1) reaching.set(line.length, height - 1);
        line.push(each === 0 ? cell : null);
      }
    }
    skipTaken();
    return line;
  });
}

/** Spans beyond what any table needs count as one, so that no page makes us write thousands of empty cells. */
function spanOf({ attrs }: Element, name: string): number {
  const value = Number(attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= 50 ? value : 1;
}
