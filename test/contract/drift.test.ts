import { beforeAll, expect, it } from "vitest";
import type { DriftProposal } from "../../src/domain/drift/compared-claim.ts";
import { proposeDrift } from "../../src/domain/drift/propose-drift.ts";
import { getDataset } from "../../src/records/validate.ts";
import { comparedClaimsIn } from "../domain/given-compared-claim.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { type Ask, askingCommittedData } from "./given-committed-data.ts";

const PROPOSALS = `query Proposals($at: PointInTime) {
  claims(first: 100, filter: { restates: { some: {} } }, at: $at) {
    nodes { id lineage { steps { from { id } to { id } why: proposedDrift { drift because } } } }
  }
}`;

interface Traced {
  readonly id: string;
  readonly lineage: {
    readonly steps: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly why: readonly DriftProposal[];
    }[];
  };
}

describeEngines("Proposed drift", (engine) => {
  let ask: Ask;

  beforeAll(async () => {
    ({ ask } = await askingCommittedData(engine, "2026-11-25T12:00:00Z"));
  }, 300_000);

  async function proposalsAt(at: object | null): Promise<ReadonlyMap<string, readonly DriftProposal[]>> {
    const { data, errors } = await ask({ query: PROPOSALS, variables: { at } });
    expect(errors).toBeUndefined();
    const claims = data?.claims as unknown as { nodes: readonly Traced[] } | undefined;
    const steps = claims?.nodes.flatMap(({ lineage }) => lineage.steps) ?? [];
    return new Map(steps.map(({ from, to, why }) => [`${from.id} restates ${to.id}`, why]));
  }

  it("is at every step what the files say that the two records show", { timeout: 60_000 }, async () => {
    const dataset = await getDataset("data");
    const compared = comparedClaimsIn(dataset);
    const expected = dataset.claim.flatMap(({ id, restates = [] }) =>
      restates.map(({ claim }) => [`${id} restates ${claim}`, proposeDrift(compared(claim), compared(id))] as const),
    );
    expect(expected.length).toBeGreaterThan(50);
    expect(await proposalsAt(null)).toEqual(new Map(expected));
  });

  it("is told in the past too, of the restatements that were known then", { timeout: 60_000 }, async () => {
    const now = await proposalsAt(null);
    for (const at of [{ revision: 1 }, { known: "2026-11-24T00:00:00Z", valid: "2026-11-01" }]) {
      const then = await proposalsAt(at);
      expect([...then.keys()].filter((step) => !now.has(step))).toEqual([]);
      expect([...then.values()].flat().length).toBeGreaterThan(0);
      expect(then.size).toBeLessThan(now.size);
    }
  });
});
