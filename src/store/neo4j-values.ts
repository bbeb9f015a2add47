import type { Integer, Record as Neo4jRecord } from "neo4j-driver";
import { AppError } from "../errors.ts";
import type { StoreRow, StoreValue } from "./store.ts";

/** A parameter as the driver sends it: whole numbers as Cypher integers, which JavaScript does not tell from floats. */
export function toParameter(value: StoreValue, int: (value: number) => Integer): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: StoreValue) => toParameter(item, int));
  return toParameters(value as Readonly<Record<string, StoreValue>>, int);
}

/** The same for every parameter of a statement. */
export function toParameters(
  parameters: Readonly<Record<string, StoreValue>>,
  int: (value: number) => Integer,
): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const key in parameters) converted[key] = toParameter(parameters[key] as StoreValue, int);
  return converted;
}

/** A record as the port promises it; throws `STORE_STATEMENT` at nodes, instants, points and other types that other engines lack. */
export function toRow(record: Neo4jRecord): StoreRow {
  const row: Record<string, StoreValue> = {};
  for (let at = 0; at < record.keys.length; at++) {
    const column = record.keys[at] as string;
    row[column] = checked(record.get(at), column);
  }
  return row;
}

/** The value itself: the driver's maps and lists are fresh and plain, so nothing needs copying. */
function checked(value: unknown, column: string): StoreValue {
  if (typeof value !== "object" || value === null) return value as StoreValue;
  if (Array.isArray(value)) {
    for (const item of value) checked(item, column);
  } else if (Object.getPrototypeOf(value) === Object.prototype) {
    for (const key in value) checked((value as Record<string, unknown>)[key], column);
  } else {
    const sentence = `Column "${column}" holds a ${value.constructor.name}, which other engines do not have; return plain properties instead.`;
    throw new AppError("STORE_STATEMENT", sentence, { details: { column } });
  }
  return value as StoreValue;
}
