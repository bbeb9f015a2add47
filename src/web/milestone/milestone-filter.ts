/** The filters of the list of milestones, as the address has them. What the API does not know is passed on: it says what is wrong. */
import type { Deadline, MilestoneKind, MilestoneOrder } from "../api/schema-types.generated.ts";
import type { Parameters } from "../state/parameters.ts";

/** The orders that are offered, by their names in the address. */
export const ORDERS = {
  due: {
    label: "Due date, latest first",
    orderBy: [
      { field: "DUE", direction: "DESC" },
      { field: "HAPPENED_ON", direction: "DESC" },
    ],
  },
  soonest: { label: "Due date, earliest first", orderBy: [{ field: "DUE" }, { field: "HAPPENED_ON" }] },
  happened: { label: "Happened, latest first", orderBy: [{ field: "HAPPENED_ON", direction: "DESC" }] },
  title: { label: "By title", orderBy: [{ field: "TITLE" }] },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly orderBy: readonly MilestoneOrder[] }>>;

/** The name of an order. */
export type OrderName = keyof typeof ORDERS;

/** What is listed, and in which order. */
export interface MilestoneFilter {
  readonly deadline: readonly string[];
  readonly kind: string;
  readonly order: OrderName;
}

/** Reads the filters of an address. */
export function milestoneFilterOf(query: URLSearchParams): MilestoneFilter {
  const order = query.get("order") ?? "";
  return {
    deadline: query.getAll("deadline").filter((word) => word !== ""),
    kind: query.get("kind") ?? "",
    order: order in ORDERS ? (order as OrderName) : "due",
  };
}

/** The parameters of the address for these filters. */
export function milestoneParameters({ order, ...filter }: MilestoneFilter): Parameters {
  return { ...filter, ...(order !== "due" && { order }) };
}

/** Whether anything is left out of the list. */
export function isNarrowed({ deadline, kind }: MilestoneFilter): boolean {
  return deadline.length > 0 || kind !== "";
}

/** The variables of the operation. What is empty is not given, so that it does not filter. */
export function milestoneVariables({ deadline, kind, order }: MilestoneFilter) {
  return {
    ...(deadline.length > 0 && { deadline: deadline as readonly Deadline[] }),
    ...(kind !== "" && { kind: [kind as MilestoneKind] }),
    orderBy: ORDERS[order].orderBy,
  };
}
