/** The assessment that was in force at a point in time. */
import { COMPOSITES, type NodeDeclaration } from "../declaration.ts";
import { type Label, model } from "../model.ts";
import { partName } from "../stored-name.ts";
import { call, type NodeScope, where } from "./scope.ts";

/**
 * The state of a node at the scope's point in time, as a variable that holds a map (null where nothing holds).
 * Relies on: the node's own HAS_STATUS relationships, few for each node.
 */
export function stateSubquery(scope: NodeScope): { readonly variable: string; readonly lines: readonly string[] } {
  const variable = scope.builder.variable("state");
  const entries = stateProperties(scope.labels).map((name) => `${name}: a.${name}`);
  const lines = call(scope, scope.variable, [
    `MATCH (${scope.variable})-[e:HAS_STATUS]->(a:Assessment)`,
    ...where([scope.clock.inForce("e")]),
    "WITH a ORDER BY a.id LIMIT 1",
    `RETURN head(collect({${entries.join(", ")}})) AS ${variable}`,
  ]);
  return { variable, lines };
}

/** A predicate on the state of a node: on the node itself for today, else on the assessment that was in force. */
export function statePredicate(scope: NodeScope, predicate: (holder: string) => string, otherwise: string): string {
  if (scope.clock.isLive) return predicate(scope.variable);
  const edge = scope.builder.variable("e");
  const assessment = scope.builder.variable("a");
  const held = `MATCH (${scope.variable})-[${edge}:HAS_STATUS]->(${assessment}:Assessment) WHERE ${scope.clock.inForce(edge)}`;
  const some = `EXISTS { ${held} AND ${predicate(assessment)} }`;
  return otherwise === "false" ? some : `(${some} OR (NOT EXISTS { ${held} } AND ${otherwise}))`;
}

function stateProperties(labels: readonly Label[]): string[] {
  return labels.flatMap((label) => {
    const node: NodeDeclaration = model.nodes[label];
    return Object.entries(node.state ?? {}).flatMap(([name, { type }]) =>
      type.kind === "composite" ? Object.keys(COMPOSITES[type.composite]).map((part) => partName(name, part)) : [name],
    );
  });
}
