/** What every part of a plan needs to know about the place in the statement where it stands. */
import type { Label } from "../model.ts";
import type { FieldSelection, Json } from "../selection.ts";
import type { Clock } from "./clock.ts";
import { indent, type Run, type StatementBuilder } from "./statement-builder.ts";

/** One statement being made. */
export interface Scope {
  readonly builder: StatementBuilder;
  readonly clock: Clock;
}

/** A node that is bound to a variable. */
export interface NodeScope extends Scope {
  readonly variable: string;
  /** Labels that it may have. */
  readonly labels: readonly Label[];
}

/** An answer under way: what the engine returned, to be finished in place. */
export type Draft = Record<string, Json>;

/** Turns what the engine returned into the answer. */
export type Finish = (draft: Draft, run: Run) => void;

/** How selected fields become a map in Cypher. */
export interface Projection {
  /** Lines that must run before the map is made. */
  readonly subqueries: readonly string[];
  /** `key: expression`. */
  readonly entries: readonly string[];
  readonly finishes: readonly Finish[];
}

/** A subquery that sees the given variable. */
export function call(scope: Scope, variable: string | null, lines: readonly string[]): string[] {
  const imports = [...(variable === null ? [] : [variable]), ...scope.clock.imports];
  return [`CALL (${imports.join(", ")}) {`, ...indent(lines), "}"];
}

/** A map literal. */
export function mapOf(entries: readonly string[]): string {
  return `{${entries.join(", ")}}`;
}

/** A `WHERE` of these predicates, or nothing. */
export function where(predicates: readonly (string | null)[]): string[] {
  const real = predicates.filter((predicate) => predicate !== null && predicate !== "true");
  return real.length === 0 ? [] : [`WHERE ${real.join(" AND ")}`];
}

/** Applies finishes to the map found under a key, or to each map of the list found there. */
export function finishUnder(key: string, finishes: readonly Finish[]): Finish[] {
  if (finishes.length === 0) return [];
  return [
    (draft, run) => {
      const value = draft[key];
      const drafts = (Array.isArray(value) ? value : value === null ? [] : [value]) as Draft[];
      for (const each of drafts) for (const finish of finishes) finish(each, run);
    },
  ];
}

/** Fields merged: two selections of one connection level that ask for the same name. */
export function childrenNamed(field: FieldSelection, name: string): FieldSelection[] {
  return field.fields.filter((child) => child.name === name);
}
