/** What the graph is to hold, as the address says it. */
import type { ClaimFilter } from "../api/schema-types.generated.ts";
import type { Parameters } from "../state/parameters.ts";
import type { NodeSort } from "./graph.ts";
import { RELATION_NAMES, type RelationName, SORTS } from "./relations.ts";

/** Where the graph begins, what of it was opened, and what of it is hidden. */
export interface Scope {
  /** The thing whose neighbours are shown; empty for none. */
  readonly focus: string;
  /** The topic of claims that are shown with what they hang on. */
  readonly topic: string;
  /** Whom or what claims have to do with that are shown so. */
  readonly about: string;
  readonly isEverything: boolean;
  /** Things whose neighbours were asked for, in that order. */
  readonly open: readonly string[];
  readonly hidden: readonly (RelationName | NodeSort)[];
}

/** What can be hidden. */
const HIDEABLE: readonly string[] = [...RELATION_NAMES, ...Object.keys(SORTS)];

/** Reads an address. */
export function scopeOf(query: URLSearchParams): Scope {
  return {
    focus: query.get("focus") ?? "",
    topic: query.get("topic") ?? "",
    about: query.get("about") ?? "",
    isEverything: query.get("show") === "all",
    open: [...new Set(query.getAll("open").filter((id) => id !== ""))],
    hidden: query.getAll("hide").filter((name): name is RelationName | NodeSort => HIDEABLE.includes(name)),
  };
}

/** The parameters of the address of a scope. */
export function parametersOf({ focus, topic, about, isEverything, open, hidden }: Scope): Parameters {
  return { focus, topic, about, show: isEverything ? "all" : "", open, hide: hidden };
}

/** The claims that a scope begins at; null where it begins at one thing. What is narrowest counts. */
export function claimFilterOf({ focus, topic, about, isEverything }: Scope): ClaimFilter | null {
  if (focus !== "" || about !== "") return null;
  if (topic !== "") return { topics: { has: topic } };
  if (isEverything) return {};
  return { restates: { some: { fidelity: { eq: "DISTORTED" } } } };
}

/** Whether the graph begins where it does by itself. */
export function isDefault({ focus, topic, about, isEverything }: Scope): boolean {
  return focus === "" && topic === "" && about === "" && !isEverything;
}

/** The same beginning, with nothing opened and nothing hidden. */
export function afresh(scope: Scope): Scope {
  return { ...scope, open: [], hidden: [] };
}
