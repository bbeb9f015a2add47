/** Relationships as patterns of Cypher: one hop, or the hops of a field that follows one of several ways. */
import type { Hop, PathField } from "../declaration.ts";
import type { Relation } from "../fields.ts";
import type { Arg } from "../selection.ts";
import { typeName } from "../stored-name.ts";
import { call, type NodeScope, type Scope, where } from "./scope.ts";

/** A hop as a pattern, from the node that the scope names. */
export function relationMatch(from: string, relation: Relation, edge: string, to: string): string {
  const arrow = relation.hop.direction === "out" ? ["-", "->"] : ["<-", "-"];
  return `(${from})${arrow[0]}[${edge}:${typeName(relation.hop.type)}]${arrow[1]}(${to})`;
}

/** The words that choose paths, as the caller gave them or by default. */
export function pathsChosen(path: PathField, arg: Arg | undefined): readonly string[] {
  const words = (arg?.items() ?? []).map((item) => String(item.value));
  return words.length === 0 ? path.argument.default : [...new Set(words)].sort();
}

/** Lines that bind `target` to each node at the end of any of the paths, once. */
export function pathMatch(scope: NodeScope, path: PathField, words: readonly string[], target: string): string[] {
  const branches = words.map((word) => {
    const hops = hopsMatch(scope, path.paths[word] ?? [], target);
    return [`MATCH ${hops.pattern}`, ...where([hops.known]), `RETURN ${target}`];
  });
  const union = branches.flatMap((branch, index) => (index === 0 ? branch : ["UNION", ...branch]));
  return [...call(scope, scope.variable, union), `WITH ${[`DISTINCT ${target}`, ...scope.clock.imports].join(", ")}`];
}

/** The hops as one pattern from the node that the scope names to `target`, and the predicate that all of them are known. */
export function hopsMatch(
  scope: Scope & { readonly variable: string },
  hops: readonly Hop[],
  target: string,
): { pattern: string; known: string } {
  const edges = hops.map(() => scope.builder.variable("r"));
  const steps = hops.map(({ type, direction }, index) => {
    const to = index === hops.length - 1 ? target : "";
    const edge = `[${edges[index]}:${typeName(type)}]`;
    return direction === "out" ? `-${edge}->(${to})` : `<-${edge}-(${to})`;
  });
  return {
    pattern: `(${scope.variable})${steps.join("")}`,
    known: edges.map((edge) => scope.clock.known(edge)).join(" AND "),
  };
}
