/** Every field of a record that names other records, and which kinds it may name. */
import type { RecordPath } from "../problem.ts";
import type { RecordKind } from "../record.ts";
import { PARTY_KINDS, SPEAKER_KINDS } from "../record-id.ts";
import type { AnyRecord } from "./rule.ts";

/** `path` is written as in `statedIn[].source`: `[]` stands for every entry of a list. */
export interface ReferenceField {
  readonly path: string;
  readonly targets: readonly RecordKind[];
  /** The path's keys and `[]`, one by one. */
  readonly steps: readonly string[];
}

/** A reference as it stands in a record. */
export interface Reference {
  readonly id: string;
  readonly path: RecordPath;
  readonly field: ReferenceField;
}

const field = (path: string, targets: readonly RecordKind[]): ReferenceField => ({
  path,
  targets,
  steps: path.split(/\.|(?=\[\])/),
});

const BASED_ON = field("assessments[].basedOn[]", ["source"]);

/** The fields of each kind of record, one table for all rules. */
export const REFERENCE_FIELDS: { readonly [K in RecordKind]: readonly ReferenceField[] } = {
  claim: [
    field("madeBy[]", SPEAKER_KINDS),
    field("about[]", PARTY_KINDS),
    field("statedIn[].source", ["source"]),
    field("citations[].source", ["source"]),
    field("restates[].claim", ["claim"]),
    field("clarifies[]", ["claim"]),
    field("contradicts[]", ["claim"]),
    field("supersedes[]", ["claim"]),
    field("announces[]", ["milestone"]),
    field("reports[]", ["milestone"]),
    field("measures[]", ["metric"]),
    BASED_ON,
  ],
  source: [
    field("publishers[]", SPEAKER_KINDS),
    field("authors[]", SPEAKER_KINDS),
    field("quotes[]", ["source"]),
    field("derivedFrom[]", ["source"]),
    field("republishes[]", ["source"]),
    BASED_ON,
  ],
  company: [],
  organization: [],
  person: [field("affiliations[].party", ["company", "organization", "project"])],
  project: [field("partOf[]", PARTY_KINDS)],
  milestone: [
    field("concerns[]", PARTY_KINDS),
    field("within", ["milestone"]),
    field("reschedules[].milestone", ["milestone"]),
    BASED_ON,
  ],
  adoption: [
    field("adopter", PARTY_KINDS),
    field("adopts[]", ["project"]),
    field("projects[]", ["project"]),
    field("sources[]", ["source"]),
    BASED_ON,
  ],
  metric: [field("observations[].source", ["source"])],
};

/** All references of a record, in the order of {@link REFERENCE_FIELDS}. */
export function referencesOf(kind: RecordKind, record: AnyRecord): Reference[] {
  return REFERENCE_FIELDS[kind].flatMap((field) =>
    valuesAt(record, field.steps, []).map(({ value, path }) => ({ id: value, path, field })),
  );
}

/** Whether the field is a plain list of ids, in which an id has no reason to stand twice. */
export function isPlainList(field: ReferenceField): boolean {
  return field.path.endsWith("[]");
}

function valuesAt(value: unknown, steps: readonly string[], path: RecordPath): { value: string; path: RecordPath }[] {
  const [step, ...rest] = steps;
  if (value === undefined) return [];
  if (step === undefined) return typeof value === "string" ? [{ value, path }] : [];
  if (step === "[]") {
    return Array.isArray(value) ? value.flatMap((entry, i) => valuesAt(entry, rest, [...path, i])) : [];
  }
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
}
