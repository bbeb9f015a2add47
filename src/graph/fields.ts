/** What each GraphQL field of each label means in the graph, looked up by name. Made once from the model. */
import type {
  Hop,
  NodeDeclaration,
  PathField,
  Properties,
  PropertyType,
  RelationField,
  RelationshipDeclaration,
} from "./declaration.ts";
import { type DerivedFields, derivedFields } from "./derived/derived-fields.ts";
import { type Label, model, type RelationshipType } from "./model.ts";

/** A relationship as seen from one of its ends. */
export interface Relation {
  readonly kind: "relation";
  readonly hop: Hop & { readonly type: RelationshipType };
  readonly field: RelationField;
  readonly targets: readonly Label[];
  readonly properties: Properties;
}

export type FieldMeaning =
  | { readonly kind: "id" }
  | { readonly kind: "property"; readonly type: PropertyType }
  | { readonly kind: "state"; readonly type: PropertyType; readonly otherwise: string | null }
  | Relation
  | { readonly kind: "path"; readonly path: PathField }
  | { readonly kind: "derived"; readonly derived: DerivedFields };

/** Every label, in the order of the model. */
export const LABELS = Object.keys(model.nodes) as Label[];

const BY_LABEL: ReadonlyMap<Label, ReadonlyMap<string, FieldMeaning>> = new Map(
  LABELS.map((label) => [label, new Map(meaningsOf(label))]),
);

/** What a field means on any of these labels (the members of an interface share one meaning a name); throws for a field that none has. */
export function fieldOf(labels: readonly Label[], name: string): FieldMeaning {
  for (const label of labels) {
    const meaning = BY_LABEL.get(label)?.get(name);
    if (meaning !== undefined) return meaning;
  }
  throw new TypeError(`The model has no field "${name}" on ${labels.join(" or ")}.`);
}

/** All fields of a label with their meanings. */
export function fieldsOf(label: Label): ReadonlyMap<string, FieldMeaning> {
  return BY_LABEL.get(label) ?? new Map();
}

function* meaningsOf(label: Label): Generator<[string, FieldMeaning]> {
  const node: NodeDeclaration = model.nodes[label];
  yield ["id", { kind: "id" }];
  for (const [name, type] of Object.entries(node.properties)) yield [name, { kind: "property", type }];
  for (const [name, state] of Object.entries(node.state ?? {})) yield [name, { kind: "state", ...state }];
  for (const type of Object.keys(model.relationships) as RelationshipType[]) {
    const relationship: RelationshipDeclaration = model.relationships[type];
    const properties = relationship.properties ?? {};
    if (relationship.out !== undefined && relationship.from.includes(label)) {
      const hop = { type, direction: "out" } as const;
      yield [
        relationship.out.field,
        { kind: "relation", hop, field: relationship.out, targets: relationship.to as Label[], properties },
      ];
    }
    if (relationship.in !== undefined && relationship.to.includes(label)) {
      const hop = { type, direction: "in" } as const;
      yield [
        relationship.in.field,
        { kind: "relation", hop, field: relationship.in, targets: relationship.from as Label[], properties },
      ];
    }
  }
  for (const path of model.pathFields as readonly PathField[]) {
    if (path.on.includes(label)) yield [path.field, { kind: "path", path }];
  }
  for (const derived of derivedFields) {
    if (!derived.on.includes(label)) continue;
    for (const name of derived.names) yield [name, { kind: "derived", derived }];
  }
}
