/** What the entry of a milestone says to people. */
import { precisionOf } from "../../domain/partial-date.ts";
import { inForceOn } from "../../domain/status-history.ts";
import { dateWords, type SaidDate, saidWord } from "../date-words.ts";
import type { DatedMilestone, Slip } from "./dated-milestone.ts";

/** The line that a calendar shows: how sure a target's date is, and how coarse an event's. */
export function summaryOf({ kind, title }: DatedMilestone, date: SaidDate): string {
  if (kind === "TARGET") return `Due ${dateWords(date)}: ${title}`;
  const isPlain = date.qualifier === "ON" && precisionOf(date) === "DAY";
  return isPlain ? title : `${title} (${dateWords(date)})`;
}

/** Everything else, a line each. `day` is the day in the world that was asked for; null for today. */
export function descriptionOf(milestone: DatedMilestone, date: SaidDate, day: string | null): string {
  const { id, criteria, concerns, deadline, slips, rescheduledTo } = milestone;
  const names = concerns.map(({ name }) => name).join(", ");
  return [
    criteria,
    whenLine(milestone, date),
    deliveryLine(milestone, day),
    deadline === null ? null : `Deadline: ${saidWord(deadline)}.`,
    ...slips.map(slipLine),
    rescheduledTo === null ? null : `Another date took its place: ${rescheduledTo.title} (${replaced(rescheduledTo)}).`,
    names === "" ? null : `Concerns: ${names}.`,
    `Record: ${id}`,
  ]
    .filter((line) => line !== null && line !== "")
    .join("\n");
}

function whenLine({ kind }: DatedMilestone, date: SaidDate): string {
  const { qualifier, words, earliest, latest } = date;
  const said = words === null ? "" : ` (in the source's words: ${words})`;
  const verb = kind === "TARGET" ? "Due" : "Happened";
  const line = `${verb} ${dateWords(date)}${said}.`;
  if (qualifier === "NOT_BEFORE") return `${line} That is a floor: it may come on any later day.`;
  if (qualifier === "AROUND") return `${line} That may be any day from ${earliest} to ${latest}.`;
  return line;
}

function deliveryLine({ delivery, deliveredOn, statusHistory }: DatedMilestone, day: string | null): string | null {
  if (delivery === null) return null;
  const inForce = inForceOn(statusHistory, day);
  const when = deliveredOn === null ? "" : ` ${dateWords(deliveredOn)}`;
  const why = inForce === null ? "" : ` ${inForce.assessment.rationale}`;
  return `Delivery: ${saidWord(delivery)}${when}.${why}`;
}

function slipLine({ from, to, announcedOn, days }: Slip): string {
  const was = from === null ? "without a date" : `due ${dateWords(from)}`;
  const is = to === null ? "without a date" : `due ${dateWords(to)}`;
  const told = announcedOn === null ? null : `announced ${dateWords(announcedOn)}`;
  const by =
    days === null
      ? null
      : `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "earlier" : "later"}`;
  const more = [by, told].filter((part) => part !== null).join(", ");
  return `Slip: ${was} at first, then ${is}${more === "" ? "" : ` (${more})`}.`;
}

function replaced({ id, due }: NonNullable<DatedMilestone["rescheduledTo"]>): string {
  return due === null ? id : `due ${dateWords(due)}, ${id}`;
}
