import { DATE, dateColumns, type TableDate } from "../table-format/date-columns.ts";
import { idsOf, type Named, namedColumns } from "../table-format/named-columns.ts";
import { column, type Table } from "../table-format/table.ts";

interface Id {
  readonly id: string;
}

interface Milestone {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly criteria: string | null;
  readonly due: TableDate | null;
  readonly happenedOn: TableDate | null;
  readonly delivery: string | null;
  readonly deliveredOn: TableDate | null;
  readonly deadline: string | null;
  readonly daysLeft: number | null;
  readonly daysLate: number | null;
  readonly lastReviewedOn: string | null;
  readonly concerns: readonly Named[];
  readonly within: Id | null;
  readonly rescheduledTo: Id | null;
  readonly announcedBy: readonly Id[];
  readonly reportedBy: readonly Id[];
  readonly recordedAt: string;
}

/** The targets and events, each with what became of its date. */
export const milestones: Table<Milestone> = {
  name: "milestones",
  description: "Targets and events with their dates and whether those were kept.",
  version: 1,
  document: /* GraphQL */ `
    query ($filter: MilestoneFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
      milestones(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
        nodes {
          id kind title criteria due ${DATE} happenedOn ${DATE} delivery deliveredOn ${DATE}
          deadline daysLeft daysLate lastReviewedOn concerns { id name }
          within { id } rescheduledTo { id } announcedBy { id } reportedBy { id } recordedAt
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  columns: [
    column("id", "The whole id.", ({ id }) => id),
    column("kind", "Whether it was set as a target or happened.", ({ kind }) => kind),
    column("title", "What it is, in a few words.", ({ title }) => title),
    column("criteria", "What would count as delivered.", ({ criteria }) => criteria),
    ...dateColumns<Milestone>("due", "When a target is due.", ({ due }) => due),
    ...dateColumns<Milestone>("happenedOn", "When an event happened.", ({ happenedOn }) => happenedOn),
    column("delivery", "How far the target is delivered.", ({ delivery }) => delivery),
    ...dateColumns<Milestone>("deliveredOn", "When it was delivered.", ({ deliveredOn }) => deliveredOn),
    column("deadline", "Whether its date was kept, computed for `now`.", ({ deadline }) => deadline),
    column("daysLeft", "Days until its last day in time.", ({ daysLeft }) => daysLeft),
    column("daysLate", "Days by which it is late.", ({ daysLate }) => daysLate),
    column("lastReviewedOn", "The day on which somebody last looked.", ({ lastReviewedOn }) => lastReviewedOn),
    ...namedColumns<Milestone>("concerns", "Whom or what it concerns.", ({ concerns }) => concerns),
    column("within", "The id of the wider target that it lies inside.", ({ within }) => within?.id ?? null),
    column("rescheduledTo", "The id of the target that replaced its date.", (each) => each.rescheduledTo?.id ?? null),
    column("announcedBy", "The claims that announce it. Ids.", ({ announcedBy }) => idsOf(announcedBy)),
    column("reportedBy", "The claims that report it. Ids.", ({ reportedBy }) => idsOf(reportedBy)),
    column("recordedAt", "When it entered the graph.", ({ recordedAt }) => recordedAt),
  ],
};
