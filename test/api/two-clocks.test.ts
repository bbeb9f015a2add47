import fc from "fast-check";
import { expect, it } from "vitest";
import { createApi } from "../../src/api/server.ts";
import type { Dataset } from "../../src/domain/record.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { describeEngines, type TestEngine } from "../engine/describe-engines.ts";
import { noonOf } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { answerOf, post } from "./given-api.ts";
import { history, points } from "./given-history.ts";
import { fold, type Point, type Told } from "./naive-fold.ts";

/** Existence, statuses, histories, deliveries, citations, last looks, counts, filters, orders and totals, all at one point. */
const TWO_CLOCKS = `query TwoClocks($at: PointInTime) {
  claims(first: 100, orderBy: [{ field: STATUS }, { field: MADE_ON, direction: DESC }], at: $at) {
    totalCount
    nodes {
      id status standing statusSince { text } citations { totalCount } review { lastReviewedAt }
      statusHistory { validFrom validTo assessment { status } }
    }
  }
  right: claims(filter: { status: { in: [SUPPORTED, MOSTLY_SUPPORTED] } }, at: $at) { totalCount }
  cited: claims(filter: { citations: { some: {} } }, at: $at) { totalCount }
  claimCounts(by: [STATUS], at: $at) { keys { value } count }
  milestones(first: 100, at: $at) { nodes { id delivery deadline } }
  late: milestones(first: 100, filter: { deadline: { in: [MISSED, OVERDUE] } }, at: $at) { nodes { id } }
}`;

interface Answered {
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly status: string;
      readonly standing: string | null;
      readonly statusSince: { readonly text: string } | null;
      readonly citations: { readonly totalCount: number };
      readonly review: { readonly lastReviewedAt: string } | null;
      readonly statusHistory: readonly {
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly assessment: { readonly status: string };
      }[];
    }[];
  };
  readonly right: { readonly totalCount: number };
  readonly cited: { readonly totalCount: number };
  readonly claimCounts: readonly { readonly keys: readonly { readonly value: string }[]; readonly count: number }[];
  readonly milestones: { readonly nodes: Told["milestones"] };
  readonly late: { readonly nodes: readonly { readonly id: string }[] };
}

/** The answer in the form in which the fold tells it. */
function told({ claims, right, cited, claimCounts, milestones, late }: Answered): Told {
  return {
    claims: {
      totalCount: claims.totalCount,
      nodes: claims.nodes.map(({ id, status, standing, statusSince, statusHistory, citations, review }) => ({
        id,
        status,
        standing,
        since: statusSince?.text ?? null,
        history: statusHistory.map(({ validFrom, validTo, assessment }) => [validFrom, validTo, assessment.status]),
        citations: citations.totalCount,
        looked: review?.lastReviewedAt ?? null,
      })),
    },
    right,
    cited,
    counts: claimCounts.map(({ keys, count }) => ({ value: String(keys[0]?.value), count })),
    milestones: milestones.nodes,
    late: late.nodes.map(({ id }) => id),
  };
}

/** Loads a history, and asks for it at a point. */
async function asking(store: GraphStore, dataset: Dataset): Promise<(at: Point) => Promise<Told>> {
  await loadRecords(store, dataset, 29);
  const api = await createApi({
    reader: new GraphReader(store),
    clock: () => new Date(noonOf(30)),
    limits: { timeoutMs: 120_000 },
  });
  return async (at) => {
    const { data, errors } = await answerOf(await api.fetch(post({ query: TWO_CLOCKS, variables: { at } })));
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return told(data as unknown as Answered);
  };
}

const HISTORIES = { embedded: 40, server: 10 } as const;

describeEngines("Both clocks", (engine: TestEngine) => {
  const numRuns = engine.isServer ? HISTORIES.server : HISTORIES.embedded;

  it(`answer as a reader of the log would, in ${numRuns} random histories at 36 points each`, {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(history, points, async (dataset, pairs) => {
        const ask = await asking(await engine.openEmpty(GRAPH_SCHEMA), dataset);
        for (const at of pairs) expect({ at, ...(await ask(at)) }).toEqual({ at, ...fold(dataset, at) });
      }),
      { numRuns, endOnFailure: engine.isServer },
    );
  });
});
