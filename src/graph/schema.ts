/** What the graph needs of its engine: constraints and indexes, made from the model. */
import type { IndexDefinition, StoreSchema } from "../store/store.ts";
import type { NodeDeclaration } from "./declaration.ts";
import { type Label, model } from "./model.ts";
import { TIMELINE_INDEXES } from "./timeline-stream.ts";

/** The full-text index over `searchText`. */
export const SEARCH_INDEX = "search";
/** The full-text index over the terms by which claims are looked up. */
export const LOOKUP_INDEX = "lookup";

/** Where sources keep the normal forms of their addresses. */
export const ADDRESS_KEYS = ["urlKey", "copyUrlKey", "archivedUrlKey"] as const;

/** Words that pages are filtered by while they are sorted by a key: such a page reads one index in order. */
const FILTERED: Readonly<Partial<Record<Label, readonly string[]>>> = {
  Claim: ["status"],
  Milestone: ["kind", "delivery"],
};

const NODES: readonly (readonly [Label, NodeDeclaration])[] = Object.entries(model.nodes) as [Label, NodeDeclaration][];

/** Labels whose text `search` finds. */
export const SEARCHED_LABELS: readonly Label[] = NODES.filter(([, { searched }]) => searched !== undefined).map(
  ([label]) => label,
);

/** Constraints and indexes of the graph. */
export const GRAPH_SCHEMA: StoreSchema = {
  uniqueIds: [...NODES.map(([label]) => label), "Revision", "Change", "Head"],
  indexes: [
    ...named([
      ...NODES.flatMap(([label, node]) => indexesOf(label, node)),
      ...TIMELINE_INDEXES.map(([label, property]) => index(label, [property])),
    ]),
    ...ADDRESS_KEYS.map((key) => index("Source", [key])),
    index("Revision", ["number"]),
    index("Revision", ["at"]),
  ],
  textIndexes: [
    { name: SEARCH_INDEX, labels: SEARCHED_LABELS, property: "searchText" },
    { name: LOOKUP_INDEX, labels: ["Claim"], property: "lookupText" },
  ],
};

/** Every order has an index, by itself and behind the words it is filtered by; totals count by `knownTo`, parts are found by their record. */
function indexesOf(label: Label, node: NodeDeclaration): IndexDefinition[] {
  const orders = Object.values(node.orders);
  const keys = orders
    .filter(({ kind, property }) => kind === "key" && property !== "id")
    .map(({ property }) => property);
  const words = orders.filter(({ kind }) => kind === "word").map(({ property }) => property);
  return [
    ...keys.map((key) => index(label, [key])),
    ...words.map((word) => index(label, [word, "id"])),
    ...(FILTERED[label] ?? []).flatMap((word) => keys.map((key) => index(label, [word, key]))),
    index(label, node.root === undefined ? ["subjectId"] : ["knownTo"]),
  ];
}

function index(label: string, properties: readonly string[]): IndexDefinition {
  return { name: [label, ...properties].join("_"), label, properties };
}

/** Each index once, whoever asks for it. */
function named(indexes: readonly IndexDefinition[]): IndexDefinition[] {
  return [...new Map(indexes.map((each) => [each.name, each])).values()];
}
