/** Ids of records: `kind:slug`, where the slug is the name of the file. */
import { RECORD_FOLDERS, type RecordKind } from "./record.ts";

/** Lower-case letters and digits in groups joined by single hyphens. */
export const SLUG_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Every kind of record, in the order of their folders' declaration. */
export const RECORD_KINDS = Object.keys(RECORD_FOLDERS) as readonly RecordKind[];

/** Kinds that a party may have, projects among them. */
export const PARTY_KINDS = ["company", "organization", "person", "project"] as const satisfies readonly RecordKind[];

/** Kinds that may say or publish something: a project never does. */
export const SPEAKER_KINDS = ["company", "organization", "person"] as const satisfies readonly RecordKind[];

/** The parts of a record's id; null when it is not of the form `kind:slug` with a known kind. */
export function parseRecordId(id: string): { readonly kind: RecordKind; readonly slug: string } | null {
  const [kind = "", slug = "", ...rest] = id.split(":");
  return rest.length === 0 && isRecordKind(kind) && SLUG_FORM.test(slug) ? { kind, slug } : null;
}

/** Whether the word is the prefix of a record's id. */
export function isRecordKind(word: string): word is RecordKind {
  return Object.hasOwn(RECORD_FOLDERS, word);
}
