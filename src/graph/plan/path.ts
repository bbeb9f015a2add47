/**
 * `path`: how two nodes hang together. Levels are found from one end until the other is among them, and the way back takes the
 * smallest id at each step, so that of several shortest paths every engine gives the same. Like every traversal it is bounded.
 */
import type { RelationshipDeclaration } from "../declaration.ts";
import { LABELS } from "../fields.ts";
import { anyId, labelOfId } from "../ids.ts";
import { type Label, model, type RelationshipType } from "../model.ts";
import { type Arg, type FieldSelection, type Json, resultKey } from "../selection.ts";
import { type Draft, readRows, rowText } from "./column.ts";
import { projectNode } from "./project.ts";
import type { RootBody } from "./root-body.ts";
import { call, childrenNamed, type NodeScope, type Scope, where } from "./scope.ts";
import type { Run } from "./statement-builder.ts";

/** Types that say what a thing is about and not where it comes from: with them everything hangs on its subject. */
const SUBJECT_TYPES: readonly RelationshipType[] = ["ABOUT", "CONCERNS", "ADOPTS", "IN", "PART_OF", "AFFILIATED_WITH"];

/** Named are the few types that are not followed: planning a pattern of all the others takes Neo4j seconds. */
const IS_FOLLOWED = `NOT type(r) IN [${SUBJECT_TYPES.map((type) => `'${type}'`).join(", ")}]`;

/** So many steps are followed: each is two subqueries to plan, and a longer path tells nobody anything. */
const MOST_STEPS = 8;

/** So many things of a step are followed, and whatever is next to the other end; to leave out those seen before takes a look at each. */
const MOST_OF_STEP = 500;

/** A relationship as it is stored, walked from the first node named to the second. */
type Step = readonly [walkedFrom: string, walkedTo: string, type: RelationshipType, storedFrom: string];

/** Plans `path`. Relies on: the unique ids, and the relationships of at most {@link MOST_OF_STEP} nodes a step. */
export function planPath(scope: Scope, field: FieldSelection): RootBody {
  const [from, to] = [endOf(scope, "from", field.args.from), endOf(scope, "to", field.args.to)];
  const beside = neighboursOf(scope, to.list);
  const levels = levelsOf(scope, from.list, to.list, beside.list);
  const way = wayBack(scope, levels.names, to.list);
  const nodes = childrenNamed(field, "nodes").map((selection) => namedNodes(scope, way.places, selection));
  const isFound = `any(x IN ${to.list} WHERE ${levels.names.map((level) => `x IN ${level}`).join(" OR ")})`;
  const columns = [
    `[size(${from.list}), size(${to.list}), ${isFound}, ${levels.isCut}] AS ends`,
    `[${way.steps.join(", ")}] AS steps`,
    ...nodes.map(({ expression }, index) => `${expression} AS nodes${index}`),
  ];
  return {
    subqueries: [
      ...from.lines,
      ...to.lines,
      ...beside.lines,
      ...levels.lines,
      ...way.lines,
      ...nodes.flatMap(({ lines }) => lines),
    ],
    columns,
    finish: (row, run) => {
      const [starts, ends, isConnected, isCut] = row.ends as unknown as readonly [number, number, boolean, boolean];
      if (starts === 0 || ends === 0) return null;
      const found = nodes.map(({ read }, index) => read(row[`nodes${index}`] as Json, run));
      const steps = (row.steps as unknown as readonly (readonly Step[])[]).flat();
      const start = anyId(String(field.args.from?.in(run.variables)));
      return answer(field, { start, steps, isConnected, isCut, found });
    },
  };
}

/** The node that an argument names, as a list of one or none. */
function endOf(scope: Scope, name: string, arg: Arg | undefined): { readonly list: string; readonly lines: string[] } {
  const label = labelOfId(anyId(String(arg?.value)));
  const id = scope.builder.parameter((run) => anyId(String(arg?.in(run.variables))));
  const [node, list] = [scope.builder.variable(name), scope.builder.variable(`${name}List`)];
  const lines = call(scope, null, [
    `MATCH (${node}:${label} {id: ${id}})`,
    ...where([scope.clock.known(node), scope.clock.existing(node)]),
    `RETURN collect(${node}) AS ${list}`,
  ]);
  return { list, lines };
}

/** The other end's neighbours: like itself they are never cut from a step, so that a hub on the way hides no short path. */
function neighboursOf(scope: Scope, goal: string): { readonly list: string; readonly lines: string[] } {
  const list = scope.builder.variable("beside");
  const lines = call(scope, goal, [
    `UNWIND ${goal} AS x`,
    "MATCH (x)-[r]-(y)",
    ...where([IS_FOLLOWED, scope.clock.known("r"), scope.clock.existing("y")]),
    `WITH DISTINCT y ORDER BY y.id LIMIT ${MOST_OF_STEP}`,
    `RETURN collect(y) AS ${list}`,
  ]);
  return { list, lines };
}

interface Levels {
  readonly lines: readonly string[];
  /** Variables: the nodes that are so many steps away from the start, by the number. */
  readonly names: readonly string[];
  /** Cypher: whether a level was cut, or the last one went on. */
  readonly isCut: string;
}

/** A neighbour lies on the level before, the same or the next one, so that only two levels have to be left out. */
function levelsOf(scope: Scope, start: string, goal: string, beside: string): Levels {
  const { builder, clock } = scope;
  const [lines, names, sizes]: [string[], string[], string[]] = [[], [start], []];
  for (let number = 1; number <= MOST_STEPS; number += 1) {
    const [current, previous] = [names[number - 1] ?? start, names[number - 2]];
    const [next, size] = [builder.variable("level"), builder.variable("size")];
    const seen = [current, ...(previous === undefined ? [] : [previous])];
    lines.push(
      ...call(
        scope,
        [...new Set([...seen, goal, beside])],
        [
          `UNWIND CASE WHEN any(g IN ${goal} WHERE g IN ${current}) THEN [] ELSE ${current} END AS x`,
          "MATCH (x)-[r]-(y)",
          ...where([IS_FOLLOWED, clock.known("r"), clock.existing("y"), ...seen.map((level) => `NOT y IN ${level}`)]),
          "WITH DISTINCT y ORDER BY y.id",
          "WITH collect(y) AS found",
          `RETURN found[0..${MOST_OF_STEP}] + [y IN found[${MOST_OF_STEP}..] WHERE y IN ${beside} OR y IN ${goal}] AS ${next}, size(found) AS ${size}`,
        ],
      ),
    );
    names.push(next);
    sizes.push(size);
  }
  const isCut = [`${sizes.at(-1)} > 0`, ...sizes.map((size) => `${size} > ${MOST_OF_STEP}`)].join(" OR ");
  return { lines, names, isCut: `(${isCut})` };
}

interface WayBack {
  readonly lines: readonly string[];
  /** Variables: lists of one step or none, from the start on. */
  readonly steps: readonly string[];
  /** Variables: lists of one node of the path or none. */
  readonly places: readonly string[];
}

/** The other end lies on one level only, so that each step begins there or at what the step after it found. */
function wayBack(scope: Scope, levels: readonly string[], goal: string): WayBack {
  const { builder, clock } = scope;
  const lines: string[] = [];
  const steps: string[] = [];
  const places = [goal];
  for (let number = levels.length - 2; number >= 0; number -= 1) {
    const [before, after, place] = [levels[number] ?? goal, levels[number + 1] ?? goal, places[0] ?? goal];
    const [found, step] = [builder.variable("found"), builder.variable("step")];
    const start = `[g IN ${goal} WHERE g IN ${after}]${place === goal ? "" : ` + ${place}`}`;
    lines.push(
      ...call(
        scope,
        [...new Set([goal, place, before, after])],
        [
          `UNWIND ${start} AS y`,
          "MATCH (y)-[r]-(x)",
          ...where([IS_FOLLOWED, clock.known("r"), `x IN ${before}`]),
          "WITH x, y, r, startNode(r).id AS start ORDER BY x.id, type(r), start, r.key LIMIT 1",
          `RETURN collect(x) AS ${found}, collect([x.id, y.id, type(r), start]) AS ${step}`,
        ],
      ),
    );
    steps.unshift(step);
    places.unshift(found);
  }
  return { lines, steps, places };
}

/** What was asked of the nodes of the path, for each label that one of them may have. */
function namedNodes(scope: Scope, places: readonly string[], selection: FieldSelection) {
  const asked = LABELS.filter((label) => selection.fields.some(({ on }) => on === label));
  const parts = asked.map((label) => {
    const node: NodeScope = { ...scope, variable: scope.builder.variable("m"), labels: [label] };
    const rows = scope.builder.variable("rows");
    const item = projectNode(node, ofLabel(selection.fields, label), true);
    const lines = call(scope, places, [
      `UNWIND ${places.join(" + ")} AS ${node.variable}`,
      `WITH ${[node.variable, ...scope.clock.imports].join(", ")} WHERE ${node.variable}:${label}`,
      ...item.subqueries,
      `RETURN collect(${rowText(item.columns)}) AS ${rows}`,
    ]);
    return { lines, rows, columns: item.columns };
  });
  return {
    lines: parts.flatMap(({ lines }) => lines),
    expression: `[${parts.map(({ rows }) => rows).join(", ")}]`,
    read: (raw: Json, run: Run): ReadonlyMap<string, Json> => {
      const drafts = parts.flatMap(
        ({ columns }, index) => readRows(columns, (raw as readonly Json[])[index] as Json, run) as Draft[],
      );
      return new Map(drafts.map((draft) => [String(draft.__id), draft]));
    },
  };
}

function ofLabel(fields: readonly FieldSelection[], label: Label): readonly FieldSelection[] {
  return fields.filter(({ name, on }) => (on === null && name === "id") || on === label);
}

interface FoundPath {
  readonly start: string;
  readonly steps: readonly Step[];
  readonly isConnected: boolean;
  readonly isCut: boolean;
  /** What was asked of each node, by its id, for each place where nodes are asked for. */
  readonly found: readonly ReadonlyMap<string, Json>[];
}

function answer(field: FieldSelection, { start, steps, isConnected, isCut, found }: FoundPath): Json {
  const ids = isConnected ? [start, ...steps.map(([, walkedTo]) => walkedTo)] : [];
  const values: Readonly<Record<string, Json>> = {
    length: isConnected ? steps.length : null,
    truncated: !isConnected && isCut,
  };
  const places = childrenNamed(field, "nodes");
  return Object.fromEntries(
    field.fields.map((part): [string, Json] => {
      const key = resultKey(part);
      if (part.name === "nodes")
        return [key, ids.map((id) => found[places.indexOf(part)]?.get(id) ?? idAlone(id, part))];
      if (part.name === "steps") return [key, isConnected ? steps.map((step) => stepOf(step, part.fields)) : []];
      return [key, values[part.name] ?? null];
    }),
  );
}

/** A thing of a kind of which nothing was asked but the id. */
function idAlone(id: string, { fields }: FieldSelection): Json {
  const keys = fields.filter(({ name, on }) => name === "id" && on === null).map(resultKey);
  return { __id: id, ...Object.fromEntries(keys.map((key) => [key, id])) };
}

function stepOf([from, to, type, storedFrom]: Step, fields: readonly FieldSelection[]): Json {
  const { reads }: RelationshipDeclaration = model.relationships[type];
  const values: Readonly<Record<string, Json>> = { from, to, reads: storedFrom === from ? reads[0] : reads[1] };
  return Object.fromEntries(fields.map((part) => [resultKey(part), values[part.name] ?? null]));
}
