/** The point in time that somebody has asked a feed for. */
import type { Variables } from "../graph/selection.ts";

/** Null for what was left out. */
export interface AskedPoint {
  readonly valid: string | null;
  readonly known: string | null;
  readonly revision: number | null;
}

/** Reads it out of the variables of a document. */
export function askedPoint({ at }: Variables): AskedPoint {
  const { valid = null, known = null, revision = null } = (at ?? {}) as Partial<AskedPoint>;
  return { valid, known, revision };
}

/** Until when something was known, as far as that was known at the point: a history tells its ends also to who asks for a time before them. */
export function knownEnd(
  { known, revision }: AskedPoint,
  { knownTo, knownToRevision }: { readonly knownTo: string | null; readonly knownToRevision: number | null },
): string | null {
  if (knownTo === null || knownToRevision === null) return null;
  const isLater = (revision !== null && knownToRevision > revision) || (known !== null && isAfter(knownTo, known));
  return isLater ? null : knownTo;
}

/** Instants may be written with a zone. */
function isAfter(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b);
}
