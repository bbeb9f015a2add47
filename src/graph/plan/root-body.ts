/** The shape of a planned root field. */
import type { StoreRow } from "../../store/store.ts";
import type { Json } from "../selection.ts";
import type { Run, StatementBuilder } from "./statement-builder.ts";

/** One root field, ready to run. */
export interface RootPlan {
  /** The full-text search that has to run first, if any. */
  readonly search?: { readonly textOf: (run: Run) => string };
  readonly statement: ReturnType<StatementBuilder["finish"]>;
  /** Makes one row of many, where the statement sends a page row by row. */
  readonly gather?: (rows: readonly StoreRow[]) => StoreRow | undefined;
  /** The answer out of the statement's one row. */
  readonly finish: (row: StoreRow, run: Run) => Json;
}

/** What a kind of root field adds to the frame that all share. */
export interface RootBody {
  readonly subqueries: readonly string[];
  /** Columns to return besides the revision: `expression AS name`. */
  readonly columns: readonly string[];
  readonly finish: RootPlan["finish"];
  /** Lines that return each row as `row`, of a page of which nothing else is asked for. */
  readonly each?: readonly string[];
  readonly search?: RootPlan["search"];
}
