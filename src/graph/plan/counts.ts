/** `claimCounts`: claims grouped by one to three dimensions. A claim counts once for each value that it has; no value is a bucket too. */
import { compareTexts } from "../../domain/text-order.ts";
import { AppError } from "../../errors.ts";
import type { FieldSelection, Json } from "../selection.ts";
import { resultKey } from "../selection.ts";
import { targetPredicate } from "./filter.ts";
import type { RootBody } from "./root-body.ts";
import { call, type NodeScope, type Scope, where } from "./scope.ts";
import { stateSubquery } from "./state.ts";

/** Dimensions of a claim: what they need matched, the value, and the label for people. */
interface Dimension {
  /** A pattern from the claim with the edge `e` and the node `d`, where the value lies on the far side. */
  readonly match?: (claim: string, edge: string, node: string) => string;
  readonly value: (claim: string, edge: string, node: string) => string;
  readonly label?: (node: string) => string;
  /** The property of the claim's state, where the value is one. */
  readonly state?: { readonly property: string; readonly otherwise: string | null };
}

const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  STATUS: { value: (claim) => `${claim}.status`, state: { property: "status", otherwise: "UNASSESSED" } },
  STANDING: { value: (claim) => `${claim}.standing`, state: { property: "standing", otherwise: null } },
  KIND: { value: (claim) => `${claim}.kind` },
  YEAR: { value: (claim) => `left(coalesce(${claim}.madeOnEarliest, ${claim}.madeOnLatest), 4)` },
  SUBJECT: {
    match: (claim, edge, node) => `(${claim})-[${edge}:ABOUT]->(${node})`,
    value: (_claim, _edge, node) => `${node}.id`,
    label: (node) => `${node}.name`,
  },
  SPEAKER: {
    match: (claim, edge, node) => `(${claim})-[${edge}:MADE_BY]->(${node})`,
    value: (_claim, _edge, node) => `${node}.id`,
    label: (node) => `${node}.name`,
  },
  SECTION: {
    match: (claim, edge, node) => `(${claim})-[${edge}:STATED_IN]->(${node})`,
    value: (_claim, edge) => `${edge}.locatorSection`,
  },
};

/** At most so many dimensions at once. */
const MOST_DIMENSIONS = 3;

/** Plans `claimCounts`. Relies on: a scan of the claims that pass the filter. */
export function planCounts(scope: Scope, field: FieldSelection): RootBody {
  const by = (field.args.by?.items() ?? []).map((item) => String(item.value));
  if (by.length < 1 || by.length > MOST_DIMENSIONS || new Set(by).size < by.length) {
    throw new AppError(
      "INPUT_INVALID",
      `\`by\` names ${by.length} dimensions; give one to ${MOST_DIMENSIONS} different ones.`,
    );
  }
  const claim: NodeScope = { ...scope, variable: "n", labels: ["Claim"] };
  const filter = field.args.filter;
  const needsState = !scope.clock.isLive && by.some((word) => DIMENSIONS[word]?.state !== undefined);
  const state = needsState ? stateSubquery(claim) : null;
  const keep = ["n", ...(state === null ? [] : [state.variable]), ...scope.clock.imports];
  const dimensions = by.map((word, index) => dimensionLines(scope, word, index, state?.variable ?? null, keep));
  const values = by.flatMap((_, index) => [`v${index}`, `l${index}`]);
  const lines = call(scope, null, [
    "MATCH (n:Claim)",
    ...where([
      scope.clock.known("n"),
      scope.clock.existing("n"),
      filter === undefined ? null : targetPredicate(claim, filter),
    ]),
    ...(state?.lines ?? []),
    ...dimensions.flat(),
    `WITH ${values.join(", ")}, count(DISTINCT n) AS claims`,
    `RETURN collect([[${by.map((_, index) => `v${index}`).join(", ")}], [${by.map((_, index) => `l${index}`).join(", ")}], claims]) AS groups`,
  ]);
  return {
    subqueries: lines,
    columns: ["groups"],
    finish: (row) =>
      (row.groups as unknown as readonly Group[]).toSorted(byCount).map((group) => answer(group, by, field)),
  };
}

/** Lines that bind `v<index>` and `l<index>`; those bound before are kept. */
function dimensionLines(
  scope: Scope,
  word: string,
  index: number,
  state: string | null,
  keep: readonly string[],
): string[] {
  const dimension = DIMENSIONS[word];
  if (dimension === undefined) throw new AppError("INPUT_INVALID", `There is no dimension ${word}.`);
  const [edge, node] = [`e${index}`, `d${index}`];
  const before = Array.from({ length: index }, (_, each) => [`v${each}`, `l${each}`]).flat();
  const match =
    dimension.match === undefined
      ? []
      : [
          `OPTIONAL MATCH ${dimension.match("n", edge, node)}`,
          ...where([scope.clock.known(edge), scope.clock.existing(node)]),
        ];
  const stated =
    dimension.state !== undefined && state !== null
      ? `${state}.${dimension.state.property}`
      : dimension.value("n", edge, node);
  const otherwise = dimension.state?.otherwise ?? null;
  const value = otherwise === null ? stated : `coalesce(${stated}, '${otherwise}')`;
  const label = dimension.label?.(node) ?? "null";
  return [...match, `WITH ${[...keep, ...before, `${value} AS v${index}`, `${label} AS l${index}`].join(", ")}`];
}

/** Values, labels and the number of claims. */
type Group = readonly [values: readonly Json[], labels: readonly Json[], claims: number];

/** Largest first; equal ones by their values, a missing value last. */
function byCount([leftValues, , leftClaims]: Group, [rightValues, , rightClaims]: Group): number {
  if (leftClaims !== rightClaims) return rightClaims - leftClaims;
  return compareTexts(JSON.stringify(leftValues), JSON.stringify(rightValues));
}

function answer([values, labels, claims]: Group, by: readonly string[], field: FieldSelection): Json {
  const keys = by.map((dimension, index) => {
    const value = values[index] ?? null;
    return { dimension, value, label: labels[index] ?? value };
  });
  return Object.fromEntries(
    field.fields.map((part) => [
      resultKey(part),
      part.name === "count" ? claims : keys.map((key) => picked(key, part.fields)),
    ]),
  );
}

function picked(key: Readonly<Record<string, Json>>, fields: readonly FieldSelection[]): Json {
  return Object.fromEntries(fields.map((field) => [resultKey(field), key[field.name] ?? null]));
}
