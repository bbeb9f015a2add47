import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../src/api/server.ts";
import type { Dataset } from "../../src/domain/record.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { describeEngines, type TestEngine } from "../engine/describe-engines.ts";
import { assessment, claim, datasetOf, date, noonOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type Answer, answerOf, type GivenApi, givenApi, NOW, post, refusalOf } from "./given-api.ts";
import { type TimelineQuestion, timelineOf } from "./given-timeline.ts";

type Ask = (query: string, variables?: object) => Promise<Answer>;

interface Item {
  readonly id: string;
  readonly title: string;
  readonly lane: string | null;
  readonly laneLabel: string | null;
  readonly date: { readonly text: string };
}

const ALL_AXES = ["DUE", "HAPPENED", "PUBLISHED", "RECORDED", "STATED"];

const QUERY = /* GraphQL */ `
  query T($from: Date, $to: Date, $certainty: Certainty!, $axes: [TimelineAxis!], $lane: TimelineLane!, $filter: TimelineFilter, $direction: OrderDirection!, $first: Int, $after: String, $at: PointInTime) {
    timeline(from: $from, to: $to, certainty: $certainty, axes: $axes, lane: $lane, filter: $filter, direction: $direction, first: $first, after: $after, at: $at) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id title lane laneLabel date { text } } }
    }
  }
`;
const DEFAULTS = { certainty: "POSSIBLY", lane: "SUBJECT", direction: "ASC" };

const JUDGED = {
  assessedAt: noonOf(2),
  assessedBy: "editor",
  confidence: "HIGH",
  rationale: "So it is.",
  basedOn: ["source:article"],
} as const;

/** A claim whose status changed twice in three judgements, a target kept, an event, an adoption and a source. */
function given(): Dataset {
  const recordedAt = noonOf(1);
  const { madeOn: _, ...undated } = claim("undated", { recordedAt: noonOf(6) });
  return datasetOf({
    claim: [
      claim("moved", {
        madeOn: date("2025-03-10"),
        about: ["company:acme", "project:rust"],
        assessments: [
          assessment({ validFrom: date("2025-04") }),
          assessment({ validFrom: date("2025-06"), assessedAt: noonOf(3) }),
          assessment({ validFrom: date("2025-09-15"), assessedAt: noonOf(4), status: "MISLEADING" }),
        ],
      }),
      undated,
    ],
    source: [source("article", { publishedOn: date("2025-03"), publishers: ["company:acme"] })],
    company: [
      { id: "company:acme", recordedAt, name: "Acme" },
      { id: "company:other", recordedAt, name: "Other" },
    ],
    project: [{ id: "project:rust", recordedAt, name: "Rust", kind: "LANGUAGE" }],
    milestone: [
      {
        id: "milestone:target",
        recordedAt,
        kind: "TARGET",
        title: "A target",
        due: date("2026-06", "BY"),
        concerns: ["company:other"],
        assessments: [
          { ...JUDGED, delivery: "UNDERWAY", validFrom: date("2025-02-01") },
          {
            ...JUDGED,
            delivery: "DELIVERED",
            deliveredOn: date("2026-05-20"),
            validFrom: date("2026-05-21"),
            assessedAt: noonOf(5),
          },
        ],
      },
      { id: "milestone:summit", recordedAt, kind: "EVENT", title: "A summit", happenedOn: date("2025-09") },
    ],
    adoption: [
      {
        id: "adoption:acme-core",
        recordedAt,
        adopter: "company:acme",
        adopts: ["project:rust"],
        component: "parser",
        since: date("2025"),
        assessments: [{ ...JUDGED, stage: "TRIAL", validFrom: date("2025-01-01") }],
      },
    ],
  });
}

async function asking(engine: TestEngine, dataset: Dataset): Promise<Ask> {
  const store = await engine.openEmpty(GRAPH_SCHEMA);
  await loadRecords(store, dataset);
  const api = await createApi({ reader: new GraphReader(store), clock: () => new Date(NOW) });
  return async (query, variables) => await answerOf(await api.fetch(post({ query, variables })));
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
}

async function pageOf(ask: Ask, variables: object): Promise<Page> {
  const { errors, data } = await ask(QUERY, { ...DEFAULTS, ...variables });
  expect(errors).toBeUndefined();
  return (data as { timeline: Page }).timeline;
}

async function itemsOf(ask: Ask, variables: object): Promise<readonly Item[]> {
  return (await pageOf(ask, { first: 100, ...variables })).edges.map(({ node }) => node);
}

async function idsOf(ask: Ask, variables: object): Promise<string[]> {
  return (await itemsOf(ask, variables)).map(({ id }) => id.replace("timeline:", ""));
}

/** Every entry, page by page; each page must say how many there are and whether another comes. */
async function walked(ask: Ask, variables: object, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await pageOf(ask, { ...variables, first, after });
    ids.push(...page.edges.map(({ node }) => node.id));
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.edges.at(-1)?.cursor ?? null).toBe(page.pageInfo.endCursor);
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(ids.length);
      return ids;
    }
    after = page.pageInfo.endCursor;
  }
}

describeEngines("A timeline", (engine) => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await asking(engine, given());
  }, 300_000);

  it("tells what happened and what is due, of one day the coarser first; a status said again is no change", async () => {
    expect(await idsOf(ask, {})).toEqual([
      "HAPPENED/adoption:acme-core",
      "HAPPENED/assessment:adoption/acme-core/1",
      "HAPPENED/assessment:milestone/target/1",
      "HAPPENED/assessment:moved/1",
      "HAPPENED/milestone:summit",
      "HAPPENED/assessment:moved/3",
      "HAPPENED/milestone:target",
      "HAPPENED/assessment:milestone/target/2",
      "DUE/milestone:target",
    ]);
  });

  it.each([
    [{ axes: ALL_AXES }],
    [{ axes: ["STATED", "PUBLISHED"] }],
    [{ axes: ALL_AXES, from: "2025-03-12", to: "2025-09-20" }],
    [{ axes: ALL_AXES, from: "2025-03-12", to: "2025-09-20", certainty: "CERTAINLY" }],
    [{ axes: ALL_AXES, from: "2025-09-02" }],
    [{ axes: ALL_AXES, to: "2026-06-29" }],
    [{ axes: ALL_AXES, to: "2026-06-29", certainty: "CERTAINLY" }],
  ] as [TimelineQuestion][])("is what the records say, forth and back, page by page: %j", async (question) => {
    const expected = timelineOf(given(), question);
    expect(expected.length).toBeGreaterThan(1);
    expect(await walked(ask, question, 3)).toEqual(expected);
    expect(await walked(ask, { ...question, direction: "DESC" }, 2)).toEqual(expected.toReversed());
  });

  it("takes dates in that may lie in the range, or only those that must", async () => {
    const range = {
      axes: ["HAPPENED", "PUBLISHED"],
      from: "2025-03-15",
      to: "2025-08-31",
      filter: { entry: ["SOURCE", "ADOPTION"] },
    };
    expect(await idsOf(ask, range)).toEqual(["HAPPENED/adoption:acme-core", "PUBLISHED/source:article"]);
    expect(await idsOf(ask, { ...range, certainty: "CERTAINLY" })).toEqual([]);
    expect(await idsOf(ask, { ...range, from: "2025-03-01", certainty: "CERTAINLY" })).toEqual([
      "PUBLISHED/source:article",
    ]);
    // A date with an open beginning may lie anywhere before its end, and for certain nowhere.
    const due = { axes: ["DUE"], from: "2026-01-01", to: "2026-02-01" };
    expect(await idsOf(ask, due)).toEqual(["DUE/milestone:target"]);
    expect(await idsOf(ask, { ...due, to: "2026-12-31", certainty: "CERTAINLY" })).toEqual([]);
  });

  it("hides what had not happened on an earlier day, and takes states of that day", async () => {
    const at = { valid: "2025-09-10" };
    expect(await idsOf(ask, { at })).toEqual([
      "HAPPENED/adoption:acme-core",
      "HAPPENED/assessment:adoption/acme-core/1",
      "HAPPENED/assessment:milestone/target/1",
      "HAPPENED/assessment:moved/1",
      "HAPPENED/milestone:summit",
      "DUE/milestone:target",
    ]);
    const [due] = await itemsOf(ask, { at, axes: ["DUE"], lane: "STATUS" });
    expect(due?.lane).toBe("PENDING");
    expect((await itemsOf(ask, { axes: ["DUE"], lane: "STATUS" }))[0]?.lane).toBe("MET");
  });

  it("holds what was known then, and no more", async () => {
    for (const day of [1, 2, 3, 4, 5, 6]) {
      const known = noonOf(day);
      const expected = timelineOf(given(), { axes: ALL_AXES, known });
      expect(await walked(ask, { axes: ALL_AXES, at: { known } }, 4)).toEqual(expected);
    }
  });

  it("has lanes by subject, kind and status, with titles that say what changed", async () => {
    const filter = { entry: ["ASSESSMENT", "ADOPTION"] };
    const rows = async (lane: string) =>
      (await itemsOf(ask, { lane, filter })).map((item) => [item.lane, item.laneLabel]);
    expect(await rows("SUBJECT")).toEqual([
      ["company:acme", "Acme"],
      ["company:acme", "Acme"],
      ["company:other", "Other"],
      ["company:acme", "Acme"],
      ["company:acme", "Acme"],
      ["company:other", "Other"],
    ]);
    expect((await rows("KIND")).map(([lane]) => lane)).toEqual([
      "ADOPTION",
      "ADOPTION",
      "TARGET",
      "STATE",
      "STATE",
      "TARGET",
    ]);
    expect((await rows("STATUS")).map(([lane]) => lane)).toEqual([
      "TRIAL",
      "TRIAL",
      "UNDERWAY",
      "SUPPORTED",
      "MISLEADING",
      "DELIVERED",
    ]);
    expect((await itemsOf(ask, { filter })).map(({ title }) => title)).toEqual([
      "parser",
      "stage → TRIAL: parser",
      "delivery → UNDERWAY: A target",
      "status → SUPPORTED: What moved says.",
      "status → MISLEADING: What moved says.",
      "delivery → DELIVERED: A target",
    ]);
  });

  it("is narrowed kind by kind, and to a subject", async () => {
    const ids = (filter: object) => idsOf(ask, { axes: ["STATED", "HAPPENED", "DUE"], filter });
    const others = ["HAPPENED/milestone:target", "HAPPENED/assessment:milestone/target/2", "DUE/milestone:target"];
    const refuted = await ids({ claim: { status: { eq: "REFUTED" } } });
    expect(refuted.filter((id) => id.includes("moved"))).toEqual([]);
    expect(refuted).toEqual(expect.arrayContaining(others));
    expect(await ids({ subject: "company:other" })).toEqual(["HAPPENED/assessment:milestone/target/1", ...others]);
    expect(await ids({ subject: "company:acme", milestone: { id: { in: [] } } })).toEqual([
      "HAPPENED/adoption:acme-core",
      "HAPPENED/assessment:adoption/acme-core/1",
      "STATED/claim:moved",
      "HAPPENED/assessment:moved/1",
      "HAPPENED/assessment:moved/3",
    ]);
    expect(await ids({ entry: [] })).toEqual([]);
    expect(await idsOf(ask, { axes: [] })).toEqual([]);
  });

  it("shows the things as their types have them, under any names", async () => {
    const { data, errors } = await ask(`{ timeline(first: 2, filter: { entry: [MILESTONE, SOURCE] }) {
      nodes { when: date { text latest qualifier } what: entry { __typename ... on Node { id } ... on Milestone { name: title } } }
      edges { node { entry { ... on Node { id } ... on Milestone { kind } ... on Source { url } } } }
    } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      timeline: {
        nodes: [
          {
            when: { text: "2025-09", latest: "2025-09-30", qualifier: "ON" },
            what: { __typename: "Milestone", id: "milestone:summit", name: "A summit" },
          },
          {
            when: { text: "2026-05-20", latest: "2026-05-20", qualifier: "ON" },
            what: { __typename: "Milestone", id: "milestone:target", name: "A target" },
          },
        ],
        edges: [
          { node: { entry: { id: "milestone:summit", kind: "EVENT" } } },
          { node: { entry: { id: "milestone:target", kind: "TARGET" } } },
        ],
      },
    });
  });
});

describeEngines("A timeline after something left the files", (engine) => {
  it("neither shows nor counts it, unless an earlier revision is asked for", async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    const before = await loadRecords(store, given());
    const { claim: claims, ...others } = given();
    const left = { ...others, claim: claims.filter(({ id }) => id !== "claim:moved") };
    await loadRecords(store, left, 19);
    const api = await createApi({ reader: new GraphReader(store), clock: () => new Date(NOW) });
    const ask: Ask = async (query, variables) => await answerOf(await api.fetch(post({ query, variables })));
    const question = { axes: ALL_AXES };
    expect(await walked(ask, question, 100)).toEqual(timelineOf(left, question));
    const at = { revision: before.revision };
    expect(await walked(ask, { ...question, at }, 100)).toEqual(timelineOf(given(), question));
  });
});

describeEngines("A timeline of the committed data", (engine) => {
  let ask: Ask;
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await getDataset("data");
    ask = await asking(engine, dataset);
  }, 300_000);

  it.each([
    [{ axes: ["HAPPENED", "DUE"] }],
    [{ axes: ALL_AXES, from: "2025-12-15", to: "2026-03-20" }],
    [{ axes: ALL_AXES, from: "2025-12-15", to: "2026-03-20", certainty: "CERTAINLY" }],
  ] as [TimelineQuestion][])("is what the records say, page by page: %j", async (question) => {
    const expected = timelineOf(dataset, question);
    expect(expected.length).toBeGreaterThan(40);
    expect(await walked(ask, question, 100)).toEqual(expected);
  });
});

describe("A timeline refuses", () => {
  let api: GivenApi;
  beforeAll(async () => {
    api = await givenApi({ dataset: given() });
  });
  const refused = async (variables: object) => refusalOf(await api.ask(QUERY, { ...DEFAULTS, ...variables }));

  it("a cursor of other axes, of the other direction and of something else", async () => {
    const { endCursor } = (await pageOf(api.ask, { first: 2 })).pageInfo;
    expect((await pageOf(api.ask, { after: endCursor, axes: ["DUE", "HAPPENED"], lane: "KIND" })).edges).toHaveLength(
      7,
    );
    expect(await refused({ after: endCursor, axes: ["DUE"] })).toEqual([
      "INPUT_CURSOR_INVALID",
      `The cursor "${endCursor}" was made under the order timeline:DUE,HAPPENED:ASC, not timeline:DUE:ASC.`,
    ]);
    expect((await refused({ after: endCursor, direction: "DESC" }))[0]).toBe("INPUT_CURSOR_INVALID");
    expect((await refused({ after: "nothing" }))[0]).toBe("INPUT_CURSOR_INVALID");
  });

  it("a range that ends before it begins", async () => {
    expect(await refused({ from: "2026-02-01", to: "2026-01-31" })).toEqual([
      "INPUT_INVALID",
      "The range ends before it begins: `from` is 2026-02-01 and `to` is 2026-01-31.",
    ]);
  });

  it("more entries than a page has, and more objects than an answer has", async () => {
    expect((await refused({ first: 101 }))[0]).toBe("INPUT_LIMIT_EXCEEDED");
    expect((await refused({ first: -1 }))[0]).toBe("INPUT_INVALID");
    const deep = "... on Claim { citations(first: 100) { nodes { citedBy(first: 100) { nodes { id } } } } }";
    const answer = await api.ask(`{ timeline(first: 100, axes: [STATED]) { nodes { entry { ${deep} } } } }`);
    expect(refusalOf(answer)[0]).toBe("INPUT_LIMIT_EXCEEDED");
  });

  it("a subject that is none", async () => {
    expect((await refused({ filter: { subject: "claim:moved" } }))[0]).toBe("INPUT_ID_INVALID");
    expect((await refused({ filter: { subject: "acme" } }))[0]).toBe("INPUT_ID_INVALID");
  });
});
