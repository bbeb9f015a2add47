/** A recorded claim beside the reading of its statement: what a sentence is compared with. */
import type { ComparedClaim } from "../../domain/drift/compared-claim.ts";
import type { NameIndex } from "../reading/names.ts";
import { type Reading, readSentence } from "../reading/read-sentence.ts";

/** A claim as far as a sentence is compared with it. */
export type RecordedClaim = ComparedClaim & { readonly id: string };

/** A sentence and a claim, both read. */
export interface Pair {
  readonly stated: Reading;
  readonly recorded: Reading;
  readonly claim: RecordedClaim;
}

/** So many statements stay read; the oldest is forgotten first. */
const MOST_KEPT = 2_000;
const KEPT = new WeakMap<NameIndex, Map<string, Reading>>();

/** The reading of a claim's statement, made once for each index. */
export function readingOf({ statement }: RecordedClaim, names: NameIndex): Reading {
  const kept = KEPT.get(names) ?? new Map<string, Reading>();
  KEPT.set(names, kept);
  const reading = kept.get(statement) ?? readSentence(statement, names);
  kept.delete(statement);
  kept.set(statement, reading);
  const [oldest] = kept.size > MOST_KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return reading;
}
