/** Rules about figures: those in claims and those in series. */
import type { Rule } from "./rule.ts";

export const quantityUnit: Rule = {
  id: "quantity-unit",
  sentence: "Every figure has a unit.",
  *check({ dataset }) {
    for (const record of dataset.claim) {
      for (const [i, { unit, value }] of (record.quantities ?? []).entries()) {
        if (unit.trim() !== "") continue;
        yield {
          record,
          path: ["quantities", i, "unit"],
          message: `The figure ${value} has no unit: of what is it a count or measure?`,
        };
      }
    }
    for (const record of dataset.metric) {
      if (record.unit.trim() !== "") continue;
      yield { record, path: ["unit"], message: `The series "${record.name}" has no unit.` };
    }
  },
};

export const orderOfMagnitude: Rule = {
  id: "order-of-magnitude",
  sentence: "The value of an ORDER_OF figure is a power of ten.",
  *check({ dataset }) {
    for (const record of dataset.claim) {
      for (const [i, { comparator, value }] of (record.quantities ?? []).entries()) {
        if (comparator !== "ORDER_OF" || isPowerOfTen(value)) continue;
        yield {
          record,
          path: ["quantities", i, "value"],
          message: `${value} is not a power of ten: "millions" is ORDER_OF 1000000, and "about ${value}" is ABOUT.`,
        };
      }
    }
  },
};

export const observationUnique: Rule = {
  id: "observation-unique",
  sentence: "A series has one observation for each date, because the date is its id.",
  *check({ dataset }) {
    for (const record of dataset.metric) {
      const seen = new Set<string>();
      for (const [i, { asOf }] of record.observations.entries()) {
        if (seen.has(asOf.text)) {
          yield {
            record,
            path: ["observations", i, "asOf"],
            message: `"${record.id}" has an observation as of ${asOf.text} already.`,
          };
        }
        seen.add(asOf.text);
      }
    }
  },
};

function isPowerOfTen(value: number): boolean {
  return value > 0 && Number.isInteger(Number(Math.log10(value).toFixed(9)));
}
