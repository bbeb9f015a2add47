/** Assessments and reviews of a record as nodes, the status edges between them on two clocks, and the state they make for today. */
import { dayOfInstant } from "../domain/calendar.ts";
import { dateOrderKey } from "../domain/order-key.ts";
import type { AssessmentBase, MilestoneAssessment, RecordBase } from "../domain/record.ts";
import { statusEdges } from "../domain/status-history.ts";
import { compareTexts, type StoredProperties, storedInstant } from "../graph/content.ts";
import { composite, type NodeDeclaration, type Properties } from "../graph/declaration.ts";
import { type Label, model } from "../graph/model.ts";
import { storedProperties } from "../graph/stored-properties.ts";
import { CHANGED_ON, keyOf, STATE_PROPERTIES } from "../graph/timeline-stream.ts";
import { dateKeys, type GraphBuilder, recordingKeys } from "./graph-builder.ts";
import { assessmentsOf } from "./graph-revisions.ts";

const STATE_TYPES: Properties = model.nodes.Assessment.properties;

/** `assessment:<claim slug>/<n>`, with the kind before the slug for whatever is no claim; n counts from 1 in the order of the file. */
export function assessmentId(recordId: string, index: number): string {
  const [kind, slug] = recordId.split(":", 2);
  return `assessment:${kind === "claim" ? slug : `${kind}/${slug}`}/${index + 1}`;
}

/** Adds the assessments of a record with what they rest on, their reviews, and the record's status edges. */
export function addAssessments(builder: GraphBuilder, record: RecordBase): void {
  const assessments = assessmentsOf(record);
  const changes = statusChanges(assessments);
  for (const [index, assessment] of assessments.entries()) {
    const id = assessmentId(record.id, index);
    addAssessment(builder, id, assessment, timelineKeys(record.id, id, assessment, changes.has(index)));
  }
  for (const edge of statusEdges(assessments)) {
    const { assessmentIndex: index, validFrom, validTo, knownFrom, knownTo } = edge;
    const to = assessmentId(record.id, index);
    builder.addRelationship({
      type: "HAS_STATUS",
      from: record.id,
      to,
      key: [to, validFrom, storedInstant(knownFrom)].join("|"),
      position: index,
      values: { validFrom, validTo, validFromText: assessments[index]?.validFrom.text },
      knownFromAt: knownFrom,
      knownToAt: knownTo,
    });
  }
}

/**
 * The state that holds today: that of the assessment whose interval is open on both clocks (no state begins after the day
 * it is recorded, so today's is the last); where there is none, the model's `otherwise`.
 */
export function stateToday(label: Label, record: RecordBase): Readonly<Record<string, unknown>> {
  const { state = {} }: NodeDeclaration = model.nodes[label];
  const assessments = assessmentsOf(record);
  const open = statusEdges(assessments).findLast(({ validTo, knownTo }) => validTo === null && knownTo === null);
  const held = (open === undefined ? {} : assessments[open.assessmentIndex]) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(state).map(([name, { otherwise }]) => [name, held[name] ?? otherwise]));
}

/** The day of the last look, whether it changed anything or not; null where nobody looked. */
export function lastReviewedOn(record: RecordBase): string | null {
  const instants = assessmentsOf(record).map(lastLookedAt).sort();
  const last = instants.at(-1);
  return last === undefined ? null : dayOfInstant(last);
}

function lastLookedAt({ assessedAt, reviews = [] }: AssessmentBase): string {
  const instants = [assessedAt, ...reviews.map(({ reviewedAt }) => reviewedAt)].map(storedInstant).sort();
  return instants.at(-1) ?? "";
}

/** Assessments, by their places, with which the state became another one, as far as is known today: the first of each run of the same state. */
function statusChanges(assessments: readonly AssessmentBase[]): ReadonlySet<number> {
  const live = statusEdges(assessments).filter(({ knownTo }) => knownTo === null);
  const inOrder = live.sort((a, b) => compareTexts(a.validFrom, b.validFrom)).map((edge) => edge.assessmentIndex);
  const states = inOrder.map((index) => {
    const stored = storedProperties(STATE_TYPES, assessments[index] ?? {});
    return JSON.stringify(STATE_PROPERTIES.map((name) => stored[name] ?? null));
  });
  return new Set(inOrder.filter((_, place) => place === 0 || states[place] !== states[place - 1]));
}

/** What timelines find an assessment by: when its state began, when it entered the graph, and the delivery that it tells (sorted by the record's id). */
function timelineKeys(recordId: string, id: string, assessment: AssessmentBase, isChange: boolean): StoredProperties {
  const { validFrom, assessedAt } = assessment;
  const { deliveredOn } = assessment as Partial<MilestoneAssessment>;
  return {
    ...storedProperties({ validFrom: composite("PartialDate") }, assessment),
    ...dateKeys("validFrom", validFrom, id),
    ...recordingKeys(assessedAt, id),
    ...(deliveredOn === undefined ? {} : dateKeys("deliveredOn", deliveredOn, recordId)),
    ...(isChange ? { [keyOf(CHANGED_ON)]: dateOrderKey(validFrom, id) } : {}),
  };
}

function addAssessment(builder: GraphBuilder, id: string, assessment: AssessmentBase, keys: StoredProperties): void {
  const { assessedAt, basedOn, reviews = [] } = assessment;
  builder.addNode("Assessment", id, assessment, assessedAt, { lastLookedAt: lastLookedAt(assessment), ...keys });
  for (const [position, source] of basedOn.entries()) {
    builder.addRelationship({ type: "BASED_ON", from: id, to: source, position, knownFromAt: assessedAt });
  }
  for (const [position, review] of reviews.entries()) {
    const from = `review:${id.slice("assessment:".length)}/${position + 1}`;
    builder.addNode("Review", from, review, review.reviewedAt);
    builder.addRelationship({ type: "REVIEWED", from, to: id, position, knownFromAt: review.reviewedAt });
  }
}
