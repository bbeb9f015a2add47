/** What an import says of places in a document. */

/** Something to say of a place in a document. */
export interface Remark {
  /** JSON pointer (RFC 6901) from the top of the document: `/@graph/3/reviewRating`; empty for all of it. */
  readonly pointer: string;
  /** A whole sentence. */
  readonly message: string;
}

/** A pointer with one step more. */
export function stepInto(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The order in which a reader meets them in the document. */
export function byPlace(a: Remark, b: Remark): number {
  return a.pointer.localeCompare(b.pointer, "en", { numeric: true });
}

/** Whether the place is the other or a part of it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
