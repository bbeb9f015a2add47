/** Ids of assessments, which are named after the record that they judge. */
import { isRecordKind } from "./record-id.ts";

/** `assessment:<claim slug>/<n>`, with the kind before the slug for whatever is no claim; n counts from 1 in the order of the file. */
export function assessmentId(recordId: string, index: number): string {
  const [kind, slug] = recordId.split(":", 2);
  return `assessment:${kind === "claim" ? slug : `${kind}/${slug}`}/${index + 1}`;
}

/** The id of the record that an assessment judges; null for whatever is the id of no assessment. */
export function judgedRecord(assessment: string): string | null {
  const [, kind = "claim", slug = ""] = /^assessment:(?:([^/]+)\/)?([^/]+)\/\d+$/.exec(assessment) ?? [];
  return slug !== "" && isRecordKind(kind) ? `${kind}:${slug}` : null;
}
