/**
 * Milestones as an iCalendar (RFC 5545): each with a date is an entry of whole days, as many as its date names. What days cannot say,
 * the words do: that a date is a floor, a ceiling or about then.
 */
import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addUnits } from "../../domain/calendar.ts";
import { recordUrn } from "../../domain/claim-review-name.ts";
import { compareTexts } from "../../domain/text-order.ts";
import { type AskedPoint, askedPoint, knownEnd } from "../asked-point.ts";
import { writableText } from "../characters.ts";
import { namedDays, type SaidDate } from "../date-words.ts";
import type { Feed, Reading } from "../feed.ts";
import { DATED_MILESTONES, type DatedMilestone } from "./dated-milestone.ts";
import { descriptionOf, summaryOf } from "./milestone-words.ts";

/** The feed of milestones that have a date. */
export const milestoneCalendar: Feed = {
  name: "milestones.ics",
  description: "Milestones with a date as a calendar that other programs subscribe to (iCalendar).",
  type: "text/calendar; charset=utf-8",
  version: 1,
  document: DATED_MILESTONES,
  pageSize: 200,
  write: writeCalendar,
};

const BEGIN = "BEGIN:VEVENT\r\n";
const END = "END:VCALENDAR";

async function* writeCalendar({ pages, variables }: Reading): AsyncGenerator<string> {
  const point = askedPoint(variables);
  let isFirst = true;
  for await (const milestones of pages<DatedMilestone>()) {
    const calendar = emptyCalendar();
    for (const milestone of milestones) addEntry(calendar, milestone, point);
    yield isFirst ? headOf(calendar) : entriesOf(calendar);
    isFirst = false;
  }
  yield `${END}\r\n`;
}

function emptyCalendar(): ICalCalendar {
  return new ICalCalendar({
    name: "Milestones of Claimline",
    prodId: { company: "Claimline", product: "milestones", language: "EN" },
  });
}

/** The text up to the end, which stands behind the last page alone. */
function headOf(calendar: ICalCalendar): string {
  return calendar.toString().slice(0, -END.length);
}

function entriesOf(calendar: ICalCalendar): string {
  const head = headOf(calendar);
  const begin = head.indexOf(BEGIN);
  return begin === -1 ? "" : head.slice(begin);
}

function addEntry(calendar: ICalCalendar, milestone: DatedMilestone, point: AskedPoint): void {
  const date = milestone.kind === "TARGET" ? milestone.due : milestone.happenedOn;
  if (date === null) return;
  const { first, last } = namedDays(date);
  const instants = revisionsOf(milestone, point);
  const stamp = instants.at(-1) ?? milestone.recordedAt;
  calendar.createEvent({
    id: recordUrn(milestone.id),
    sequence: instants.length - 1,
    stamp,
    created: milestone.recordedAt,
    lastModified: stamp,
    start: first,
    end: addUnits(last, 1, "day"),
    allDay: true,
    summary: writableText(summaryOf(milestone, date)),
    description: writableText(descriptionOf(milestone, date, point.valid)),
    categories: [{ name: milestone.kind }],
    status: statusOf(milestone, date),
    // It fills nobody's day.
    transparency: ICalEventTransparency.TRANSPARENT,
    x: dateProperties(date),
  });
}

/** The instants of all revisions that touched the milestone or its state; the first made it known. */
function revisionsOf({ recordedAt, known, rescheduledTo }: DatedMilestone, point: AskedPoint): readonly string[] {
  const periods = known.flatMap((period) => [
    period.knownFrom,
    knownEnd(point, period),
    ...period.assessment.reviews.map(({ reviewedAt }) => reviewedAt),
  ]);
  const all = [recordedAt, ...periods, rescheduledTo?.recordedAt ?? null].filter((at) => at !== null);
  return [...new Set(all)].sort(compareTexts);
}

/** A date that another took the place of, or whose target was given up, is called off. */
function statusOf({ kind, delivery, deadline }: DatedMilestone, { qualifier }: SaidDate): ICalEventStatus {
  if (delivery === "ABANDONED" || deadline === "MOVED") return ICalEventStatus.CANCELLED;
  const isSure = kind === "EVENT" || delivery === "DELIVERED";
  return isSure && qualifier !== "AROUND" ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

/** For programs: the date as it is written, and how that is meant. */
function dateProperties({ text, qualifier }: SaidDate): { readonly key: string; readonly value: string }[] {
  return [
    { key: "X-CLAIMLINE-DATE", value: text },
    { key: "X-CLAIMLINE-QUALIFIER", value: qualifier },
  ];
}
