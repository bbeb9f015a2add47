/** Fields that are computed from stored ones: each lives in a file of its own and says what it needs. */
import type { Label } from "../model.ts";
import type { NodeScope } from "../plan/scope.ts";
import type { Arg, FieldSelection, Json } from "../selection.ts";
import { deadlineFields } from "./deadline.ts";
import { evidenceField } from "./evidence.ts";
import { impactField } from "./impact.ts";
import { lineageField } from "./lineage.ts";
import { reviewField } from "./review.ts";
import { slipsField } from "./slips.ts";
import { statusSinceField } from "./status-since.ts";

/** What the graph has to give for a computation: subqueries to run first, and the values needed. */
export interface Needs {
  readonly subqueries: readonly string[];
  readonly expressions: readonly string[];
  /**
   * Nodes that computed values name by their ids, by the member that holds the ids: of which label, and the Cypher variable with
   * the list of all that may be named. What was asked of them is read in the same statement.
   */
  readonly nodes?: Readonly<Record<string, { readonly label: Label; readonly list: string }>>;
}

/** How a computed field is filtered by. */
export interface DerivedFilter {
  /** GraphQL input type of the operators. */
  readonly type: string;
  /** A predicate that holds where the value passes the operators. Filters are total: a missing value equals nothing. */
  readonly predicate: (scope: NodeScope, operators: Arg) => string;
}

/** One or more fields computed from the same needs. */
export interface DerivedFields {
  readonly on: readonly Label[];
  readonly names: readonly string[];
  /** `selected` is what was asked for, so that a costly part is read only where it is wanted. */
  needs(scope: NodeScope, selected: readonly FieldSelection[]): Needs;
  /** The values by field name, out of what was needed, in that order; `now` is a day. Members are named as in the schema. */
  compute(needs: readonly Json[], now: string): Readonly<Record<string, Json>>;
  /** How the first of the fields is filtered by; absent where none can be. */
  readonly filter?: DerivedFilter;
}

export const derivedFields: readonly DerivedFields[] = [
  deadlineFields,
  statusSinceField,
  reviewField,
  slipsField,
  evidenceField,
  lineageField,
  impactField,
];
