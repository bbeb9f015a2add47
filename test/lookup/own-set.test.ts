import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { committedLookUp } from "../../scripts/lookup/committed.ts";
import { checkOwnSet } from "../../scripts/lookup/own-set.ts";
import type { LookUp } from "../../src/lookup/look-up.ts";

let lookUp: LookUp;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ lookUp, close } = await committedLookUp());
}, 60_000);
afterAll(() => close());

/** Figures that were reached; a change that loses some of it has to say so here. `npm run eval:lookup -- --wrong` names the sentences. */
const REACHED = {
  tune: { accuracy: 0.92, nearMissesKnown: 0, rightType: 56, strangersKnown: 0 },
  held: { accuracy: 0.9, nearMissesKnown: 0, rightType: 55, strangersKnown: 0 },
  fresh: { accuracy: 0.92, nearMissesKnown: 1, rightType: 52, strangersKnown: 1 },
  short: { accuracy: 0.76, nearMissesKnown: 3, rightType: 28, strangersKnown: 2 },
} as const;

describe.each(["tune", "held", "fresh", "short"] as const)("The project's own sentences (%s)", (name) => {
  it("are decided as well as they were", { timeout: 60_000 }, async () => {
    const reached = REACHED[name];
    const result = await checkOwnSet(lookUp, join(import.meta.dirname, "sentences", `${name}.yaml`));
    expect(result.strangersKnown).toBeLessThanOrEqual(reached.strangersKnown);
    expect(result.accuracy).toBeGreaterThanOrEqual(reached.accuracy);
    expect(result.nearMissesKnown).toBeLessThanOrEqual(reached.nearMissesKnown);
    expect(result.rightType).toBeGreaterThanOrEqual(reached.rightType);
  });
});
