/** Ids of records: `kind:slug`, where the slug is the name of the file. */
import { RECORD_FOLDERS, type RecordKind } from "./record.ts";

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** Lower-case letters and digits in groups joined by single hyphens. */
export const SLUG_FORM = new RegExp(`^${SLUG}$`);

/** The form of the ids of a kind: the kind, a colon and a slug. */
export const idFormOf = (kind: RecordKind): RegExp => new RegExp(`^${kind}:${SLUG}$`);

/** Every kind of record, in the order of their folders' declaration. */
export const RECORD_KINDS = Object.keys(RECORD_FOLDERS) as readonly RecordKind[];

/** Kinds that a party may have, projects among them. */
export const PARTY_KINDS = ["company", "organization", "person", "project"] as const satisfies readonly RecordKind[];

/** Kinds that may say or publish something: a project never does. */
export const SPEAKER_KINDS = ["company", "organization", "person"] as const satisfies readonly RecordKind[];

/** Whether the word is the prefix of a record's id. */
export function isRecordKind(word: string): word is RecordKind {
  return Object.hasOwn(RECORD_FOLDERS, word);
}
