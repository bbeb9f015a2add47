import { beforeAll, expect, it } from "vitest";
import { describeEngines } from "../engine/describe-engines.ts";
import { type Ask, askingCommittedData } from "./given-committed-data.ts";

/** Computed fields that follow relationships, each on committed records that use them. */
const QUESTIONS = [
  `query Depth($at: PointInTime) { claim(id: "restate-45-percent-of-enterprises", at: $at) {
    review { lastReviewedAt days: staleDays }
    evidence { sourceCount independentCount primaryReached truncated roots { id name: title } circularSources { id } flaggedSources { id } }
    lineage { truncated origins { id madeOn { text } } steps { from { id } to { id statement } fidelity drift note } }
    statusSince { day: text }
  } }`,
  `query Slips($at: PointInTime) { milestones(first: 100, at: $at, orderBy: [{ field: ID }]) {
    nodes { id deadline review { staleDays } slips { from { text } to { text } announcedOn { text } days } rescheduledTo { id due { text } } }
  } }`,
  `query Stale($at: PointInTime) {
    claims(filter: { review: { staleDays: { gte: 1, lt: 3 } } }, at: $at, first: 3) { totalCount nodes { id } }
    milestones(filter: { or: [{ review: { isNull: true } }, { review: { staleDays: { gt: 0 } } }] }, at: $at) { totalCount }
  }`,
  `query Impact($at: PointInTime) { source(id: "state-of-rust-2024-results", at: $at) {
    impact { truncated claims { claim { id status } path { id } remainingIndependent wouldLoseSupport } }
  } }`,
];

describeEngines("Lineage, evidence and impact on the committed data", (engine) => {
  let ask: Ask;
  let askEmbedded: Ask;

  beforeAll(async () => {
    ({ ask, askEmbedded } = await askingCommittedData(engine, "2026-11-25T12:00:00Z"));
  }, 300_000);

  it.each(QUESTIONS)(
    "%#: is answered today and in the past as the embedded engine does",
    { timeout: 60_000 },
    async (query) => {
      for (const at of [null, { revision: 1 }, { valid: "2026-06-01" }]) {
        const answer = await ask({ query, variables: { at } });
        expect(answer.errors).toBeUndefined();
        expect(answer).toEqual(await askEmbedded({ query, variables: { at } }));
      }
    },
  );

  it("a survey that several sources retell counts once, and an original is where a restatement leads", async () => {
    const { data } = await ask({ query: QUESTIONS[0] });
    const claim = data?.claim as {
      evidence: { sourceCount: number; independentCount: number; truncated: boolean };
      lineage: { origins: { id: string }[]; steps: { drift: string[] }[] };
    };
    expect(claim.evidence.truncated).toBe(false);
    expect(claim.evidence.independentCount).toBeGreaterThan(0);
    expect(claim.evidence.independentCount).toBeLessThan(claim.evidence.sourceCount);
    expect(claim.lineage.origins.map(({ id }) => id)).toContain("claim:rust-survey-team-45-percent-of-respondents");
    expect(claim.lineage.steps.flatMap(({ drift }) => drift)).toContain("SUBJECT");
  });
});
