import { beforeAll, expect, it } from "vitest";
import { describeEngines } from "../engine/describe-engines.ts";
import { type Ask, askingCommittedData } from "./given-committed-data.ts";

/** Promised under this name, as it stands here. */
const CHANGES = `query Changes($after: String, $first: Int) {
  changes(after: $after, first: $first) { edges { cursor node { number at by message changed { subjectId kind before after } } } pageInfo { hasNextPage endCursor } }
}`;

interface Page {
  readonly edges: readonly {
    readonly node: { readonly number: number; readonly changed: readonly { readonly subjectId: string }[] };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describeEngines("Changes of the committed data", (engine) => {
  let ask: Ask;
  let askEmbedded: Ask;

  beforeAll(async () => {
    ({ ask, askEmbedded } = await askingCommittedData(engine, "2026-11-25T12:00:00Z"));
  }, 300_000);

  it("are the same on every engine, page by page, and none is left out or told twice", {
    timeout: 120_000,
  }, async () => {
    const found: string[] = [];
    const numbers = new Set<number>();
    for (let after: string | null = null; ; ) {
      const question = { query: CHANGES, variables: { after, first: 50 } };
      const answer = await ask(question);
      expect(answer.errors).toBeUndefined();
      expect(answer).toEqual(await askEmbedded(question));
      const { edges, pageInfo } = (answer.data as { changes: Page }).changes;
      for (const { node } of edges) {
        numbers.add(node.number);
        found.push(...node.changed.map(({ subjectId }) => `${node.number} ${subjectId}`));
      }
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect([...numbers]).toEqual(Array.from({ length: numbers.size }, (_, index) => index + 1));
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(300);
  });
});
