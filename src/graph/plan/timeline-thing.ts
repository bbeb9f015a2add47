/** What a timeline shows of the things on a page: a title, a lane, and what was asked of each by its type. */
import { labelOfId } from "../ids.ts";
import type { Label } from "../model.ts";
import type { FieldSelection, Json } from "../selection.ts";
import type { JUDGED_LABELS, TimelineAxis, TimelineLabel } from "../timeline-stream.ts";
import { type Draft, type Projection, plainColumn, readColumn, readRow, readRows, rowText } from "./column.ts";
import { projectNode } from "./project.ts";
import { call, type NodeScope, type Scope, where } from "./scope.ts";
import type { Run } from "./statement-builder.ts";

/** What a lane may tell. */
export const TIMELINE_LANES = ["SUBJECT", "KIND", "STATUS"] as const;
export type TimelineLane = (typeof TIMELINE_LANES)[number];

/** What of the things is shown. */
export interface ThingRequest {
  readonly hasTitle: boolean;
  /** Null where no lane is asked for. */
  readonly lane: TimelineLane | null;
  readonly axes: readonly TimelineAxis[];
  /** Each place where `entry` is asked for. */
  readonly entries: readonly FieldSelection[];
}

/** Lines that read something of the things in the list `things`, each once however many entries it has, into a variable. */
export interface ThingPart {
  readonly lines: readonly string[];
  readonly name: string;
  /** Drafts with an `id` each. */
  readonly read: (raw: Json, run: Run) => readonly Draft[];
}

/** The words of an assessment's state, by their names; one of them is there. */
const STATES = ["status", "delivery", "stage", "condition"] as const;

const STATE_WORDS: readonly string[] = [...STATES, "standing"];

/** The field with the word for a thing's state. */
const STATE_OF: Readonly<Record<(typeof JUDGED_LABELS)[number], (typeof STATES)[number]>> = {
  Claim: "status",
  Milestone: "delivery",
  Adoption: "stage",
  Source: "condition",
};

/** What is read of the things of these labels: their faces, and by label what was asked of each. */
export function thingParts(scope: Scope, labels: readonly TimelineLabel[], request: ThingRequest): ThingPart[] {
  const { hasTitle, lane, entries } = request;
  const hasFace = hasTitle || lane !== null;
  // The state of a judgement is on its face; that of anything else needs its label.
  const own = labels.filter((label) => entries.length > 0 || (lane === "STATUS" && label !== "Assessment"));
  return [
    ...(hasFace ? [facesOf(scope, labels, request)] : []),
    ...own.map((label) => thingsOf(scope, label, request)),
  ];
}

/**
 * What a thing is called, its kind and its first subject; for a judgement, those of what it judges. No label has two of the
 * relationships to a subject, and no party is a thing, so neither labels nor directions need to be told apart.
 */
function facesOf(scope: Scope, labels: readonly TimelineLabel[], { lane }: ThingRequest): ThingPart {
  const { clock } = scope;
  const hasJudgements = labels.includes("Assessment");
  const judged = call(scope, "n", [
    "MATCH (n)<-[e:HAS_STATUS]-(t)",
    ...where([clock.everKnown("e")]),
    "RETURN head(collect(t)) AS judged",
  ]);
  const subject = call(scope, "t", [
    "MATCH (t)-[r:ABOUT|CONCERNS|HAS_ADOPTION|PUBLISHED_BY]-(s)",
    ...where([clock.known("r")]),
    "WITH r, s ORDER BY r.position, s.id LIMIT 1",
    "RETURN head(collect([s.id, s.name])) AS subject",
  ]);
  const columns = [
    plainColumn("id", "n.id"),
    plainColumn(inner("title"), "coalesce(t.statement, t.title, t.component)"),
    plainColumn(inner("kind"), "t.kind"),
    plainColumn(inner("judged"), "t.id"),
    ...(hasJudgements ? [plainColumn(inner("words"), `[${STATE_WORDS.map((name) => `n.${name}`).join(", ")}]`)] : []),
    ...(lane === "SUBJECT" ? [plainColumn(inner("subject"), "subject")] : []),
  ];
  const lines = call(scope, "things", [
    "UNWIND things AS n",
    `WITH ${["DISTINCT n", ...clock.imports].join(", ")}`,
    ...(hasJudgements ? judged : []),
    `WITH ${["n", hasJudgements ? "coalesce(judged, n) AS t" : "n AS t", ...clock.imports].join(", ")}`,
    ...(lane === "SUBJECT" ? subject : []),
    `RETURN collect(${rowText(columns)}) AS faces`,
  ]);
  return { lines, name: "faces", read: (raw, run) => readRows(columns, raw, run) as Draft[] };
}

/** What was asked of the things of one label. */
function thingsOf(scope: Scope, label: TimelineLabel, { lane, axes, entries }: ThingRequest): ThingPart {
  const node: NodeScope = { ...scope, variable: `n${label}`, labels: [label] };
  const states = lane !== "STATUS" || label === "Assessment" ? [] : axes.map((axis) => stateField(label, axis));
  const own = projectNode(node, [...new Set(states)].map(plainField), false);
  const items = entries.map((selection) => projectEntry(node, label, selection));
  const columns = [
    plainColumn("id", `${node.variable}.id`),
    ...own.columns,
    ...items.map((item, index) =>
      readColumn(entryKey(index), rowText(item.columns), (raw, run) => readRow(item.columns, raw, run)),
    ),
  ];
  const name = `of${label}`;
  const lines = call(scope, "things", [
    `UNWIND things AS ${node.variable}`,
    `WITH ${[`DISTINCT ${node.variable}`, ...scope.clock.imports].join(", ")}`,
    ...where([`${node.variable}:${label}`]),
    ...[own, ...items].flatMap(({ subqueries }) => subqueries),
    `RETURN collect(${rowText(columns)}) AS ${name}`,
  ]);
  return { lines, name, read: (raw, run) => readRows(columns, raw, run) as Draft[] };
}

function projectEntry(node: NodeScope, label: Label, selection: FieldSelection): Projection {
  const fields = selection.fields.filter(({ name, on }) => on === label || (on === null && name === "id"));
  return projectNode(node, fields, true);
}

/** Under which name a thing keeps what was asked of it at one place. */
export function entryKey(index: number): string {
  return `entry ${index}`;
}

/** The title of an entry. */
export function titleOf(label: TimelineLabel, thing: Draft): Json {
  const title = thing[inner("title")] ?? null;
  if (label !== "Assessment") return title;
  const [name, word, standing] = stateOf(thing);
  const words = standing === null || standing === "CURRENT" ? "" : `, standing → ${standing}`;
  return `${name} → ${word}${words}: ${title}`;
}

/** The lane of an entry, and the lane for people. */
export function laneOf(
  lane: TimelineLane,
  label: TimelineLabel,
  axis: TimelineAxis,
  thing: Draft,
): readonly [Json, Json] {
  if (lane === "SUBJECT") {
    const [id = null, name = null] = (thing[inner("subject")] ?? []) as readonly Json[];
    return [id, name];
  }
  const kind = labelOfId(String(thing[inner("judged")]));
  const word =
    lane === "KIND"
      ? (thing[inner("kind")] ?? kind?.toUpperCase() ?? null)
      : label === "Assessment"
        ? stateOf(thing)[1]
        : (thing[inner(stateField(label, axis))] ?? null);
  return [word, word];
}

/** The field with the word for a thing's state: on the axis of dates that are due, whether the date was kept. */
function stateField(label: Exclude<TimelineLabel, "Assessment">, axis: TimelineAxis): string {
  return label === "Milestone" && axis === "DUE" ? "deadline" : STATE_OF[label];
}

/** An assessment's word with its name, and the standing. */
function stateOf(thing: Draft): readonly [name: string, word: Json, standing: Json] {
  const words = (thing[inner("words")] ?? []) as readonly Json[];
  const index = Math.max(
    STATES.findIndex((_, place) => (words[place] ?? null) !== null),
    0,
  );
  return [String(STATES[index]), words[index] ?? null, words[STATES.length] ?? null];
}

function plainField(name: string): FieldSelection {
  return { key: inner(name), name, on: null, args: {}, fields: [] };
}

/** A key that no alias has. */
function inner(name: string): string {
  return ` ${name}`;
}
