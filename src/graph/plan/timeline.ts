/** `timeline`: several streams merged into one page, then what was asked of the things on it, in one statement. */
import { dateOf } from "../derived/date-parts.ts";
import { labelOfId } from "../ids.ts";
import { DEFAULT_PAGE, type FieldSelection, type Json, resultKey } from "../selection.ts";
import {
  DEFAULT_AXES,
  TIMELINE_AXES,
  TIMELINE_LABELS,
  TIMELINE_STREAMS,
  type TimelineAxis,
  type TimelineLabel,
  type TimelineStream,
} from "../timeline-stream.ts";
import type { Draft } from "./column.ts";
import { encodeCursor } from "./order.ts";
import type { RootBody } from "./root-body.ts";
import { call, childrenNamed, type Scope } from "./scope.ts";
import type { Run } from "./statement-builder.ts";
import { boundsOf, PLACE_LENGTH, type TimelineBounds } from "./timeline-bound.ts";
import { branchesOf, checkSubject } from "./timeline-branch.ts";
import { entryKey, laneOf, type ThingRequest, type TimelineLane, thingParts, titleOf } from "./timeline-thing.ts";

/** An entry of the page, as the statement gives it. */
type Row = readonly [axis: TimelineAxis, key: string, id: string, date: Json];

/** Everything that the shape of an answer depends on. */
interface Timeline {
  readonly field: FieldSelection;
  readonly bounds: TimelineBounds;
  readonly request: ThingRequest;
  readonly limitOf: (run: Run) => number;
}

/** Plans `timeline`. Relies on: the index of each stream's key. */
export function planTimeline(scope: Scope, field: FieldSelection): RootBody {
  const axes = axesOf(field);
  const bounds = boundsOf(scope.builder, field.args, axes);
  checkSubject(scope, field.args.filter);
  const streams = streamsOf(field, axes);
  const request = requestOf(field, axes);
  const limitOf = (run: Run): number => Number(field.args.first?.in(run.variables) ?? DEFAULT_PAGE);
  const timeline: Timeline = { field, bounds, request, limitOf };
  const hasTotal = childrenNamed(field, "totalCount").length > 0 && streams.length > 0;
  const labels = TIMELINE_LABELS.filter((label) => streams.some((each) => each.label === label));
  const parts = thingParts(scope, labels, request);
  const hasRows = streams.length > 0 && field.fields.some(({ name }) => name !== "totalCount" && name !== "__typename");
  return {
    subqueries: [
      ...(hasTotal ? totalLines(scope, streams, timeline) : []),
      ...(hasRows ? rowLines(scope, streams, timeline) : []),
      ...(hasRows ? parts.flatMap(({ lines }) => lines) : []),
    ],
    columns: [
      hasTotal ? "total" : "0 AS total",
      hasRows ? "rows" : "[] AS rows",
      ...(hasRows ? parts.map(({ name }) => name) : []),
    ],
    finish: (row, run) => {
      const things = hasRows ? parts.flatMap(({ name, read }) => read(row[name] as Json, run)) : [];
      return answer(timeline, row.rows as unknown as readonly Row[], things, Number(row.total), run);
    },
  };
}

/** The axes that are asked for, each once and in their order; none is none. */
function axesOf(field: FieldSelection): TimelineAxis[] {
  const { axes } = field.args;
  const asked =
    axes?.value === undefined || axes.value === null ? DEFAULT_AXES : axes.items().map(({ value }) => value);
  return TIMELINE_AXES.filter((axis) => asked.includes(axis));
}

function streamsOf(field: FieldSelection, axes: readonly TimelineAxis[]): TimelineStream[] {
  const kinds = field.args.filter?.member("entry");
  const isAny = kinds?.value === undefined || kinds.value === null;
  const words = (kinds?.items() ?? []).map(({ value }) => String(value));
  return TIMELINE_STREAMS.filter(
    ({ axis, label }) => axes.includes(axis) && (isAny || words.includes(label.toUpperCase())),
  );
}

function requestOf(field: FieldSelection, axes: readonly TimelineAxis[]): ThingRequest {
  const fields = nodesIn(field).flatMap((node) => node.fields);
  const asks = (...names: string[]): boolean => fields.some(({ name }) => names.includes(name));
  return {
    axes,
    hasTitle: asks("title"),
    lane: asks("lane", "laneLabel") ? (String(field.args.lane?.value ?? "SUBJECT") as TimelineLane) : null,
    entries: fields.filter(({ name }) => name === "entry"),
  };
}

/** Each place where an entry is asked for, be it as the node of an edge or alone. */
function nodesIn(field: FieldSelection): FieldSelection[] {
  return [
    ...childrenNamed(field, "edges").flatMap((edges) => childrenNamed(edges, "node")),
    ...childrenNamed(field, "nodes"),
  ];
}

/** How many entries are there on all pages together? Relies on: the index of each stream's key. */
function totalLines(scope: Scope, streams: readonly TimelineStream[], { field, bounds }: Timeline): string[] {
  const branches = streams
    .flatMap((stream) => branchesOf(scope, stream, bounds, field.args.filter, true))
    .map(({ lines, count }) => count ?? [...lines, "RETURN count(*) AS counted"]);
  return call(scope, null, [...call(scope, null, union(branches)), "RETURN sum(counted) AS total"]);
}

/** Which entries come next? Each stream gives as many as the page has at most. Relies on: the index of each stream's key. */
function rowLines(scope: Scope, streams: readonly TimelineStream[], { field, bounds, limitOf }: Timeline): string[] {
  const { imports } = scope.clock;
  const { direction } = bounds;
  const limit = scope.builder.parameter((run) => limitOf(run) + 1);
  const branches = streams.flatMap((stream) =>
    branchesOf(scope, stream, bounds, field.args.filter, false).map(({ lines, variables, key, date }) => [
      ...lines,
      `WITH ${[...variables, ...imports].join(", ")} ORDER BY ${key} ${direction} LIMIT ${limit}`,
      `RETURN n, '${stream.axis}' AS axis, ${key} AS key, ${date} AS date`,
    ]),
  );
  const order = [`left(key, ${PLACE_LENGTH})`, "axis", "key"].map((term) => `${term} ${direction}`).join(", ");
  return call(scope, null, [
    ...call(scope, null, union(branches)),
    `WITH n, axis, key, date ORDER BY ${order} LIMIT ${limit}`,
    "RETURN collect([axis, key, n.id, date]) AS rows, collect(n) AS things",
  ]);
}

function union(branches: readonly (readonly string[])[]): string[] {
  return branches.flatMap((branch, index) => (index === 0 ? branch : ["UNION ALL", ...branch]));
}

function answer(timeline: Timeline, rows: readonly Row[], things: readonly Draft[], total: number, run: Run): Json {
  const { field, bounds, limitOf } = timeline;
  const limit = limitOf(run);
  const shown = rows.slice(0, limit);
  const byId = new Map<string, Draft>();
  for (const thing of things) byId.set(String(thing.id), { ...byId.get(String(thing.id)), ...thing });
  const cursorOf = (row: Row | undefined): Json =>
    row === undefined ? null : encodeCursor(bounds.signature, [row[1].slice(0, PLACE_LENGTH), row[0], row[2]]);
  const item = (row: Row, node: FieldSelection): Json => itemOf(timeline, row, byId.get(row[2]) ?? {}, node);
  const values: Record<string, (part: FieldSelection) => Json> = {
    totalCount: () => total,
    nodes: (part) => shown.map((row) => item(row, part)),
    edges: (part) =>
      shown.map((row) => picked(part, (child) => (child.name === "cursor" ? cursorOf(row) : item(row, child)))),
    pageInfo: (part) => {
      const page: Record<string, Json> = {
        hasNextPage: rows.length > limit,
        hasPreviousPage: bounds.hasAfter,
        startCursor: cursorOf(shown[0]),
        endCursor: cursorOf(shown.at(-1)),
      };
      return picked(part, ({ name }) => page[name] ?? null);
    },
  };
  return picked(field, (part) => values[part.name]?.(part) ?? null);
}

function itemOf({ request }: Timeline, [axis, key, id, date]: Row, thing: Draft, node: FieldSelection): Json {
  const label = labelOfId(id) as TimelineLabel;
  const lane = request.lane === null ? null : laneOf(request.lane, label, axis, thing);
  return picked(node, (part) => {
    switch (part.name) {
      case "id":
        return `timeline:${axis}/${id}`;
      case "axis":
        return axis;
      case "date":
        return dateAsked(part, key, date);
      case "title":
        return titleOf(label, thing);
      case "lane":
        return lane?.[0] ?? null;
      case "laneLabel":
        return lane?.[1] ?? null;
      case "entry":
        return thing[entryKey(request.entries.indexOf(part))] ?? null;
      default:
        return null;
    }
  });
}

/** A date without parts is a day, which its key tells. */
function dateAsked(part: FieldSelection, key: string, date: Json): Json {
  const day = key.slice(0, 10);
  const whole = dateOf(date) ?? { text: day, words: null, qualifier: "ON", earliest: day, latest: day };
  const members = whole as unknown as Draft;
  return picked(part, ({ name }) => members[name] ?? null);
}

/** An object with the selected fields under the keys that they were asked by. */
function picked({ fields }: FieldSelection, read: (field: FieldSelection) => Json): Json {
  return Object.fromEntries(fields.map((each) => [resultKey(each), read(each)]));
}
