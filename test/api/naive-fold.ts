/** What a graph should say of a data set at a point on both clocks, told from the log of its records and nothing else. */
import { type DeadlineFacts, deadlineOf } from "../../src/domain/deadline.ts";
import { dateOrderKey } from "../../src/domain/order-key.ts";
import type { PartialDate } from "../../src/domain/partial-date.ts";
import type { AssessmentBase, ClaimAssessment, Dataset, MilestoneAssessment } from "../../src/domain/record.ts";

export interface Point {
  /** A day in the world. */
  readonly valid: string;
  /** An instant of knowing. */
  readonly known: string;
}

/** The answer to `TWO_CLOCKS` of `two-clocks.test.ts`. */
export interface Told {
  readonly claims: { readonly totalCount: number; readonly nodes: readonly ToldClaim[] };
  readonly right: { readonly totalCount: number };
  readonly cited: { readonly totalCount: number };
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly milestones: readonly {
    readonly id: string;
    readonly delivery: string | null;
    readonly deadline: string | null;
  }[];
  readonly late: readonly string[];
}

interface ToldClaim {
  readonly id: string;
  readonly status: string;
  readonly standing: string | null;
  readonly since: string | null;
  readonly history: readonly (readonly [from: string, to: string | null, status: string])[];
  readonly citations: number;
  readonly looked: string | null;
}

interface Period<T> {
  readonly from: string;
  readonly to: string | null;
  readonly assessment: T;
}

/** The answer that a reader of the log would give. */
export function fold({ claim, source, milestone }: Dataset, point: Point): Told {
  const { valid, known } = point;
  const there = (recordedAt: string, date: PartialDate | undefined): boolean =>
    recordedAt <= known && (date?.earliest ?? "") <= valid;
  const sources = new Set(source.filter((each) => there(each.recordedAt, each.publishedOn)).map(({ id }) => id));
  const claims = claim
    .filter((each) => there(each.recordedAt, each.madeOn))
    .map((each) => {
      const periods = periodsOf<ClaimAssessment>(each.assessments ?? [], known);
      const current = periodAt(periods, valid);
      const citations = (each.citations ?? []).filter((citation) => sources.has(citation.source)).length;
      const told: ToldClaim = {
        id: each.id,
        status: current?.assessment.status ?? "UNASSESSED",
        standing: current?.assessment.standing ?? null,
        since: sinceOf(periods, current),
        history: periods.map(({ from, to, assessment }) => [from, to, assessment.status]),
        citations,
        looked: lookedAt(each.assessments ?? [], known),
      };
      return { told, word: current?.assessment.status ?? "", key: dateOrderKey(each.madeOn ?? null, each.id) };
    })
    .sort((a, b) => compare(a.word, b.word) || compare(b.key, a.key))
    .map(({ told }) => told);
  const milestones = milestone
    .filter((each) => each.recordedAt <= known && existsFrom(each.assessments ?? []) <= valid)
    .map((each) => {
      const current = periodAt(periodsOf<MilestoneAssessment>(each.assessments ?? [], known), valid)?.assessment;
      const facts: DeadlineFacts = {
        kind: each.kind,
        due: each.due ?? null,
        delivery: current?.delivery ?? null,
        deliveredOn: current?.deliveredOn ?? null,
        lastLookedOn: lookedAt(each.assessments ?? [], known)?.slice(0, 10) ?? null,
        movedOn: null,
      };
      return { id: each.id, delivery: current?.delivery ?? null, deadline: deadlineOf(facts, valid) };
    })
    .sort((a, b) => compare(a.id, b.id));
  return {
    claims: { totalCount: claims.length, nodes: claims },
    right: { totalCount: claims.filter(({ status }) => /^(MOSTLY_)?SUPPORTED$/.test(status)).length },
    cited: { totalCount: claims.filter(({ citations }) => citations > 0).length },
    counts: [...Map.groupBy(claims, ({ status }) => status)]
      .map(([value, same]) => ({ value, count: same.length }))
      .sort((a, b) => b.count - a.count || compare(a.value, b.value)),
    milestones,
    late: milestones.filter(({ deadline }) => deadline === "MISSED" || deadline === "OVERDUE").map(({ id }) => id),
  };
}

/** What was known to hold when: of two judgements from the same day the later one counts. */
function periodsOf<T extends AssessmentBase>(assessments: readonly T[], known: string): Period<T>[] {
  const log = assessments
    .filter(({ assessedAt, correctedAt = "9" }) => assessedAt <= known && correctedAt > known)
    .map((assessment, place) => ({ assessment, place }))
    .sort((a, b) => compare(a.assessment.assessedAt, b.assessment.assessedAt) || a.place - b.place);
  const byDay = new Map(log.map(({ assessment }) => [dayOf(assessment.validFrom), assessment]));
  const days = [...byDay.keys()].sort();
  return [...byDay]
    .map(([from, assessment]) => ({ from, to: days[days.indexOf(from) + 1] ?? null, assessment }))
    .sort((a, b) => compare(a.from, b.from));
}

function periodAt<T>(periods: readonly Period<T>[], day: string): Period<T> | undefined {
  return periods.findLast(({ from, to }) => from <= day && (to === null || day < to));
}

function sinceOf(
  periods: readonly Period<ClaimAssessment>[],
  current: Period<ClaimAssessment> | undefined,
): string | null {
  if (current === undefined) return null;
  const before = periods.slice(0, periods.indexOf(current)).reverse();
  const other = before.findIndex(({ assessment }) => assessment.status !== current.assessment.status);
  const run = [current, ...before.slice(0, other === -1 ? before.length : other)];
  return run.at(-1)?.assessment.validFrom.text ?? null;
}

/** Looks at what was corrected later count too. */
function lookedAt(assessments: readonly AssessmentBase[], known: string): string | null {
  const looks = assessments.flatMap(({ assessedAt, reviews = [] }) => [
    assessedAt,
    ...reviews.map(({ reviewedAt }) => reviewedAt),
  ]);
  return (
    looks
      .filter((instant) => instant <= known)
      .sort()
      .at(-1) ?? null
  );
}

/** Nobody announced these targets, so they are there from the first day on which somebody judged them to be anything. */
function existsFrom(assessments: readonly AssessmentBase[]): string {
  return assessments.map(({ validFrom }) => dayOf(validFrom)).sort()[0] ?? "";
}

function dayOf({ earliest, latest }: PartialDate): string {
  return earliest ?? latest ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
