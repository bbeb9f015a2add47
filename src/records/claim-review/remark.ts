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

const NUMERIC = new Intl.Collator("en", { numeric: true });

/** The order in which a reader meets them in the document. */
export function byPlace(a: Remark, b: Remark): number {
  return NUMERIC.compare(a.pointer, b.pointer);
}

/** The remarks on other places than these and their parts. */
export function remarksOutside(places: ReadonlySet<string>, remarks: readonly Remark[]): Remark[] {
  return remarks.filter(({ pointer }) => {
    for (let outer = pointer; ; outer = outer.slice(0, outer.lastIndexOf("/"))) {
      if (places.has(outer)) return false;
      if (outer === "") return true;
    }
  });
}
