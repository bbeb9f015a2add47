/** Where does a claim really come from? The restatements that lead from a claim to its origins, with the drift at each step, recorded and proposed. */
import { distancesFrom, followingOf } from "../../domain/directed-graph.ts";
import type { DriftProposal } from "../../domain/drift/compared-claim.ts";
import { proposeDrift } from "../../domain/drift/propose-drift.ts";
import { stronglyConnected } from "../../domain/strongly-connected.ts";
import { closureOf } from "../plan/closure.ts";
import { call, childrenNamed, type NodeScope } from "../plan/scope.ts";
import type { FieldSelection, Json } from "../selection.ts";
import { comparedClaims, comparedClaimsOf } from "./compared-claims.ts";
import type { DerivedFields, Needs } from "./derived-fields.ts";

type Step = readonly [from: string, to: string, fidelity: string, drift: readonly string[] | null, note: string | null];

/** Drift is proposed for so many steps, those nearest to the claim: to compare two claims takes a fifth of a millisecond. */
const MOST_COMPARED = 100;

/** `Claim.lineage`. */
export const lineageField: DerivedFields = {
  on: ["Claim"],
  names: ["lineage"],
  needs,
  compute: ([id, steps, isTruncated, compared]) => {
    const claims = comparedClaimsOf(compared ?? []);
    const lineage = lineageOf(String(id), (steps ?? []) as unknown as readonly Step[], (from, to) => {
      const [restated, original] = [claims.get(from), claims.get(to)];
      return original === undefined || restated === undefined ? [] : proposeDrift(original, restated);
    });
    return { lineage: { ...lineage, truncated: isTruncated ?? false } };
  },
};

/** The records that drift is proposed from are read only where proposals were asked for. */
function needs(scope: NodeScope, selected: readonly FieldSelection[]): Needs {
  const start = scope.builder.variable("start");
  const reach = { types: ["RESTATES"], direction: "out", label: "Claim" } as const;
  const closure = closureOf(scope, start, reach, ["fidelity", "drift", "note"]);
  const claims = { label: "Claim", list: closure.nodes } as const;
  const compared = isProposalAsked(selected) ? comparedClaims(scope, closure.nodes) : null;
  return {
    subqueries: [
      ...call(scope, scope.variable, [`RETURN [${scope.variable}] AS ${start}`]),
      ...closure.lines,
      ...(compared?.lines ?? []),
    ],
    expressions: [
      `${scope.variable}.id`,
      closure.steps,
      closure.isTruncated,
      ...(compared === null ? [] : [compared.rows]),
    ],
    nodes: { origins: claims, from: claims, to: claims },
  };
}

function isProposalAsked(selected: readonly FieldSelection[]): boolean {
  return selected
    .flatMap((field) => childrenNamed(field, "steps"))
    .some((steps) => childrenNamed(steps, "proposedDrift").length > 0);
}

/** Steps nearest to the claim first; an origin restates nothing, or only what leads back to it. */
function lineageOf(
  claim: string,
  steps: readonly Step[],
  proposalsOf: (from: string, to: string) => readonly DriftProposal[],
): Readonly<Record<string, Json>> {
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
      .map(([from, to, fidelity, drift, note], index) => ({
        from,
        to,
        fidelity,
        drift: drift ?? [],
        proposedDrift: index < MOST_COMPARED ? proposalsOf(from, to).map((each) => ({ ...each })) : null,
        note,
      })),
  };
}
