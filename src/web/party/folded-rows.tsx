import type { ComponentChildren } from "preact";

const FIRST_SHOWN = 8;

interface FoldedRowsProps {
  /** One entry each. */
  readonly rows: readonly ComponentChildren[];
  /** How many there are; more than the rows where the answer was cut. */
  readonly total?: number;
}

/** The first rows of a list; the others are folded away until somebody wants them. */
export function FoldedRows({ rows, total = rows.length }: FoldedRowsProps) {
  const hidden = rows.slice(FIRST_SHOWN);
  return (
    <>
      <ul class="rows">{rows.slice(0, FIRST_SHOWN)}</ul>
      {hidden.length > 0 && (
        <details class="things-more">
          <summary>Show {hidden.length === 1 ? "one" : hidden.length} more</summary>
          <ul class="rows">{hidden}</ul>
        </details>
      )}
      {total > rows.length && (
        <p class="quiet">
          These are the first {rows.length} of {total}.
        </p>
      )}
    </>
  );
}
