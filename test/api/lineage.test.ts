import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../src/api/server.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { assessment, claim, datasetOf, noonOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type Answer, answerOf, givenApi, post, refusalOf } from "./given-api.ts";

const step = (number: number) => `step-${String(number).padStart(2, "0")}`;

/** A chain of restatements of 13 steps; and a claim whose source leads to an original by three ways of the same length. */
const dataset = datasetOf({
  claim: [
    ...Array.from({ length: 14 }, (_, number) =>
      claim(
        step(number),
        number === 0 ? {} : { restates: [{ claim: `claim:${step(number - 1)}`, fidelity: "FAITHFUL" }] },
      ),
    ),
    claim("cites-the-top", {
      citations: [{ source: "source:top", stance: "SUPPORTS", tier: "SECONDARY", finding: "It says so." }],
      assessments: [assessment()],
    }),
  ],
  source: [
    source("article"),
    source("root"),
    source("top", { quotes: ["source:mm2"], derivedFrom: ["source:zz1"], republishes: ["source:aa3"] }),
    ...["mm2", "zz1", "aa3"].map((slug) => source(slug, { quotes: ["source:root"] })),
  ],
});

describeEngines("What is followed along relationships", (engine) => {
  let ask: (query: string, variables?: object) => Promise<Answer>;

  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, dataset);
    const api = await createApi({ reader: new GraphReader(store), clock: () => new Date(noonOf(20)) });
    ask = async (query, variables) => await answerOf(await api.fetch(post({ query, variables })));
  });

  it.each([
    [12, false, step(0)],
    [13, true, step(1)],
  ])("goes on for twelve steps: of a chain of %i, truncated is %s", async (length, truncated, origin) => {
    const { data, errors } = await ask("query ($id: ID!) { claim(id: $id) { lineage { truncated origins { id } } } }", {
      id: step(length),
    });
    expect(errors).toBeUndefined();
    expect(data?.claim).toEqual({ lineage: { truncated, origins: [{ id: `claim:${origin}` }] } });
  });

  it("takes the way of the smallest ids among the shortest", async () => {
    const { data } = await ask('{ source(id: "root") { impact { claims { claim { id } path { id } } } } }');
    const path = ["source:top", "source:aa3", "source:root"].map((id) => ({ id }));
    expect(data?.source).toEqual({ impact: { claims: [{ claim: { id: "claim:cites-the-top" }, path }] } });
  });

  it.each([
    ["{ lte: 2147483647 }", 1],
    ["{ gt: 2147483647 }", 0],
    ["{ gte: -3000000 }", 1],
    ["{ eq: null }", 0],
    ["{ ne: null }", 0],
    ["{ isNull: null }", 15],
  ])("days since the last look may be any number, or none: %s", async (operators, found) => {
    const { data, errors } = await ask(`{ claims(filter: { review: { staleDays: ${operators} } }) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data?.claims).toEqual({ totalCount: found });
  });
});

describe("Cursors that nobody here made", async () => {
  const { ask } = await givenApi();
  const forged = (...keys: string[]) => Buffer.from(JSON.stringify(keys)).toString("base64url");

  it.each([
    ["timeline", forged("timeline:HAPPENED,DUE:ASC", "2026-01-013", "NOPE", "milestone:x")],
    ["timeline", forged("timeline:HAPPENED,DUE:ASC", "zzz", "DUE", "milestone:x")],
    ["changes", forged("Revision:AT:ASC", "2026-11-23T12:00:00.000Z", "change:9999")],
  ])("are refused by %s", async (field, after) => {
    const [code] = refusalOf(await ask(`{ ${field}(after: "${after}") { pageInfo { endCursor } } }`));
    expect(code).toBe("INPUT_CURSOR_INVALID");
  });
});
