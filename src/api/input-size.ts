/** The size of what an operation is given: how deep its arguments and variables nest, and how many objects they hold. */
import type { FieldSelection } from "../graph/selection.ts";
import { exceeded, type Limits } from "./limits.ts";

/** Throws `INPUT_LIMIT_EXCEEDED` for variables that nest too deep; to be asked before anything walks through them. */
export function checkVariables(variables: unknown, limits: Limits): void {
  // Variables by name are one object more than what they hold.
  checkValue(variables, limits, limits.inputDepth + 1);
}

/** Throws `INPUT_LIMIT_EXCEEDED` when the arguments of a selection nest too deep or hold too many objects. */
export function checkArguments(fields: readonly FieldSelection[], limits: Limits): void {
  const objects = objectsIn(fields, limits);
  if (objects > limits.inputSize) throw exceeded("objects in its arguments", objects, limits.inputSize);
}

function objectsIn(fields: readonly FieldSelection[], limits: Limits): number {
  let objects = 0;
  for (const { args, fields: parts } of fields) {
    for (const arg of Object.values(args)) objects += checkValue(arg.value, limits, limits.inputDepth);
    objects += objectsIn(parts, limits);
  }
  return objects;
}

/** Counts the objects in a value. It goes level by level, without recursion: a client may nest deeper than a stack is. */
function checkValue(value: unknown, limits: Limits, deepest: number): number {
  let objects = 0;
  let depth = 0;
  for (let level: unknown[] = [value]; level.length > 0; level = level.flatMap(partsOf)) {
    const found = level.filter((each) => typeof each === "object" && each !== null && !Array.isArray(each)).length;
    if (found === 0) continue;
    objects += found;
    depth += 1;
    if (depth > deepest) {
      throw exceeded("or more objects inside one another in an argument", limits.inputDepth + 1, limits.inputDepth);
    }
  }
  return objects;
}

function partsOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}
