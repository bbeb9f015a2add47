import type { PartialDate } from "../../domain/partial-date.ts";
import { type Column, column } from "./table.ts";

/** A date as documents ask for it. */
export type TableDate = Pick<PartialDate, "text" | "qualifier" | "earliest" | "latest">;

/** Its fields in a document. */
export const DATE = "{ text qualifier earliest latest }";

/** The four columns of a date: as its source has it, how that is meant, and the days between which it lies. */
export function dateColumns<Row>(
  name: string,
  description: string,
  value: (row: Row) => TableDate | null,
): readonly Column<Row>[] {
  return [
    column(
      name,
      `${description} As written: \`2026\`, \`2026-09\`, \`2026-09-30\` or a range \`2026-09/2026-10\`.`,
      (row) => value(row)?.text ?? null,
    ),
    column(`${name}Qualifier`, `How \`${name}\` is meant.`, (row) => value(row)?.qualifier ?? null),
    column(
      `${name}Earliest`,
      `The first day that \`${name}\` may be; empty when there is no floor.`,
      (row) => value(row)?.earliest ?? null,
    ),
    column(
      `${name}Latest`,
      `The last day that \`${name}\` may be; empty when there is no ceiling.`,
      (row) => value(row)?.latest ?? null,
    ),
  ];
}
