/** Partial dates on their way from the store into a computation. */
import type { PartialDate } from "../../domain/partial-date.ts";
import type { Json } from "../selection.ts";

export const DATE_PARTS = ["Text", "Words", "Qualifier", "Earliest", "Latest"] as const;

/** The parts of a date as a Cypher list. */
export function dateParts(holder: string, field: string): string {
  return `[${DATE_PARTS.map((part) => `${holder}.${field}${part}`).join(", ")}]`;
}

/** The date of these parts; null where there is none. */
export function dateOf(parts: Json | undefined): PartialDate | null {
  const [text, words = null, qualifier, earliest = null, latest = null] = (parts ?? [null]) as (string | null)[];
  if (text === null || text === undefined) return null;
  return { text, words, qualifier: qualifier as PartialDate["qualifier"], earliest, latest };
}
