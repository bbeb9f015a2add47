/**
 * What a reader asks of the graph: a tree of fields with arguments. It is GraphQL's shape without GraphQL's machinery,
 * so that whoever asks need not ask in GraphQL. A tree is planned once and run many times with other variables; therefore an
 * argument knows not only its value but where the value comes from.
 */

import type { Arg, Json, Variables } from "./argument.ts";

export { Arg, type Json, type Variables } from "./argument.ts";

/** A field that is answered without the graph: whoever completes an answer knows the type. Readers pass over it. */
export const TYPE_NAME = "__typename";

/** Rows of a page that asks for no number. */
export const DEFAULT_PAGE = 20;

/** One selected field. */
export interface FieldSelection {
  /** The name in the answer: the alias, else the field's name. */
  readonly key: string;
  readonly name: string;
  /** Arguments with the schema's defaults filled in; absent ones are left out. */
  readonly args: Readonly<Record<string, Arg>>;
  /** The object type that a fragment on an interface or union narrowed to; null where none did. */
  readonly on: string | null;
  readonly fields: readonly FieldSelection[];
}

/**
 * Under which name a field's value stands in what a reader returns: fields of narrowed types are kept apart, by a character that
 * no alias has.
 */
export function resultKey(field: Pick<FieldSelection, "key" | "on">): string {
  return field.on === null ? field.key : `${field.key}:${field.on}`;
}

/** One operation: its root fields are answered at one revision, but for those that name another. */
export interface ReadOperation {
  /** Identity under which plans are kept; the same object for the same document. */
  readonly document: object;
  /** Whatever besides the document decides the shape of the selection: operation name, shape of the variables. See `shapeOf`. */
  readonly shape: string;
  readonly variables: Variables;
  /** Builds the selection; called only when no plan is kept. */
  readonly select: () => readonly FieldSelection[];
  /** The day that `now` defaults to (UTC), and the instant of the call. */
  readonly today: string;
  readonly instant: string;
  /** Pages are sent by the engine row by row: right for long ones. The same for all runs of a document. */
  readonly rowByRow?: boolean;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** What an operation answered: one value a root field, in their order. */
export interface ReadAnswer {
  /** The newest revision that was read; null where nothing was. */
  readonly revision: number | null;
  readonly values: readonly Json[];
}

/** A word of a closed list, or a text that looks like one. */
const WORD = /^[A-Z][A-Z_]*$/;

/**
 * The part of the variables that may change a statement's text: which members are there, words of closed lists, booleans,
 * prefixes of ids. Two calls of one document with the same shape run the same text with other parameters.
 */
export function shapeOf(value: Json | undefined): string {
  if (value === null || value === undefined) return "-";
  if (typeof value === "string") return WORD.test(value) ? value : (/^[a-z]+:/.exec(value)?.[0] ?? "s");
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "number") return "n";
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const plain = items.every((item) => item === null || typeof item !== "object");
    const shapes = items.map(shapeOf);
    // Of plain values that are no words it does not matter how many there are.
    const isTold = (shape: string, index: number) => !plain || WORD.test(shape) || shapes.indexOf(shape) === index;
    return `[${shapes.filter(isTold).join(",")}]`;
  }
  const object = value as { readonly [key: string]: Json | undefined };
  return `{${Object.keys(object)
    .sort()
    .map((key) => `${key}:${shapeOf(object[key])}`)
    .join(",")}}`;
}
