import type { GrafeoDB, Transaction } from "@grafeo-db/js";
import { AppError } from "../errors.ts";
import { withinLimits } from "./call-limits.ts";
import { statementError, translateEmbeddedError } from "./embedded-errors.ts";
import { ranked, searchWords } from "./search-words.ts";
import type {
  CallOptions,
  GraphStore,
  Statement,
  StoreCapabilities,
  StoreProfile,
  StoreRow,
  StoreSchema,
  StoreValue,
  TextHit,
  TextIndexDefinition,
} from "./store.ts";

/**
 * Grafeo inside this process, in memory only: its files are not trusted (ARCHITECTURE.md, "Choices that surprise"), so what it
 * holds is rebuilt at each start.
 * Writers take turns; a reader sees the state of one commit and never half a write.
 */
export class EmbeddedStore implements GraphStore {
  readonly engine: string;
  /** It cannot cancel: a call that takes too long is answered with `STORE_TIMEOUT` while the engine finishes in the background. */
  readonly capabilities: StoreCapabilities = { durable: false, orderedIndex: false, profile: false, cancel: false };
  readonly #db: GrafeoDB;
  readonly #textIndexes = new Map<string, TextIndexDefinition>();
  readonly #running = new Set<Promise<unknown>>();
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;

  private constructor(db: GrafeoDB) {
    this.#db = db;
    this.engine = `grafeo ${db.version()}`;
  }

  /** An empty store of its own; any number can live side by side. */
  static async open(): Promise<EmbeddedStore> {
    const { default: grafeo } = await import("@grafeo-db/js");
    return new EmbeddedStore(grafeo.GrafeoDB.create());
  }

  /** A UNIQUE constraint makes no index in this engine, so both are created. */
  async prepare(schema: StoreSchema): Promise<void> {
    await this.#track(async () => {
      for (const label of schema.uniqueIds) {
        await this.#refuseDuplicates(label);
        await this.#define(`CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
        await this.#define(`CREATE INDEX ${label}_id_lookup IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
      }
      for (const { name, label, properties } of schema.indexes) {
        const columns = properties.map((property) => `n.${property}`).join(", ");
        await this.#define(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${columns})`);
      }
      for (const index of schema.textIndexes) await this.#createTextIndex(index);
    });
  }

  async read(statement: Statement, options: CallOptions = {}): Promise<readonly StoreRow[]> {
    return await this.#track(() => this.#readOnce(statement), options);
  }

  async write(
    statements: Iterable<Statement>,
    onStatement?: (done: number) => void,
  ): Promise<readonly (readonly StoreRow[])[]> {
    return await this.#track(async () => {
      const turn = this.#lastWrite.then(() => this.#writeAll(statements, onStatement));
      this.#lastWrite = turn.catch(() => undefined);
      return await turn;
    });
  }

  /** It plans without statistics. */
  async refreshStatistics(): Promise<void> {}

  async search(index: string, words: string, limit: number, options: CallOptions = {}): Promise<readonly TextHit[]> {
    return await this.#track(async () => {
      const definition = this.#textIndexes.get(index);
      if (!definition) throw statementError(`There is no full-text index named "${index}"`, index);
      const hits: TextHit[] = [];
      const query = searchWords(words).join(" ");
      for (const label of definition.labels) {
        for (const [node, score] of await this.#db.textSearch(label, definition.property, query, limit)) {
          const id = this.#db.getNode(node ?? -1)?.get("id");
          if (typeof id === "string") hits.push({ label, id, score: score ?? 0 });
        }
      }
      return ranked(hits, limit);
    }, options);
  }

  async profile(): Promise<StoreProfile> {
    throw new AppError(
      "STORE_UNSUPPORTED",
      "The embedded engine does not count database hits; a Neo4j server (GRAPH_URL=bolt://…) does.",
    );
  }

  async ping(options: CallOptions = {}): Promise<void> {
    await this.read({ text: "RETURN 1 AS one", parameters: {} }, options);
  }

  close(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, CLOSE_WITHIN_MS).unref());
    this.#closing ??= Promise.race([Promise.allSettled([...this.#running]), patience]).then(() => this.#db.close());
    return this.#closing;
  }

  /** Refuses work after closing, and lets closing wait for the work that runs. */
  async #track<T>(work: () => Promise<T>, options: CallOptions = {}): Promise<T> {
    if (this.#closing) throw new AppError("STORE_CLOSED", "The embedded store was used after it had been closed.");
    return await withinLimits(options, () => {
      const running = work();
      this.#running.add(running);
      const forget = () => this.#running.delete(running);
      running.then(forget, forget);
      return running;
    });
  }

  /** In a transaction of its own, so that a statement which writes can be refused and undone. */
  async #readOnce(statement: Statement): Promise<readonly StoreRow[]> {
    if (DEFINITION.test(statement.text)) throw writesWhileReading(statement);
    const transaction = this.#db.beginTransaction();
    try {
      const result = await run(transaction, statement);
      if (result.hasWritten) throw writesWhileReading(statement);
      return result.rows;
    } finally {
      transaction.rollback();
    }
  }

  async #writeAll(
    statements: Iterable<Statement>,
    onStatement?: (done: number) => void,
  ): Promise<readonly (readonly StoreRow[])[]> {
    const transaction = this.#db.beginTransaction();
    const answers: (readonly StoreRow[])[] = [];
    let last = "";
    try {
      for (const statement of statements) {
        last = statement.text;
        answers.push((await run(transaction, statement)).rows);
        onStatement?.(answers.length);
      }
      commit(transaction, last);
      return answers;
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  async #define(text: string): Promise<void> {
    try {
      await this.#db.executeCypher(text);
    } catch (error) {
      throw translateEmbeddedError(error, text);
    }
  }

  /** The engine itself makes a constraint over data that break it. */
  async #refuseDuplicates(label: string): Promise<void> {
    const text = `MATCH (n:${label}) WITH n.id AS id, count(n) AS n WHERE n > 1 RETURN id ORDER BY id LIMIT 1`;
    const [row] = await this.#readOnce({ text, parameters: {} });
    if (row && row.id !== null) {
      throw new AppError("STORE_CONSTRAINT", `There are several ${label} nodes with the id "${row.id}" already.`);
    }
  }

  async #createTextIndex(index: TextIndexDefinition): Promise<void> {
    const known = this.#textIndexes.get(index.name);
    if (known && known.property === index.property && String(known.labels) === String(index.labels)) return;
    for (const label of known?.labels ?? []) await this.#db.dropTextIndex(label, known?.property ?? "");
    for (const label of index.labels) {
      await this.#db.createTextIndex(label, index.property, { tokenizer: "standard", stopWords: [] });
    }
    this.#textIndexes.set(index.name, index);
  }
}

/** How long closing waits for work that runs; what nobody can cancel may run for ever. */
const CLOSE_WITHIN_MS = 1_000;

/** The engine does not count definitions among the writes of a statement. */
const DEFINITION = /^\s*(?:CREATE|DROP)\s+(?:\w+\s+)?(?:INDEX|CONSTRAINT)\b/i;

interface Answer {
  readonly rows: readonly StoreRow[];
  readonly hasWritten: boolean;
}

async function run(transaction: Transaction, { text, parameters }: Statement): Promise<Answer> {
  try {
    const result = await transaction.executeCypher(text, parameters);
    const rows = result.toArray() as Record<string, unknown>[];
    for (const row of rows) for (const column of Object.keys(row)) row[column] = plain(row[column], column, text);
    return { rows: rows as StoreRow[], hasWritten: Object.values(result.counters).some((count) => count > 0) };
  } catch (error) {
    throw translateEmbeddedError(error, text);
  }
}

function commit(transaction: Transaction, text: string): void {
  try {
    transaction.commit();
  } catch (error) {
    throw translateEmbeddedError(error, text);
  }
}

/** The value as the port promises it: nodes, instants and bytes are refused, large integers become numbers. */
function plain(value: unknown, column: string, text: string): StoreValue {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value as StoreValue;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = plain(value[at], column, text);
    return value;
  }
  const map = value as Record<string, unknown>;
  if (Object.getPrototypeOf(map) !== Object.prototype || "_id" in map) {
    throw statementError(
      `Column "${column}" holds a node, a relationship or an engine's own type; return its properties instead`,
      text,
    );
  }
  for (const key of Object.keys(map)) map[key] = plain(map[key], column, text);
  return map as StoreValue;
}

function writesWhileReading({ text }: Statement): AppError {
  return statementError("A statement that was sent as a reading one writes; it was undone", text);
}
