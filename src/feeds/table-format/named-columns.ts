import { type Column, column } from "./table.ts";

/** A record as documents ask for it when others name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Two columns of records: their ids, and their names in the same order. */
export function namedColumns<Row>(
  name: string,
  description: string,
  value: (row: Row) => readonly Named[],
): readonly Column<Row>[] {
  return [
    column(name, `${description} Ids.`, (row) => value(row).map(({ id }) => id)),
    column(`${name}Names`, `The names of \`${name}\`, in the same order.`, (row) =>
      value(row).map((each) => each.name),
    ),
  ];
}

/** The ids of records, each once. */
export function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(things.map(({ id }) => id))];
}
