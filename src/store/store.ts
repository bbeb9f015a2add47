/**
 * The port to a graph database. It carries Cypher statements and knows nothing of claims.
 * Drivers translate the engine's values and errors; nothing above ever sees an engine's own.
 */

/** A value that every engine stores, takes as a parameter and returns unchanged. Integers are safe integers (at most 2^53 - 1). */
export type StoreValue =
  | null
  | boolean
  | number
  | string
  | readonly StoreValue[]
  | { readonly [key: string]: StoreValue };

/** One row of an answer: column name to value. */
export type StoreRow = Readonly<Record<string, StoreValue>>;

/** One Cypher text with its parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, StoreValue>>;
}

/** Limits of one call. */
export interface CallOptions {
  /** Milliseconds after which the engine's work is cancelled and `STORE_TIMEOUT` thrown. */
  readonly timeoutMs?: number;
  /** Cancels the engine's work when it fires; the call then throws `STORE_TIMEOUT`. */
  readonly signal?: AbortSignal;
}

/** A range index over properties of one label, in this order. */
export interface IndexDefinition {
  readonly name: string;
  readonly label: string;
  readonly properties: readonly string[];
}

/** A full-text index over one property of several labels. */
export interface TextIndexDefinition {
  readonly name: string;
  readonly labels: readonly string[];
  readonly property: string;
}

/** What a graph needs of its engine before anything is written. */
export interface StoreSchema {
  /** Labels whose `id` is unique; every one also gets an index on `id`. */
  readonly uniqueIds: readonly string[];
  readonly indexes: readonly IndexDefinition[];
  readonly textIndexes: readonly TextIndexDefinition[];
}

/** What an engine can do beyond the Cypher both share; asking an engine for what it lacks throws `STORE_UNSUPPORTED`. */
export interface StoreCapabilities {
  /** The data outlives the process. */
  readonly durable: boolean;
  /** Range indexes give rows in order, so that a sorted page does not read its whole label. */
  readonly orderedIndex: boolean;
  /** `PROFILE` reports database hits, see {@link GraphStore.profile}. */
  readonly profile: boolean;
  /** Running statements can be cancelled inside the engine. */
  readonly cancel: boolean;
}

/** One hit of a full-text search: the node's label and `id`, and the engine's own score (comparable within one answer only). */
export interface TextHit {
  readonly label: string;
  readonly id: string;
  readonly score: number;
}

/** Work done by one statement, as the engine counts it. */
export interface StoreProfile {
  readonly rows: readonly StoreRow[];
  readonly databaseHits: number;
}

/** A graph database that runs Cypher. */
export interface GraphStore {
  /** What this is, for people: `grafeo 0.6.0`, `neo4j 5.26.12`. */
  readonly engine: string;
  readonly capabilities: StoreCapabilities;
  /** Creates constraints and indexes; does nothing where they exist already. */
  prepare(schema: StoreSchema): Promise<void>;
  /** Runs one reading statement. Throws `STORE_*`. */
  read(statement: Statement, options?: CallOptions): Promise<readonly StoreRow[]>;
  /** Runs statements in one transaction, all or nothing; gives the rows of each. `onStatement` is told after each one (1-based). */
  write(
    statements: Iterable<Statement>,
    onStatement?: (done: number) => void,
  ): Promise<readonly (readonly StoreRow[])[]>;
  /** To be called after much was written: plans made from then on rest on what is there now. Does nothing where an engine has no such plans. */
  refreshStatistics(): Promise<void>;
  /** Full-text search: nodes whose indexed text holds any of the words, best first. Words are taken literally (no query syntax). */
  search(index: string, words: string, limit: number, options?: CallOptions): Promise<readonly TextHit[]>;
  /** Runs a reading statement and counts the work; throws `STORE_UNSUPPORTED` where `capabilities.profile` is false. */
  profile(statement: Statement): Promise<StoreProfile>;
  /** Throws `STORE_UNREACHABLE` or `STORE_UNAUTHORIZED` when the engine does not answer a trivial question. */
  ping(options?: CallOptions): Promise<void>;
  /** Ends every connection. Calls after it throw `STORE_CLOSED`; closing twice is fine. */
  close(): Promise<void>;
}
