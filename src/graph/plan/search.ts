/** `search`: one call to the full-text index, then one statement for the hits. */
import { AppError } from "../../errors.ts";
import type { StoreRow, TextHit } from "../../store/store.ts";
import { LABELS } from "../fields.ts";
import type { Label } from "../model.ts";
import { rankByText, wordsIn } from "../search-rank.ts";
import { type FieldSelection, type Json, resultKey, TYPE_NAME } from "../selection.ts";
import { projectNode } from "./project.ts";
import { finished, type RootBody } from "./root-body.ts";
import { call, childrenNamed, type Draft, finishUnder, mapOf, type NodeScope, type Scope, where } from "./scope.ts";
import type { Run } from "./statement-builder.ts";

/** Name of the full-text index, and the labels that it covers. */
export const SEARCH_INDEX = "search";
export const SEARCHED_LABELS = LABELS.filter((label) =>
  ["Claim", "Source", "Company", "Organization", "Person", "Project"].includes(label),
);

/** At most so many hits are ranked. */
export const MOST_HITS = 1000;

/** A run of a search carries the hits of its index call. */
export interface SearchRun extends Run {
  readonly hits: readonly TextHit[];
}

/** Plans `search`. Relies on: the full-text index and the unique ids. */
export function planSearch(scope: Scope, field: FieldSelection): RootBody {
  const textOf = (run: Run): string => {
    const text = String(field.args.text?.in(run.variables) ?? "");
    if (wordsIn(text).length === 0)
      throw new AppError("INPUT_INVALID", `\`text\` holds no word to search for: "${text}".`);
    return text;
  };
  const selections = field.fields
    .filter(({ name }) => name === "edges")
    .flatMap((edges) => childrenNamed(edges, "node"))
    .concat(field.fields.filter(({ name }) => name === "nodes"));
  const parts = SEARCHED_LABELS.map((label) => labelPart(scope, label, selections));
  const finishes = parts.flatMap((part) => part.finishes);
  return {
    search: { textOf },
    subqueries: parts.flatMap(({ lines }) => lines),
    columns: SEARCHED_LABELS.map((label) => `hits${label}`),
    finish: (row, run) =>
      answer(finishedHits(row, run, finishes), textOf(run), field, Number(field.args.first?.in(run.variables) ?? 20)),
  };
}

function labelPart(scope: Scope, label: Label, selections: readonly FieldSelection[]) {
  const node: NodeScope = { ...scope, variable: `n${label}`, labels: [label] };
  const ids = scope.builder.parameter((run) =>
    (run as SearchRun).hits.filter((hit) => hit.label === label).map(({ id }) => id),
  );
  const projections = selections.map((selection) => ({
    key: resultKey(selection),
    projection: projectNode(
      node,
      selection.fields.filter(({ name, on }) => on === label || (on === null && (name === "id" || name === TYPE_NAME))),
      true,
    ),
  }));
  const entries = [
    `id: ${node.variable}.id`,
    `text: ${node.variable}.searchText`,
    ...projections.map(({ key, projection }) => `${key}: ${mapOf(projection.entries)}`),
  ];
  const lines = call(scope, null, [
    `MATCH (${node.variable}:${label})`,
    ...where([`${node.variable}.id IN ${ids}`, scope.clock.known(node.variable), scope.clock.existing(node.variable)]),
    ...projections.flatMap(({ projection }) => projection.subqueries),
    `RETURN collect(${mapOf(entries)}) AS hits${label}`,
  ]);
  const inner = projections.flatMap(({ key, projection }) => finishUnder(key, projection.finishes));
  return { lines, finishes: finishUnder(`hits${label}`, inner) };
}

function finishedHits(row: StoreRow, run: Run, finishes: Parameters<typeof finished>[2]): Draft[] {
  const draft = finished(row, run, finishes);
  return SEARCHED_LABELS.flatMap((label) => draft[`hits${label}`] as Draft[]);
}

function answer(hits: readonly Draft[], text: string, field: FieldSelection, first: number): Json {
  const ranked = rankByText(
    hits.map((draft) => ({ id: String(draft.id), text: String(draft.text), draft })),
    text,
  );
  const shown = ranked.slice(0, first);
  return Object.fromEntries(
    field.fields.map((part) => {
      if (part.name === "totalCount") return [resultKey(part), ranked.length];
      if (part.name === "nodes") return [resultKey(part), shown.map(({ item }) => item.draft[resultKey(part)] ?? null)];
      const edges = shown.map(({ item, score }) =>
        Object.fromEntries(
          part.fields.map((child) => [
            resultKey(child),
            child.name === "score" ? score : (item.draft[resultKey(child)] ?? null),
          ]),
        ),
      );
      return [resultKey(part), edges];
    }),
  );
}
