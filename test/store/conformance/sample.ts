import { AppError, type ErrorCode } from "../../../src/errors.ts";
import type { Statement, StoreSchema, StoreValue } from "../../../src/store/store.ts";

/** A small graph's schema for the conformance suite. */
export const SCHEMA: StoreSchema = {
  uniqueIds: ["Thing", "Other"],
  indexes: [{ name: "Thing_rank", label: "Thing", properties: ["rank"] }],
  textIndexes: [{ name: "words", labels: ["Thing", "Other"], property: "text" }],
};

/** A statement in one line. */
export function cypher(text: string, parameters: Record<string, StoreValue> = {}): Statement {
  return { text, parameters };
}

/** The failure of a promise that must fail with an `AppError` of this code. */
export async function failure(code: ErrorCode, promise: Promise<unknown>): Promise<AppError> {
  const error = await promise.then(
    (value) => new Error(`expected ${code}, got ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof AppError && error.code === code) return error;
  throw error;
}

/** Work of a second or so that every engine can be interrupted in, or finishes by itself. */
export const SLOW = cypher(
  "UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y WITH x * y AS p WHERE p = -1 RETURN count(p) AS n",
);
