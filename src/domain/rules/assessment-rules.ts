/** Rules about the two clocks: when a judgement was made, from when it holds, and how it was corrected. */
import { compareInstants, dayOfInstant } from "../calendar.ts";
import type { AssessmentBase } from "../record.ts";
import { validDayOf } from "../status-history.ts";
import type { AnyRecord, DatasetView, Rule } from "./rule.ts";

interface Entry {
  readonly record: AnyRecord;
  readonly index: number;
  readonly entry: AssessmentBase;
  readonly all: readonly AssessmentBase[];
}

export const validAfterAssessed: Rule = {
  id: "valid-after-assessed",
  sentence: "No assessment holds from a day after it was made: nobody knows what will be.",
  *check(view) {
    for (const { record, index, entry } of entries(view)) {
      if (validDayOf(entry) <= dayOfInstant(entry.assessedAt)) continue;
      yield {
        record,
        path: ["assessments", index, "validFrom"],
        message: `It holds from ${entry.validFrom.text}, which is after the day on which it was made (${dayOfInstant(entry.assessedAt)}).`,
      };
    }
  },
};

export const assessedBeforeRecorded: Rule = {
  id: "assessed-before-recorded",
  sentence: "No assessment was made before its record was recorded.",
  *check(view) {
    for (const { record, index, entry } of entries(view)) {
      if (compareInstants(entry.assessedAt, record.recordedAt) >= 0) continue;
      yield {
        record,
        path: ["assessments", index, "assessedAt"],
        message: `It was made at ${entry.assessedAt}, before the record was recorded at ${record.recordedAt}.`,
      };
    }
  },
};

export const assessmentsInOrder: Rule = {
  id: "assessments-in-order",
  sentence: "Assessments stand in the order in which they were made; a new one is added at the end.",
  *check(view) {
    for (const { record, index, entry, all } of entries(view)) {
      const before = all[index - 1];
      if (before === undefined || compareInstants(before.assessedAt, entry.assessedAt) <= 0) continue;
      yield {
        record,
        path: ["assessments", index, "assessedAt"],
        message: `It was made at ${entry.assessedAt}, before the entry above it (${before.assessedAt}).`,
      };
    }
  },
};

export const assessmentsSameDay: Rule = {
  id: "assessments-same-day",
  sentence: "No two assessments in force hold from the same day; the one found wrong is marked with `correctedAt`.",
  *check(view) {
    for (const { record, index, entry, all } of entries(view)) {
      if (entry.correctedAt !== undefined) continue;
      const twin = all.findIndex((other) => other.correctedAt === undefined && validDayOf(other) === validDayOf(entry));
      if (twin >= index) continue;
      yield {
        record,
        path: ["assessments", index, "validFrom"],
        message: `Entry ${twin + 1} holds from ${validDayOf(entry)} too: give that one "correctedAt: ${entry.assessedAt}", or this one another day.`,
      };
    }
  },
};

export const correctionInOrder: Rule = {
  id: "correction-in-order",
  sentence: "An assessment is corrected after it was made.",
  *check(view) {
    for (const { record, index, entry } of entries(view)) {
      if (entry.correctedAt === undefined || compareInstants(entry.correctedAt, entry.assessedAt) > 0) continue;
      yield {
        record,
        path: ["assessments", index, "correctedAt"],
        message: `It was corrected at ${entry.correctedAt}, which is not after it was made (${entry.assessedAt}).`,
      };
    }
  },
};

export const correctionReplaced: Rule = {
  id: "correction-replaced",
  sentence: "After a corrected assessment stands another from the same day, made at the instant of the correction.",
  *check(view) {
    for (const { record, index, entry, all } of entries(view)) {
      const { correctedAt } = entry;
      if (correctedAt === undefined) continue;
      const isReplaced = all
        .slice(index + 1)
        .some(
          (next) => next.validFrom.text === entry.validFrom.text && compareInstants(next.assessedAt, correctedAt) === 0,
        );
      if (isReplaced) continue;
      yield {
        record,
        path: ["assessments", index, "correctedAt"],
        message: `No later entry takes its place: add one with "validFrom: ${entry.validFrom.text}" and "assessedAt: ${correctedAt}".`,
      };
    }
  },
};

export const reviewInOrder: Rule = {
  id: "review-in-order",
  sentence: "A review comes after the assessment that it looks at, and before its correction.",
  *check(view) {
    for (const { record, index, entry } of entries(view)) {
      for (const [i, { reviewedAt }] of (entry.reviews ?? []).entries()) {
        const path = ["assessments", index, "reviews", i, "reviewedAt"];
        if (compareInstants(reviewedAt, entry.assessedAt) <= 0) {
          yield {
            record,
            path,
            message: `The review at ${reviewedAt} is not after the assessment (${entry.assessedAt}).`,
          };
        } else if (entry.correctedAt !== undefined && compareInstants(reviewedAt, entry.correctedAt) >= 0) {
          yield {
            record,
            path,
            message: `The review at ${reviewedAt} is not before the correction (${entry.correctedAt}).`,
          };
        }
      }
    }
  },
};

function* entries({ dataset }: DatasetView): Iterable<Entry> {
  for (const record of [...dataset.claim, ...dataset.milestone, ...dataset.adoption, ...dataset.source]) {
    const all: readonly AssessmentBase[] = record.assessments ?? [];
    for (const [index, entry] of all.entries()) yield { record, index, entry, all };
  }
}
