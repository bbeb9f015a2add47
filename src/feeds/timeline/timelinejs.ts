/** An entry of a timeline as TimelineJS takes it. TimelineJS renders every text as HTML, so all of them are escaped here. */

import { daysBetween } from "../../domain/calendar.ts";
import { type PartialDate, precisionOf } from "../../domain/partial-date.ts";
import { isHttpUrl } from "../../domain/url.ts";
import { escapeHtml } from "../characters.ts";
import { dateLabel } from "../date-words.ts";
import type { LanedEntry } from "./lane.ts";
import { stateOf, type TimelineThing } from "./timeline-entry.ts";

/** A date no more precise than it is known. */
export interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface Dated {
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
}

interface TimelineJsText {
  readonly headline: string;
  readonly text?: string;
}

/** One slide with its date. */
export interface TimelineJsEvent extends Dated {
  /** How the date is said, where the numbers alone would lose it. */
  readonly display_date?: string;
  readonly text: TimelineJsText;
  readonly group?: string;
  readonly unique_id: string;
  /** TimelineJS shall not look for addresses in texts that are escaped already. */
  readonly autolink: false;
}

/** A span of time behind the events. */
export interface TimelineJsEra {
  readonly start_date: TimelineJsDate;
  readonly end_date: TimelineJsDate;
  readonly text: TimelineJsText;
}

/** Shorter ranges would be a hair's breadth in the background. */
const SHORTEST_ERA_DAYS = 28;

/** The event of an entry. */
export function timelineJsEvent(entry: LanedEntry): TimelineJsEvent {
  const { id, date, title, lane } = entry;
  const isPlain = date.qualifier === "ON" && date.words === null;
  return {
    ...datesOf(date),
    ...(isPlain ? {} : { display_date: escapeHtml(dateLabel(date)) }),
    text: { headline: escapeHtml(title), text: detailsOf(entry) },
    ...(lane === null ? {} : { group: escapeHtml(lane) }),
    unique_id: id.replace(/[^a-zA-Z0-9-]/g, "-"),
    autolink: false,
  };
}

/** The range in which a milestone is to come or came, as an era; null where it has no such range or a short one. */
export function timelineJsEra({ date, title, entry }: LanedEntry): TimelineJsEra | null {
  if (entry.__typename !== "Milestone" || precisionOf(date) !== "RANGE") return null;
  const { start_date, end_date } = datesOf(date);
  const { earliest, latest } = date;
  if (end_date === undefined || earliest === null || latest === null) return null;
  if (daysBetween(earliest, latest) < SHORTEST_ERA_DAYS) return null;
  return { start_date, end_date, text: { headline: escapeHtml(title) } };
}

/** What lies open on one side stands at its other end: a deadline at the deadline. */
function datesOf({ text, qualifier }: Pick<PartialDate, "text" | "qualifier">): Dated {
  const [first = "", last = first] = text.split("/");
  if (qualifier === "BY") return { start_date: pointOf(last) };
  if (qualifier === "NOT_BEFORE" || last === first) return { start_date: pointOf(first) };
  return { start_date: pointOf(first), end_date: pointOf(last) };
}

function pointOf(point: string): TimelineJsDate {
  const [year = 0, month, day] = point.split("-").map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

function detailsOf(entry: LanedEntry): string {
  const { __typename: type, id } = entry.entry;
  const standing = "standing" in entry.entry ? entry.entry.standing : null;
  const state = [stateOf(entry), standing].filter((word) => word !== null).join(", ");
  const text = wordsOf(entry.entry);
  const url = entry.entry.__typename === "Source" ? entry.entry.url : null;
  const label = escapeHtml(state === "" ? id : `${id}: ${state}`);
  return [
    ...(text === null ? [] : [`<p>${escapeHtml(text)}</p>`]),
    ...(url !== null && isHttpUrl(url) ? [`<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`] : []),
    `<p><small>${type}, ${label}</small></p>`,
  ].join("");
}

function wordsOf(thing: TimelineThing): string | null {
  switch (thing.__typename) {
    case "Claim":
      return thing.quote;
    case "Milestone":
      return thing.criteria;
    case "Adoption":
      return thing.scale;
    case "Source":
      return null;
    case "Assessment":
      return thing.rationale;
  }
}
