/** The records that this visit has read, at one point in time and of one revision. */
import { ask } from "../../api/ask.ts";
import type { Operation } from "../../api/operation.ts";
import type { PointInTime } from "../../state/point-in-time.ts";
import { sortOf } from "../graph.ts";
import { GRAPH_CLAIM_RECORDS } from "./claim-records.generated.ts";
import { GRAPH_PARTY_RECORDS } from "./party-records.generated.ts";
import { claimRecord, type GraphRecord, partyRecord, sourceRecord } from "./record.ts";
import { GRAPH_SOURCE_RECORDS } from "./source-records.generated.ts";

/** How many at once: as many as the API's limit of objects allows. */
const CLAIMS_AT_ONCE = 50;
const OTHERS_AT_ONCE = 100;

/** Thrown where the graph changed while it was read. */
export class RevisionMoved extends Error {}

/** Reads and keeps records. */
export class RecordStore {
  readonly at: PointInTime | null;
  readonly #records = new Map<string, GraphRecord>();
  #revision: number | null = null;

  constructor(at: PointInTime | null) {
    this.at = at;
  }

  /** Forgets everything, to begin at the newest revision. */
  clear(): void {
    this.#records.clear();
    this.#revision = null;
  }

  /** Asks at the store's point in time. Throws {@link RevisionMoved} where the answer is of another revision than those before. */
  async ask<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Omit<Variables, "at">,
    signal: AbortSignal,
  ): Promise<Data> {
    const { data, revision } = await ask(operation, { ...variables, at: this.at } as Variables, signal);
    if (revision !== null) {
      if (this.#revision !== null && this.#revision !== revision) throw new RevisionMoved();
      this.#revision = revision;
    }
    return data;
  }

  /** The record of an id, if it was read and there is one. */
  get(id: string): GraphRecord | undefined {
    return this.#records.get(id);
  }

  /** Reads what is not there yet of these ids, and tells after each answer how many of them it knows. */
  async read(ids: Iterable<string>, signal: AbortSignal, onProgress: (added: number) => void): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#records.has(id));
    const of = (sort: string) => missing.filter((id) => sortOf(id) === sort);
    const keep = (asked: readonly string[], records: readonly GraphRecord[]) => {
      for (const record of records) this.#records.set(record.thing.id, record);
      onProgress(asked.length);
    };
    await Promise.all([
      ...chunks(of("CLAIM"), CLAIMS_AT_ONCE).map(async (some) =>
        keep(some, there((await this.ask(GRAPH_CLAIM_RECORDS, { ids: some }, signal)).nodes).map(claimRecord)),
      ),
      ...chunks(of("SOURCE"), OTHERS_AT_ONCE).map(async (some) =>
        keep(some, there((await this.ask(GRAPH_SOURCE_RECORDS, { ids: some }, signal)).nodes).map(sourceRecord)),
      ),
      ...chunks(of("PARTY"), OTHERS_AT_ONCE).map(async (some) =>
        keep(some, there((await this.ask(GRAPH_PARTY_RECORDS, { ids: some }, signal)).nodes).map(partyRecord)),
      ),
    ]);
  }
}

/** Nodes that are there and of the type that was asked for: others have no id. */
export function there<Node>(nodes: readonly Node[]): readonly Extract<Node, { readonly id: string }>[] {
  return nodes.filter(
    (node): node is Extract<Node, { readonly id: string }> =>
      typeof node === "object" && node !== null && typeof (node as { readonly id?: unknown }).id === "string",
  );
}

/** A list in pieces. */
export function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
