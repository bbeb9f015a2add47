/** When somebody last looked at a record: an assessment, or a review that changed nothing. What was superseded counts too. */
import { call, type NodeScope, where } from "../plan/scope.ts";

/** The instant of the last look that was known, in a variable; null where nobody looked. Relies on: the node's own HAS_STATUS. */
export function lastLook(scope: NodeScope): { readonly variable: string; readonly lines: readonly string[] } {
  const variable = scope.builder.variable("looked");
  const lines = call(scope, scope.variable, [
    `MATCH (${scope.variable})-[e:HAS_STATUS]->(a:Assessment)`,
    ...where([scope.clock.everKnown("e")]),
    "OPTIONAL MATCH (a)<-[v:REVIEWED]-(w:Review)",
    ...where([scope.clock.everKnown("v")]),
    `RETURN max(coalesce(w.reviewedAt, a.assessedAt)) AS ${variable}`,
  ]);
  return { variable, lines };
}

/** Whether somebody looked on a day that compares so with the given one (`>` or `>=`); it never is null. */
export function lookedOn(scope: NodeScope, comparison: ">" | ">=", day: string): string {
  const { builder, clock, variable } = scope;
  if (clock.isLive) return `coalesce(${variable}.lastReviewedOn ${comparison} ${day}, false)`;
  const [edge, judged, again] = [builder.variable("e"), builder.variable("a"), builder.variable("v")];
  const path = `(${variable})-[${edge}:HAS_STATUS]->(${judged}:Assessment)`;
  const on = (instant: string): string => `left(${instant}, 10) ${comparison} ${day}`;
  const assessed = `EXISTS { MATCH ${path} ${where([clock.everKnown(edge), on(`${judged}.assessedAt`)])[0]} }`;
  const reviewed = `EXISTS { MATCH ${path}<-[${again}:REVIEWED]-(w:Review) ${where([clock.everKnown(again), on("w.reviewedAt")])[0]} }`;
  return `(${assessed} OR ${reviewed})`;
}
