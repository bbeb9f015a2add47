/**
 * A record just before a revision and from it on, as JSON texts: its stored fields under the API's names, its parts (judgements,
 * reviews, figures, points of a series) and its relationships, as far as each was known. Texts are the latest. Pure.
 */
import { compareTexts } from "../domain/text-order.ts";
import { COMPOSITES, type NodeDeclaration, type Properties, type RelationshipDeclaration } from "./declaration.ts";
import { labelOfId } from "./ids.ts";
import { type Label, model, type RelationshipType } from "./model.ts";
import type { Json } from "./selection.ts";
import { partName, storedName } from "./stored-name.ts";

type Stored = Readonly<Record<string, Json>>;

/** A relationship as it is stored, between the ids of its ends. */
export interface StoredLink {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Stored;
}

/** A node of a record, whenever it was known, with the relationships that it holds. */
export interface StoredPart {
  readonly properties: Stored;
  readonly links: readonly StoredLink[];
}

/** Stored on nodes beside what the model declares. */
const BESIDES_NODE = ["existsFrom", "lastReviewedOn", "lastLookedAt", "origin"];

/** The state from the revision on; null where nothing of the record is known then. */
export function stateFrom(subjectId: string, parts: readonly StoredPart[], revision: number): string | null {
  return stateOf(subjectId, parts, ({ knownFrom, knownTo }) => knownFrom <= revision && knownTo > revision);
}

/** The state just before the revision; null where nothing of the record was known then. */
export function stateBefore(subjectId: string, parts: readonly StoredPart[], revision: number): string | null {
  return stateOf(subjectId, parts, ({ knownFrom, knownTo }) => knownFrom < revision && knownTo >= revision);
}

interface Interval {
  readonly knownFrom: number;
  readonly knownTo: number;
}

function stateOf(
  subjectId: string,
  parts: readonly StoredPart[],
  holds: (interval: Interval) => boolean,
): string | null {
  const isKnown = ({ properties }: { readonly properties: Stored }): boolean =>
    holds({ knownFrom: Number(properties.knownFrom), knownTo: Number(properties.knownTo ?? Number.POSITIVE_INFINITY) });
  const known = parts
    .filter(isKnown)
    .map(({ properties, links }) => ({ properties, links: links.filter(isKnown) }))
    .sort((a, b) => compareTexts(idOf(a), idOf(b)));
  if (known.length === 0) return null;
  const [record, others] = [
    known.find((part) => idOf(part) === subjectId),
    known.filter((part) => idOf(part) !== subjectId),
  ];
  const state = record === undefined ? {} : stateInForce(record, others);
  return JSON.stringify({
    id: subjectId,
    ...(record === undefined ? { relationships: [] } : { ...fieldsOf(record, state), relationships: linksOf(record) }),
    parts: others.map((part) => ({ id: idOf(part), ...fieldsOf(part, {}), relationships: linksOf(part) })),
  });
}

function idOf({ properties }: StoredPart): string {
  return String(properties.id);
}

/** What the judgement decides whose status edge is open in the world, as stored properties. */
function stateInForce({ links }: StoredPart, others: readonly StoredPart[]): Stored {
  const judged = links
    .filter(({ type, properties }) => type === "HAS_STATUS" && (properties.validTo ?? null) === null)
    .map(({ to }) => to)
    .sort(compareTexts);
  return others.find((part) => idOf(part) === judged[0])?.properties ?? {};
}

function fieldsOf({ properties }: StoredPart, state: Stored): Record<string, Json> {
  const declaration: NodeDeclaration = model.nodes[labelOfId(String(properties.id)) as Label];
  const states = Object.entries(declaration.state ?? {});
  const otherwise = Object.fromEntries(
    states.flatMap(([name, { otherwise: word }]) => (word === null ? [] : [[name, word]])),
  );
  return {
    ...declaredValues(declaration.properties, properties),
    ...otherwise,
    ...declaredValues(Object.fromEntries(states.map(([name, { type }]) => [name, type])), state),
    ...present(BESIDES_NODE, properties),
  };
}

function linksOf({ properties: { id }, links }: StoredPart): Json[] {
  const shown = links.map(({ type, from, to, properties }) => ({
    type,
    ...(from === id ? { to } : { from }),
    key: String(properties.key),
    ...present(["position", "origin"], properties),
    properties: declaredValues(ownProperties(type), properties),
  }));
  return shown.sort((a, b) => compareTexts(JSON.stringify(a), JSON.stringify(b)));
}

/** Known intervals are told by the revisions at which a thing comes and goes. */
function ownProperties(type: RelationshipType): Properties {
  const { properties = {} }: RelationshipDeclaration = model.relationships[type];
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !name.startsWith("known")));
}

/** Declared properties under their names; those of several parts as objects, what is unknown left out. */
function declaredValues(declared: Properties, stored: Stored): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, type]): [string, Json][] => {
      if (type.kind !== "composite") {
        const value = stored[storedName(name, type)] ?? null;
        return value === null ? [] : [[name, value]];
      }
      const names = Object.keys(COMPOSITES[type.composite]);
      const parts = names.map((part): [string, Json] => [part, stored[partName(name, part)] ?? null]);
      const known = parts.filter(([, value]) => value !== null);
      return known.length === 0 ? [] : [[name, Object.fromEntries(known)]];
    }),
  );
}

function present(names: readonly string[], stored: Stored): Record<string, Json> {
  return Object.fromEntries(
    names.flatMap((name): [string, Json][] => ((stored[name] ?? null) === null ? [] : [[name, stored[name] as Json]])),
  );
}
