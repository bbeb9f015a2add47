/** Rules about targets and events. */
import type { Rule } from "./rule.ts";

export const targetIsDefined: Rule = {
  id: "target-is-defined",
  sentence: "A TARGET says when it is due or what would count as delivered, and never when it happened.",
  *check({ dataset }) {
    for (const record of dataset.milestone) {
      if (record.kind !== "TARGET") continue;
      if (record.due === undefined && record.criteria === undefined) {
        yield { record, path: ["kind"], message: `The target "${record.id}" has neither "due" nor "criteria".` };
      }
      if (record.happenedOn !== undefined) {
        yield {
          record,
          path: ["happenedOn"],
          message: `A TARGET does not happen: its delivery is said by an assessment with "deliveredOn".`,
        };
      }
    }
  },
};

export const rescheduledOnce: Rule = {
  id: "rescheduled-once",
  sentence: "A target's date was replaced by one other at most: a date that moved again replaces the newest.",
  *check({ dataset }) {
    const replacedBy = new Map<string, string>();
    for (const record of dataset.milestone) {
      for (const [i, { milestone }] of (record.reschedules ?? []).entries()) {
        const other = replacedBy.get(milestone);
        if (other === undefined) replacedBy.set(milestone, record.id);
        else {
          const message = `"${milestone}" was rescheduled by "${other}" already: name the date that this one replaces.`;
          yield { record, path: ["reschedules", i, "milestone"], message };
        }
      }
    }
  },
};

export const eventIsDated: Rule = {
  id: "event-is-dated",
  sentence: "An EVENT says when it happened, and has neither a due date nor assessments nor another date in its place.",
  *check({ dataset, find }) {
    for (const record of dataset.milestone) {
      if (record.kind !== "EVENT") {
        for (const [i, { milestone }] of (record.reschedules ?? []).entries()) {
          if (find("milestone", milestone)?.kind !== "EVENT") continue;
          yield {
            record,
            path: ["reschedules", i, "milestone"],
            message: `"${milestone}" is an EVENT, which has no date to be moved.`,
          };
        }
        continue;
      }
      if (record.happenedOn === undefined) {
        yield { record, path: ["kind"], message: `The event "${record.id}" does not say when it happened.` };
      }
      for (const key of ["due", "criteria", "assessments", "reschedules"] as const) {
        if (record[key] === undefined) continue;
        yield { record, path: [key], message: `An EVENT has no "${key}": it happened, and nothing is owed.` };
      }
    }
  },
};
