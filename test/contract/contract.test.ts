import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type OperationDefinitionNode, parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { schemaTexts } from "../../src/api/schema-texts.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { type Ask, askingCommittedData } from "./given-committed-data.ts";
import { LOOK_UP, MAIN_JOB, TIME_AND_LINEAGE } from "./questions.ts";

/** Operations that users keep in their scripts: a copy of what was promised. */
const textOf = (file: string): string => readFileSync(join(import.meta.dirname, file), "utf8");

const CONTRACTS = [
  ["1-main-job.graphql", MAIN_JOB],
  ["2-time-and-lineage.graphql", TIME_AND_LINEAGE],
  ["3-look-up.graphql", LOOK_UP],
] as const;

describe.each(CONTRACTS)("The contract %s", (file, questions) => {
  const document = parse(textOf(file));

  it("is valid against the SDL", async () => {
    const schema = buildSchema((await schemaTexts()).join("\n"));
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  it("is asked in each of its operations", () => {
    const names = document.definitions.map((each) => String((each as OperationDefinitionNode).name?.value));
    expect(new Set(questions.map(([, name]) => name))).toEqual(new Set(names));
  });
});

describeEngines("The contract, answered", (engine) => {
  let ask: Ask;
  let askEmbedded: Ask;

  beforeAll(async () => {
    ({ ask, askEmbedded } = await askingCommittedData(engine, "2026-11-20T12:00:00Z"));
  }, 300_000);

  for (const [file, questions] of CONTRACTS) {
    const query = textOf(file);

    it.each(questions)(
      "%s (%s): as the embedded engine does",
      { timeout: 60_000 },
      async (_, operationName, variables) => {
        const answer = await ask({ query, operationName, variables });
        expect(answer.errors).toBeUndefined();
        expect(answer.data).toBeTruthy();
        expect(answer).toEqual(await askEmbedded({ query, operationName, variables }));
      },
    );
  }

  it("the claims that two files of evidence hold, page by page and no claim twice", async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask({
        query: textOf("1-main-job.graphql"),
        operationName: "ClaimsPage",
        variables: { first: 40, after },
      });
      const page = data?.claims as {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { id: string } }[];
      };
      ids.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      expect(page.totalCount).toBeGreaterThanOrEqual(98);
      if (after === null) expect(ids.length).toBe(page.totalCount);
    } while (after !== null);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
