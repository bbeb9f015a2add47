/** What a timeline shows of the things on a page: a title, a lane, and what was asked of each by its type. */
import type { Label } from "../model.ts";
import type { FieldSelection, Json } from "../selection.ts";
import { JUDGED_LABELS, type TimelineAxis, type TimelineLabel } from "../timeline-stream.ts";
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

/** The things of one label, and what is read of them. */
export interface ThingPart {
  readonly lines: readonly string[];
  readonly name: string;
  readonly read: (raw: Json, run: Run) => readonly Draft[];
}

type JudgedLabel = (typeof JUDGED_LABELS)[number];

/** The field that names a thing, the one with its subjects, and the one with the word of its state. */
const FIELDS: Readonly<Record<JudgedLabel, { title: string; subject: string; state: string; hasKind: boolean }>> = {
  Claim: { title: "statement", subject: "about", state: "status", hasKind: true },
  Milestone: { title: "title", subject: "concerns", state: "delivery", hasKind: true },
  Adoption: { title: "component", subject: "adopter", state: "stage", hasKind: false },
  Source: { title: "title", subject: "publishers", state: "condition", hasKind: true },
};

const STATE_WORDS = ["status", "delivery", "stage", "condition"] as const;

/** Projects the things of one label out of the list `things`; each is read once, however many entries it has. */
export function thingsOf(scope: Scope, label: TimelineLabel, request: ThingRequest): ThingPart {
  const node: NodeScope = { ...scope, variable: `n${label}`, labels: [label] };
  const own = projectNode(node, ownFields(label, request));
  const judged =
    label === "Assessment" && (request.hasTitle || isOfThing(request.lane)) ? judgedThings(node, request) : [];
  const entries = request.entries.map((selection, index) => ({ index, item: projectEntry(node, label, selection) }));
  const parts = [own, ...judged, ...entries.map(({ item }) => item)];
  const columns = [
    plainColumn("id", `${node.variable}.id`),
    ...own.columns,
    ...judged.flatMap((each) => each.columns),
    ...entries.map(({ index, item }) =>
      readColumn(entryKey(index), rowText(item.columns), (raw, run) => readRow(item.columns, raw, run)),
    ),
  ];
  const name = `of${label}`;
  const lines = call(scope, "things", [
    `UNWIND things AS ${node.variable}`,
    `WITH ${[`DISTINCT ${node.variable}`, ...scope.clock.imports].join(", ")}`,
    ...where([`${node.variable}:${label}`]),
    ...parts.flatMap(({ subqueries }) => subqueries),
    `RETURN collect(${rowText(columns)}) AS ${name}`,
  ]);
  return { lines, name, read: (raw, run) => readRows(columns, raw, run) as Draft[] };
}

/** Under which name a thing keeps what was asked of it at one place. */
export function entryKey(index: number): string {
  return `entry ${index}`;
}

/** The title of an entry. */
export function titleOf(label: TimelineLabel, thing: Draft): Json {
  if (label !== "Assessment") return thing[inner(FIELDS[label].title)] ?? null;
  const [name, word] = stateWord(thing);
  const standing = thing[inner("standing")];
  const words = standing === null || standing === "CURRENT" ? "" : `, standing → ${standing}`;
  const [kind, judged] = judgedOf(thing);
  return `${name} → ${word}${words}: ${judged === null ? "" : judged[inner(FIELDS[kind].title)]}`;
}

/** The lane of an entry, with the lane for people. */
export function laneOf(
  lane: TimelineLane,
  label: TimelineLabel,
  axis: TimelineAxis,
  thing: Draft,
): readonly [Json, Json] {
  if (lane === "STATUS") {
    const word = label === "Assessment" ? stateWord(thing)[1] : (thing[inner(stateField(label, axis))] ?? null);
    return [word, word];
  }
  const [kind, of] = label === "Assessment" ? judgedOf(thing) : ([label, thing] as const);
  if (of === null) return [null, null];
  if (lane === "KIND") {
    const word = FIELDS[kind].hasKind ? (of[inner("kind")] ?? null) : kind.toUpperCase();
    return [word, word];
  }
  const found = of[inner(FIELDS[kind].subject)] ?? null;
  const subject = (Array.isArray(found) ? found[0] : found) as Draft | null | undefined;
  return [subject?.[inner("id")] ?? null, subject?.[inner("name")] ?? null];
}

/** Fields that a title and a lane need, under keys that no alias has. */
function ownFields(label: TimelineLabel, { hasTitle, lane, axes }: ThingRequest): FieldSelection[] {
  if (label === "Assessment") {
    const words = hasTitle || lane === "STATUS" ? [...STATE_WORDS, "standing"] : [];
    return words.map((name) => field(name));
  }
  const states = lane === "STATUS" ? [...new Set(axes.map((axis) => stateField(label, axis)))] : [];
  return [...thingFields(label, hasTitle, lane), ...states.map((name) => field(name))];
}

function thingFields(label: JudgedLabel, hasTitle: boolean, lane: TimelineLane | null): FieldSelection[] {
  const { title, subject, hasKind } = FIELDS[label];
  return [
    ...(hasTitle ? [field(title)] : []),
    ...(lane === "SUBJECT" ? [field(subject, [field("id"), field("name")])] : []),
    ...(lane === "KIND" && hasKind ? [field("kind")] : []),
  ];
}

/** What a judgement judges: one of four labels, by the relationship that was first known. */
function judgedThings(assessment: NodeScope, { hasTitle, lane }: ThingRequest): Projection[] {
  return JUDGED_LABELS.map((label) => {
    const node: NodeScope = { ...assessment, variable: `judged${label}`, labels: [label] };
    const found = `found${label}`;
    const item = projectNode(node, thingFields(label, hasTitle, lane));
    const subqueries = call(assessment, assessment.variable, [
      `MATCH (${node.variable}:${label})-[e:HAS_STATUS]->(${assessment.variable})`,
      ...where([assessment.clock.everKnown("e")]),
      `WITH ${[`DISTINCT ${node.variable}`, ...assessment.clock.imports].join(", ")}`,
      ...item.subqueries,
      `RETURN head(collect(${rowText(item.columns)})) AS ${found}`,
    ]);
    const column = readColumn(inner(label), found, (raw, run) => readRow(item.columns, raw, run));
    return { subqueries, columns: [column] };
  });
}

function projectEntry(node: NodeScope, label: Label, selection: FieldSelection): Projection {
  const fields = selection.fields.filter(({ name, on }) => on === label || (on === null && name === "id"));
  return projectNode(node, fields, true);
}

function isOfThing(lane: TimelineLane | null): boolean {
  return lane === "SUBJECT" || lane === "KIND";
}

/** The field with the word for a thing's state: on the axis of dates that are due, whether the date was kept. */
function stateField(label: JudgedLabel, axis: TimelineAxis): string {
  return label === "Milestone" && axis === "DUE" ? "deadline" : FIELDS[label].state;
}

function stateWord(assessment: Draft): readonly [name: string, word: Json] {
  const name = STATE_WORDS.find((each) => (assessment[inner(each)] ?? null) !== null) ?? "status";
  return [name, assessment[inner(name)] ?? null];
}

function judgedOf(assessment: Draft): readonly [JudgedLabel, Draft | null] {
  const label = JUDGED_LABELS.find((each) => (assessment[inner(each)] ?? null) !== null) ?? "Claim";
  return [label, (assessment[inner(label)] ?? null) as Draft | null];
}

function field(name: string, fields: readonly FieldSelection[] = []): FieldSelection {
  return { key: inner(name), name, on: null, args: {}, fields };
}

/** A key that no alias has. */
function inner(name: string): string {
  return ` ${name}`;
}
