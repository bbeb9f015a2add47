/** From parsed records to what the graph is to hold. Pure; the order of the records makes no difference. */
import type {
  ClaimRecord,
  Dataset,
  MetricRecord,
  MilestoneRecord,
  RecordBase,
  RecordKind,
  SourceRecord,
} from "../domain/record.ts";
import { RECORD_FOLDERS } from "../domain/record.ts";
import { validDayOf } from "../domain/status-history.ts";
import type { GraphContent, StoredProperties } from "../graph/content.ts";
import type { Label } from "../graph/model.ts";
import { TIMELINE_LABELS } from "../graph/timeline-stream.ts";
import { addAssessments, lastReviewedOn, stateToday } from "./graph-assessments.ts";
import { GraphBuilder, recordingKeys } from "./graph-builder.ts";
import { addReferences } from "./graph-references.ts";
import { revisionsOf } from "./graph-revisions.ts";

const LABELS: Readonly<Record<RecordKind, Label>> = {
  claim: "Claim",
  source: "Source",
  company: "Company",
  organization: "Organization",
  person: "Person",
  project: "Project",
  milestone: "Milestone",
  adoption: "Adoption",
  metric: "Metric",
};

/** The graph that the records stand for. Relies on data without faults (`rules/`): every reference resolves, ids are unique. */
export function graphContent(dataset: Dataset): GraphContent {
  const builder = new GraphBuilder();
  const existsFrom = existenceOf(dataset);
  for (const kind of Object.keys(RECORD_FOLDERS) as RecordKind[]) {
    for (const record of dataset[kind] as readonly RecordBase[]) {
      addRecord(builder, kind, record, existsFrom.get(record.id) ?? null);
    }
  }
  for (const claim of dataset.claim) addQuantities(builder, claim);
  for (const metric of dataset.metric) addObservations(builder, metric);
  return { ...builder.finish(), revisions: revisionsOf(dataset) };
}

function addRecord(builder: GraphBuilder, kind: RecordKind, record: RecordBase, existsFrom: string | null): void {
  const lookedOn = lastReviewedOn(record);
  const extra: StoredProperties = {
    ...(existsFrom === null ? {} : { existsFrom }),
    ...(lookedOn === null ? {} : { lastReviewedOn: lookedOn }),
    ...(isOnTimelines(LABELS[kind]) ? recordingKeys(record.recordedAt, record.id) : {}),
  };
  const values = { ...record, ...stateToday(LABELS[kind], record) };
  builder.addNode(LABELS[kind], record.id, values, record.recordedAt, extra);
  addReferences(builder, kind, record);
  addAssessments(builder, record);
}

function addQuantities(builder: GraphBuilder, { id, recordedAt, quantities = [] }: ClaimRecord): void {
  for (const [position, quantity] of quantities.entries()) {
    const to = `quantity:${slugOf(id)}/${position + 1}`;
    builder.addNode("Quantity", to, quantity, recordedAt, { subjectId: id });
    builder.addRelationship({ type: "HAS_QUANTITY", from: id, to, position, knownFromAt: recordedAt });
  }
}

function addObservations(builder: GraphBuilder, { id, recordedAt: knownFromAt, observations }: MetricRecord): void {
  const seen = new Map<string, number>();
  for (const [position, observation] of observations.entries()) {
    const { text } = observation.asOf;
    const number = (seen.get(text) ?? 0) + 1;
    seen.set(text, number);
    const from = `observation:${slugOf(id)}/${text}${number === 1 ? "" : `/${number}`}`;
    builder.addNode("Observation", from, observation, knownFromAt, { subjectId: id });
    builder.addRelationship({ type: "OF_METRIC", from, to: id, position, knownFromAt });
    builder.addRelationship({ type: "REPORTED_IN", from, to: observation.source, knownFromAt });
  }
}

/** First day on which a claim, source or milestone may have existed, by its id; absent where that cannot be told. */
function existenceOf(dataset: Dataset): Map<string, string> {
  const announcements = new Map<string, (string | null)[]>();
  for (const claim of dataset.claim) {
    for (const milestone of claim.announces ?? []) {
      announcements.set(milestone, [...(announcements.get(milestone) ?? []), earliestOf(claim)]);
    }
  }
  const days: readonly (readonly [string, string | null])[] = [
    ...dataset.claim.map((claim) => [claim.id, earliestOf(claim)] as const),
    ...dataset.source.map((source) => [source.id, publishedFrom(source)] as const),
    ...dataset.milestone.map(
      (milestone) => [milestone.id, setFrom(milestone, announcements.get(milestone.id) ?? [])] as const,
    ),
  ];
  return new Map(days.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}

/** An event exists from the day it may have happened; a target from its first announcement or judgement, unknown if one of its announcements is undated. */
function setFrom(
  { kind, happenedOn, assessments = [] }: MilestoneRecord,
  announcements: readonly (string | null)[],
): string | null {
  if (kind === "EVENT") return happenedOn?.earliest ?? null;
  const days = [...announcements, ...assessments.map(validDayOf)];
  if (days.includes(null)) return null;
  return (days as string[]).sort()[0] ?? null;
}

function earliestOf({ madeOn }: ClaimRecord): string | null {
  return madeOn?.earliest ?? null;
}

function publishedFrom({ publishedOn }: SourceRecord): string | null {
  return publishedOn?.earliest ?? null;
}

function isOnTimelines(label: Label): boolean {
  return TIMELINE_LABELS.some((each) => each === label);
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
