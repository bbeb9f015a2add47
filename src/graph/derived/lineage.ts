/** Where does a claim really come from? The restatements that lead from a claim to its origins, with the drift at each step. */
import { distancesFrom, followingOf } from "../../domain/directed-graph.ts";
import { stronglyConnected } from "../../domain/strongly-connected.ts";
import { closureOf } from "../plan/closure.ts";
import { call, type NodeScope } from "../plan/scope.ts";
import type { Json } from "../selection.ts";
import type { DerivedFields, Needs } from "./derived-fields.ts";

type Step = readonly [from: string, to: string, fidelity: string, drift: readonly string[] | null, note: string | null];

/** `Claim.lineage`. */
export const lineageField: DerivedFields = {
  on: ["Claim"],
  names: ["lineage"],
  needs,
  compute: ([id, steps, isTruncated]) => ({
    lineage: { ...lineageOf(String(id), (steps ?? []) as unknown as readonly Step[]), truncated: isTruncated ?? false },
  }),
};

function needs(scope: NodeScope): Needs {
  const start = scope.builder.variable("start");
  const reach = { types: ["RESTATES"], direction: "out", label: "Claim" } as const;
  const closure = closureOf(scope, start, reach, ["fidelity", "drift", "note"]);
  const claims = { label: "Claim", list: closure.nodes } as const;
  return {
    subqueries: [...call(scope, scope.variable, [`RETURN [${scope.variable}] AS ${start}`]), ...closure.lines],
    expressions: [`${scope.variable}.id`, closure.steps, closure.isTruncated],
    nodes: { origins: claims, from: claims, to: claims },
  };
}

/** Steps nearest to the claim first; an origin restates nothing, or only what leads back to it. */
function lineageOf(claim: string, steps: readonly Step[]): Readonly<Record<string, Json>> {
  const following = followingOf(steps);
  const distance = distancesFrom(claim, following);
  const near = ([from, to]: Step): string => `${String(distance.get(from) ?? 0).padStart(6, "0")}|${from}|${to}`;
  const origins = stronglyConnected([claim], following)
    .filter((component) => component.every((id) => following(id).every((to) => component.includes(to))))
    .flat()
    .sort();
  return {
    origins,
    steps: steps
      .toSorted((a, b) => (near(a) < near(b) ? -1 : 1))
      .map(([from, to, fidelity, drift, note]) => ({ from, to, fidelity, drift: drift ?? [], note })),
  };
}
