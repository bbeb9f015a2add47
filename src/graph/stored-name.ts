/** Under which names declared values lie in the store. */
import type { PropertyType } from "./declaration.ts";

/** The stored name of a property that is stored as one. */
export function storedName(name: string, type: PropertyType): string {
  return type.kind === "scalar" ? (type.stored ?? name) : name;
}

/** The stored name of a part of a composite. */
export function partName(name: string, part: string): string {
  return `${name}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

/** Relationship types that are words of Cypher. */
const RESERVED = new Set(["IN"]);

/** A relationship type as Cypher reads it. */
export function typeName(type: string): string {
  return RESERVED.has(type) ? `\`${type}\`` : type;
}
