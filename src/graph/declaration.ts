/**
 * The words in which `model.ts` declares the graph. Everything that writes, queries or describes the graph
 * reads a declaration in these words; nothing here knows which labels there are.
 */
import type { VocabularyName } from "../domain/vocabulary.ts";

/** Value types that are stored as one property of the same name. */
export type ScalarType = "text" | "texts" | "int" | "float" | "day" | "instant" | "revision" | "id";

/**
 * Value types that are stored as several properties, prefixed with the field's name: `madeOn` becomes
 * `madeOnText`, `madeOnEarliest` … The first part is null exactly when the whole value is.
 */
export const COMPOSITES = {
  PartialDate: { text: "text", words: "text", qualifier: "text", earliest: "day", latest: "day" },
  Locator: { text: "text", section: "text", block: "text", row: "text", column: "text", sentence: "int" },
} as const satisfies Record<string, Record<string, ScalarType>>;

export type CompositeName = keyof typeof COMPOSITES;

/** The type of a property. `word` and `wordList` hold words of a closed list. */
export type PropertyType =
  | {
      readonly kind: "scalar";
      readonly scalar: ScalarType;
      /** Name in the store, where it is another. */
      readonly stored?: string;
    }
  | { readonly kind: "word"; readonly vocabulary: VocabularyName }
  | { readonly kind: "wordList"; readonly vocabulary: VocabularyName }
  | { readonly kind: "composite"; readonly composite: CompositeName };

export const scalar = (type: ScalarType): PropertyType => ({ kind: "scalar", scalar: type });
export const scalarStoredAs = (type: ScalarType, stored: string): PropertyType => ({
  kind: "scalar",
  scalar: type,
  stored,
});
export const word = (vocabulary: VocabularyName): PropertyType => ({ kind: "word", vocabulary });
export const wordList = (vocabulary: VocabularyName): PropertyType => ({ kind: "wordList", vocabulary });
export const composite = (name: CompositeName): PropertyType => ({ kind: "composite", composite: name });

/** Properties by name. */
export type Properties = Readonly<Record<string, PropertyType>>;

/**
 * A way to sort nodes of one label.
 * `key`: a stored property that ends in the id, so it is unique, indexed, and carries a whole keyset page.
 * `word`: a stored word, not unique; the page goes on with the next order or the id.
 */
export interface OrderDeclaration {
  readonly kind: "key" | "word";
  readonly property: string;
  /** The field whose value is sorted by. */
  readonly of: string;
}

/** A label. */
export interface NodeDeclaration {
  /** What stands before the colon in ids. */
  readonly prefix: string;
  readonly description: string;
  readonly properties: Properties;
  /**
   * Fields that an assessment decides. They are stored on the node for today, and found through `HAS_STATUS` for any other day;
   * `otherwise` is the answer where no assessment holds.
   */
  readonly state?: Readonly<Record<string, { readonly type: PropertyType; readonly otherwise: string | null }>>;
  readonly orders: Readonly<Record<string, OrderDeclaration>>;
  /** The order of a page that asks for none. */
  readonly defaultOrder?: { readonly field: string; readonly direction: "ASC" | "DESC" };
  /** Properties whose words full-text search finds. */
  readonly searched?: readonly string[];
  /** Whether GraphQL has a root field for one and for a page of them, and their names. */
  readonly root?: { readonly one: string; readonly many: string };
}

/** How a relationship shows as a GraphQL field on one of its ends. */
export interface RelationField {
  readonly field: string;
  /** `one` node, a `list` of nodes, a list of `edges` with properties, or a `connection`. */
  readonly shape: "one" | "list" | "edges" | "connection";
  /** GraphQL type of an edge that has properties (`edges`, `connection`). */
  readonly edgeType?: string;
  /** Under which name an edge of shape `edges` shows its node; connections say `node`. */
  readonly nodeField?: string;
  /** Name of the node in filters; the edge's properties stand beside it. */
  readonly filterField?: string;
  /** Sort of a `list` or `edges`: stored properties of the relationship (`r.`) or node (`m.`), ending in a key. */
  readonly sort?: readonly string[];
}

/** A relationship type. */
export interface RelationshipDeclaration {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The sentence it reads as, forth and back. */
  readonly reads: readonly [forth: string, back: string];
  readonly properties?: Properties;
  readonly out?: RelationField;
  readonly in?: RelationField;
}

/** One step along a relationship. */
export interface Hop {
  readonly type: string;
  readonly direction: "out" | "in";
}

/** A connection that follows one of several paths to the same label; an argument chooses which. */
export interface PathField {
  readonly on: readonly string[];
  readonly field: string;
  readonly target: string;
  /** Paths by the word that chooses them. */
  readonly paths: Readonly<Record<string, readonly Hop[]>>;
  readonly argument: { readonly name: string; readonly enumName: string; readonly default: readonly string[] };
  readonly description: string;
}

export interface ModelDeclaration {
  readonly nodes: Readonly<Record<string, NodeDeclaration>>;
  readonly relationships: Readonly<Record<string, RelationshipDeclaration>>;
  readonly pathFields: readonly PathField[];
}
