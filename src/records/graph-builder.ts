/** Gathers nodes and relationships; sees to it that keys are unique and that a relationship is known no longer than its ends. */
import { dayOfInstant } from "../domain/calendar.ts";
import { dateOrderKey, textOrderKey, wideEndOfDate } from "../domain/order-key.ts";
import type { PartialDate } from "../domain/partial-date.ts";
import { compareTexts } from "../domain/text-order.ts";
import { type ContentNode, type ContentRelationship, type StoredProperties, storedInstant } from "../graph/content.ts";
import type { NodeDeclaration, Properties, RelationshipDeclaration } from "../graph/declaration.ts";
import { type Label, model, type RelationshipType } from "../graph/model.ts";
import { wordsIn } from "../graph/search-rank.ts";
import { storedProperties } from "../graph/stored-properties.ts";
import { keyOf, OPEN_END, wideEndOf } from "../graph/timeline-stream.ts";

/** A relationship before its known interval is cut to those of its ends. */
export interface RelationshipDraft {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly key?: string;
  /** 0-based place in the list that it comes from. */
  readonly position?: number;
  /** Holds the properties that the model declares for the type. */
  readonly values?: object;
  readonly knownFromAt: string;
  readonly knownToAt?: string | null;
}

export class GraphBuilder {
  readonly #nodes = new Map<string, ContentNode>();
  readonly #relationships = new Map<string, ContentRelationship>();

  /** Adds a node; `values` holds what the model declares for its label (state included), `extra` is stored as it is. */
  addNode(label: Label, id: string, values: object, knownFromAt: string, extra: StoredProperties = {}): void {
    const node: NodeDeclaration = model.nodes[label];
    const properties = {
      ...storedProperties({ ...node.properties, ...stateTypes(node) }, values),
      ...orderKeys(node, id, values),
      ...searchText(node, values),
      ...extra,
    };
    this.#nodes.set(id, { label, id, properties, knownFromAt: storedInstant(knownFromAt) });
  }

  /**
   * Adds a relationship. A second one of the same type, ends and key is numbered where the type has properties to tell them
   * apart, and left out where it has none and so would say nothing new.
   */
  addRelationship({
    type,
    from,
    to,
    key = "",
    position,
    values = {},
    knownFromAt,
    knownToAt = null,
  }: RelationshipDraft): void {
    const { properties: declared = {} }: RelationshipDeclaration = model.relationships[type];
    const identity = (candidate: string): string => [type, from, to, candidate].join("\n");
    const isPlain = Object.keys(declared).length === 0;
    let unique = key;
    for (let number = 2; this.#relationships.has(identity(unique)); number++) {
      if (isPlain) return;
      unique = `${key} #${number}`.trim();
    }
    const properties = {
      ...storedProperties(withoutKnownInterval(declared), values),
      ...(position === undefined ? {} : { position }),
    };
    this.#relationships.set(identity(unique), {
      type,
      from,
      to,
      key: unique,
      properties,
      knownFromAt: storedInstant(knownFromAt),
      knownToAt: knownToAt === null ? null : storedInstant(knownToAt),
    });
  }

  /** Nodes and relationships in an order that does not depend on the order of adding. */
  finish(): { readonly nodes: ContentNode[]; readonly relationships: ContentRelationship[] } {
    const nodes = [...this.#nodes.values()].sort((a, b) => compareTexts(a.id, b.id));
    const relationships = [...this.#relationships]
      .sort(([a], [b]) => compareTexts(a, b))
      .map(([, relationship]) => this.#withinEnds(relationship))
      .filter(({ knownFromAt, knownToAt }) => knownToAt === null || knownFromAt < knownToAt);
    return { nodes, relationships };
  }

  #withinEnds(relationship: ContentRelationship): ContentRelationship {
    const ends = [relationship.from, relationship.to].map((id) => this.#nodes.get(id)?.knownFromAt ?? "");
    const latest = [relationship.knownFromAt, ...ends].sort().at(-1) ?? "";
    return { ...relationship, knownFromAt: latest };
  }
}

function stateTypes({ state = {} }: NodeDeclaration): Properties {
  return Object.fromEntries(Object.entries(state).map(([name, { type }]) => [name, type]));
}

/** The writer of the graph sets these, from the relationship's interval. */
function withoutKnownInterval(declared: Properties): Properties {
  return Object.fromEntries(Object.entries(declared).filter(([name]) => !name.startsWith("known")));
}

function orderKeys({ orders, properties }: NodeDeclaration, id: string, values: object): StoredProperties {
  const members = values as Readonly<Record<string, unknown>>;
  const keys = Object.values(orders).filter(({ kind, property }) => kind === "key" && property !== "id");
  const stored = keys.map(({ property, of }): StoredProperties => {
    const value = members[of];
    return properties[of]?.kind === "composite"
      ? dateKeys(of, (value ?? null) as PartialDate | null, id)
      : { [property]: textOrderKey(String(value ?? ""), id) };
  });
  return Object.assign({}, ...stored) as StoredProperties;
}

/** What a date is found and sorted by: its order key and, where it may be more than one day, the last of them. */
export function dateKeys(name: string, date: PartialDate | null, id: string): StoredProperties {
  const wideEnd = wideEndOfDate(date, OPEN_END);
  return { [keyOf(name)]: dateOrderKey(date, id), ...(wideEnd === null ? {} : { [wideEndOf(name)]: wideEnd }) };
}

/** What a recording is sorted by: its day. */
export function recordingKeys(instant: string, id: string): StoredProperties {
  const day = dayOfInstant(instant);
  return {
    [keyOf("recordedOn")]: dateOrderKey({ text: day, words: null, qualifier: "ON", earliest: day, latest: day }, id),
  };
}

/** Cut into words beforehand: inside words engines differ (`3.5`, `don't`), and a text that is cut already they index alike. */
function searchText({ searched = [] }: NodeDeclaration, values: object): StoredProperties {
  const members = values as Readonly<Record<string, unknown>>;
  const texts = searched.flatMap((name) => (members[name] ?? []) as string | readonly string[]);
  return texts.length === 0 ? {} : { searchText: wordsIn(texts.join(" ")).join(" ") };
}
