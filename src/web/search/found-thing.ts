/** Things that a search found, of whatever kind, as they are shown. */
import type { ClaimStatus } from "../api/schema-types.generated.ts";
import { addressOf } from "../state/link.tsx";
import { pageOf } from "../state/page-of.ts";

/** The kinds under which finds are listed, in this order. */
export const FOUND_GROUPS = ["Companies, people and projects", "Claims", "Sources"] as const;

/** A kind of finds. */
export type FoundGroup = (typeof FOUND_GROUPS)[number];

/** One find. */
export interface FoundThing {
  readonly id: string;
  readonly group: FoundGroup;
  /** What sort of thing it is, in a word. */
  readonly sort: string;
  readonly text: string;
  /** Of claims. */
  readonly status: ClaimStatus | null;
  /** Where it is shown: a path of the explorer, or the document itself; null where nowhere. */
  readonly href: string | null;
  /** Whether that leads out of the explorer. */
  readonly isOutside: boolean;
}

/** As much of a node as is needed to show it. */
export type FoundNode =
  | {
      readonly __typename: "Claim";
      readonly id: string;
      readonly statement: string;
      readonly status: ClaimStatus | null;
    }
  | { readonly __typename: "Source"; readonly id: string; readonly title: string; readonly url: string | null }
  | {
      readonly __typename: "Company" | "Organization" | "Person" | "Project";
      readonly id: string;
      readonly name: string;
    };

/** A node as a find. `parameters` stay with every address, such as the point in time. */
export function foundThing(node: FoundNode, parameters: Readonly<Record<string, string>>): FoundThing {
  const place = pageOf(node.id);
  const href = place && addressOf(place.to, { ...parameters, ...place.parameters });
  const shared = { id: node.id, sort: node.__typename, status: null, href, isOutside: false };
  switch (node.__typename) {
    case "Claim":
      return { ...shared, group: "Claims", text: node.statement, status: node.status };
    case "Source":
      return { ...shared, group: "Sources", text: node.title, href: href ?? node.url, isOutside: href === null };
    default:
      return { ...shared, group: "Companies, people and projects", text: node.name };
  }
}

/** Each thing once, group by group; within a group in the given order. */
export function grouped(things: readonly FoundThing[]): readonly FoundThing[] {
  const once = [...new Map(things.map((thing) => [thing.id, thing])).values()];
  return FOUND_GROUPS.flatMap((group) => once.filter((thing) => thing.group === group));
}
