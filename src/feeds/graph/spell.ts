/** When nodes, edges and states are there: spells of whole days, both ends included, as GEXF counts them. */
import { addUnits } from "../../domain/calendar.ts";
import type { GraphNode, StatePeriod } from "./claim-graph.ts";

/** From one day to another; an end that is absent is open. */
export interface Spell {
  readonly start?: string;
  readonly end?: string;
}

/** A value of a state, and when it held. */
export interface DatedState extends Spell {
  readonly name: "status" | "standing" | "condition";
  readonly value: string;
}

const STATES = ["status", "standing", "condition"] as const;

/** The first day on which a node may have been there; null where nobody knows, or where it was always there. */
export function startOf({ date }: Pick<GraphNode, "date">): string | null {
  return date?.earliest ?? null;
}

/** The states of a node over its life. Before its first judgement a claim is UNASSESSED; what held before the node was there is cut off. */
export function datedStates(node: GraphNode): DatedState[] {
  const born = startOf(node);
  const history = node.history ?? [];
  const found = history.flatMap((period) => {
    const spell = spellOf(period, born);
    if (spell === null) return [];
    return STATES.flatMap((name) => {
      const value = period[name] ?? null;
      return value === null ? [] : [{ name, value, ...spell }];
    });
  });
  const before = node.status === undefined ? null : unassessedSpell(history[0], born);
  return before === null ? found : [{ name: "status", value: "UNASSESSED", ...before }, ...found];
}

function spellOf({ from, to }: StatePeriod, born: string | null): Spell | null {
  const start = born !== null && born > from ? born : from;
  if (to === null) return { start };
  return to <= start ? null : { start, end: dayBefore(to) };
}

function unassessedSpell(first: StatePeriod | undefined, born: string | null): Spell | null {
  if (first !== undefined && born !== null && first.from <= born) return null;
  return { ...(born !== null && { start: born }), ...(first !== undefined && { end: dayBefore(first.from) }) };
}

function dayBefore(day: string): string {
  return addUnits(day, -1, "day");
}
