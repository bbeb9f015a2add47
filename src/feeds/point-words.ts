/** As of when a feed is, in words for its readers. */
import type { Reading } from "./feed.ts";

interface AskedPoint {
  readonly valid?: string | null;
  readonly known?: string | null;
  readonly revision?: number | null;
}

/** The day in the world that a feed is of. */
export function dayOfReading({ variables, today }: Pick<Reading, "variables" | "today">): string {
  return pointOf(variables).valid ?? today;
}

/** `as of 2026-11-27, as it was known at revision 4`. */
export function pointWords(reading: Pick<Reading, "variables" | "today" | "revision">): string {
  const { known = null, revision = null } = pointOf(reading.variables);
  return `as of ${dayOfReading(reading)}, as it was known at ${known ?? `revision ${revision ?? reading.revision}`}`;
}

function pointOf(variables: Reading["variables"]): AskedPoint {
  return (variables.at ?? {}) as AskedPoint;
}
