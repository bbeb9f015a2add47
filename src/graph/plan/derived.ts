/**
 * Computed fields in a plan: what they need is read with everything else, and nodes that a computed value names by id are read
 * in the same statement, with what was asked of them.
 */
import type { DerivedFields, Needs } from "../derived/derived-fields.ts";
import { type FieldSelection, type Json, resultKey } from "../selection.ts";
import { type Draft, type Projection, readRow, rowText } from "./column.ts";
import { projectNode } from "./project.ts";
import { call, type NodeScope } from "./scope.ts";
import type { Run } from "./statement-builder.ts";

/** Finds what was asked of a node, by its id. */
type NodeLookup = (id: string) => Json;

/** Nodes named in a computed value: one list of all that may be named for each place where they are asked for. */
interface NamedNodes {
  readonly subqueries: readonly string[];
  readonly expressions: readonly string[];
  readonly lookups: (raw: readonly Json[], run: Run) => ReadonlyMap<FieldSelection, NodeLookup>;
}

/** Projects the fields of one computation. */
export function projectDerived(
  scope: NodeScope,
  derived: DerivedFields,
  selected: readonly FieldSelection[],
): Projection {
  const needs = derived.needs(scope, selected);
  const named = namedNodes(scope, needs, selected);
  const expressions = [...needs.expressions, ...named.expressions];
  return {
    subqueries: [...needs.subqueries, ...named.subqueries],
    columns: [
      {
        expression: `[${expressions.join(", ")}]`,
        put: (draft, raw, run) => {
          const values = raw as readonly Json[];
          const computed = derived.compute(values.slice(0, needs.expressions.length), scope.clock.nowOf(run));
          const lookups = named.lookups(values.slice(needs.expressions.length), run);
          for (const field of selected) draft[resultKey(field)] = shaped(computed[field.name] ?? null, field, lookups);
        },
      },
    ],
  };
}

/** A computed value under the keys that were asked for. */
function shaped(value: Json, field: FieldSelection, lookups: ReadonlyMap<FieldSelection, NodeLookup>): Json {
  if (value === null || field.fields.length === 0) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => shaped(item, field, lookups));
  const lookup = lookups.get(field);
  if (lookup !== undefined) return lookup(String(value));
  const members = value as Draft;
  return Object.fromEntries(
    field.fields.map((part) => [resultKey(part), shaped(members[part.name] ?? null, part, lookups)]),
  );
}

function namedNodes(scope: NodeScope, { nodes = {} }: Needs, selected: readonly FieldSelection[]): NamedNodes {
  const parts = selected
    .flatMap((field) => placesIn(field, Object.keys(nodes)))
    .map((field) => {
      const { label, list } = nodes[field.name] as NonNullable<Needs["nodes"]>[string];
      const node: NodeScope = { ...scope, variable: scope.builder.variable("m"), labels: [label] };
      const rows = scope.builder.variable("rows");
      const item = projectNode(node, field.fields);
      const lines = call(scope, list, [
        `UNWIND ${list} AS ${node.variable}`,
        ...item.subqueries,
        `RETURN collect([${node.variable}.id, ${rowText(item.columns)}]) AS ${rows}`,
      ]);
      return { field, lines, rows, columns: item.columns };
    });
  return {
    subqueries: parts.flatMap(({ lines }) => lines),
    expressions: parts.map(({ rows }) => rows),
    lookups: (raw, run) =>
      new Map(
        parts.map(({ field, columns }, index) => {
          const rows = new Map((raw[index] ?? []) as unknown as readonly (readonly [string, Json])[]);
          return [field, (id: string) => readRow(columns, rows.get(id) ?? null, run)];
        }),
      ),
  };
}

/** Where below a field nodes are asked for; nothing below a node is a computed value of this field. */
function placesIn(field: FieldSelection, members: readonly string[]): FieldSelection[] {
  return field.fields.flatMap((part) => (members.includes(part.name) ? [part] : placesIn(part, members)));
}
