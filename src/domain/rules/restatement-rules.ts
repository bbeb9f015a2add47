/** Rules about how one claim says another again. */
import type { Rule } from "./rule.ts";

export const fidelityDrift: Rule = {
  id: "fidelity-drift",
  sentence: "A FAITHFUL restatement has no drift, and a DISTORTED one says in what it drifted.",
  *check({ dataset }) {
    for (const record of dataset.claim) {
      for (const [i, { fidelity, drift = [] }] of (record.restates ?? []).entries()) {
        if (fidelity === "FAITHFUL" && drift.length > 0) {
          yield {
            record,
            path: ["restates", i, "drift"],
            message: `A FAITHFUL restatement has no drift, and this one names ${drift.join(", ")}.`,
          };
        }
        if (fidelity === "DISTORTED" && drift.length === 0) {
          yield {
            record,
            path: ["restates", i, "fidelity"],
            message: `A DISTORTED restatement says in "drift" what was changed.`,
          };
        }
      }
    }
  },
};
