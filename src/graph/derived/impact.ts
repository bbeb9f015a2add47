/** Which claims lean on a source, by which path, and how much independent support they would have left without it? */
import { followingOf } from "../../domain/directed-graph.ts";
import { type Derivation, independenceWithout } from "../../domain/independence.ts";
import { compareTexts } from "../../domain/text-order.ts";
import { closureOf } from "../plan/closure.ts";
import { call, type NodeScope, where } from "../plan/scope.ts";
import type { Json } from "../selection.ts";
import type { DerivedFields, Needs } from "./derived-fields.ts";
import { DERIVATIONS, SUPPORTING } from "./evidence.ts";

/** So many claims are told of. */
const MOST_CLAIMS = 200;

type Citation = readonly [claim: string, source: string];

/** `Source.impact`. */
export const impactField: DerivedFields = {
  on: ["Source"],
  names: ["impact"],
  needs,
  compute: ([id, citations, copies, derivations, isTruncated]) => ({
    impact: {
      claims: impactOf(String(id), {
        citations: citations as unknown as readonly Citation[],
        copies: copies as unknown as readonly Derivation[],
        derivations: derivations as unknown as readonly Derivation[],
      }),
      truncated: isTruncated ?? false,
    },
  }),
};

/** Relies on: the relationships between sources and CITES, each from its far end. */
function needs(scope: NodeScope): Needs {
  const { builder, clock, variable } = scope;
  const [start, claims, cited, citations] = [
    builder.variable("start"),
    builder.variable("claims"),
    builder.variable("cited"),
    builder.variable("citations"),
  ];
  const back = closureOf(scope, start, { types: DERIVATIONS, direction: "in", label: "Source" });
  const supports = (edge: string): string => `${edge}.stance IN ${SUPPORTING}`;
  const onward = closureOf(scope, cited, { types: DERIVATIONS, direction: "out", label: "Source" });
  return {
    subqueries: [
      ...call(scope, variable, [`RETURN [${variable}] AS ${start}`]),
      ...back.lines,
      ...call(scope, back.nodes, [
        `UNWIND ${back.nodes} AS x`,
        "MATCH (x)<-[r:CITES]-(c:Claim)",
        ...where([clock.known("r"), clock.existing("c"), supports("r")]),
        `WITH DISTINCT c ORDER BY c.id LIMIT ${MOST_CLAIMS + 1}`,
        `RETURN collect(c) AS ${claims}`,
      ]),
      ...call(scope, claims, [
        `UNWIND ${claims}[0..${MOST_CLAIMS}] AS c`,
        "MATCH (c)-[r:CITES]->(s:Source)",
        ...where([clock.known("r"), clock.existing("s"), supports("r")]),
        `RETURN collect(DISTINCT s) AS ${cited}, collect([c.id, s.id]) AS ${citations}`,
      ]),
      ...onward.lines,
    ],
    expressions: [
      `${variable}.id`,
      citations,
      back.steps,
      onward.steps,
      `(size(${claims}) > ${MOST_CLAIMS} OR ${back.isTruncated} OR ${onward.isTruncated})`,
    ],
    nodes: { claim: { label: "Claim", list: claims }, path: { label: "Source", list: back.nodes } },
  };
}

interface Surroundings {
  readonly citations: readonly Citation[];
  /** `[original, copy]`: the way from the source back to what is cited. */
  readonly copies: readonly Derivation[];
  /** `[copy, original]`, of everything that the claims cite. */
  readonly derivations: readonly Derivation[];
}

/** Hardest hit first. */
function impactOf(source: string, { citations, copies, derivations }: Surroundings): Json {
  const pathTo = shortestPaths(source, copies);
  const citedBy = Map.groupBy(citations, ([claim]) => claim);
  return [...citedBy]
    .map(([claim, cited]) => {
      const sources = cited.map(([, id]) => id);
      const paths = sources.map((id) => pathTo.get(id)).filter((path) => path !== undefined);
      const [path = []] = paths.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
      const remainingIndependent = independenceWithout(source, sources, derivations);
      return { claim, path, remainingIndependent, wouldLoseSupport: remainingIndependent === 0 };
    })
    .sort((a, b) => a.remainingIndependent - b.remainingIndependent || (a.claim < b.claim ? -1 : 1));
}

/** For every source that leads to this one: the shortest way there, itself first. */
function shortestPaths(source: string, copies: readonly Derivation[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>([[source, [source]]]);
  // Of several shortest ways the one by the smallest ids, on every engine.
  const copiesOf = followingOf(copies.toSorted(([, a], [, b]) => compareTexts(a, b)));
  for (const [id, path] of paths) {
    for (const copy of copiesOf(id)) if (!paths.has(copy)) paths.set(copy, [copy, ...path]);
  }
  return paths;
}
