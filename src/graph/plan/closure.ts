/**
 * Everything that is reached from some nodes along relationships, level by level inside one statement. A pattern of variable
 * length would follow every path, of which there may be more than anybody can walk; levels visit each node once.
 */
import type { Label, RelationshipType } from "../model.ts";
import { typeName } from "../stored-name.ts";
import { call, type Scope, where } from "./scope.ts";

/** So many steps from the start are followed. */
export const MOST_LEVELS = 12;

/** So many nodes of one level are followed; what a level has beyond them is left out. */
export const MOST_OF_LEVEL = 2_000;

export interface Reach {
  readonly types: readonly RelationshipType[];
  readonly direction: "out" | "in";
  readonly label: Label;
}

export interface Closure {
  readonly lines: readonly string[];
  /** A variable: the list of the nodes reached, the start included. */
  readonly nodes: string;
  /** A variable: the list of `[from id, to id, …properties]` of the relationships between them, as they are stored. */
  readonly steps: string;
  /** Cypher: whether something was left out. */
  readonly isTruncated: string;
}

/** Plans the closure of the list of nodes in the variable `start`; `properties` of the relationships go with the steps. */
export function closureOf(scope: Scope, start: string, reach: Reach, properties: readonly string[] = []): Closure {
  const { builder, clock } = scope;
  const lines: string[] = [];
  const sizes: string[] = [];
  const beyond = (nodes: string, left: string): string[] => [
    `UNWIND ${nodes} AS x`,
    `MATCH ${patternOf(reach, "x", "r", "y")}`,
    ...where([clock.known("r"), clock.existing("y"), `NOT y IN ${left}`]),
  ];
  let [frontier, seen] = [start, start];
  for (let level = 1; level <= MOST_LEVELS; level += 1) {
    const [next, all, size] = [builder.variable("next"), builder.variable("seen"), builder.variable("size")];
    lines.push(
      ...call(
        scope,
        [...new Set([frontier, seen])],
        [
          ...beyond(frontier, seen),
          "WITH DISTINCT y ORDER BY y.id",
          "WITH collect(y) AS found",
          `RETURN found[0..${MOST_OF_LEVEL}] AS ${next}, size(found) AS ${size}`,
        ],
      ),
      ...call(scope, [seen, next], [`RETURN ${seen} + ${next} AS ${all}`]),
    );
    sizes.push(size);
    [frontier, seen] = [next, all];
  }
  const [steps, goesOn] = [builder.variable("steps"), builder.variable("more")];
  const parts = ["x.id", "y.id", ...properties.map((property) => `r.${property}`)];
  lines.push(
    ...call(scope, seen, [
      `UNWIND ${seen} AS x`,
      `MATCH ${patternOf(reach, "x", "r", "y")}`,
      ...where([clock.known("r"), `y IN ${seen}`]),
      `RETURN collect([${parts.join(", ")}]) AS ${steps}`,
    ]),
  );
  lines.push(
    ...call(scope, [...new Set([frontier, seen])], [...beyond(frontier, seen), `RETURN count(y) AS ${goesOn}`]),
  );
  const isTruncated = [`${goesOn} > 0`, ...sizes.map((size) => `${size} > ${MOST_OF_LEVEL}`)].join(" OR ");
  return { lines, nodes: seen, steps, isTruncated: `(${isTruncated})` };
}

function patternOf({ types, direction, label }: Reach, from: string, edge: string, to: string): string {
  const type = types.map(typeName).join("|");
  return direction === "out"
    ? `(${from})-[${edge}:${type}]->(${to}:${label})`
    : `(${from})<-[${edge}:${type}]-(${to}:${label})`;
}
