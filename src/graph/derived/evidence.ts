/** Is it ten sources or one repeated ten times? What a claim's citations come to when copies are followed to their roots. */
import { type Derivation, independence } from "../../domain/independence.ts";
import { SUPPORTING_STANCES } from "../../domain/vocabulary.ts";
import type { RelationshipType } from "../model.ts";
import { closureOf } from "../plan/closure.ts";
import { call, type NodeScope, where } from "../plan/scope.ts";
import { statePredicate } from "../plan/state.ts";
import type { DerivedFields, Needs } from "./derived-fields.ts";

/** Relationships from a source to the one that its matter comes from. */
export const DERIVATIONS: readonly RelationshipType[] = ["QUOTES", "DERIVED_FROM", "REPUBLISHES"];

/** The stances that make a source support of a claim, as a list in Cypher. */
export const SUPPORTING = `[${SUPPORTING_STANCES.map((stance) => `'${stance}'`).join(", ")}]`;

/** `Claim.evidence`. */
export const evidenceField: DerivedFields = {
  on: ["Claim"],
  names: ["evidence"],
  needs,
  compute: ([cited, steps, isTruncated, flagged]) => {
    const citations = cited as unknown as readonly Citation[];
    const sources = new Set(citations.map(([source]) => source));
    const found = independence(sources, (steps ?? []) as unknown as readonly Derivation[]);
    return {
      evidence: {
        sourceCount: sources.size,
        independentCount: found.independentCount,
        primaryReached: citations.some(([, tier]) => tier === "PRIMARY"),
        roots: found.roots,
        circularSources: found.circularSources,
        flaggedSources: flagged ?? [],
        truncated: isTruncated ?? false,
      },
    };
  },
};

type Citation = readonly [source: string, tier: string];

/** Relies on: the claim's own CITES, and the relationships between sources, level by level. */
function needs(scope: NodeScope): Needs {
  const { builder, clock, variable } = scope;
  const [start, cited, flagged] = [builder.variable("start"), builder.variable("cited"), builder.variable("flagged")];
  const closure = closureOf(scope, start, { types: DERIVATIONS, direction: "out", label: "Source" });
  const source: NodeScope = { ...scope, variable: "x", labels: ["Source"] };
  const isFlagged = statePredicate(source, (holder) => `${holder}.condition IN ['CORRECTED', 'RETRACTED']`, "false");
  return {
    subqueries: [
      ...call(scope, variable, [
        `MATCH (${variable})-[r:CITES]->(s:Source)`,
        ...where([clock.known("r"), clock.existing("s"), `r.stance IN ${SUPPORTING}`]),
        `RETURN collect(DISTINCT s) AS ${start}, collect([s.id, r.tier]) AS ${cited}`,
      ]),
      ...closure.lines,
      ...call(scope, closure.nodes, [
        `UNWIND ${closure.nodes} AS x`,
        `WITH ${["x", ...clock.imports].join(", ")} WHERE ${isFlagged}`,
        "WITH x ORDER BY x.id",
        `RETURN collect(x.id) AS ${flagged}`,
      ]),
    ],
    expressions: [cited, closure.steps, closure.isTruncated, flagged],
    nodes: {
      roots: { label: "Source", list: closure.nodes },
      circularSources: { label: "Source", list: closure.nodes },
      flaggedSources: { label: "Source", list: closure.nodes },
    },
  };
}
