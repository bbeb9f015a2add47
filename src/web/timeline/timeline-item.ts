/** Items of the timeline: what is drawn of entries. The dates of a target that was moved are one item. */
import type { AdoptionStage, ClaimStatus, Deadline, Delivery, Standing } from "../api/schema-types.generated.ts";
import type { ShownDate } from "../words/date-words.ts";
import { claimOf } from "./claim-of.ts";
import type { Entries, StatusChange, Thing } from "./data/load-entries.ts";
import { DAY_MS, type TimeRange } from "./time-range.ts";
import type { ItemKind } from "./timeline-view.ts";

/** The days of a date, and where its mark stands. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly anchor: number;
  /** Whether it has no first day: by some day. */
  readonly isOpenAtStart: boolean;
  /** Whether it has no last day: no earlier than some day. */
  readonly isOpenAtEnd: boolean;
  readonly isAround: boolean;
}

/** A date that a target had before it was moved. */
export interface FormerDate {
  readonly date: ShownDate;
  readonly extent: Extent;
  /** The day on which the next date was announced. */
  readonly announcedOn: string | null;
}

/** One mark on the timeline, and everything that is said of it. */
export interface TimelineItem {
  /** The same at every point in time, so that a mark that moves stays the same mark. */
  readonly key: string;
  readonly kind: ItemKind;
  /** The whole id of the thing. */
  readonly id: string;
  /** Claims that tell of the thing, where it has no page of its own. */
  readonly claims: readonly string[];
  readonly title: string;
  readonly date: ShownDate;
  readonly extent: Extent;
  readonly former: readonly FormerDate[];
  /** The first day on which a target may have been announced, as far as its announcements are dated. */
  readonly announcedFrom: string | null;
  /** Whether it may only have come about after the day of the past that is shown: no first day of it is recorded. */
  readonly isUnsure: boolean;
  readonly status: ClaimStatus | null;
  readonly standing: Standing | null;
  readonly deadline: Deadline | null;
  readonly delivery: Delivery | null;
  readonly stage: AdoptionStage | null;
  readonly subject: string | null;
  readonly subjectName: string | null;
  readonly topics: readonly string[];
}

const STATELESS = {
  claims: [],
  former: [],
  announcedFrom: null,
  isUnsure: false,
  status: null,
  standing: null,
  deadline: null,
  delivery: null,
  stage: null,
  topics: [],
};

type DatedDays = Thing["date"];

/** The items of entries. `chains` says which milestone each chain of dates began with. */
export function itemsOf(
  { things, changes, topics }: Entries,
  chains: ReadonlyMap<string, string>,
): readonly TimelineItem[] {
  const replaced = new Set(
    things.flatMap(({ entry }) =>
      "reschedules" in entry ? entry.reschedules.map(({ milestone }) => milestone.id) : [],
    ),
  );
  return [
    ...things
      .filter(({ axis, entry }) => axis !== "DUE" || !replaced.has(entry.id ?? ""))
      .map((thing) => itemOf(thing, chains)),
    ...changes.map((change) => changeItem(change, topics)),
  ];
}

/** Whether an item, or what it was before, may lie in a range. */
export function isWithin({ extent, former }: TimelineItem, range: TimeRange): boolean {
  return [extent, ...former.map((it) => it.extent)].some(({ start, end }) => start < range.end && end > range.start);
}

/** Items without the statuses that a claim on the day on which it was made shows already. */
export function withoutEchoes(items: readonly TimelineItem[]): readonly TimelineItem[] {
  const echoOf = ({ id, date, status, standing }: TimelineItem) => `${id} ${date.text} ${status} ${standing}`;
  const made = new Set(items.filter(({ kind }) => kind === "claims").map(echoOf));
  return items.filter((item) => item.kind !== "statuses" || !made.has(echoOf(item)));
}

/** Which milestone each chain of dates began with, by every milestone of it. */
export function chainsOf({ things }: Pick<Entries, "things">): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  for (const { entry } of things) {
    const [older] = "reschedules" in entry ? entry.reschedules : [];
    if (older && entry.id) before.set(entry.id, older.milestone.id);
  }
  const chains = new Map<string, string>();
  for (const id of before.keys()) {
    let first = id;
    for (let step = 0; step < before.size; step += 1) first = before.get(first) ?? first;
    chains.set(id, first);
  }
  return chains;
}

/** The days of a partial date. An open end reaches no farther than its mark; what is due is marked at its last day. */
export function extentOf({ earliest, latest, qualifier }: DatedDays, isDue = false): Extent {
  const first = earliest === null ? null : Date.parse(earliest);
  const behind = latest === null ? null : Date.parse(latest) + DAY_MS;
  const start = first ?? (behind ?? 0) - DAY_MS;
  const end = behind ?? start + DAY_MS;
  const isAround = qualifier === "AROUND";
  const isAtEnd = first === null || (isDue && behind !== null && !isAround);
  const anchor = isAtEnd ? end - DAY_MS / 2 : behind === null ? start + DAY_MS / 2 : (start + end) / 2;
  return { start, end, anchor, isOpenAtStart: first === null, isOpenAtEnd: behind === null, isAround };
}

function itemOf(
  { id, axis, title, lane, laneLabel, date, entry }: Thing,
  chains: ReadonlyMap<string, string>,
): TimelineItem {
  const base = {
    ...STATELESS,
    key: id,
    id: entry.id ?? id,
    title,
    date,
    extent: extentOf(date, axis === "DUE"),
    subject: lane,
    subjectName: laneLabel,
  };
  if ("standing" in entry) {
    const { status, standing, topics } = entry;
    return { ...base, kind: "claims", status, standing, topics };
  }
  if ("stage" in entry) return { ...base, kind: "adoptions", stage: entry.stage };
  if (!("deadline" in entry)) return { ...base, kind: "events" };
  const told = [...entry.announcedBy, ...entry.reportedBy];
  const milestone = {
    ...base,
    claims: told.map((claim) => claim.id),
    topics: [...new Set(told.flatMap((claim) => claim.topics))],
  };
  const { kind, deadline, delivery } = entry;
  if (axis !== "DUE") return { ...milestone, kind: "events", delivery: kind === "TARGET" ? delivery : null };
  const former = entry.slips.flatMap(({ from, announcedOn }) =>
    from ? [{ date: from, extent: extentOf(from, true), announcedOn: announcedOn?.text ?? null }] : [],
  );
  return {
    ...milestone,
    key: `target/${chains.get(entry.id) ?? entry.id}`,
    kind: "targets",
    announcedFrom: firstOf(entry.announcedBy.map(({ madeOn }) => madeOn?.earliest ?? null)),
    deadline,
    delivery,
    former,
  };
}

function firstOf(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

function changeItem(
  { id, title, lane, laneLabel, date, entry }: StatusChange,
  topics: Entries["topics"],
): TimelineItem {
  const claim = "id" in entry ? claimOf(entry.id) : id;
  return {
    ...STATELESS,
    key: id,
    kind: "statuses",
    id: claim,
    // The words of the state stand before the statement; the shape and the words beside it say them.
    title: title.slice(title.indexOf(": ") + 2),
    date,
    extent: extentOf(date),
    status: "id" in entry ? entry.status : null,
    standing: "id" in entry ? entry.standing : null,
    subject: lane,
    subjectName: laneLabel,
    topics: topics[claim] ?? [],
  };
}
