import type { Driver, ProfiledPlan, QueryResult, Session, SessionMode } from "neo4j-driver";
import { AppError } from "../errors.ts";
import { withinLimits } from "./call-limits.ts";
import { type ErrorContext, isDisconnect, isTransient, translateNeo4jError } from "./neo4j-errors.ts";
import { covers, definitions, SHOW_INDEXES, searchStatement, textIndexName } from "./neo4j-schema.ts";
import { toParameters, toRow } from "./neo4j-values.ts";
import { ranked, searchWords } from "./search-words.ts";
import type {
  CallOptions,
  GraphStore,
  Statement,
  StoreCapabilities,
  StoreProfile,
  StoreRow,
  StoreSchema,
  TextHit,
} from "./store.ts";

type Neo4j = typeof import("neo4j-driver");

/** Where a server is and who asks. */
export interface Neo4jSettings {
  /** `bolt://host:7687`, `neo4j+s://…`. */
  readonly address: string;
  readonly user: string | null;
  /** Without one the server is asked without authentication. */
  readonly password: string | null;
  /** Named at every call, which saves asking the server for the user's home database. */
  readonly database: string;
}

/** Long enough for a far server, short enough that "not there" is answered within five seconds. */
const CONNECT_MS = 3_000;
const ACQUIRE_MS = 4_500;
/** A failed attempt is repeated after these pauses, as long as all of them took no longer than what follows. */
const RETRY_DELAYS_MS = [25, 50, 100, 200, 400, 800];
const RETRY_TRANSIENT_MS = 5_000;
const RETRY_DISCONNECT_MS = 500;
const INDEX_WAIT_SECONDS = 300;

/** A Neo4j server, cluster or Aura instance over Bolt. Nothing is sent before the first call. */
export class Neo4jStore implements GraphStore {
  readonly capabilities: StoreCapabilities = { durable: true, orderedIndex: true, profile: true, cancel: true };
  readonly #neo4j: Neo4j;
  readonly #driver: Driver;
  readonly #context: ErrorContext;
  readonly #session: { readonly database: string; readonly fetchSize: number };
  readonly #labelsOfTextIndex = new Map<string, readonly string[]>();
  #agent = "neo4j";
  #closing: Promise<void> | null = null;

  private constructor(neo4j: Neo4j, { address, user, password, database }: Neo4jSettings) {
    this.#neo4j = neo4j;
    this.#context = { address, user: password === null ? null : user, database };
    const auth = password === null ? undefined : neo4j.auth.basic(user ?? "neo4j", password);
    this.#driver = neo4j.driver(address, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      connectionLivenessCheckTimeout: 60_000,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      telemetryDisabled: true,
      userAgent: "claimline",
    });
    // Behind routing a reader may meet a server that lags; bookmarks make it see what this process wrote.
    const isRouted = address.startsWith("neo4j");
    this.#session = { database, fetchSize: -1, ...(isRouted && { bookmarkManager: neo4j.bookmarkManager() }) };
  }

  /** A store for this server; whether it is there is only known after `ping`. */
  static async open(settings: Neo4jSettings): Promise<Neo4jStore> {
    const { default: neo4j } = await import("neo4j-driver");
    return new Neo4jStore(neo4j, settings);
  }

  /** `neo4j` until a server has answered, then with its version. */
  get engine(): string {
    return this.#agent;
  }

  /** A UNIQUE constraint brings its index along. An index whose definition changed is made anew. */
  async prepare(schema: StoreSchema): Promise<void> {
    const existing = new Map<string, string>();
    for (const { name, labels, properties } of await this.read(SHOW_INDEXES)) {
      existing.set(String(name), covers(labels, properties));
    }
    for (const definition of definitions(schema)) {
      const found = existing.get(definition.name);
      if (found === definition.covers) continue;
      if (found !== undefined) await this.#define(`DROP INDEX ${definition.name} IF EXISTS`);
      await this.#define(definition.text);
    }
    for (const { name, labels } of schema.textIndexes) this.#labelsOfTextIndex.set(name, labels);
    await this.#define(`CALL db.awaitIndexes(${INDEX_WAIT_SECONDS})`);
  }

  async read(statement: Statement, options: CallOptions = {}): Promise<readonly StoreRow[]> {
    return rows(await this.#run("READ", statement, options));
  }

  async write(
    statements: Iterable<Statement>,
    onStatement?: (done: number) => void,
  ): Promise<readonly (readonly StoreRow[])[]> {
    const mayRepeat = (error: unknown) =>
      isTransient(error) && (statements[Symbol.iterator]() as unknown) !== statements;
    return await this.#withSession("WRITE", {}, mayRepeat, async (session) => {
      const transaction = await session.beginTransaction();
      const answers: (readonly StoreRow[])[] = [];
      try {
        for (const { text, parameters } of statements) {
          const result = await transaction.run(text, toParameters(parameters, this.#neo4j.int));
          answers.push(rows(result));
          onStatement?.(answers.length);
        }
        await transaction.commit();
      } finally {
        // Closing rolls back what was not committed.
        await transaction.close().catch(() => undefined);
      }
      return answers;
    });
  }

  /** An index that is sampled while nothing was in it misleads the planner until it is sampled again. */
  async refreshStatistics(): Promise<void> {
    const text = `CALL db.prepareForReplanning(${INDEX_WAIT_SECONDS})`;
    // Where this is not allowed the server takes its own time for it.
    await this.#define(text).catch(() => undefined);
  }

  async search(index: string, words: string, limit: number, options: CallOptions = {}): Promise<readonly TextHit[]> {
    const indexes = (await this.#textLabels(index)).map((label) => ({ label, name: textIndexName(index, label) }));
    const query = searchWords(words).join(" ");
    if (query === "" || limit === 0) return [];
    return ranked(
      (await this.read(searchStatement({ indexes, query, limit }), options)) as unknown as TextHit[],
      limit,
    );
  }

  async profile(statement: Statement): Promise<StoreProfile> {
    const result = await this.#run("READ", { ...statement, text: `PROFILE ${statement.text}` }, {});
    const { profile } = result.summary;
    return { rows: rows(result), databaseHits: profile ? databaseHits(profile) : 0 };
  }

  async ping(options: CallOptions = {}): Promise<void> {
    await this.read({ text: "RETURN 1 AS one", parameters: {} }, { timeoutMs: 5_000, ...options });
  }

  close(): Promise<void> {
    this.#closing ??= this.#driver.close();
    return this.#closing;
  }

  async #define(text: string): Promise<void> {
    await this.#run("WRITE", { text, parameters: {} }, {});
  }

  /** One statement in a transaction the server begins and commits itself: one round trip. */
  async #run(mode: SessionMode, { text, parameters }: Statement, options: CallOptions): Promise<QueryResult> {
    const mayRepeat = (error: unknown) => isTransient(error) || (mode === "READ" && isDisconnect(error));
    const config = options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs };
    const result = await this.#withSession(
      mode,
      options,
      mayRepeat,
      (session) => session.run(text, toParameters(parameters, this.#neo4j.int), config),
      text,
    );
    this.#agent = result.summary.server.agent?.replace("Neo4j/", "neo4j ") ?? this.#agent;
    return result;
  }

  /** Runs work in a session of its own, within its limits, again when the failure was fast and may be repeated. */
  async #withSession<T>(
    defaultAccessMode: SessionMode,
    options: CallOptions,
    mayRepeat: (error: unknown) => boolean,
    work: (session: Session) => PromiseLike<T>,
    statement?: string,
  ): Promise<T> {
    const started = performance.now();
    for (let attempt = 0; ; attempt++) {
      if (this.#closing) throw closed(this.#context);
      const session = this.#driver.session({ ...this.#session, defaultAccessMode });
      // Closing a session resets its connection, and that terminates what the server is running for it.
      const close = () => void session.close().catch(() => undefined);
      try {
        return await withinLimits(options, async () => await work(session), close);
      } catch (error) {
        if (this.#closing) throw closed(this.#context);
        const delay = RETRY_DELAYS_MS[attempt];
        const patience = isDisconnect(error) ? RETRY_DISCONNECT_MS : RETRY_TRANSIENT_MS;
        if (delay === undefined || !mayRepeat(error) || performance.now() - started > patience) {
          throw translateNeo4jError(error, { ...this.#context, ...(statement && { statement }) });
        }
        await new Promise((resolve) => setTimeout(resolve, delay));
      } finally {
        close();
      }
    }
  }

  /** The labels an index was prepared for, by this process or an earlier one. */
  async #textLabels(index: string): Promise<readonly string[]> {
    let labels = this.#labelsOfTextIndex.get(index);
    if (labels) return labels;
    const found = await this.read(SHOW_INDEXES);
    labels = found
      .map((row) => String(row.labels))
      .filter((_, at) => found[at]?.name === textIndexName(index, String(found[at]?.labels)));
    if (labels.length === 0) {
      throw new AppError("STORE_STATEMENT", `There is no full-text index named "${index}".`, { details: { index } });
    }
    this.#labelsOfTextIndex.set(index, labels);
    return labels;
  }
}

function closed({ address }: ErrorContext): AppError {
  return new AppError("STORE_CLOSED", `The connection to ${address} was used after it had been closed.`);
}

function rows(result: QueryResult): readonly StoreRow[] {
  return result.records.map(toRow);
}

function databaseHits(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + databaseHits(child), plan.dbHits);
}
