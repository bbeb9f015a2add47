/** What timelines find assessments by: keys that are stored on them, and which of them changed a state. */
import { dateOrderKey } from "../domain/order-key.ts";
import type { AssessmentBase, MilestoneAssessment } from "../domain/record.ts";
import { statusEdges } from "../domain/status-history.ts";
import { compareTexts } from "../domain/text-order.ts";
import type { StoredProperties } from "../graph/content.ts";
import { composite, type Properties } from "../graph/declaration.ts";
import { model } from "../graph/model.ts";
import { storedProperties } from "../graph/stored-properties.ts";
import { CHANGED_ON, keyOf, STATE_PROPERTIES } from "../graph/timeline-stream.ts";
import { dateKeys, recordingKeys } from "./graph-builder.ts";

const STATE_TYPES: Properties = model.nodes.Assessment.properties;

/** Assessments, by their places, with which the state became another one, as far as is known today: the first of each run of the same state. */
export function statusChanges(assessments: readonly AssessmentBase[]): ReadonlySet<number> {
  const live = statusEdges(assessments).filter(({ knownTo }) => knownTo === null);
  const inOrder = live.sort((a, b) => compareTexts(a.validFrom, b.validFrom)).map((edge) => edge.assessmentIndex);
  const states = inOrder.map((index) => {
    const stored = storedProperties(STATE_TYPES, assessments[index] ?? {});
    return JSON.stringify(STATE_PROPERTIES.map((name) => stored[name] ?? null));
  });
  return new Set(inOrder.filter((_, place) => place === 0 || states[place] !== states[place - 1]));
}

/** What timelines find an assessment by: when its state began, when it entered the graph, and the delivery that it tells (sorted by the record's id). */
export function assessmentKeys(
  recordId: string,
  id: string,
  assessment: AssessmentBase,
  isChange: boolean,
): StoredProperties {
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
