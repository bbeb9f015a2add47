import { parseFeed } from "@rowanmanning/feed-parser";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { assessment, claim, datasetOf, date, noonOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenCommitted, givenFeeds, givenStore } from "./given-feeds.ts";
import { inXml, NASTY, nastyDataset, nastySlug } from "./given-nasty.ts";
import { JSON_FEED_SCHEMA } from "./json-feed-schema.ts";

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_modified: string;
  readonly tags: readonly string[];
  readonly authors: readonly { readonly name: string }[];
  readonly _claimline?: { readonly date: Readonly<Record<string, string | null>> };
}

interface Page {
  readonly items: readonly Item[];
  readonly next_url?: string;
  readonly feed_url: string;
}

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(JSON_FEED_SCHEMA);

const textOf = async (given: GivenFeeds, path: string): Promise<string> => {
  const response = await given.get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return await response.text();
};

async function pageOf(given: GivenFeeds, path: string): Promise<Page> {
  const page: unknown = JSON.parse(await textOf(given, path));
  isJsonFeed(page);
  expect(isJsonFeed.errors ?? []).toEqual([]);
  return page as Page;
}

/** All pages, from the newest to the oldest. */
async function allItems(given: GivenFeeds, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: Page = await pageOf(given, next);
    expect(page.items.length).toBeLessThanOrEqual(100);
    items.push(...page.items);
    next = page.next_url;
  }
  return items;
}

/** All pages as Atom. */
async function allAtoms(given: GivenFeeds, path: string): Promise<string[]> {
  const atoms: string[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const atom: string = await textOf(given, next);
    atoms.push(atom);
    next = /<link rel="next" href="([^"]+)"\/>/.exec(atom)?.[1]?.replaceAll("&#38;", "&");
  }
  return atoms;
}

const NAMES = ["changes", "events"] as const;

describeEngines("the news of the committed data", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    given = await givenFeeds(store);
  });

  it.each(NAMES)("%s say the same as Atom and as JSON Feed", async (name) => {
    const { items } = await pageOf(given, `/feeds/${name}.feed.json`);
    const feed = parseFeed(await textOf(given, `/feeds/${name}.atom`));
    expect(items.length).toBe(100);
    expect(feed.items.map(({ id, title, url, updated }) => [id, title, url, updated?.toISOString()])).toEqual(
      items.map(({ id, title, url, date_modified }) => [id, title, url, date_modified]),
    );
    expect(feed.items.map(({ categories, authors }) => [categories.map(({ term }) => term), authors[0]?.name])).toEqual(
      items.map(({ tags, authors }) => [tags, authors[0]?.name]),
    );
    expect([feed.meta.type, feed.meta.version, feed.title, feed.self]).toEqual([
      "atom",
      "1.0",
      name === "changes" ? "Changes of Claimline" : "Events in Claimline",
      `http://facts.example/feeds/${name}.atom`,
    ]);
    const newest = items
      .map((item) => item.date_modified)
      .sort()
      .at(-1);
    expect(feed.updated?.toISOString()).toBe(newest);
  });

  it.each(NAMES)("%s lead to the older ones, page by page, and leave none out", async (name) => {
    const items = await allItems(given, `/feeds/${name}.feed.json`);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const rows = (await textOf(given, `/feeds/changes.ndjson`)).split("\n").slice(0, -1);
    const wanted = name === "changes" ? rows.length : (await counted(given)).timeline.totalCount;
    expect(items.length).toBe(wanted);
    const next = /<link rel="next" href="([^"]+)"\/>/.exec(await textOf(given, `/feeds/${name}.atom`))?.[1] ?? "";
    const older = parseFeed(await textOf(given, next));
    expect(older.items.map(({ id }) => id)).toEqual(items.slice(100, 200).map(({ id }) => id));
  });

  it("tell changes newest first, and what was judged otherwise", async () => {
    const items = await allItems(given, "/feeds/changes.feed.json");
    const instants = items.map((item) => item.date_modified);
    expect(instants).toEqual(instants.toSorted().toReversed());
    const corrected = items.find(({ id }) =>
      id.endsWith("2026-11-25T04:00:00.000Z/milestone:apt-hard-rust-requirement"),
    );
    expect(corrected?.title).toBe("Corrected: APT needs Rust");
    expect(corrected?.content_text).toContain("delivery: unknown → partly delivered");
    expect(corrected?.content_text).toContain("APT 3.3.0 makes sqv");
    expect(corrected?.tags).toEqual(["CORRECTED", "milestone"]);
  });

  it.runIf(engine.isServer)("are the same text on every engine", async () => {
    const embedded = await givenCommitted();
    for (const file of NAMES.flatMap((name) => [`${name}.atom`, `${name}.feed.json`])) {
      for (const path of [`/feeds/${file}`, `/feeds/${file}?revision=1`]) {
        expect(await textOf(given, path)).toBe(await textOf(embedded, path));
      }
    }
  });

  it.each(NAMES)("%s are others as of an earlier revision", async (name) => {
    const then = await pageOf(given, `/feeds/${name}.feed.json?revision=1`);
    expect(then.items.every((item) => item.date_modified === "2026-11-23T12:00:00.000Z")).toBe(true);
  });

  it("keep the date of an event as it is known, and take the filter of a timeline", async () => {
    const { items } = await pageOf(given, "/feeds/events.feed.json?axes=DUE&entry=MILESTONE");
    const apt = items.find(({ id }) => id.endsWith("milestone:apt-hard-rust-requirement"));
    expect(apt?.content_text).toMatch(/^Due no earlier than 2026-05\./);
    expect(apt?._claimline?.date).toEqual({
      text: "2026-05",
      qualifier: "NOT_BEFORE",
      earliest: "2026-05-01",
      latest: null,
    });
    expect(new Set(items.map(({ tags }) => tags.join(" ")))).toEqual(new Set(["DUE MILESTONE"]));
    const { items: some } = await pageOf(
      given,
      "/feeds/events.feed.json?from=2026-10-01&to=2026-10-31&certainty=CERTAINLY",
    );
    expect(some.length).toBeGreaterThan(0);
    expect(some.every(({ _claimline }) => _claimline?.date.earliest?.startsWith("2026-10"))).toBe(true);
  });
});

async function counted({ api }: GivenFeeds): Promise<{ readonly timeline: { readonly totalCount: number } }> {
  const body = JSON.stringify({ query: "{ timeline(axes: [HAPPENED]) { totalCount } }" });
  const headers = { "content-type": "application/json" };
  const response = await api.fetch(new Request("http://facts.example/graphql", { method: "POST", headers, body }));
  return ((await response.json()) as { readonly data: { readonly timeline: { readonly totalCount: number } } }).data;
}

describe("an entry of the news", () => {
  it("comes back with whatever its texts say, but for characters that XML cannot hold", async () => {
    const given = await givenFeeds(await givenStore(nastyDataset()));
    const said = (text: string) => inXml(text).replace(/\r\n?/g, "\n");
    const atoms = await allAtoms(given, "/feeds/changes.atom?revision=1");
    for (const atom of atoms) expect(atom).toBe(inXml(atom));
    const entries = atoms.flatMap((atom) => parseFeed(atom).items);
    const titles = new Map(entries.map(({ id, title }) => [id, title]));
    const items = await allItems(given, "/feeds/changes.feed.json?revision=1");
    for (const [index, text] of NASTY.entries()) {
      const id = `urn:claimline:change:${noonOf(1)}/claim:${nastySlug(index)}`;
      // The parser cuts white space from the ends, and shows HTML as its text.
      expect(titles.get(id)?.replaceAll(/\s+/g, " ")).toBe(`New claim: ${said(text)}`.trim().replaceAll(/\s+/g, " "));
      expect(items.find((item) => item.id === id)?.title).toBe(`New claim: ${inXml(text)}`);
    }
    const judged = parseFeed(await textOf(given, "/feeds/events.atom"));
    const authors = judged.items.flatMap((item) => item.authors.map(({ name }) => name?.replaceAll(/\s+/g, " ")));
    // The parser decodes the name of an author twice, and takes one of blanks for none.
    const decoded = (text: string) => said(text).replaceAll("&lt;", "<").replaceAll("&amp;", "&");
    const names = NASTY.map((text) => decoded(text).trim().replaceAll(/\s+/g, " "));
    expect(authors).toEqual(expect.arrayContaining(names.filter((name) => name !== "")));
    for (const { content } of entries) expect(content).not.toMatch(/<(?!\/?p\b|br>)/);
  });

  it("is a new one where a record is corrected, and the old one stays as it was", async () => {
    const judged = assessment({ assessedAt: noonOf(2) });
    const before = claim("a", { assessments: [judged] });
    const after = claim("a", {
      assessments: [
        { ...judged, correctedAt: noonOf(6) },
        assessment({ assessedAt: noonOf(6), status: "REFUTED", rationale: "Found out." }),
      ],
    });
    const store = await givenStore(datasetOf({ source: [source("article")], claim: [before] }));
    const given = await givenFeeds(store);
    const first = (await pageOf(given, "/feeds/changes.feed.json")).items;
    await loadRecords(store, datasetOf({ source: [source("article")], claim: [after] }));
    const second = (await pageOf(given, "/feeds/changes.feed.json")).items;
    expect(second.slice(1)).toEqual(first);
    expect(second[0]).toMatchObject({
      id: `urn:claimline:change:${noonOf(6)}/claim:a`,
      title: "Corrected: What a says.",
      url: `http://facts.example/claims/a?known=${encodeURIComponent(noonOf(6))}`,
    });
    expect(second[0]?.content_text).toContain("status: supported → refuted\n\nFound out.");
    // An instant that files bring in later moves numbers, and no id.
    const older = source("older", { recordedAt: "2026-10-01T12:00:00.000Z" });
    await loadRecords(store, datasetOf({ source: [source("article"), older], claim: [after] }));
    const third = (await pageOf(given, "/feeds/changes.feed.json")).items;
    expect(third.map(({ id }) => id).slice(0, -1)).toEqual(second.map(({ id }) => id));
  });

  it("stands in a feed without any where nothing happened", async () => {
    const given = await givenFeeds(
      await givenStore(datasetOf({ source: [source("article", { publishedOn: date("2024") })] })),
    );
    expect((await pageOf(given, "/feeds/events.feed.json")).items).toEqual([]);
    expect(parseFeed(await textOf(given, "/feeds/events.atom")).items).toEqual([]);
  });

  it("is not read from behind a cursor that nobody made", async () => {
    const given = await givenFeeds(await givenStore(datasetOf({ source: [source("article")] })));
    const response = await given.get("/feeds/changes.atom?older=nonsense");
    expect([response.status, (await response.json()).code]).toEqual([400, "INPUT_CURSOR_INVALID"]);
  });
});
