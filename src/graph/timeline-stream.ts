/**
 * What a timeline is made of: each axis reads one or more streams, and a stream is one label's nodes in the order of a stored key.
 * The writer of the graph stores the keys that are named here, the schema has an index on each, and the planner reads them.
 */
import type { Label } from "./model.ts";

/** Axes of a timeline, in the order in which entries of the same date stand. */
export const TIMELINE_AXES = ["DUE", "HAPPENED", "PUBLISHED", "RECORDED", "STATED"] as const;
export type TimelineAxis = (typeof TIMELINE_AXES)[number];

/** The axes of a timeline that names none. */
export const DEFAULT_AXES: readonly TimelineAxis[] = ["HAPPENED", "DUE"];

/** Labels of what an entry is of. */
export const TIMELINE_LABELS = ["Claim", "Milestone", "Adoption", "Source", "Assessment"] as const satisfies Label[];
export type TimelineLabel = (typeof TIMELINE_LABELS)[number];

/** Labels that an assessment judges. */
export const JUDGED_LABELS = ["Claim", "Milestone", "Adoption", "Source"] as const satisfies TimelineLabel[];

/**
 * How a stream's nodes are found: by a date of their own; by the day of their recording; a delivery by the assessment that tells
 * it; a status change by its assessment, which holds `changedOnKey` where it is one as far as is known today.
 */
export type StreamKind = "own" | "recorded" | "delivery" | "change";

export interface TimelineStream {
  readonly axis: TimelineAxis;
  readonly label: TimelineLabel;
  readonly kind: StreamKind;
  /** The stored date: `madeOn` stands for `madeOnText`, `madeOnEarliest` … */
  readonly date: string;
}

const own = (axis: TimelineAxis, label: TimelineLabel, date: string): TimelineStream => ({
  axis,
  label,
  kind: "own",
  date,
});

export const TIMELINE_STREAMS: readonly TimelineStream[] = [
  own("DUE", "Milestone", "due"),
  own("HAPPENED", "Milestone", "happenedOn"),
  { axis: "HAPPENED", label: "Milestone", kind: "delivery", date: "deliveredOn" },
  own("HAPPENED", "Adoption", "since"),
  { axis: "HAPPENED", label: "Assessment", kind: "change", date: "validFrom" },
  own("PUBLISHED", "Source", "publishedOn"),
  ...TIMELINE_LABELS.map((label) => ({ axis: "RECORDED", label, kind: "recorded", date: "recordedOn" }) as const),
  own("STATED", "Claim", "madeOn"),
];

/** The property by which a date is sorted: `dateOrderKey`. */
export function keyOf(date: string): string {
  return `${date}Key`;
}

/** The last day of a date that is wider than a day (open: the last of all days), absent from others: few have it, so its index is small. */
export function wideEndOf(date: string): string {
  return `${date}WideEnd`;
}

/** The last of all days, for what has no end. */
export const OPEN_END = "9999-12-31";

/** Stands before the key of a status change as it is known today. */
export const CHANGED_ON = "changedOn";

/** Stored properties of an assessment that make its state: it is a change where one differs from the interval before. */
export const STATE_PROPERTIES = [
  "status",
  "standing",
  "delivery",
  "deliveredOnText",
  "deliveredOnQualifier",
  "stage",
  "condition",
] as const;

/** Properties of each label that a timeline reads in their order. */
export const TIMELINE_INDEXES: readonly (readonly [label: Label, property: string])[] = [
  ...new Map(
    TIMELINE_STREAMS.flatMap(indexesOf).map((index): [string, [Label, string]] => [index.join("."), index]),
  ).values(),
];

function indexesOf({ label, kind, date }: TimelineStream): [Label, string][] {
  const holder: Label = kind === "delivery" ? "Assessment" : label;
  if (kind === "recorded") {
    return [
      [holder, keyOf(date)],
      [holder, "knownTo"],
    ];
  }
  const dates: [Label, string][] = [
    [holder, keyOf(date)],
    [holder, wideEndOf(date)],
  ];
  return kind === "change" ? [...dates, [holder, keyOf(CHANGED_ON)]] : dates;
}
