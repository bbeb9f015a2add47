/** What every part of a plan needs to know about the place in the statement where it stands. */
import type { Label } from "../model.ts";
import type { FieldSelection } from "../selection.ts";
import type { Clock } from "./clock.ts";
import { indent, type StatementBuilder } from "./statement-builder.ts";

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

/** A subquery that sees the given variables. */
export function call(scope: Scope, variables: string | null | readonly string[], lines: readonly string[]): string[] {
  const seen = variables === null ? [] : typeof variables === "string" ? [variables] : variables;
  const imports = [...seen, ...scope.clock.imports];
  return [`CALL (${imports.join(", ")}) {`, ...indent(lines), "}"];
}

/** A `WHERE` of these predicates, or nothing. */
export function where(predicates: readonly (string | null)[]): string[] {
  const real = predicates.filter((predicate) => predicate !== null && predicate !== "true");
  return real.length === 0 ? [] : [`WHERE ${real.join(" AND ")}`];
}

/** The selected fields of a name: one may be asked for under several keys. */
export function childrenNamed(field: Pick<FieldSelection, "fields">, name: string): FieldSelection[] {
  return field.fields.filter((child) => child.name === name);
}
