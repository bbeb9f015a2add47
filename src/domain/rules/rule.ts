/** What a rule over a whole data set is, and the view of the data set that every rule is given. */
import type { RecordPath } from "../problem.ts";
import type { Dataset, RecordKind, RecordTypes } from "../record.ts";
import { RECORD_KINDS } from "../record-id.ts";

/** Any record. */
export type AnyRecord = RecordTypes[RecordKind];

/** A record with its kind, so that the compiler knows its keys. */
export type KindedRecord = { [K in RecordKind]: { readonly kind: K; readonly record: RecordTypes[K] } }[RecordKind];

/** One breach of a rule. */
export interface Finding {
  readonly record: AnyRecord;
  readonly path: RecordPath;
  readonly message: string;
}

/** One rule; its id is stable and never given to another. */
export interface Rule {
  readonly id: string;
  /** The rule in one sentence, as a person would state it. */
  readonly sentence: string;
  check(view: DatasetView): Iterable<Finding>;
}

/** A data set with what rules look up in it. */
export interface DatasetView {
  readonly dataset: Dataset;
  readonly all: readonly KindedRecord[];
  /** Records by id; of two with the same id the first. */
  readonly byId: ReadonlyMap<string, KindedRecord>;
  /** Ids of records that exist but could not be read: references to them are not dangling. */
  readonly unreadable: ReadonlySet<string>;
  find<K extends RecordKind>(kind: K, id: string): RecordTypes[K] | null;
}

/** Prepares a data set for the rules. */
export function viewDataset(dataset: Dataset, unreadable: ReadonlySet<string> = new Set()): DatasetView {
  const all = RECORD_KINDS.flatMap((kind) =>
    (dataset[kind] as readonly AnyRecord[]).map((record) => ({ kind, record }) as KindedRecord),
  );
  const byId = new Map<string, KindedRecord>();
  for (const one of all) if (!byId.has(one.record.id)) byId.set(one.record.id, one);
  return {
    dataset,
    all,
    byId,
    unreadable,
    find: <K extends RecordKind>(kind: K, id: string) => {
      const found = byId.get(id);
      return found?.kind === kind ? (found.record as RecordTypes[K]) : null;
    },
  };
}

/** `"a", "b" and "c"`. */
export function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
