import fc from "fast-check";
import { expect, it } from "vitest";
import { createApi } from "../../src/api/server.ts";
import type { ClaimAssessment, ClaimRecord, Dataset, MilestoneRecord } from "../../src/domain/record.ts";
import { wordsOf } from "../../src/domain/vocabulary.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { beyondTheirEnds } from "../graph/beyond-their-ends.ts";
import { assessment, claim, datasetOf, date, everything, noonOf, source } from "../graph/given-dataset.ts";
import { exportOf, loadRecords } from "../graph/given-load.ts";
import { answerOf, post } from "./given-api.ts";
import { linkName, type RevisionEdge, replayedGraph } from "./replayed-graph.ts";

const QUERY = `query Changes($after: String, $first: Int) { changes(after: $after, first: $first) {
  edges { cursor node { number at by message isContinuation changed { subjectId kind before after } } }
  pageInfo { hasNextPage endCursor }
} }`;

/** All pages of `changes`, so many revisions a page. */
async function allChanges(store: GraphStore, first: number): Promise<RevisionEdge[]> {
  const api = await createApi({ reader: new GraphReader(store), clock: () => new Date("2026-12-20T12:00:00Z") });
  const edges: RevisionEdge[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await answerOf(await api.fetch(post({ query: QUERY, variables: { after, first } })));
    expect(errors).toBeUndefined();
    const page = data?.changes as {
      readonly edges: readonly RevisionEdge[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return edges;
    after = page.pageInfo.endCursor;
  }
}

/** What the graph holds, under the names of a replayed one. */
async function held(store: GraphStore): Promise<ReadonlyMap<string, object>> {
  const things = await exportOf(store);
  return new Map(
    things.map((thing) => [
      "label" in thing ? thing.id : linkName(thing.type, thing.from, thing.to, thing.key),
      thing.properties,
    ]),
  );
}

async function expectReplayed(store: GraphStore, first: number): Promise<void> {
  const edges = await allChanges(store, first);
  for (const { node } of edges) {
    for (const { kind, before, after } of node.changed) {
      expect([before === null, after === null]).toEqual([kind === "RECORDED", kind === "CLOSED"]);
    }
  }
  const [replayed, real] = [replayedGraph(edges), await held(store)];
  expect(new Map([...replayed].sort())).toEqual(new Map([...real].sort()));
}

async function emptyStore(): Promise<GraphStore> {
  const store = await openStore({ address: "memory:" });
  await store.prepare(GRAPH_SCHEMA);
  return store;
}

const day = fc.integer({ min: 1, max: 9 });
const SLUGS = ["a", "b", "c"] as const;
const DAYS = ["2025-01-10", "2025-06", "2026"] as const;

/** A judgement, perhaps corrected and looked at again. */
const judgement: fc.Arbitrary<ClaimAssessment> = fc
  .record({
    status: fc.constantFrom(...wordsOf("ClaimStatus")),
    standing: fc.constantFrom(...wordsOf("Standing")),
    validFrom: fc.constantFrom(...DAYS),
    assessed: day,
    corrected: fc.option(day),
    reviewed: fc.option(day),
    basedOn: fc.subarray(["source:article", "source:report"]),
  })
  .map(({ validFrom, assessed, corrected, reviewed, ...rest }) =>
    assessment({
      ...rest,
      validFrom: date(validFrom),
      assessedAt: noonOf(assessed),
      ...(corrected === null ? {} : { correctedAt: noonOf(assessed + corrected) }),
      ...(reviewed === null ? {} : { reviews: [{ reviewedAt: noonOf(assessed + reviewed), by: "reviewer" }] }),
    }),
  );

/** A claim that names others, be they there or not; what is not there is left out of the data set. */
const anyClaim = (slug: string): fc.Arbitrary<ClaimRecord> =>
  fc
    .record({
      recorded: day,
      statement: fc.constantFrom("One.", "Two."),
      restates: fc.subarray(SLUGS.filter((other) => other !== slug)),
      cites: fc.subarray(["article", "report"] as const),
      about: fc.subarray(["company:acme", "project:rust"] as const),
      announces: fc.subarray(["milestone:target"] as const),
      quantities: fc.integer({ min: 0, max: 2 }),
      assessments: fc.array(judgement, { maxLength: 3 }),
    })
    .map(({ recorded, restates, cites, quantities, ...rest }) =>
      claim(slug, {
        ...rest,
        recordedAt: noonOf(recorded),
        restates: restates.map((other) => ({ claim: `claim:${other}`, fidelity: "FAITHFUL" })),
        citations: cites.map((other) => ({
          source: `source:${other}`,
          stance: "SUPPORTS",
          tier: "PRIMARY",
          finding: "So.",
        })),
        quantities: Array.from({ length: quantities }, (_, value) => ({ comparator: "EQUAL", value, unit: "percent" })),
      }),
    );

const milestone: fc.Arbitrary<MilestoneRecord> = fc
  .record({ recorded: day, concerns: fc.subarray(["company:acme"] as const), assessed: day })
  .map(({ recorded, concerns, assessed }) => {
    const { status: _, standing: __, ...judged } = assessment({ assessedAt: noonOf(assessed) });
    return {
      id: "milestone:target",
      recordedAt: noonOf(recorded),
      kind: "TARGET",
      title: "A target",
      due: date("2026-09"),
      concerns,
      assessments: [{ ...judged, delivery: "UNDERWAY" }],
    };
  });

/** A data set in which some records are missing, and whatever names them with them. */
const dataset: fc.Arbitrary<Dataset> = fc
  .record({
    claims: fc.tuple(...SLUGS.map((slug) => fc.option(anyClaim(slug)))),
    milestone: fc.option(milestone),
    sources: fc.tuple(day, day),
    hasAdoption: fc.boolean(),
    observations: fc.subarray(["2023", "2024"] as const),
    parties: day,
  })
  .map(({ claims, milestone: target, sources: [article, report], hasAdoption, observations, parties }) => {
    const present = claims.filter((each) => each !== null);
    const isThere = (id: string): boolean => present.some((each) => each.id === id);
    const recordedAt = noonOf(parties);
    return datasetOf({
      claim: present.map((each) => ({
        ...each,
        restates: (each.restates ?? []).filter((other) => isThere(other.claim)),
        announces: target === null ? [] : (each.announces ?? []),
      })),
      source: [
        source("article", { recordedAt: noonOf(article), quotes: ["source:report"] }),
        source("report", { recordedAt: noonOf(report) }),
      ],
      company: [{ id: "company:acme", recordedAt, name: "Acme" }],
      project: [{ id: "project:rust", recordedAt, name: "Rust", kind: "LANGUAGE" }],
      milestone: target === null ? [] : [target],
      adoption: hasAdoption
        ? [
            {
              id: "adoption:core",
              recordedAt,
              adopter: "company:acme",
              adopts: ["project:rust"],
              component: "core",
              sources: [],
            },
          ]
        : [],
      metric: [
        {
          id: "metric:share",
          recordedAt,
          name: "Share",
          unit: "percent",
          observations: observations.map((year, value) => ({
            value,
            comparator: "EQUAL",
            asOf: date(year),
            source: "source:report",
          })),
        },
      ],
    });
  });

it("Replaying all changes of any sequence of loads gives the graph that is exported, on both clocks", async () => {
  const loads = fc.array(fc.record({ dataset, at: fc.integer({ min: 5, max: 28 }) }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(loads, fc.integer({ min: 1, max: 12 }), async (sequence, first) => {
      const store = await emptyStore();
      try {
        for (const each of sequence) {
          await loadRecords(store, each.dataset, each.at);
          expect(await beyondTheirEnds(store)).toBe(0);
        }
        await expectReplayed(store, first);
      } finally {
        await store.close();
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

it("Replaying all changes of one record of every kind gives the graph that is exported", async () => {
  const store = await emptyStore();
  await loadRecords(store, everything());
  await loadRecords(store, { ...everything(), adoption: [] });
  await expectReplayed(store, 2);
  await store.close();
}, 60_000);

it("Replaying all changes of the committed data gives the graph that is exported", async () => {
  const store = await emptyStore();
  await loadRecords(store, await getDataset("data"));
  await expectReplayed(store, 7);
  await store.close();
}, 60_000);
