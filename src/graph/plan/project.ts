/** Selected fields of a node or relationship, as the entries of a Cypher map. */
import { COMPOSITES, type Properties, type PropertyType } from "../declaration.ts";
import type { DerivedFields } from "../derived/derived-fields.ts";
import { fieldOf } from "../fields.ts";
import { type FieldSelection, resultKey, TYPE_NAME } from "../selection.ts";
import { partName, storedName } from "../stored-name.ts";
import { projectPath, projectRelation } from "./relation.ts";
import { type Finish, mapOf, type NodeScope, type Projection } from "./scope.ts";
import { stateSubquery } from "./state.ts";

/** Projects fields of the node that the scope names. `identify` adds `__id`, by which a reader tells the type. */
export function projectNode(
  scope: NodeScope,
  fields: readonly FieldSelection[],
  identify = scope.labels.length > 1,
): Projection {
  const collected = { subqueries: [] as string[], entries: [] as string[], finishes: [] as Finish[] };
  const add = (part: Projection): void => {
    collected.subqueries.push(...part.subqueries);
    collected.entries.push(...part.entries);
    collected.finishes.push(...part.finishes);
  };
  if (identify) collected.entries.push(`__id: ${scope.variable}.id`);
  const derived = new Map<DerivedFields, FieldSelection[]>();
  let state: string | null = null;
  for (const field of fields) {
    if (field.name === TYPE_NAME) continue;
    const meaning = fieldOf(scope.labels, field.name);
    if (meaning.kind === "id") collected.entries.push(`${resultKey(field)}: ${scope.variable}.id`);
    else if (meaning.kind === "property") collected.entries.push(entry(scope.variable, meaning.type, field));
    else if (meaning.kind === "state") {
      if (!scope.clock.isLive && state === null) {
        const found = stateSubquery(scope);
        state = found.variable;
        collected.subqueries.push(...found.lines);
      }
      collected.entries.push(stateEntry(state ?? scope.variable, meaning.type, meaning.otherwise, field));
    } else if (meaning.kind === "relation") add(projectRelation(scope, meaning, field));
    else if (meaning.kind === "path") add(projectPath(scope, meaning.path, field));
    else derived.set(meaning.derived, [...(derived.get(meaning.derived) ?? []), field]);
  }
  for (const [each, selected] of derived) add(projectDerived(scope, each, selected));
  return collected;
}

/** Projects properties of a relationship. */
export function projectProperties(
  variable: string,
  properties: Properties,
  fields: readonly FieldSelection[],
): string[] {
  return fields
    .filter(({ name }) => name !== TYPE_NAME)
    .map((field) => {
      const type = properties[field.name];
      if (type === undefined) throw new TypeError(`The relationship ${variable} has no property "${field.name}".`);
      return entry(variable, type, field);
    });
}

function projectDerived(scope: NodeScope, derived: DerivedFields, selected: readonly FieldSelection[]): Projection {
  const key = `__${derived.names[0]}`;
  const needs = derived.needs(scope);
  const finish: Finish = (draft, run) => {
    const values = derived.compute(draft[key] ?? null, scope.clock.nowOf(run));
    for (const field of selected) draft[resultKey(field)] = values[field.name] ?? null;
    delete draft[key];
  };
  return { subqueries: needs.subqueries, entries: [`${key}: ${needs.expression}`], finishes: [finish] };
}

function stateEntry(variable: string, type: PropertyType, otherwise: string | null, field: FieldSelection): string {
  if (type.kind === "composite" || otherwise === null) return entry(variable, type, field);
  return `${resultKey(field)}: coalesce(${variable}.${field.name}, '${otherwise}')`;
}

function entry(variable: string, type: PropertyType, field: FieldSelection): string {
  if (type.kind !== "composite") {
    const stored = `${variable}.${storedName(field.name, type)}`;
    return `${resultKey(field)}: ${isList(type) ? `coalesce(${stored}, [])` : stored}`;
  }
  const names = Object.keys(COMPOSITES[type.composite]);
  const parts = field.fields
    .filter((part) => names.includes(part.name))
    .map((part) => `${part.key}: ${variable}.${partName(field.name, part.name)}`);
  const presence = `${variable}.${partName(field.name, names[0] ?? "text")}`;
  return `${resultKey(field)}: CASE WHEN ${presence} IS NULL THEN null ELSE ${mapOf(parts)} END`;
}

/** Empty lists are stored as nothing. */
function isList(type: PropertyType): boolean {
  return type.kind === "wordList" || (type.kind === "scalar" && type.scalar === "texts");
}
