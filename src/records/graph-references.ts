/** Which list of a record becomes which relationship: one table, read by one function. */
import type { RecordBase, RecordKind, RecordTypes } from "../domain/record.ts";
import type { RelationshipType } from "../graph/model.ts";
import type { GraphBuilder } from "./graph-builder.ts";

/** A field that names other records: an id, a list of ids, or a list of entries that hold an id. */
interface ReferenceField {
  readonly field: string;
  readonly type: RelationshipType;
  /** Member of an entry that holds the id; left out where the entry is the id. */
  readonly idIn?: string;
  /** What tells entries for the same record apart. */
  readonly keyOf?: (entry: Members) => string | undefined;
  /** The relationship points at the record that holds the field. */
  readonly isReversed?: boolean;
}

type Members = Readonly<Record<string, unknown>>;
type Table = { readonly [K in RecordKind]: readonly (ReferenceField & { readonly field: keyof RecordTypes[K] })[] };

const REFERENCES: Table = {
  claim: [
    {
      field: "statedIn",
      type: "STATED_IN",
      idIn: "source",
      keyOf: ({ locator }) => (locator as { text?: string }).text,
    },
    { field: "citations", type: "CITES", idIn: "source", keyOf: ({ locator }) => locator as string | undefined },
    { field: "madeBy", type: "MADE_BY" },
    { field: "about", type: "ABOUT" },
    { field: "restates", type: "RESTATES", idIn: "claim" },
    { field: "clarifies", type: "CLARIFIES" },
    { field: "contradicts", type: "CONTRADICTS" },
    { field: "supersedes", type: "SUPERSEDES" },
    { field: "announces", type: "ANNOUNCES" },
    { field: "reports", type: "REPORTS" },
    { field: "measures", type: "MEASURES" },
  ],
  source: [
    { field: "publishers", type: "PUBLISHED_BY" },
    { field: "authors", type: "AUTHORED_BY" },
    { field: "quotes", type: "QUOTES" },
    { field: "derivedFrom", type: "DERIVED_FROM" },
    { field: "republishes", type: "REPUBLISHES" },
  ],
  company: [],
  organization: [],
  person: [{ field: "affiliations", type: "AFFILIATED_WITH", idIn: "party" }],
  project: [{ field: "partOf", type: "PART_OF" }],
  milestone: [
    { field: "concerns", type: "CONCERNS" },
    { field: "within", type: "WITHIN" },
    { field: "reschedules", type: "RESCHEDULES", idIn: "milestone" },
  ],
  adoption: [
    { field: "adopter", type: "HAS_ADOPTION", isReversed: true },
    { field: "adopts", type: "ADOPTS" },
    { field: "projects", type: "IN" },
    { field: "sources", type: "EVIDENCED_BY" },
  ],
  metric: [],
};

/** Adds the relationships that the lists of a record stand for. */
export function addReferences(builder: GraphBuilder, kind: RecordKind, record: RecordBase): void {
  const members = record as unknown as Members;
  for (const { field, type, idIn, keyOf, isReversed = false } of REFERENCES[kind] as readonly ReferenceField[]) {
    const value = members[field] ?? [];
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [position, entry] of entries.entries()) {
      const values = idIn === undefined ? {} : (entry as Members);
      const other = String(idIn === undefined ? entry : values[idIn]);
      builder.addRelationship({
        type,
        from: isReversed ? other : record.id,
        to: isReversed ? record.id : other,
        key: keyOf?.(values) ?? "",
        values,
        knownFromAt: record.recordedAt,
        ...(Array.isArray(value) ? { position } : {}),
      });
    }
  }
}
