import { dateFits } from "../../src/domain/date-comparison.ts";
import type { PartialDate } from "../../src/domain/partial-date.ts";
import type { AssessmentBase, Dataset, MilestoneAssessment, RecordBase } from "../../src/domain/record.ts";
import type { Certainty } from "../../src/domain/vocabulary.ts";
import { date } from "../graph/given-dataset.ts";

/** What a timeline is asked for, as far as the fold below knows it. */
export interface TimelineQuestion {
  readonly axes: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly certainty?: Certainty;
  /** Only what was recorded by this instant. */
  readonly known?: string;
}

interface Entry {
  readonly axis: string;
  readonly id: string;
  readonly date: PartialDate | undefined;
}

type Judged = RecordBase & { readonly assessments?: readonly AssessmentBase[] };

/** The ids of a timeline's entries in order, told from the records alone: no graph, no keys, no pages. */
export function timelineOf(dataset: Dataset, question: TimelineQuestion): string[] {
  const { axes, from = "0000-01-01", to = "9999-12-31", certainty = "POSSIBLY", known = "9999" } = question;
  const isKnown = ({ recordedAt }: RecordBase): boolean => recordedAt <= known;
  const claims = dataset.claim.filter(isKnown);
  const milestones = dataset.milestone.filter(isKnown);
  const adoptions = dataset.adoption.filter(isKnown);
  const sources = dataset.source.filter(isKnown);
  const entries: Entry[] = [
    ...claims.map(({ id, madeOn }) => ({ axis: "STATED", id, date: madeOn })),
    ...sources.map(({ id, publishedOn }) => ({ axis: "PUBLISHED", id, date: publishedOn })),
    ...milestones.map(({ id, due }) => ({ axis: "DUE", id, date: due })),
    ...milestones.map(({ id, happenedOn }) => ({ axis: "HAPPENED", id, date: happenedOn })),
    ...milestones.map((each) => {
      const last = intervalsOf(each, known).at(-1)?.assessment as MilestoneAssessment | undefined;
      return { axis: "HAPPENED", id: each.id, date: last?.deliveredOn };
    }),
    ...adoptions.map(({ id, since }) => ({ axis: "HAPPENED", id, date: since })),
    ...[...claims, ...milestones, ...adoptions, ...sources].flatMap((record: Judged) => [
      ...changesOf(record, known),
      { axis: "RECORDED", id: record.id, date: date(record.recordedAt.slice(0, 10)) },
      ...(record.assessments ?? []).flatMap(({ assessedAt }, index) =>
        assessedAt > known
          ? []
          : [{ axis: "RECORDED", id: judgementId(record, index), date: date(assessedAt.slice(0, 10)) }],
      ),
    ]),
  ];
  return entries
    .filter((entry): entry is Entry & { date: PartialDate } => entry.date !== undefined && axes.includes(entry.axis))
    .filter((entry) => dateFits(entry.date, "within", { first: from, last: to }, certainty))
    .map((entry) => ({ place: placeOf(entry.date), ...entry }))
    .sort((a, b) => compare(a.place, b.place) || compare(a.axis, b.axis) || compare(a.id, b.id))
    .map(({ axis, id }) => `timeline:${axis}/${id}`);
}

/** Judgements that stand at an instant, one a day, in the order of the days on which their states began. */
function intervalsOf(record: Judged, known: string) {
  const standing = (record.assessments ?? [])
    .map((assessment, index) => ({ assessment, index }))
    .filter(
      ({ assessment }) =>
        assessment.assessedAt <= known && (assessment.correctedAt === undefined || assessment.correctedAt > known),
    )
    .sort((a, b) => compare(a.assessment.assessedAt, b.assessment.assessedAt) || a.index - b.index);
  const byDay = new Map(standing.map((each) => [String(each.assessment.validFrom.earliest), each]));
  return [...byDay].sort(([a], [b]) => compare(a, b)).map(([, each]) => each);
}

function changesOf(record: Judged, known: string): Entry[] {
  const intervals = intervalsOf(record, known);
  return intervals
    .filter(({ assessment }, place) => stateOf(assessment) !== stateOf(intervals[place - 1]?.assessment))
    .map(({ assessment, index }) => ({
      axis: "HAPPENED",
      id: judgementId(record, index),
      date: assessment.validFrom,
    }));
}

function stateOf(assessment: AssessmentBase | undefined): string {
  const { status, standing, delivery, deliveredOn, stage, condition } = (assessment ?? {}) as Record<string, unknown>;
  return JSON.stringify([status, standing, delivery, deliveredOn, stage, condition]);
}

function judgementId({ id }: RecordBase, index: number): string {
  return `assessment:${id.replace(/^claim:/, "").replace(":", "/")}/${index + 1}`;
}

/** The day of a date, then coarser before finer. */
function placeOf({ earliest, latest, text }: PartialDate): string {
  const rank = text.includes("/") ? 2 : [4, 7, 10].indexOf(text.length);
  return `${earliest ?? latest}${rank === 2 && !text.includes("/") ? 3 : rank}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
