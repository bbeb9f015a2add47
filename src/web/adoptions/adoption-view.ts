/** Which adoptions are shown and in which order, as the address has it. What the API does not know is passed on: it says what is wrong. */
import type { AdoptionOrder, AdoptionStage } from "../api/schema-types.generated.ts";
import type { Parameters } from "../state/parameters.ts";
import { STAGE_ORDER } from "../words/stage-words.ts";
import type { AdoptionTableQuery } from "./adoptions.generated.ts";

/** One adoption of the table. */
export type Adoption = AdoptionTableQuery["adoptions"]["nodes"][number];

/** The columns by which the table can be sorted. */
export const COLUMNS = {
  company: "Who",
  component: "What uses it",
  stage: "Stage",
  since: "Since",
  looked: "Last looked at",
} as const;

/** The name of a column. */
export type ColumnName = keyof typeof COLUMNS;

/** What is shown. */
export interface AdoptionView {
  readonly stage: readonly string[];
  /** The whole id of what is used; empty for anything. */
  readonly of: string;
  readonly sort: ColumnName;
  readonly direction: "ascending" | "descending";
  /** The slug of the adoption whose evidence is open; empty for none. */
  readonly open: string;
}

/** Reads the view of an address. */
export function viewOf(query: URLSearchParams): AdoptionView {
  const sort = query.get("sort") ?? "";
  return {
    stage: query.getAll("stage").filter((word) => word !== ""),
    of: query.get("of") ?? "",
    sort: sort in COLUMNS ? (sort as ColumnName) : "company",
    direction: query.get("direction") === "descending" ? "descending" : "ascending",
    open: query.get("open") ?? "",
  };
}

/** The parameters of the address for a view. */
export function viewParameters({ sort, direction, ...rest }: AdoptionView): Parameters {
  return {
    ...rest,
    ...(sort !== "company" && { sort }),
    ...(direction !== "ascending" && { direction }),
  };
}

/** The columns by which the API sorts; by the others a page is sorted by itself. */
export const ORDER_FIELDS: Readonly<Partial<Record<ColumnName, AdoptionOrder["field"]>>> = {
  component: "COMPONENT",
  since: "SINCE",
};

/** The variables of the operation. What is empty is not given, so that it does not filter. */
export function viewVariables({ stage, of, sort, direction }: AdoptionView) {
  const field = ORDER_FIELDS[sort];
  return {
    orderBy: [
      field
        ? { field, direction: direction === "ascending" ? "ASC" : "DESC" }
        : { field: "COMPONENT", direction: "ASC" },
    ] satisfies readonly AdoptionOrder[],
    ...(stage.length > 0 && { stage: stage as readonly AdoptionStage[] }),
    ...(of !== "" && { adopts: [of] }),
  };
}

/** The adoptions in the order of the view; what has no value in the column comes last either way round. */
export function sorted(adoptions: readonly Adoption[], { sort, direction }: AdoptionView): readonly Adoption[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...adoptions].sort((a, b) => {
    const [left, right] = [keyOf(a, sort), keyOf(b, sort)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b);
    return sign * left.localeCompare(right, "en") || byName(a, b);
  });
}

function keyOf({ adopter, component, stage, since, review }: Adoption, column: ColumnName): string | null {
  switch (column) {
    case "company":
      return adopter?.name ?? null;
    case "component":
      return component;
    case "stage":
      return stage && String(STAGE_ORDER.indexOf(stage));
    case "since":
      return since?.earliest ?? since?.latest ?? null;
    case "looked":
      return review?.lastReviewedAt ?? null;
  }
}

function byName(a: Adoption, b: Adoption): number {
  return (
    (a.adopter?.name ?? "").localeCompare(b.adopter?.name ?? "", "en") || a.component.localeCompare(b.component, "en")
  );
}
