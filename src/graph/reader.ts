/**
 * Reads the graph: plans each root field once per shape of a document, runs one statement a root field, and answers a whole
 * operation at one revision.
 */
import { AppError } from "../errors.ts";
import type { CallOptions, GraphStore, Statement, StoreRow } from "../store/store.ts";
import { planRoot } from "./plan/root.ts";
import type { RootPlan } from "./plan/root-body.ts";
import { MOST_HITS, type SearchRun } from "./plan/search.ts";
import type { Run } from "./plan/statement-builder.ts";
import { RecentShapes } from "./recent.ts";
import { SEARCH_INDEX } from "./schema.ts";
import { Arg, type FieldSelection, type Json, type ReadAnswer, type ReadOperation } from "./selection.ts";

/** Most shapes of one document for which plans are kept. */
const MOST_SHAPES = 100;

/** What a graph holds, for health checks and `claimline status`. */
export interface GraphStatus {
  readonly engine: string;
  /** The newest revision and its instant; null while nothing is loaded. */
  readonly revision: number | null;
  readonly at: string | null;
}

/** Tells what a graph holds from what it held before, and after: the same head, the same content. */
export interface GraphHead {
  readonly revision: number;
  /** How many loads have written something: texts make no revision of their own. */
  readonly writes: number;
}

interface Answered {
  /** The newest revision when the statement ran. */
  readonly head: number;
  /** The revision that was read: the newest, or the one that the field's point in time names. */
  readonly revision: number;
  readonly finish: () => Json;
}

export class GraphReader {
  readonly #store: GraphStore;
  readonly #plans = new RecentShapes<readonly RootPlan[]>(MOST_SHAPES);
  readonly #onStatement: ((statement: Statement) => void) | undefined;

  /** `onStatement` is told each statement before it runs. */
  constructor(store: GraphStore, options: { readonly onStatement?: (statement: Statement) => void } = {}) {
    this.#store = store;
    this.#onStatement = options.onStatement;
  }

  /**
   * Answers an operation. All root fields that name no revision are of one: where a write fell between two statements, the
   * operation is asked again at the lower one. Throws `INPUT_*` before anything runs, `STORE_*` after.
   */
  async read(operation: ReadOperation): Promise<ReadAnswer> {
    const run: Run = { variables: operation.variables, today: operation.today, instant: operation.instant };
    const options = callOptions(operation);
    const plans = this.#plans.get(operation.document, operation.shape, () =>
      operation.select().map((field) => planRoot(field, operation)),
    );
    const answers = await this.#runAll(plans, run, options);
    const lowest = Math.min(...answers.map(({ head }) => head));
    if (answers.every(({ head }) => head === lowest)) return answerOf(answers);
    const pinned = operation.select().map((field) => planRoot(atRevision(field, lowest), operation));
    return answerOf(await this.#runAll(pinned, run, options));
  }

  /** The newest revision of the graph. Throws `STORE_*` when the engine is not reached. */
  async status(options?: CallOptions): Promise<GraphStatus> {
    const text =
      "MATCH (head:Head {id: 'head'}) OPTIONAL MATCH (r:Revision {number: head.revision}) RETURN head.revision AS revision, r.at AS at";
    const [row] = await this.#store.read({ text, parameters: {} }, options);
    return {
      engine: this.#store.engine,
      revision: (row?.revision ?? null) as number | null,
      at: (row?.at ?? null) as string | null,
    };
  }

  /** Where the graph stands, by one small statement. Throws `STORE_*`. */
  async head(options?: CallOptions): Promise<GraphHead> {
    const text = "MATCH (head:Head {id: 'head'}) RETURN head.revision AS revision, head.writes AS writes";
    const [row] = await this.#store.read({ text, parameters: {} }, options);
    if (row === undefined || row.revision === null) throw notLoaded();
    return { revision: Number(row.revision), writes: Number(row.writes) };
  }

  async #runAll(plans: readonly RootPlan[], run: Run, options: CallOptions): Promise<readonly Answered[]> {
    // Every statement is bound first, so that a caller's mistake is told before anything runs.
    const texts = plans.map((plan) => plan.search?.textOf(run));
    const bound = plans.map((plan) => (plan.search === undefined ? plan.statement(run) : null));
    return Promise.all(
      plans.map(async (plan, index) => {
        const statement = bound[index] ?? null;
        if (statement !== null) return this.#answer(plan, run, statement, options);
        const hits = await this.#store.search(SEARCH_INDEX, texts[index] ?? "", MOST_HITS, options);
        const searchRun: SearchRun = { ...run, hits };
        return this.#answer(plan, searchRun, plan.statement(searchRun), options);
      }),
    );
  }

  async #answer(plan: RootPlan, run: Run, statement: Statement, options: CallOptions): Promise<Answered> {
    this.#onStatement?.(statement);
    const rows = await this.#store.read(statement, options);
    const row = plan.gather === undefined ? rows[0] : plan.gather(rows);
    if (row === undefined) throw notLoaded();
    const head = Number(row.revision);
    return { head, revision: readRevision(head, row, statement), finish: () => plan.finish(row, run) };
  }
}

function notLoaded(): AppError {
  return new AppError("STORE_NOT_LOADED", "The engine holds no graph yet: run `claimline load` to fill it.");
}

/** Named is the newest revision that was read; none where no field was asked for. */
function answerOf(answers: readonly Answered[]): ReadAnswer {
  const revision = answers.length === 0 ? null : Math.max(...answers.map((answer) => answer.revision));
  return { revision, values: answers.map(({ finish }) => finish()) };
}

/** The newest revision, or the one that a point in time named; that must not lie beyond the newest. */
function readRevision(head: number, row: StoreRow, statement: Statement): number {
  const asked = row.known ?? statement.parameters.revision;
  if (typeof asked !== "number") return head;
  if (asked <= head) return asked;
  throw new AppError("INPUT_POINT_IN_TIME_INVALID", `There is no revision ${asked} yet: the newest is ${head}.`);
}

/** The same field read at a revision; a point in time that names one already stays. */
function atRevision(field: FieldSelection, revision: number): FieldSelection {
  const at = field.args.at;
  if (at?.namesWithValue().includes("revision") === true || at?.namesWithValue().includes("known") === true)
    return field;
  const valid = at?.namesWithValue().includes("valid") === true ? { valid: at.member("valid") } : {};
  return { ...field, args: { ...field.args, at: Arg.object({ ...valid, revision: Arg.constant(revision) }) } };
}

function callOptions(operation: ReadOperation): CallOptions {
  return {
    ...(operation.signal === undefined ? {} : { signal: operation.signal }),
    ...(operation.timeoutMs === undefined ? {} : { timeoutMs: operation.timeoutMs }),
  };
}
