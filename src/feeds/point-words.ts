/** As of when a feed is, in words for its readers. */
import { askedPoint } from "./asked-point.ts";
import type { Reading } from "./feed.ts";

/** The day in the world that a feed is of. */
export function dayOfReading({ variables, today }: Pick<Reading, "variables" | "today">): string {
  return askedPoint(variables).valid ?? today;
}

/** `as of 2026-11-27, as it was known at revision 4`. */
export function pointWords(reading: Pick<Reading, "variables" | "today" | "revision">): string {
  const { known, revision } = askedPoint(reading.variables);
  return `as of ${dayOfReading(reading)}, as it was known at ${known ?? `revision ${revision ?? reading.revision}`}`;
}
