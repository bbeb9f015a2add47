import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type OperationDefinitionNode, parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { schemaTexts } from "../../src/api/schema-texts.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { type Ask, askingCommittedData } from "./given-committed-data.ts";

/** Operations that users keep in their scripts: a copy of what was promised. */
const CONTRACT = readFileSync(join(import.meta.dirname, "1-main-job.graphql"), "utf8");
const document = parse(CONTRACT);
const NAMES = document.definitions.map((each) => String((each as OperationDefinitionNode).name?.value));

/** The same question for all engines, each named as the test that asks it. */
const QUESTIONS: readonly (readonly [what: string, operationName: string, variables: object])[] = [
  [
    "a claim that is REFUTED or not, with all that hangs on it",
    "ClaimById",
    { id: "claim:microsoft-eliminate-c-cpp-by-2030" },
  ],
  ["a claim by its bare slug", "ClaimById", { id: "c-binder-removed-for-rust-7-4" }],
  ["a claim as it was known then", "ClaimById", { id: "gccrs-compile-kernel-by-september-2026", at: { revision: 1 } }],
  [
    "a claim on an earlier day",
    "ClaimById",
    { id: "claim:c-binder-removed-for-rust-7-4", at: { valid: "2025-06-01" } },
  ],
  ["an unknown claim", "ClaimById", { id: "claim:nobody-said-this" }],
  ["the newest claims", "ClaimsPage", { first: 7, orderBy: [{ field: "MADE_ON", direction: "DESC" }] }],
  [
    "the last claims by status",
    "ClaimsPage",
    { last: 9, orderBy: [{ field: "STATUS" }, { field: "MADE_ON", direction: "DESC" }] },
  ],
  [
    "doubtful claims about a company that are no opinions",
    "ClaimsPage",
    {
      filter: {
        and: [
          { status: { in: ["REFUTED", "MISLEADING"] } },
          { about: { some: { id: { eq: "company:microsoft" } } } },
          { not: { kind: { eq: "OPINION" } } },
        ],
      },
    },
  ],
  [
    "old claims, or disputed ones",
    "ClaimsPage",
    {
      first: 100,
      filter: {
        or: [
          { madeOn: { before: "2025-01-01", certainty: "CERTAINLY" } },
          { citations: { some: { stance: { eq: "DISPUTES" } } } },
        ],
      },
    },
  ],
  ["claims by status", "ClaimCounts", { by: ["STATUS"] }],
  ["claims by status and subject", "ClaimCounts", { by: ["STATUS", "SUBJECT"] }],
  ["claims by kind and year", "ClaimCounts", { by: ["KIND", "YEAR"] }],
  ["claims by section", "ClaimCounts", { by: ["SECTION"] }],
  ["a company with all that it did and said", "Company", { id: "company:cloudflare", now: "2026-06-30" }],
  ["what is overdue or due soon", "Milestones", { filter: { deadline: { in: ["OVERDUE", "DUE_SOON"] } }, first: 100 }],
  ["every milestone with its deadline", "Milestones", { first: 100, orderBy: [{ field: "TITLE" }], now: "2026-11-20" }],
  [
    "events",
    "Milestones",
    { filter: { kind: { eq: "EVENT" } }, orderBy: [{ field: "HAPPENED_ON", direction: "DESC" }] },
  ],
  ["milestones on an earlier day", "Milestones", { at: { valid: "2026-01-15" }, first: 100 }],
  ["a series", "MetricSeries", { id: "metric:android-memory-safety-share" }],
  ["what speaks of the Linux kernel", "Search", { text: "Linux kernel Rust", first: 30 }],
  ["a node by its id", "Refetch", { id: "organization:cisa" }],
];

describe("The contract", () => {
  it("is valid against the SDL", async () => {
    const schema = buildSchema((await schemaTexts()).join("\n"));
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  it("is asked in each of its operations", () => {
    expect(new Set(QUESTIONS.map(([, name]) => name))).toEqual(new Set(NAMES));
  });
});

describeEngines("The contract, answered", (engine) => {
  let ask: Ask;
  let askEmbedded: Ask;

  beforeAll(async () => {
    ({ ask, askEmbedded } = await askingCommittedData(engine, "2026-11-20T12:00:00Z"));
  }, 300_000);

  it.each(QUESTIONS)("%s (%s): as the embedded engine does", async (_what, operationName, variables) => {
    const question = { query: CONTRACT, operationName, variables };
    const answer = await ask(question);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toBeTruthy();
    expect(answer).toEqual(await askEmbedded(question));
  });

  it("the claims that two files of evidence hold, page by page and no claim twice", async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask({ query: CONTRACT, operationName: "ClaimsPage", variables: { first: 40, after } });
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
