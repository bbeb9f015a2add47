/** Rules about what a claim says, where, and what it announces. */
import { countWords } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** Most words of a speaker that a QUOTATION may carry. */
const QUOTE_WORDS = 25;

export const claimStated: Rule = {
  id: "claim-stated",
  sentence: "Every claim is stated in a source, at a place that a person can find.",
  *check({ dataset }) {
    for (const record of dataset.claim) {
      if (record.statedIn.length === 0) {
        yield {
          record,
          path: ["statedIn"],
          message: `"${record.id}" is stated nowhere: name a source and the place in it.`,
        };
      }
      for (const [i, { locator, source }] of record.statedIn.entries()) {
        if (locator.text.trim() !== "") continue;
        yield {
          record,
          path: ["statedIn", i, "locator", "text"],
          message: `Where in "${source}" the claim stands is not said.`,
        };
      }
    }
  },
};

export const placeRepeated: Rule = {
  id: "place-repeated",
  sentence: "A claim names one place of one source only once in statedIn and only once in citations.",
  *check({ dataset }) {
    for (const record of dataset.claim) {
      const places = [
        ...record.statedIn.map(({ source, locator }, i) => ({
          key: `statedIn ${source} ${locator.text}`,
          path: ["statedIn", i],
          source,
        })),
        ...(record.citations ?? []).map(({ source, locator }, i) => ({
          key: `citations ${source} ${locator ?? ""}`,
          path: ["citations", i],
          source,
        })),
      ];
      const seen = new Set<string>();
      for (const { key, path, source } of places) {
        if (seen.has(key)) {
          yield {
            record,
            path,
            message: `"${source}" stands here twice with the same locator: join the two, or say where each is.`,
          };
        }
        seen.add(key);
      }
    }
  },
};

export const quoteIsQuotation: Rule = {
  id: "quote-is-quotation",
  sentence: "Only a QUOTATION carries the speaker's own words.",
  *check({ dataset }) {
    for (const record of dataset.claim) {
      if (record.quote === undefined || record.kind === "QUOTATION") continue;
      yield {
        record,
        path: ["quote"],
        message: `A claim of kind ${record.kind} has no quote: say it in "statement" in our own words.`,
      };
    }
  },
};

export const quoteLength: Rule = {
  id: "quote-length",
  sentence: `A quote has at most ${QUOTE_WORDS} words.`,
  *check({ dataset }) {
    for (const record of dataset.claim) {
      const words = countWords(record.quote ?? "");
      if (words <= QUOTE_WORDS) continue;
      yield {
        record,
        path: ["quote"],
        message: `The quote has ${words} words, and at most ${QUOTE_WORDS} are allowed.`,
      };
    }
  },
};

export const announcesTarget: Rule = {
  id: "announces-target",
  sentence: "A claim announces targets only; an event is reported.",
  *check({ dataset, find }) {
    for (const record of dataset.claim) {
      for (const [i, id] of (record.announces ?? []).entries()) {
        if (find("milestone", id)?.kind !== "EVENT") continue;
        yield { record, path: ["announces", i], message: `"${id}" is an EVENT: put it under "reports".` };
      }
    }
  },
};

export const reportsEvent: Rule = {
  id: "reports-event",
  sentence: "A claim reports events only; a target is announced.",
  *check({ dataset, find }) {
    for (const record of dataset.claim) {
      for (const [i, id] of (record.reports ?? []).entries()) {
        if (find("milestone", id)?.kind !== "TARGET") continue;
        yield { record, path: ["reports", i], message: `"${id}" is a TARGET: put it under "announces".` };
      }
    }
  },
};

export const pendingIsForecast: Rule = {
  id: "pending-is-forecast",
  sentence: "Only a FORECAST can be PENDING; whether a commitment is kept is the delivery of its milestone.",
  *check({ dataset }) {
    for (const record of dataset.claim) {
      if (record.kind === "FORECAST") continue;
      for (const [i, { status, correctedAt }] of (record.assessments ?? []).entries()) {
        if (status !== "PENDING" || correctedAt !== undefined) continue;
        yield {
          record,
          path: ["assessments", i, "status"],
          message: `A claim of kind ${record.kind} is not PENDING: judge what was said, and let a milestone carry the date.`,
        };
      }
    }
  },
};
