/** From which day on a thing may have existed, so that a point in time before it hides it. */
import type { AdoptionRecord, ClaimRecord, Dataset, MilestoneRecord, SourceRecord } from "../domain/record.ts";
import { validDayOf } from "../domain/status-history.ts";

/** First day on which a claim, source, milestone or adoption may have existed, by its id; absent where that cannot be told. */
export function daysOfExistence(dataset: Dataset): Map<string, string> {
  const announcements = new Map<string, (string | null)[]>();
  for (const claim of dataset.claim) {
    for (const milestone of claim.announces ?? []) {
      announcements.set(milestone, [...(announcements.get(milestone) ?? []), earliestOf(claim)]);
    }
  }
  const days: readonly (readonly [string, string | null])[] = [
    ...dataset.claim.map((claim) => [claim.id, earliestOf(claim)] as const),
    ...dataset.source.map((source) => [source.id, publishedFrom(source)] as const),
    ...dataset.adoption.map((adoption) => [adoption.id, begunFrom(adoption)] as const),
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

/** An adoption exists from the day it may have begun, or from an earlier judgement of its stage: it may have been planned before. */
function begunFrom({ since, assessments = [] }: AdoptionRecord): string | null {
  if (!since?.earliest) return null;
  return [since.earliest, ...assessments.map(validDayOf)].sort()[0] ?? null;
}

function earliestOf({ madeOn }: ClaimRecord): string | null {
  return madeOn?.earliest ?? null;
}

function publishedFrom({ publishedOn }: SourceRecord): string | null {
  return publishedOn?.earliest ?? null;
}
