/** What each kind of thing was judged to be, and when: on the clock of the world, and on that of what the graph knew. */
import { DATE, dateColumns, type TableDate } from "../table-format/date-columns.ts";
import { type HistoryRow, historyTable } from "../table-format/history-table.ts";
import { column } from "../table-format/table.ts";

interface ClaimState {
  readonly status: string;
  readonly standing: string | null;
}

interface MilestoneState {
  readonly delivery: string | null;
  readonly deliveredOn: TableDate | null;
}

/** The statuses of claims. */
export const statusHistory = historyTable<ClaimState>({
  name: "status-history",
  description: "Every status that claims had, on both clocks: when it held, and when the graph knew it.",
  root: "claims",
  filter: "ClaimFilter",
  subject: "claim",
  fields: "status standing",
  state: [
    column("status", "Whether it was accurate.", ({ assessment }) => assessment.status),
    column("standing", "Whether it still stood.", ({ assessment }) => assessment.standing),
  ],
});

/** The deliveries of targets. */
export const milestoneHistory = historyTable<MilestoneState>({
  name: "milestone-history",
  description: "How far targets were said to be delivered, on both clocks.",
  root: "milestones",
  filter: "MilestoneFilter",
  subject: "milestone",
  fields: `delivery deliveredOn ${DATE}`,
  state: [
    column("delivery", "How far it was delivered.", ({ assessment }) => assessment.delivery),
    ...dateColumns<HistoryRow<MilestoneState>>(
      "deliveredOn",
      "When it was delivered.",
      ({ assessment }) => assessment.deliveredOn,
    ),
  ],
});

/** The stages of adoptions. */
export const adoptionHistory = historyTable<{ readonly stage: string | null }>({
  name: "adoption-history",
  description: "The stages of adoptions, on both clocks.",
  root: "adoptions",
  filter: "AdoptionFilter",
  subject: "adoption",
  fields: "stage",
  state: [column("stage", "How far the use had come.", ({ assessment }) => assessment.stage)],
});

/** The conditions of sources. */
export const sourceHistory = historyTable<{ readonly condition: string | null }>({
  name: "source-history",
  description: "What became of sources, on both clocks.",
  root: "sources",
  filter: "SourceFilter",
  subject: "source",
  fields: "condition",
  state: [column("condition", "What had become of the document.", ({ assessment }) => assessment.condition)],
});
