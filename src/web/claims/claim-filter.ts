/** The filters of the list of claims, as the address has them. What the API does not know is passed on: it says what is wrong. */
import type { ClaimKind, ClaimOrder, ClaimStatus, Standing } from "../api/schema-types.generated.ts";
import type { Parameters } from "../state/parameters.ts";

/** The orders that are offered, by their names in the address. */
export const ORDERS = {
  newest: { label: "Newest first", orderBy: [{ field: "MADE_ON", direction: "DESC" }] },
  oldest: { label: "Oldest first", orderBy: [{ field: "MADE_ON", direction: "ASC" }] },
  status: { label: "By status", orderBy: [{ field: "STATUS", direction: "ASC" }] },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly orderBy: readonly ClaimOrder[] }>>;

/** The name of an order. */
export type OrderName = keyof typeof ORDERS;

/** What is listed, and which page of it. */
export interface ClaimFilter {
  readonly status: readonly string[];
  readonly kind: string;
  readonly standing: string;
  readonly topic: string;
  /** The whole id of whom or what the claims have to do with. */
  readonly about: string;
  readonly order: OrderName;
  /** Cursors; at most one is given. */
  readonly after: string;
  readonly before: string;
}

/** Rows on a page. */
export const PAGE_SIZE = 20;

/** Reads the filters of an address. */
export function filterOf(query: URLSearchParams): ClaimFilter {
  const one = (name: string) => query.get(name) ?? "";
  const order = one("order");
  return {
    status: query.getAll("status").filter((word) => word !== ""),
    kind: one("kind"),
    standing: one("standing"),
    topic: one("topic"),
    about: one("about"),
    order: order in ORDERS ? (order as OrderName) : "newest",
    after: one("after"),
    before: one("before"),
  };
}

/** The parameters of the address for these filters; what is as it is by itself is left out. */
export function parametersOf({ order, ...filter }: ClaimFilter): Parameters {
  return { ...filter, ...(order !== "newest" && { order }) };
}

/** Whether anything is left out of the list. */
export function isNarrowed({ status, kind, standing, topic, about }: ClaimFilter): boolean {
  return status.length > 0 || [kind, standing, topic, about].some((value) => value !== "");
}

/** The variables of the operation. What is empty is not given, so that it does not filter. */
export function variablesOf({ status, kind, standing, topic, order, after, before }: ClaimFilter) {
  return {
    ...(status.length > 0 && { status: status as readonly ClaimStatus[] }),
    ...(kind !== "" && { kind: [kind as ClaimKind] }),
    ...(standing !== "" && { standing: [standing as Standing] }),
    ...(topic !== "" && { topic }),
    orderBy: ORDERS[order].orderBy,
    ...(before === "" ? { first: PAGE_SIZE } : { last: PAGE_SIZE, before }),
    ...(after !== "" && before === "" && { after }),
  };
}
