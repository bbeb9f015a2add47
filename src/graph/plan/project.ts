/** Selected fields of a node or relationship, as columns. */
import { COMPOSITES, type Properties, type PropertyType } from "../declaration.ts";
import type { DerivedFields } from "../derived/derived-fields.ts";
import { fieldOf } from "../fields.ts";
import { type FieldSelection, type Json, resultKey, TYPE_NAME } from "../selection.ts";
import { partName, storedName } from "../stored-name.ts";
import { type Column, type Projection, plainColumn, readColumn } from "./column.ts";
import { projectDerived } from "./derived.ts";
import { projectPath, projectRelation } from "./relation.ts";
import type { NodeScope } from "./scope.ts";
import { stateSubquery } from "./state.ts";

/** Projects fields of the node that the scope names. `identify` adds `__id`, by which a reader tells the type. */
export function projectNode(
  scope: NodeScope,
  fields: readonly FieldSelection[],
  identify = scope.labels.length > 1,
): Projection {
  const subqueries: string[] = [];
  const columns: Column[] = identify ? [plainColumn("__id", `${scope.variable}.id`)] : [];
  const derived = new Map<DerivedFields, FieldSelection[]>();
  let holder: string | null = scope.clock.isLive ? scope.variable : null;
  for (const field of fields) {
    if (field.name === TYPE_NAME) continue;
    const meaning = fieldOf(scope.labels, field.name);
    if (meaning.kind === "derived") {
      derived.set(meaning.derived, [...(derived.get(meaning.derived) ?? []), field]);
    } else if (meaning.kind === "relation" || meaning.kind === "path") {
      const part =
        meaning.kind === "relation" ? projectRelation(scope, meaning, field) : projectPath(scope, meaning.path, field);
      subqueries.push(...part.subqueries);
      columns.push(...part.columns);
    } else if (meaning.kind === "state") {
      if (holder === null) {
        const state = stateSubquery(scope);
        holder = state.variable;
        subqueries.push(...state.lines);
      }
      columns.push(valueColumn(holder, meaning.type, field, meaning.otherwise));
    } else if (meaning.kind === "id") columns.push(plainColumn(resultKey(field), `${scope.variable}.id`));
    else columns.push(valueColumn(scope.variable, meaning.type, field));
  }
  for (const [each, selected] of derived) {
    const part = projectDerived(scope, each, selected);
    subqueries.push(...part.subqueries);
    columns.push(...part.columns);
  }
  return { subqueries, columns };
}

/** Projects properties of a relationship. */
export function projectProperties(
  variable: string,
  properties: Properties,
  fields: readonly FieldSelection[],
): Column[] {
  return fields
    .filter(({ name }) => name !== TYPE_NAME)
    .map((field) => {
      const type = properties[field.name];
      if (type === undefined) throw new TypeError(`The relationship ${variable} has no property "${field.name}".`);
      return valueColumn(variable, type, field);
    });
}

function valueColumn(
  variable: string,
  type: PropertyType,
  field: FieldSelection,
  otherwise: string | null = null,
): Column {
  const key = resultKey(field);
  if (type.kind === "composite") return compositeColumn(variable, type.composite, field);
  const stored = `${variable}.${storedName(field.name, type)}`;
  if (isList(type)) return readColumn(key, stored, (raw) => raw ?? []);
  return otherwise === null ? plainColumn(key, stored) : readColumn(key, stored, (raw) => raw ?? otherwise);
}

/** A value of several parts: the first tells whether there is one. */
function compositeColumn(variable: string, composite: keyof typeof COMPOSITES, field: FieldSelection): Column {
  const names = Object.keys(COMPOSITES[composite]);
  const [presence = "text"] = names;
  const parts = field.fields.filter(({ name }) => names.includes(name));
  const stored = [presence, ...parts.map(({ name }) => name)].map(
    (name) => `${variable}.${partName(field.name, name)}`,
  );
  return readColumn(resultKey(field), `[${stored.join(", ")}]`, (raw) => {
    const [present, ...values] = raw as readonly Json[];
    if (present === null || present === undefined) return null;
    return Object.fromEntries(parts.map((part, index) => [resultKey(part), values[index] ?? null]));
  });
}

/** Empty lists are stored as nothing. */
function isList(type: PropertyType): boolean {
  return type.kind === "wordList" || (type.kind === "scalar" && type.scalar === "texts");
}
