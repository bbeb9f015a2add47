/** `search`: one call to the full-text index, then one statement for the hits. */
import { AppError } from "../../errors.ts";
import type { TextHit } from "../../store/store.ts";
import type { Label } from "../model.ts";
import { SEARCHED_LABELS } from "../schema.ts";
import { rankByText, wordsIn } from "../search-rank.ts";
import { DEFAULT_PAGE, type FieldSelection, type Json, resultKey } from "../selection.ts";
import { type Draft, type Projection, plainColumn, readColumn, readRow, readRows, rowText } from "./column.ts";
import { projectNode } from "./project.ts";
import type { RootBody } from "./root-body.ts";
import { call, childrenNamed, type NodeScope, type Scope, where } from "./scope.ts";
import type { Run } from "./statement-builder.ts";

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
    const words = wordsIn(text);
    if (words.length === 0) {
      throw new AppError("INPUT_INVALID", `\`text\` holds no word to search for: "${text}".`);
    }
    return words.join(" ");
  };
  const selections = field.fields
    .filter(({ name }) => name === "edges")
    .flatMap((edges) => childrenNamed(edges, "node"));
  const parts = SEARCHED_LABELS.map((label) => labelPart(scope, label, selections));
  return {
    search: { textOf },
    subqueries: parts.flatMap(({ lines }) => lines),
    columns: parts.map(({ name }) => name),
    finish: (row, run) => {
      const hits = parts.flatMap(({ name, columns }) => readRows(columns, row[name] as Json, run) as Draft[]);
      return answer(hits, textOf(run), field, Number(field.args.first?.in(run.variables) ?? DEFAULT_PAGE));
    },
  };
}

function labelPart(scope: Scope, label: Label, selections: readonly FieldSelection[]) {
  const node: NodeScope = { ...scope, variable: `n${label}`, labels: [label] };
  const ids = scope.builder.parameter((run) =>
    (run as SearchRun).hits.filter((hit) => hit.label === label).map(({ id }) => id),
  );
  const items = selections.map((selection) => ({
    key: resultKey(selection),
    item: projectHit(node, label, selection),
  }));
  const columns = [
    plainColumn("id", `${node.variable}.id`),
    plainColumn("text", `${node.variable}.searchText`),
    ...items.map(({ key, item }) =>
      readColumn(key, rowText(item.columns), (raw, run) => readRow(item.columns, raw, run)),
    ),
  ];
  const lines = call(scope, null, [
    `MATCH (${node.variable}:${label})`,
    ...where([`${node.variable}.id IN ${ids}`, scope.clock.known(node.variable), scope.clock.existing(node.variable)]),
    ...items.flatMap(({ item }) => item.subqueries),
    `RETURN collect(${rowText(columns)}) AS hits${label}`,
  ]);
  return { lines, columns, name: `hits${label}` };
}

/** A hit's fields: what was asked of its label, and the id. */
function projectHit(node: NodeScope, label: Label, selection: FieldSelection): Projection {
  const fields = selection.fields.filter(({ name, on }) => on === label || (on === null && name === "id"));
  return projectNode(node, fields, true);
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
