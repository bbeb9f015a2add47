/** From parsed records to what the graph is to hold. Pure; the order of the records makes no difference. */
import type { ClaimRecord, Dataset, MetricRecord, RecordBase, RecordKind } from "../domain/record.ts";
import { RECORD_KINDS } from "../domain/record-id.ts";
import type { GraphContent, StoredProperties } from "../graph/content.ts";
import { labelOfId } from "../graph/ids.ts";
import type { Label } from "../graph/model.ts";
import { TIMELINE_LABELS } from "../graph/timeline-stream.ts";
import { daysOfExistence } from "./existence.ts";
import { addAssessments, lastReviewedOn, stateToday } from "./graph-assessments.ts";
import { GraphBuilder, recordingKeys } from "./graph-builder.ts";
import { addReferences } from "./graph-references.ts";
import { revisionsOf } from "./graph-revisions.ts";
import { lookUpKeysOf } from "./look-up-keys.ts";

/** The graph that the records stand for. Relies on data without faults (`rules/`): every reference resolves, ids are unique. */
export function graphContent(dataset: Dataset): GraphContent {
  const builder = new GraphBuilder();
  const existsFrom = daysOfExistence(dataset);
  const lookUpKeys = lookUpKeysOf(dataset);
  for (const kind of RECORD_KINDS) {
    for (const record of dataset[kind] as readonly RecordBase[]) {
      const day = existsFrom.get(record.id);
      addRecord(builder, kind, record, {
        ...(day === undefined ? {} : { existsFrom: day }),
        ...lookUpKeys(kind, record),
      });
    }
  }
  for (const claim of dataset.claim) addQuantities(builder, claim);
  for (const metric of dataset.metric) addObservations(builder, metric);
  return { ...builder.finish(), revisions: revisionsOf(dataset) };
}

function addRecord(builder: GraphBuilder, kind: RecordKind, record: RecordBase, keys: StoredProperties): void {
  const label = labelOf(kind);
  const lookedOn = lastReviewedOn(record);
  const extra: StoredProperties = {
    ...keys,
    ...(lookedOn === null ? {} : { lastReviewedOn: lookedOn }),
    ...(isOnTimelines(label) ? recordingKeys(record.recordedAt, record.id) : {}),
  };
  const values = { ...record, ...stateToday(label, record) };
  builder.addNode(label, record.id, values, record.recordedAt, extra);
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

function labelOf(kind: RecordKind): Label {
  const label = labelOfId(`${kind}:`);
  if (label === null) throw new TypeError(`No label has ids that begin with "${kind}:".`);
  return label;
}

function isOnTimelines(label: Label): boolean {
  return TIMELINE_LABELS.some((each) => each === label);
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
