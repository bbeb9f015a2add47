import { beforeAll, describe, expect, it } from "vitest";
import { createExecutor } from "../../src/api/executor.ts";
import { parametersOf } from "../../src/feeds/parameters.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { answerOf, post } from "../api/given-api.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { claim, datasetOf, everything, noonOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenFeeds, givenStore } from "./given-feeds.ts";

const idsIn = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line).id);
const idsOf = async (given: GivenFeeds, feed: string, query: string): Promise<string[]> => {
  const response = await given.get(`/feeds/${feed}.ndjson?${query}`);
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return idsIn(text);
};

/** Every parameter beside what the API is asked for the same. */
const SAME: readonly (readonly [feed: string, query: string, args: string])[] = [
  ["claims", "status=REFUTED,MISLEADING", "filter: {status: {in: [REFUTED, MISLEADING]}}"],
  ["claims", "status=REFUTED&status=MISLEADING", "filter: {status: {in: [REFUTED, MISLEADING]}}"],
  ["claims", "kind=FORECAST&standing=CURRENT", "filter: {kind: {eq: FORECAST}, standing: {eq: CURRENT}}"],
  ["claims", "topic=kernel%20development,drivers", 'filter: {topics: {hasAny: ["kernel development", "drivers"]}}'],
  ["claims", "statement=GCC", 'filter: {statement: {contains: "GCC"}}'],
  ["claims", "statement=Rust%2C%20and", 'filter: {statement: {contains: "Rust, and"}}'],
  [
    "claims",
    "about=project:linux,project:gccrs",
    'filter: {about: {some: {id: {in: ["project:linux", "project:gccrs"]}}}}',
  ],
  [
    "claims",
    "statedIn=rust-enterprise-takeover",
    'filter: {statedIn: {some: {source: {id: {eq: "source:rust-enterprise-takeover"}}}}}',
  ],
  ["claims", "madeOn=2025-12", 'filter: {madeOn: {within: {from: "2025-12-01", to: "2025-12-31"}}}'],
  [
    "claims",
    "id=gccrs-talk-at-rustconf-2026,claim:none",
    'filter: {id: {in: ["gccrs-talk-at-rustconf-2026", "none"]}}',
  ],
  [
    "claims",
    `kind=EVENT&filter=${encodeURIComponent('{"or":[{"status":{"eq":"REFUTED"}},{"status":{"eq":"SUPPORTED"}}]}')}`,
    "filter: {kind: {eq: EVENT}, status: {in: [REFUTED, SUPPORTED]}}",
  ],
  ["claims", "status=SUPPORTED&at=2026-02-01", 'filter: {status: {eq: SUPPORTED}}, at: {valid: "2026-02-01"}'],
  ["claims", "status=SUPPORTED&valid=2026-02-01", 'filter: {status: {eq: SUPPORTED}}, at: {valid: "2026-02-01"}'],
  ["claims", "known=2026-11-24T00:00:00Z", 'at: {known: "2026-11-24T00:00:00Z"}'],
  ["claims", "at=2026-02-01&revision=1", 'at: {valid: "2026-02-01", revision: 1}'],
  ["sources", "kind=SURVEY&access=OPENED", "filter: {kind: {eq: SURVEY}, access: {eq: OPENED}}"],
  [
    "sources",
    "publishers=organization:rust-project",
    'filter: {publishers: {some: {id: {eq: "organization:rust-project"}}}}',
  ],
  [
    "milestones",
    "deadline=MISSED,OVERDUE&now=2026-06-01",
    'filter: {deadline: {in: [MISSED, OVERDUE]}}, now: "2026-06-01"',
  ],
  ["milestones", "due=2026", 'filter: {due: {within: {from: "2026-01-01", to: "2026-12-31"}}}'],
  [
    "adoptions",
    "stage=PRODUCTION&adopts=project:rust",
    'filter: {stage: {eq: PRODUCTION}, adopts: {some: {id: {eq: "rust"}}}}',
  ],
];

describeEngines("what a feed is asked for", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    given = await givenFeeds(store);
  });

  it.each(SAME)("%s?%s is what the API answers to %s", async (feed, query, args) => {
    const ids: string[] = [];
    for (let after = "null"; after !== ""; ) {
      const document = `{ ${feed}(${args}, first: 100, after: ${after}, orderBy: [{field: ID}]) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
      const { data, errors } = await answerOf(await given.api.fetch(post({ query: document })));
      expect(errors).toBeUndefined();
      const page = data?.[feed] as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? JSON.stringify(page.pageInfo.endCursor) : "";
    }
    expect(ids.length).toBeGreaterThan(0);
    expect(await idsOf(given, feed, query)).toEqual(ids);
  });
});

describe("parameters of a feed", () => {
  let given: GivenFeeds;
  beforeAll(async () => {
    given = await givenFeeds(await givenStore(everything()));
  });
  const messageOf = async (query: string, feed = "claims.csv"): Promise<string> => {
    const response = await given.get(`/feeds/${feed}?${query}`);
    expect(response.status).toBe(400);
    return ((await response.json()) as { message: string }).message;
  };

  it("are those of its document: the filter's plain fields, the point in time, and its own options", async () => {
    const queries = await createExecutor(new GraphReader(given.store));
    const namesOf = (name: string) => {
      const feed = given.feeds.find(name);
      return feed === null ? [] : parametersOf(queries, feed).map(({ name }) => name);
    };
    expect(namesOf("claims.csv")).toEqual(
      expect.arrayContaining([
        "filter",
        "status",
        "topic",
        "about",
        "citations",
        "madeOn",
        "at",
        "known",
        "revision",
        "now",
      ]),
    );
    for (const hidden of ["first", "after", "and", "not", "topics", "review"]) {
      expect(namesOf("claims.csv")).not.toContain(hidden);
    }
    // Milestones have a relationship `contains`, which is not the operator of texts.
    expect(namesOf("milestones.csv")).not.toContain("not");
    expect(namesOf("events.atom")).not.toContain("milestone");
    expect(namesOf("changes.csv")).toEqual(["at", "known", "revision"]);
    expect(namesOf("claimreview.jsonld")).toContain("base");
  });

  it.each([
    ["filter=%7B", /^The parameter `filter` is not JSON: /],
    ["filter=%7B%22stats%22%3A1%7D", /Field "stats" is not defined by type "ClaimFilter"\. Did you mean "status" or/],
    ["filter=[]", /^Variable "\$filter" got invalid value/],
    ["status=", /^The parameter `status` is empty\.$/],
    ["at=2026-01-01&at=2026-01-02", /^The parameter `at` is given twice; it takes one value\.$/],
    ["at=2026-01-01&valid=2026-01-02", /^The parameter `at` is given twice; it takes one value\.$/],
    ["at=tomorrow", /^The parameter `at` cannot be read: "tomorrow" is not a day such as 2026-11-23\.$/],
    ["now=2026-02-30", /^The parameter `now` cannot be read: "2026-02-30" is not a day/],
    ["known=2026", /^The parameter `known` cannot be read: "2026" is not an instant such as 2026-11-23T12:00:00Z\.$/],
    ["revision=many", /^The parameter `revision` cannot be read: Int cannot represent non-integer value: "many"/],
    ["status=refuted", /^The parameter `status` has no value "refuted"\. Did you mean "REFUTED"\?$/],
    ["standing=GONE", /^The parameter `standing` has no value "GONE"\. It takes CURRENT, OUTDATED, WITHDRAWN\.$/],
    [`status=REFUTED,${"x".repeat(300)}`, /^The parameter `status` has no value "x{60}…"\. It takes UNASSESSED, /],
    ["revision=-1", /^There is no revision -1/],
    ["revision=1&known=2026-11-20T00:00:00Z", /^Give either `known` or `revision`, not both/],
    ["madeOn=2026-13", /^The parameter `madeOn` cannot be read: "2026-13" is not a date: there is no month 13\.$/],
    ["about=Rust", /"Rust"/],
    [`${"x".repeat(300)}=1`, /^The feed claims\.csv takes no parameter "x{60}…"\. It takes filter, /],
    [`filter=${encodeURIComponent(`${'{"not":'.repeat(20)}{}${"}".repeat(20)}`)}`, /objects inside one another/],
  ])("are refused in whole sentences: %s", async (query, message) => {
    expect(await messageOf(query)).toMatch(message);
  });

  it("of the writer alone are told to it, and to no query", async () => {
    const text = await (await given.get("/feeds/claimreview.jsonld?base=https://facts.example/c/")).text();
    expect(text).toContain('"url":"https://facts.example/c/rust-is-used"');
    expect(await messageOf("base=nowhere", "claimreview.jsonld")).toMatch(/^The base "nowhere" is not an address/);
  });
});

describe("a feed that is read while the data changes", () => {
  const citing = (slug: string, more = {}) =>
    claim(slug, {
      citations: [{ source: "source:article", stance: "SUPPORTS", tier: "PRIMARY", finding: "It says so." }],
      ...more,
    });
  const many = datasetOf({
    source: [source("article")],
    claim: Array.from({ length: 900 }, (_, index) => citing(`c${String(index).padStart(3, "0")}`)),
  });
  const claimsIn = (text: string): string[] =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line).claim);

  it("is of the one revision at which it was begun, and the next one is of the new", { timeout: 60_000 }, async () => {
    const given = await givenFeeds(await givenStore(many));
    const feed = given.feeds.find("citations.ndjson");
    if (feed === null) throw new Error("There is no such feed.");
    let text = "";
    let pieces = 0;
    for await (const piece of (await given.feeds.open(feed)).text()) {
      text += piece;
      pieces += 1;
      if (pieces > 1) continue;
      // One page is made and the next one read: three are left, of which the half is gone now, and yet was there when it began.
      const added = citing("c899-and-another", { recordedAt: noonOf(25) });
      await loadRecords(given.store, { ...many, claim: [...many.claim.slice(0, 450), added] }, 26);
    }
    expect(pieces).toBe(5);
    expect(claimsIn(text)).toEqual(many.claim.map(({ id }) => id));
    const next = claimsIn(await (await given.get("/feeds/citations.ndjson")).text());
    expect(next).toEqual([...many.claim.slice(0, 450).map(({ id }) => id), "claim:c899-and-another"]);
  });
});

describe("the feed of ClaimReviews", () => {
  it("shows the judgement of the day that is asked for", async () => {
    const given = await givenFeeds(await givenStore(everything()));
    const namesAt = async (query: string) => {
      const { "@graph": reviews } = (await (await given.get(`/feeds/claimreview.jsonld?${query}`)).json()) as {
        "@graph": { reviewRating: { alternateName: string } }[];
      };
      return reviews.map(({ reviewRating }) => reviewRating.alternateName);
    };
    expect(await namesAt("id=rust-is-used")).toEqual(["Misleading"]);
    expect(await namesAt("id=rust-is-used&at=2026-01-31")).toEqual(["Supported"]);
    expect(await namesAt("id=rust-is-used&at=2024-01-01")).toEqual([]);
  });
});
