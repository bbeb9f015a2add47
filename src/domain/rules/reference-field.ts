/** Every field of a record that names other records, and which kinds it may name. */
import type { RecordPath } from "../problem.ts";
import type { RecordKind } from "../record.ts";
import { PARTY_KINDS, SPEAKER_KINDS } from "../record-id.ts";
import type { AnyRecord } from "./rule.ts";

/** `path` is written as in `statedIn[].source`: `[]` stands for every entry of a list. */
export interface ReferenceField {
  readonly path: string;
  readonly targets: readonly RecordKind[];
}

/** A reference as it stands in a record. */
export interface Reference {
  readonly id: string;
  readonly path: RecordPath;
  readonly field: ReferenceField;
}

const BASED_ON: ReferenceField = { path: "assessments[].basedOn[]", targets: ["source"] };

export const REFERENCE_FIELDS: { readonly [K in RecordKind]: readonly ReferenceField[] } = {
  claim: [
    { path: "madeBy[]", targets: SPEAKER_KINDS },
    { path: "about[]", targets: PARTY_KINDS },
    { path: "statedIn[].source", targets: ["source"] },
    { path: "citations[].source", targets: ["source"] },
    { path: "restates[].claim", targets: ["claim"] },
    { path: "clarifies[]", targets: ["claim"] },
    { path: "contradicts[]", targets: ["claim"] },
    { path: "supersedes[]", targets: ["claim"] },
    { path: "announces[]", targets: ["milestone"] },
    { path: "reports[]", targets: ["milestone"] },
    { path: "measures[]", targets: ["metric"] },
    BASED_ON,
  ],
  source: [
    { path: "publishers[]", targets: SPEAKER_KINDS },
    { path: "authors[]", targets: SPEAKER_KINDS },
    { path: "quotes[]", targets: ["source"] },
    { path: "derivedFrom[]", targets: ["source"] },
    { path: "republishes[]", targets: ["source"] },
    BASED_ON,
  ],
  company: [],
  organization: [],
  person: [{ path: "affiliations[].party", targets: ["company", "organization", "project"] }],
  project: [{ path: "partOf[]", targets: PARTY_KINDS }],
  milestone: [
    { path: "concerns[]", targets: PARTY_KINDS },
    { path: "within", targets: ["milestone"] },
    { path: "reschedules[].milestone", targets: ["milestone"] },
    BASED_ON,
  ],
  adoption: [
    { path: "adopter", targets: PARTY_KINDS },
    { path: "adopts[]", targets: ["project"] },
    { path: "projects[]", targets: ["project"] },
    { path: "sources[]", targets: ["source"] },
    BASED_ON,
  ],
  metric: [{ path: "observations[].source", targets: ["source"] }],
};

/** All references of a record, in the order of {@link REFERENCE_FIELDS}. */
export function referencesOf(kind: RecordKind, record: AnyRecord): Reference[] {
  return REFERENCE_FIELDS[kind].flatMap((field) =>
    valuesAt(record, field.path.split(/\.|(?=\[\])/), []).map(({ value, path }) => ({ id: value, path, field })),
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
