/** In which form the properties that the model declares are stored. */
import type { StoredProperties } from "./content.ts";
import { storedInstant } from "./content.ts";
import { COMPOSITES, type Properties, type PropertyType } from "./declaration.ts";
import { partName, storedName } from "./stored-name.ts";

/** Names of the stored properties that hold a declared one. */
export function storedNames(name: string, type: PropertyType): readonly string[] {
  if (type.kind === "composite") return Object.keys(COMPOSITES[type.composite]).map((part) => partName(name, part));
  return [storedName(name, type)];
}

/** Declared properties as they are stored; members of `values` that are not declared are left aside, and so is what is unknown or empty. */
export function storedProperties(declared: Properties, values: object): StoredProperties {
  const members = values as Readonly<Record<string, unknown>>;
  const stored: Record<string, Exclude<StoredProperties[string], null>> = {};
  for (const [name, type] of Object.entries(declared)) {
    const value = members[name];
    if (isAbsent(value)) continue;
    if (type.kind !== "composite") {
      stored[storedName(name, type)] = storedValue(type, value);
      continue;
    }
    const parts = value as Readonly<Record<string, unknown>>;
    for (const part of Object.keys(COMPOSITES[type.composite])) {
      if (!isAbsent(parts[part])) stored[partName(name, part)] = parts[part] as string | number;
    }
  }
  return stored;
}

function storedValue(type: PropertyType, value: unknown): StoredProperties[string] {
  if (type.kind === "scalar" && type.scalar === "instant") return storedInstant(String(value));
  return value as StoredProperties[string];
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
