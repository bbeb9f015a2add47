import { beforeAll, describe, expect, it } from "vitest";
import { agreementOf, type Comparison, precisionOf, recallOf, summed } from "../../src/domain/drift/agreement.ts";
import type { ComparedClaim } from "../../src/domain/drift/compared-claim.ts";
import { proposeDrift } from "../../src/domain/drift/propose-drift.ts";
import type { Dataset } from "../../src/domain/record.ts";
import { getDataset } from "../../src/records/validate.ts";
import { comparedClaimsIn } from "./given-compared-claim.ts";

/** At least this much, a little below what was measured; what is measured stands in docs/data.md. */
const FLOORS = [
  ["NUMBER", { precision: 0.9, recall: 0.6 }],
  ["DATE", { precision: 0.7, recall: 0.7 }],
  ["SUBJECT", { precision: 0.7, recall: 0.95 }],
  ["MODALITY", { precision: 0.8, recall: 0.7 }],
  ["SCOPE", { precision: 0.7, recall: 0.95 }],
  ["ATTRIBUTION", { precision: 0.8, recall: 0.95 }],
] as const;

describe("Proposed drift on the committed data", () => {
  let dataset: Dataset;
  let compared: (id: string) => ComparedClaim;
  let comparisons: readonly Comparison[];

  const becauseOf = (original: string, restated: string, drift: string): string | undefined =>
    proposeDrift(compared(`claim:${original}`), compared(`claim:${restated}`)).find((each) => each.drift === drift)
      ?.because;

  beforeAll(async () => {
    dataset = await getDataset("data");
    compared = comparedClaimsIn(dataset);
    comparisons = dataset.claim.flatMap(({ id, restates = [] }) =>
      restates.map(({ claim, drift = [] }) => ({
        recorded: drift,
        proposed: proposeDrift(compared(claim), compared(id)).map((each) => each.drift),
      })),
    );
  });

  it.each(FLOORS)("finds %s as a reader does, mostly", (drift, floor) => {
    const agreement = agreementOf(comparisons)[drift];
    expect(precisionOf(agreement)).toBeGreaterThanOrEqual(floor.precision);
    expect(recallOf(agreement)).toBeGreaterThanOrEqual(floor.recall);
  });

  it("agrees over all kinds with most of what was recorded by hand, and denies nothing that nobody saw denied", () => {
    const agreements = agreementOf(comparisons);
    const all = summed(Object.values(agreements));
    expect(all.recorded).toBeGreaterThan(70);
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.75);
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.9);
    expect(agreements.POLARITY).toEqual({ recorded: 0, proposed: 0, both: 0 });
  });

  it("sees respondents and organizations become enterprises", () => {
    const restated = "restate-45-percent-of-enterprises";
    const because = becauseOf("state-of-rust-2024-45-percent-organizations", restated, "SUBJECT");
    expect(because).toContain('of "organizations", the restatement\'s 45 percent of "enterprises"');
    expect(becauseOf("rust-survey-team-45-percent-of-respondents", restated, "SUBJECT")).toContain("respondents");
  });

  it("sees a use that was not trivial become a significant one, and tooling fall away", () => {
    const because = becauseOf(
      "rust-survey-team-45-percent-of-respondents",
      "restate-45-percent-of-enterprises",
      "SCOPE",
    );
    expect(because).toContain('"non trivial", "tooling"');
  });

  it("sees two figures added up to one", () => {
    for (const restated of ["restate-188k-windows-lines", "microsoft-188k-lines-table"]) {
      const because = becauseOf("microsoft-36k-kernel-152k-directwrite-lines", restated, "NUMBER");
      expect(because).toBe(
        "2 figures of the original, 36,000 lines and 152,000 lines, are added up to more than 188,000 lines.",
      );
    }
  });

  it("sees a floor become a deadline, and a hedged plan a firm one or a fact", () => {
    const [plan, fact] = ["klode-apt-rust-not-before-may-2026", "debian-apt-hard-rust-may-2026"];
    expect(becauseOf(plan, fact, "DATE")).toBe(
      "What the original dates not before 2026-05, the restatement dates by 2026-05.",
    );
    expect(becauseOf(plan, fact, "MODALITY")).toBe("The original is a COMMITMENT, the restatement an EVENT.");
    expect(becauseOf(plan, fact, "ATTRIBUTION")).toContain("Julian Andres Klode");
    expect(becauseOf("gccrs-team-compile-kernel-in-2026", "gccrs-kernel-target-september-2026", "MODALITY")).toBe(
      'What the original calls possible ("would rather") is planned ("goal") in the restatement.',
    );
  });

  it("sees no drift between a claim and itself", () => {
    const drifted = dataset.claim.filter(({ id }) => proposeDrift(compared(id), compared(id)).length > 0);
    expect(drifted.map(({ id }) => id)).toEqual([]);
  });
});
