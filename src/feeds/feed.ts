/**
 * A feed: the graph in a format that other programs take. It is a GraphQL document, whose variables are the parameters that its
 * readers may give, and a writer that turns the pages of the answer into text. `registry.ts` lists all of them.
 */
import type { Variables } from "../graph/selection.ts";

export interface Feed {
  /** The file that it is: the last part of its address, and what `claimline export --format` takes. */
  readonly name: string;
  /** One sentence that says what is in it. */
  readonly description: string;
  /** Media type, with the character set where it is text: `text/csv; charset=utf-8`. */
  readonly type: string;
  /** To be raised whenever the same data would be written otherwise: what readers have kept is then no longer current. */
  readonly version: number;
  /**
   * What it asks. A page of a connection takes `$first: Int!` and `$after: String`, asks for `nodes` or `edges { node }` and for
   * `pageInfo { hasNextPage endCursor }`, and is sorted by id. `$at: PointInTime` must be taken, and handed to every root field.
   */
  readonly document: string;
  /** Rows of a page; 1,000 when left out. Fewer where a row is heavy. */
  readonly pageSize?: number;
  /** Parameters that the writer alone knows, by name, each with a sentence. */
  readonly options?: Readonly<Record<string, string>>;
  /** What the columns of a table hold, for pages about it. */
  readonly columns?: readonly { readonly name: string; readonly description: string }[];
  /** Its text, piece by piece. The first piece must come after the first answer: it decides between a feed and a refusal. */
  write(reading: Reading): AsyncIterable<string>;
}

/** What a writer reads; everything is of one revision. */
export interface Reading {
  /**
   * The nodes of a document's connection, a page at a time; of the feed's own document unless another is given. The parameters
   * that a document takes are filled in; `variables` come on top.
   */
  pages<T>(document?: string, variables?: Variables): AsyncIterable<readonly T[]>;
  /** The data of a document without pages, in the same way. */
  ask<T>(document?: string, variables?: Variables): Promise<T>;
  readonly revision: number;
  /** The instant of the reading and its UTC day. */
  readonly instant: string;
  readonly today: string;
  /** The feed's own address as it was asked for; null where it is written into a file. */
  readonly url: string | null;
  /** What was asked for, as variables of the document: `variables.at`, `variables.filter`. */
  readonly variables: Variables;
  /** Values of the feed's options. */
  readonly options: Readonly<Record<string, string | undefined>>;
}
