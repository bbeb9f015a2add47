/** A page of news, whatever it is written as: what happened, newest first, and where older news are. */

/** One piece of news. Texts are plain; what no format can hold is taken out when they are written. */
export interface NewsEntry {
  /** Never changes and never comes again for anything else: a URN. */
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Where to read on; null where no server is known. */
  readonly url: string | null;
  /** The instant of the revision that brought it. */
  readonly updated: string;
  readonly author: string;
  /** Words of the schema. */
  readonly tags: readonly string[];
  /** The date in the world, where the news is of one. */
  readonly date?: NewsDate;
}

/** A date as it is written, how that is meant, and the days that it may be. */
export interface NewsDate {
  readonly text: string;
  readonly qualifier: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** So many news as one page has. */
export interface NewsPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The page's own address, that of the program, and that of the next older page; null where they are not known, or there is none. */
  readonly url: string | null;
  readonly home: string | null;
  readonly next: string | null;
  readonly entries: readonly NewsEntry[];
}

/** When the page changed last: with its newest entry. A page without entries is as old as anything may be. */
export function updatedOf({ entries }: NewsPage): string {
  const [newest] = entries.map(({ updated }) => updated).sort((a, b) => (a < b ? 1 : -1));
  return newest ?? "1970-01-01T00:00:00.000Z";
}
