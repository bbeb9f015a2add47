/** How large an operation may be. Everything is refused before anything runs, with the size and the limit named. */
import { MOST_DOCUMENT_BYTES } from "../domain/look-up-limits.ts";
import { AppError } from "../errors.ts";

/** Limits of one operation; introspection counts towards none but `bodyBytes` and `tokens`. */
export interface Limits {
  /** Of a request's body, the document of a `factCheck` aside. */
  readonly bodyBytes: number;
  /** Of a document that `factCheck` is given. */
  readonly documentBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  /** Objects inside one another in an argument, such as a filter: engines stop at some depth of their own. */
  readonly inputDepth: number;
  /** Objects in the arguments of all fields together. */
  readonly inputSize: number;
  /** Objects that could be returned. */
  readonly cost: number;
  /** The most that `first`, `last` and `ids` may ask for. */
  readonly pageSize: number;
  /** After which an answer is given up, and the database's work on it cancelled; of a look-up, each of its statements. */
  readonly timeoutMs: number;
  /** After which the look-ups of an operation are given up, with the time that their documents waited. */
  readonly lookUpMs: number;
  /** Operations with documents to look up that are at work together, and those that may wait for them. */
  readonly documentsAtOnce: number;
  readonly documentsWaiting: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 100_000,
  documentBytes: MOST_DOCUMENT_BYTES,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  inputDepth: 12,
  inputSize: 200,
  cost: 10_000,
  pageSize: 100,
  timeoutMs: 10_000,
  lookUpMs: 60_000,
  documentsAtOnce: 2,
  documentsWaiting: 16,
};

/** What an operation has too much of: `INPUT_LIMIT_EXCEEDED` with the size and the limit. */
export function exceeded(what: string, size: number | string, limit: number): AppError {
  const message = `The operation has ${size} ${what}; at most ${limit} are allowed.`;
  return new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { size, limit } });
}
