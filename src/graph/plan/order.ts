/**
 * Orders and keyset pages. A cursor holds the order's name and the keys of its row, so a page stays right while data changes;
 * it is refused under another order.
 */
import { AppError } from "../../errors.ts";
import type { NodeDeclaration, OrderDeclaration } from "../declaration.ts";
import { type Label, model } from "../model.ts";
import { type Arg, DEFAULT_PAGE } from "../selection.ts";
import { type NodeScope, where } from "./scope.ts";
import { stateSubquery } from "./state.ts";
import type { Run } from "./statement-builder.ts";

type Direction = "ASC" | "DESC";

interface Term {
  readonly expression: string;
  readonly direction: Direction;
}

/** At most so many order fields, the closing id not counted. */
const MOST_FIELDS = 2;

/** A sorted page being planned. */
export interface Page {
  /** Lines between the `MATCH … WHERE` and the projection: sorting and cutting. */
  readonly lines: readonly string[];
  /** Predicates of the keyset, to stand in the `WHERE` of the match; none where they have to wait for `lines`. */
  readonly predicates: readonly (string | null)[];
  /** The row's keys, as a Cypher list. */
  readonly cursor: string;
  readonly signature: string;
  readonly isBackward: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  readonly limitOf: (run: Run) => number;
}

export interface PageArgs {
  readonly orderBy?: Arg;
  readonly first?: Arg;
  readonly after?: Arg;
  readonly last?: Arg;
  readonly before?: Arg;
}

export interface PageRequest {
  readonly label: Label;
  readonly args: PageArgs;
  /** Variables beside the node that the rows need. */
  readonly keep: readonly string[];
  /** What tells two rows of the same node apart. */
  readonly tie?: string;
  /** Whether an index can give the rows in order; then the match names a bound of the key even on the first page. */
  readonly isIndexed: boolean;
}

/** Plans the page of a connection over nodes of one label. */
export function pageOf(scope: NodeScope, { label, args, keep, tie, isIndexed }: PageRequest): Page {
  const chosen = chosenOrders(label, args.orderBy);
  const asks = (arg: Arg | undefined): arg is Arg => arg !== undefined && arg.value !== null && arg.value !== undefined;
  const isBackward = asks(args.last);
  const needsState = !scope.clock.isLive && chosen.some(({ order }) => isState(label, order));
  const state = needsState ? stateSubquery(scope) : null;
  const terms = termsOf(scope.variable, chosen, label, state?.variable ?? null, tie);
  const walked = isBackward ? terms.map(flip) : terms;
  const orders = chosen.map(({ name, direction }) => `${name}:${direction}`);
  const signature = `${label}:${[...orders, ...(tie === undefined ? [] : ["EDGE:ASC"])].join(",")}`;
  const [start, end] = isBackward ? [args.before, args.after] : [args.after, args.before];
  const predicates = [
    asks(start) ? keyset(scope, walked, start, signature) : isIndexed ? anyKey(walked) : null,
    asks(end) ? keyset(scope, walked.map(flip), end, signature) : null,
  ];
  const limitOf = (run: Run): number =>
    Number((isBackward ? args.last : args.first)?.in(run.variables) ?? DEFAULT_PAGE);
  const limit = scope.builder.parameter((run) => limitOf(run) + 1);
  const variables = [scope.variable, ...keep, ...scope.clock.imports];
  const late =
    state === null ? [] : [...state.lines, `WITH ${[...variables, state.variable].join(", ")}`, ...where(predicates)];
  return {
    predicates: state === null ? predicates : [],
    lines: [
      ...late,
      `WITH ${[...variables, ...(state === null ? [] : [state.variable])].join(", ")}`,
      `ORDER BY ${walked.map(({ expression, direction }) => `${expression} ${direction}`).join(", ")} LIMIT ${limit}`,
    ],
    cursor: `[${terms.map(({ expression }) => expression).join(", ")}]`,
    signature,
    isBackward,
    hasAfter: asks(args.after),
    hasBefore: asks(args.before),
    limitOf,
  };
}

interface ChosenOrder {
  readonly name: string;
  readonly direction: Direction;
  readonly order: OrderDeclaration;
}

function chosenOrders(label: Label, orderBy: Arg | undefined): ChosenOrder[] {
  const node: NodeDeclaration = model.nodes[label];
  const asked = (orderBy?.items() ?? []).map((item) => ({
    name: String(item.member("field").value),
    direction: (item.member("direction").value ?? "ASC") as Direction,
  }));
  if (asked.length > MOST_FIELDS) {
    throw new AppError("INPUT_INVALID", `\`orderBy\` has ${asked.length} fields; at most ${MOST_FIELDS} are taken.`);
  }
  const byDefault = node.defaultOrder ?? { field: "ID", direction: "ASC" };
  const names = asked.length > 0 ? asked : [{ name: byDefault.field, direction: byDefault.direction }];
  return names.map(({ name, direction }) => {
    const order = node.orders[name];
    if (order === undefined) throw new AppError("INPUT_INVALID", `${label} has no order ${name}.`);
    return { name, direction, order };
  });
}

function termsOf(
  variable: string,
  chosen: readonly ChosenOrder[],
  label: Label,
  state: string | null,
  tie: string | undefined,
): Term[] {
  const terms = chosen.map(({ order, direction }, index): Term => {
    if (order.kind === "word" && state !== null && isState(label, order)) {
      return { expression: `coalesce(${state}.${order.property}, '')`, direction };
    }
    const stored = `${variable}.${order.property}`;
    const isLast = index === chosen.length - 1;
    return {
      expression: order.kind === "word" || isLast || order.property === "id" ? stored : valuePart(stored, label, order),
      direction,
    };
  });
  const last = chosen.at(-1);
  if (last?.order.kind === "word") terms.push({ expression: `${variable}.id`, direction: "ASC" });
  if (tie !== undefined) terms.push({ expression: tie, direction: "ASC" });
  return terms;
}

/** A key without the id it ends in, so that the next order decides among equals. */
function valuePart(stored: string, label: Label, order: OrderDeclaration): string {
  const node: NodeDeclaration = model.nodes[label];
  const isDate = node.properties[order.of]?.kind === "composite";
  return `split(${stored}, '${isDate ? "|" : "\\t"}')[0]`;
}

function isState(label: Label, order: OrderDeclaration): boolean {
  const node: NodeDeclaration = model.nodes[label];
  return node.state?.[order.of] !== undefined;
}

function flip(term: Term): Term {
  return { ...term, direction: term.direction === "ASC" ? "DESC" : "ASC" };
}

/** Any row, said of its key: so an index can give the rows in either direction. Engines differ in which text is the highest. */
function anyKey([first]: readonly Term[]): string | null {
  return first === undefined ? null : `${first.expression} >= ''`;
}

/** Rows strictly after the cursor in the direction of the terms. */
function keyset(scope: NodeScope, terms: readonly Term[], cursor: Arg, signature: string): string {
  const keys = terms.map((_, index) =>
    scope.builder.parameter(
      (run) => decodeCursor(String(cursor.in(run.variables)), signature, terms.length)[index] ?? "",
    ),
  );
  const alternatives = terms.map(({ expression, direction }, index) => {
    const equal = terms.slice(0, index).map((term, before) => `${term.expression} = ${keys[before]}`);
    return [...equal, `${expression} ${direction === "ASC" ? ">" : "<"} ${keys[index]}`].join(" AND ");
  });
  return alternatives.length === 1
    ? String(alternatives[0])
    : `(${alternatives.map((each) => `(${each})`).join(" OR ")})`;
}

/** So much of a wrong cursor is said again. */
const MOST_SHOWN = 200;

/** A cursor as callers see it: opaque, but readable to whoever decodes it. */
export function encodeCursor(signature: string, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([signature, ...keys])).toString("base64url");
}

/** The keys in a cursor. Throws `INPUT_CURSOR_INVALID` for one made under another order, and for what is none. */
export function decodeCursor(cursor: string, signature: string, length: number): string[] {
  const [made, ...keys] = parseCursor(cursor) ?? [];
  if (made !== undefined && made !== signature) {
    throw new AppError(
      "INPUT_CURSOR_INVALID",
      `The cursor "${shown(cursor)}" was made under the order ${made}, not ${signature}.`,
    );
  }
  // Decoding passes over what does not belong there.
  if (made === undefined || keys.length !== length || encodeCursor(made, keys) !== cursor) {
    throw notACursor(cursor);
  }
  return keys;
}

function shown(cursor: string): string {
  return cursor.length > MOST_SHOWN ? `${cursor.slice(0, MOST_SHOWN)}…` : cursor;
}

/** The failure of a cursor that nobody here made. */
export function notACursor(cursor: string): AppError {
  return new AppError("INPUT_CURSOR_INVALID", `"${shown(cursor)}" is not a cursor that this server made.`);
}

function parseCursor(cursor: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) && parts.every((part) => typeof part === "string") ? parts : null;
  } catch {
    return null;
  }
}
