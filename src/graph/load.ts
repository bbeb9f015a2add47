/**
 * Makes a graph hold what the files say. One transaction: all of it or nothing, so that a plug pulled in the middle leaves
 * the graph as it was. Loading the same content again writes nothing.
 *
 * Nothing is deleted. What a load had opened and the files no longer hold is closed: `knownTo` is a new revision at the
 * instant of the load. What comes back is opened again, over its old interval (relationships that the API had written at a
 * closed node stay closed). Texts and other properties are always the latest; they make no revision of their own. What was closed
 * and hangs on a record that is now recorded later is known from then on; it alone goes, where that leaves it no time.
 *
 * Revision numbers are ranks of instants (`revision-list.ts`): an instant that the files bring in between moves later ones.
 */
import { AppError } from "../errors.ts";
import type { GraphStore } from "../store/store.ts";
import { type ContentRevision, type GraphContent, storedInstant } from "./content.ts";
import { type Changes, type Difference, differenceOf, isEmptyDifference } from "./difference.ts";
import { type Batch, batchesOf } from "./load-statements.ts";
import { GRAPH_SCHEMA } from "./schema.ts";
import { readStoredGraph } from "./stored-graph.ts";

export interface LoadOptions {
  /** The instant of the load, at which things that left the files are closed. */
  readonly at: string;
  /** Who closes them, and what the revision that closes them says; texts for people. */
  readonly by: string;
  readonly message: string;
  /** Told after each statement how many nodes and relationships are written, of how many. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

/** How many nodes, or relationships, were written. */
export interface LoadTally {
  readonly created: number;
  /** Written over: their properties changed, or they were opened again. */
  readonly changed: number;
  readonly reopened: number;
  readonly closed: number;
}

export interface LoadReport {
  /** Number of the newest revision. */
  readonly revision: number;
  readonly newRevisions: number;
  /** Whether revisions that existed have other numbers now. */
  readonly isRenumbered: boolean;
  readonly nodes: LoadTally;
  readonly relationships: LoadTally;
  /** All in all; 0 when the graph held everything already. */
  readonly changes: number;
}

/** After a load of so many changes plans are made anew. */
const MUCH = 1_000;

/** Another writer may come first so many times. */
const ATTEMPTS = 3;

/** Loads a content. Throws `DATA_INVALID` for a relationship without its end, `STORE_*` when the engine fails; then nothing changed. */
export async function load(store: GraphStore, content: GraphContent, options: LoadOptions): Promise<LoadReport> {
  const change: ContentRevision = { at: storedInstant(options.at), by: options.by, message: options.message };
  await store.prepare(GRAPH_SCHEMA);
  for (let attempt = 1; ; attempt++) {
    const difference = differenceOf(await readStoredGraph(store), content, change);
    try {
      if (!isEmptyDifference(difference)) await write(store, difference, options.onProgress);
      if (changesOf(difference) >= MUCH) await store.refreshStatistics();
      return reportOf(difference);
    } catch (error) {
      if (attempt === ATTEMPTS || !isOvertaken(error)) throw error;
    }
  }
}

async function write(store: GraphStore, difference: Difference, onProgress: LoadOptions["onProgress"]): Promise<void> {
  const total = changesOf(difference);
  const sizes: number[] = [];
  let done = 0;
  onProgress?.({ done, total });
  await store.write(statementsOf(batchesOf(difference), sizes), (statement) => {
    done += sizes[statement - 1] ?? 0;
    onProgress?.({ done, total });
  });
}

function* statementsOf(batches: Iterable<Batch>, sizes: number[]) {
  for (const { statement, size } of batches) {
    sizes.push(size);
    yield statement;
  }
}

/** Somebody else wrote between this load's reading and writing. */
function isOvertaken(error: unknown): boolean {
  return error instanceof AppError && (error.code === "STORE_CONSTRAINT" || error.code === "STORE_CONFLICT");
}

function reportOf(difference: Difference): LoadReport {
  const { revisions, nodes, relationships } = difference;
  return {
    revision: revisions.head,
    newRevisions: revisions.created.length,
    isRenumbered: revisions.renumbering !== null,
    nodes: tallyOf(nodes),
    relationships: tallyOf(relationships),
    changes: changesOf(difference),
  };
}

function changesOf({ nodes, relationships }: Difference): number {
  return [nodes, relationships]
    .map(tallyOf)
    .reduce((sum, { created, changed, closed }) => sum + created + changed + closed, 0);
}

function tallyOf({ created, changed, reopened, closed }: Changes<unknown, unknown>): LoadTally {
  return { created: created.length, changed: changed.length, reopened, closed: closed.length };
}
