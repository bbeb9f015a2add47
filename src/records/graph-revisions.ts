/** The revisions that the files themselves make: one for each instant at which something was recorded, judged, corrected or looked at again. */
import {
  type AssessmentBase,
  type Dataset,
  RECORD_FOLDERS,
  type RecordBase,
  type RecordKind,
} from "../domain/record.ts";
import { type ContentRevision, storedInstant } from "../graph/content.ts";

/** What is said to have made a revision that nobody signed. */
const UNSIGNED = "data folder";

interface Happening {
  readonly singular: string;
  readonly plural: string;
}

const KINDS = Object.keys(RECORD_FOLDERS) as RecordKind[];
const RECORDED = new Map(
  KINDS.map((kind): [RecordKind, Happening] => [kind, { singular: kind, plural: RECORD_FOLDERS[kind] }]),
);
const ASSESSED: Happening = { singular: "assessment", plural: "assessments" };
const CORRECTED: Happening = { singular: "correction", plural: "corrections" };
const REVIEWED: Happening = { singular: "review", plural: "reviews" };

/** In the order in which a message names them. */
const HAPPENINGS: readonly Happening[] = [...RECORDED.values(), ASSESSED, CORRECTED, REVIEWED];

type Note = (instant: string, happening: Happening | undefined, signer?: string) => void;

/** One revision an instant, in order of time; the same whatever the order of the records. */
export function revisionsOf(dataset: Dataset): ContentRevision[] {
  const instants = new Map<string, { readonly counts: Map<Happening, number>; readonly signers: Set<string> }>();
  const note: Note = (instant, happening, signer) => {
    const at = storedInstant(instant);
    const noted = instants.get(at) ?? { counts: new Map<Happening, number>(), signers: new Set<string>() };
    instants.set(at, noted);
    if (happening !== undefined) noted.counts.set(happening, (noted.counts.get(happening) ?? 0) + 1);
    if (signer !== undefined) noted.signers.add(signer);
  };
  for (const kind of KINDS) {
    for (const record of dataset[kind]) {
      note(record.recordedAt, RECORDED.get(kind));
      for (const assessment of assessmentsOf(record)) noteAssessment(assessment, note);
    }
  }
  return [...instants]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, { counts, signers }]) => ({
      at,
      by: signers.size === 0 ? UNSIGNED : [...signers].sort().join(", "),
      message: HAPPENINGS.flatMap((happening) => counted(happening, counts.get(happening) ?? 0)).join(", "),
    }));
}

/** The assessments of a record of any kind. */
export function assessmentsOf(
  record: RecordBase & { readonly assessments?: readonly AssessmentBase[] },
): readonly AssessmentBase[] {
  return record.assessments ?? [];
}

function noteAssessment({ assessedAt, assessedBy, correctedAt, reviews }: AssessmentBase, note: Note): void {
  note(assessedAt, ASSESSED, assessedBy);
  if (correctedAt !== undefined) note(correctedAt, CORRECTED);
  for (const { reviewedAt, by } of reviews ?? []) note(reviewedAt, REVIEWED, by);
}

function counted({ singular, plural }: Happening, count: number): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? singular : plural}`];
}
