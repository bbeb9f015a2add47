/**
 * From a record's assessments to its HAS_STATUS edges on two clocks. Each instant at which an assessment is added or corrected
 * gives a new list of valid intervals; an edge lives as long as its interval stays in the list. Nothing is overwritten: an
 * interval that changes is closed on the known clock, and another one opened.
 */
import { compareInstants } from "./calendar.ts";
import type { AssessmentBase } from "./record.ts";
import { compareTexts } from "./text-order.ts";

/** What the two clocks need of an assessment. */
export type AssessmentTimes = Pick<AssessmentBase, "validFrom" | "assessedAt" | "correctedAt">;

/** A half-open interval of days [validFrom, validTo); null is open. */
export interface ValidInterval {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** One edge: the assessment (by its place in the file) held in [validFrom, validTo), and was known in [knownFrom, knownTo) (instants). */
export interface StatusEdge extends ValidInterval {
  readonly assessmentIndex: number;
  readonly knownFrom: string;
  readonly knownTo: string | null;
}

interface Interval extends ValidInterval {
  readonly assessmentIndex: number;
}

/** First day on which the assessment holds: the earliest day of `validFrom`, else its latest. */
export function validDayOf(assessment: Pick<AssessmentBase, "validFrom">): string {
  const { earliest, latest, text } = assessment.validFrom;
  const day = earliest ?? latest;
  if (day === null) throw new Error(`The date "${text}" has no bound.`);
  return day;
}

/** All edges of a record, given its assessments in file order; ordered by knownFrom, then validFrom. */
export function statusEdges(assessments: readonly AssessmentTimes[]): StatusEdge[] {
  const closed: StatusEdge[] = [];
  let live: StatusEdge[] = [];
  for (const instant of instantsOf(assessments)) {
    const intervals = intervalsKnownAt(assessments, instant);
    const kept = live.filter((edge) => intervals.some((interval) => isSame(edge, interval)));
    const opened = intervals.filter((interval) => !kept.some((edge) => isSame(edge, interval)));
    closed.push(...live.filter((edge) => !kept.includes(edge)).map((edge) => ({ ...edge, knownTo: instant })));
    live = [...kept, ...opened.map((interval) => ({ ...interval, knownFrom: instant, knownTo: null }))];
  }
  return [...closed, ...live].sort(
    (a, b) => compareInstants(a.knownFrom, b.knownFrom) || compareTexts(a.validFrom, b.validFrom),
  );
}

/** What of a history held on a day; the one without an end for null, which is today. Null where none did. */
export function inForceOn<T extends ValidInterval>(history: readonly T[], day: string | null): T | null {
  const holds = ({ validFrom, validTo }: T): boolean =>
    day === null ? validTo === null : validFrom <= day && (validTo === null || validTo > day);
  return history.findLast(holds) ?? null;
}

/**
 * The interval in which the run of the same state began that reaches the one that `holds`. `intervals` are those known at one time,
 * in any order; a gap or another state ends a run. Null when none holds.
 */
export function statusSince<T extends ValidInterval>(
  intervals: readonly T[],
  isSameState: (a: T, b: T) => boolean,
  holds: (interval: T) => boolean,
): T | null {
  const ordered = [...intervals].sort((a, b) => compareTexts(a.validFrom, b.validFrom));
  const index = ordered.findLastIndex(holds);
  let start = ordered[index] ?? null;
  for (let i = index - 1; start !== null && i >= 0; i--) {
    const before = ordered[i];
    if (before === undefined || before.validTo !== start.validFrom || !isSameState(before, start)) break;
    start = before;
  }
  return start;
}

/** What is known at an instant, as intervals that follow one another: of two from the same day the later judgement counts. */
function intervalsKnownAt(assessments: readonly AssessmentTimes[], instant: string): Interval[] {
  const byDay = new Map<string, number>();
  for (const index of inOrderOfJudgement(assessments)) {
    const assessment = assessments[index];
    if (assessment !== undefined && isKnownAt(assessment, instant)) byDay.set(validDayOf(assessment), index);
  }
  const days = [...byDay.keys()].sort();
  return days.map((validFrom, i) => ({
    assessmentIndex: byDay.get(validFrom) ?? 0,
    validFrom,
    validTo: days[i + 1] ?? null,
  }));
}

function isKnownAt({ assessedAt, correctedAt }: AssessmentTimes, instant: string): boolean {
  if (compareInstants(assessedAt, instant) > 0) return false;
  return correctedAt === undefined || compareInstants(correctedAt, instant) > 0;
}

function inOrderOfJudgement(assessments: readonly AssessmentTimes[]): number[] {
  const at = (index: number) => assessments[index]?.assessedAt ?? "";
  return [...assessments.keys()].sort((a, b) => compareInstants(at(a), at(b)) || a - b);
}

function instantsOf(assessments: readonly AssessmentTimes[]): string[] {
  const instants = assessments.flatMap(({ assessedAt, correctedAt }) => [assessedAt, correctedAt ?? assessedAt]);
  return [...new Set(instants)].sort(compareInstants);
}

function isSame(a: Interval, b: Interval): boolean {
  return a.assessmentIndex === b.assessmentIndex && a.validFrom === b.validFrom && a.validTo === b.validTo;
}
