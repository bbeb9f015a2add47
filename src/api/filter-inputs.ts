/** Filters of nodes and relationships, made from the model: every stored field, and every relationship both ways. */
import type {
  NodeDeclaration,
  Properties,
  PropertyType,
  RelationField,
  RelationshipDeclaration,
} from "../graph/declaration.ts";
import { type FieldMeaning, fieldsOf, LABELS, type Relation } from "../graph/fields.ts";
import { type Label, model } from "../graph/model.ts";
import { PARTIES } from "../graph/model-relationships.ts";
import { described, type SdlBlock } from "./sdl-block.ts";

const SCALAR_FILTERS = {
  id: "IdFilter",
  text: "TextFilter",
  texts: "TextListFilter",
  int: "IntFilter",
  revision: "IntFilter",
  float: "FloatFilter",
  day: "DateFilter",
  instant: "DateTimeFilter",
} as const;

const TOTAL = "All that is given must hold; a missing value equals nothing, so `not` includes it.";

/** The filters of all labels, of parties, and of relationships with properties, with their quantifiers. */
export function filterInputs(): SdlBlock[] {
  return [
    ...LABELS.map((label) => nodeFilter(`${label}Filter`, `Which ${pluralOf(label)}. ${TOTAL}`, [...fieldsOf(label)])),
    nodeFilter("PartyFilter", `Which companies, organizations, people or projects. ${TOTAL}`, sharedByParties()),
    ...LABELS.flatMap((label) => [...fieldsOf(label).values()].flatMap(relationInputs)),
  ];
}

/** Name of the GraphQL type at the far end of a relationship. */
export function targetName(targets: readonly Label[]): string {
  return targets.length === 1 ? String(targets[0]) : "Party";
}

/** What several nodes of a label are called. */
export function pluralOf(label: Label): string {
  const { root }: NodeDeclaration = model.nodes[label];
  return root?.many ?? `${label.toLowerCase()}s`.replace(/ys$/, "ies");
}

/** Fields of the same meaning on every kind of party. */
function sharedByParties(): [string, FieldMeaning][] {
  const [first, ...others] = PARTIES.map(fieldsOf);
  const isShared = (name: string, meaning: FieldMeaning): boolean =>
    others.every((fields) => filterField(name, fields.get(name)) === filterField(name, meaning));
  return [...(first ?? [])].filter(([name, meaning]) => isShared(name, meaning));
}

function nodeFilter(name: string, description: string, fields: readonly [string, FieldMeaning][]): SdlBlock {
  const lines = fields.map(([field, meaning]) => filterField(field, meaning)).filter((line) => line !== null);
  return { keyword: "input", name, description, lines: [...logic(name), ...lines] };
}

/** The line of a filter that asks about a field; null for one that cannot be asked about. */
function filterField(name: string, meaning: FieldMeaning | undefined): string | null {
  switch (meaning?.kind) {
    case undefined:
      return null;
    case "id":
      return described("By id.", "id: IdFilter");
    case "property":
    case "state":
      return described(`By \`${name}\`.`, `${name}: ${filterType(meaning.type)}`);
    case "derived":
      if (meaning.derived.filter === undefined || name !== meaning.derived.names[0]) return null;
      return described(`By \`${name}\`, computed for \`now\`.`, `${name}: ${meaning.derived.filter.type}`);
    case "path":
      return described(
        `By claims that have to do with it: ${meaning.path.argument.default.join(" or ")}.`,
        `${name}: ${meaning.path.target}Quantifier`,
      );
    case "relation":
      return described(relationText(name, meaning), `${name}: ${quantifierName(meaning)}`);
  }
}

/** The sentence that the relationship reads as, with the filtered node as "it". */
function relationText(name: string, { hop, properties }: Relation): string {
  const { reads }: RelationshipDeclaration = model.relationships[hop.type];
  const sentence = hop.direction === "out" ? `it ${reads[0]} …` : `… ${reads[0]} it`;
  return `By \`${name}\` (${sentence})${Object.keys(properties).length > 0 ? " and how" : ""}.`;
}

function filterType(type: PropertyType): string {
  switch (type.kind) {
    case "scalar":
      return SCALAR_FILTERS[type.scalar];
    case "word":
      return `${type.vocabulary}Filter`;
    case "wordList":
      return `${type.vocabulary}ListFilter`;
    case "composite":
      return `${type.composite}Filter`;
  }
}

function logic(name: string): string[] {
  return [
    described("All of these hold.", `and: [${name}!]`),
    described("One of these holds.", `or: [${name}!]`),
    described("This does not hold.", `not: ${name}`),
  ];
}

/** An edge filter has a name where the relationship has properties to filter by. */
function edgeFilterOf({ field, properties }: { field: RelationField; properties: Properties }): string | null {
  if (Object.keys(properties).length === 0 || field.filterField === undefined) return null;
  return `${field.edgeType}Filter`;
}

function quantifierName(relation: Relation): string {
  return edgeFilterOf(relation)?.replace(/Filter$/, "Quantifier") ?? `${targetName(relation.targets)}Quantifier`;
}

function quantifier(filter: string): SdlBlock {
  const lines = [
    described("At least one is so.", `some: ${filter}`),
    described("None is so.", `none: ${filter}`),
    described("All are so (true where there is none).", `every: ${filter}`),
  ];
  const name = filter.replace(/Filter$/, "Quantifier");
  return { keyword: "input", name, description: "How many of the related must be so.", lines };
}

/** What a relationship's filter needs: quantifiers over the node, and over the relationship where that has properties. */
function relationInputs(meaning: FieldMeaning): SdlBlock[] {
  if (meaning.kind === "path") return [quantifier(`${meaning.path.target}Filter`)];
  if (meaning.kind !== "relation") return [];
  const target = `${targetName(meaning.targets)}Filter`;
  const name = edgeFilterOf(meaning);
  if (name === null) return [quantifier(target)];
  const own = Object.entries(meaning.properties).map(([property, type]) =>
    described(`By \`${property}\`.`, `${property}: ${filterType(type)}`),
  );
  const node = described("By the node at the far end.", `${meaning.field.filterField}: ${target}`);
  const description = "Which relationships: their own properties, and the node under its name.";
  return [{ keyword: "input", name, description, lines: [...logic(name), ...own, node] }, quantifier(name)];
}
