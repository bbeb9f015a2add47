/** Assessments and reviews of a record as nodes, the status edges between them on two clocks, and the state they make for today. */
import { assessmentId } from "../domain/assessment-id.ts";
import { dayOfInstant } from "../domain/calendar.ts";
import type { AssessmentBase, RecordBase } from "../domain/record.ts";
import { statusEdges } from "../domain/status-history.ts";
import { type StoredProperties, storedInstant } from "../graph/content.ts";
import type { NodeDeclaration } from "../graph/declaration.ts";
import { type Label, model } from "../graph/model.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { assessmentsOf } from "./graph-revisions.ts";
import { assessmentKeys, statusChanges } from "./timeline-keys.ts";

/** Adds the assessments of a record with what they rest on, their reviews, and the record's status edges. */
export function addAssessments(builder: GraphBuilder, record: RecordBase): void {
  const assessments = assessmentsOf(record);
  const changes = statusChanges(assessments);
  for (const [index, assessment] of assessments.entries()) {
    const id = assessmentId(record.id, index);
    const keys = assessmentKeys(record.id, id, assessment, changes.has(index));
    addAssessment(builder, { id, subjectId: record.id }, assessment, keys);
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

function addAssessment(
  builder: GraphBuilder,
  { id, subjectId }: { readonly id: string; readonly subjectId: string },
  assessment: AssessmentBase,
  keys: StoredProperties,
): void {
  const { assessedAt, basedOn, reviews = [] } = assessment;
  builder.addNode("Assessment", id, assessment, assessedAt, {
    lastLookedAt: lastLookedAt(assessment),
    subjectId,
    ...keys,
  });
  for (const [position, source] of basedOn.entries()) {
    builder.addRelationship({ type: "BASED_ON", from: id, to: source, position, knownFromAt: assessedAt });
  }
  for (const [position, review] of reviews.entries()) {
    const from = `review:${id.slice("assessment:".length)}/${position + 1}`;
    builder.addNode("Review", from, review, review.reviewedAt, { subjectId });
    builder.addRelationship({ type: "REVIEWED", from, to: id, position, knownFromAt: review.reviewedAt });
  }
}
