/** Fields that are computed from stored ones: each lives in a file of its own and says what it needs. */
import type { Label } from "../model.ts";
import type { NodeScope } from "../plan/scope.ts";
import type { Json } from "../selection.ts";
import { deadlineFields } from "./deadline.ts";
import { statusSinceField } from "./status-since.ts";

/** What the graph has to give for a computation: subqueries to run first, and the values needed. */
export interface Needs {
  readonly subqueries: readonly string[];
  readonly expressions: readonly string[];
}

/** One or more fields computed from the same needs. */
export interface DerivedFields {
  readonly on: Label;
  readonly names: readonly string[];
  needs(scope: NodeScope): Needs;
  /** The values by field name, out of what was needed, in that order; `now` is a day. */
  compute(needs: readonly Json[], now: string): Readonly<Record<string, Json>>;
  /** A predicate that holds where the field's value is one of a list; `list` is Cypher. Absent where the field cannot be filtered. */
  readonly isIn?: (scope: NodeScope, list: string) => string;
  /** Every value that `isIn` can name. */
  readonly words?: readonly string[];
}

export const derivedFields: readonly DerivedFields[] = [deadlineFields, statusSinceField];
