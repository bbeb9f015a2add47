/** Rules about dates that cannot be: each fires only where it is certain, whatever the days were. */
import { dayOfInstant } from "../calendar.ts";
import { dateFits, dayInterval } from "../date-comparison.ts";
import type { PartialDate } from "../partial-date.ts";
import type { AnyRecord, Finding, Rule } from "./rule.ts";

export const datedAfterRecorded: Rule = {
  id: "dated-after-recorded",
  sentence: "What was said, published or has happened is not dated after the day on which it was recorded.",
  *check({ dataset }) {
    const check = function* (record: AnyRecord, key: string, date: PartialDate | undefined): Iterable<Finding> {
      const day = dayOfInstant(record.recordedAt);
      if (!date || !dateFits(date, "after", dayInterval(day), "CERTAINLY")) return;
      yield { record, path: [key], message: `${date.text} lies after ${day}, the day on which this was recorded.` };
    };
    for (const record of dataset.claim) yield* check(record, "madeOn", record.madeOn);
    for (const record of dataset.source) yield* check(record, "publishedOn", record.publishedOn);
    for (const record of dataset.milestone) yield* check(record, "happenedOn", record.happenedOn);
  },
};

export const statedBeforeMade: Rule = {
  id: "stated-before-made",
  sentence: "A claim was not made after every source that states it was published.",
  *check({ dataset, find }) {
    for (const record of dataset.claim) {
      const { madeOn } = record;
      const dates = record.statedIn.map(({ source }) => find("source", source)?.publishedOn);
      if (!madeOn || dates.length === 0 || !dates.every((date) => date && isAfter(madeOn, date))) continue;
      yield {
        record,
        path: ["madeOn"],
        message: `It was made on ${madeOn.text}, after every source that states it was published.`,
      };
    }
  },
};

export const restatementOrder: Rule = {
  id: "restatement-order",
  sentence: "A claim is not older than the claim that it restates or supersedes.",
  *check({ dataset, find }) {
    for (const record of dataset.claim) {
      const older = [
        ...(record.restates ?? []).map(({ claim }, i) => ({
          id: claim,
          path: ["restates", i, "claim"],
          verb: "restates",
        })),
        ...(record.supersedes ?? []).map((id, i) => ({ id, path: ["supersedes", i], verb: "supersedes" })),
      ];
      for (const { id, path, verb } of older) {
        const original = find("claim", id)?.madeOn;
        if (!original || !record.madeOn || !isAfter(original, record.madeOn)) continue;
        yield {
          record,
          path,
          message: `It was made on ${record.madeOn.text} and ${verb} "${id}", made later (${original.text}).`,
        };
      }
    }
  },
};

export const dueBeforeAnnouncement: Rule = {
  id: "due-before-announcement",
  sentence: "A target is announced before it is due.",
  *check({ dataset, find }) {
    for (const record of dataset.claim) {
      for (const [i, id] of (record.announces ?? []).entries()) {
        const due = find("milestone", id)?.due;
        if (!due || !record.madeOn || !isAfter(record.madeOn, due)) continue;
        yield {
          record,
          path: ["announces", i],
          message: `"${id}" was due ${due.text}, before it was announced (${record.madeOn.text}).`,
        };
      }
    }
    for (const record of dataset.milestone) {
      for (const [i, { announcedOn }] of (record.reschedules ?? []).entries()) {
        if (!announcedOn || !record.due || !isAfter(announcedOn, record.due)) continue;
        yield {
          record,
          path: ["reschedules", i, "announcedOn"],
          message: `The new date ${record.due.text} had passed when it was announced (${announcedOn.text}).`,
        };
      }
    }
  },
};

export const deliveredOnFits: Rule = {
  id: "delivered-on-fits",
  sentence: "Only what is DELIVERED or PARTLY_DELIVERED has a day of delivery, and not one after the assessment.",
  *check({ dataset }) {
    for (const record of dataset.milestone) {
      for (const [i, { delivery, deliveredOn, assessedAt }] of (record.assessments ?? []).entries()) {
        if (deliveredOn === undefined) continue;
        const path = ["assessments", i, "deliveredOn"];
        const day = dayOfInstant(assessedAt);
        if (delivery !== "DELIVERED" && delivery !== "PARTLY_DELIVERED") {
          yield { record, path, message: `What is ${delivery} has no day of delivery.` };
        } else if (dateFits(deliveredOn, "after", dayInterval(day), "CERTAINLY")) {
          yield { record, path, message: `${deliveredOn.text} lies after ${day}, the day of the assessment.` };
        }
      }
    }
  },
};

export const affiliationOrder: Rule = {
  id: "affiliation-order",
  sentence: "An affiliation does not end before it begins.",
  *check({ dataset }) {
    for (const record of dataset.person) {
      for (const [i, { from, to }] of (record.affiliations ?? []).entries()) {
        if (!from || !to || !isAfter(from, to)) continue;
        yield {
          record,
          path: ["affiliations", i, "to"],
          message: `It ends ${to.text}, before it begins (${from.text}).`,
        };
      }
    }
  },
};

/** Whether the one certainly lies after the other. */
function isAfter(date: PartialDate, other: PartialDate): boolean {
  return date.earliest !== null && other.latest !== null && date.earliest > other.latest;
}
