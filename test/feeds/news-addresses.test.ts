import { beforeAll, expect, it } from "vitest";
import { RECORD_FOLDERS } from "../../src/domain/record.ts";
import { isPagePath } from "../../src/explorer/page-path.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { PAGE_PATHS } from "../../src/web/page-paths.ts";
import { answerOf, post } from "../api/given-api.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenFeeds } from "./given-feeds.ts";

interface Item {
  readonly id: string;
  readonly url: string;
  readonly date_modified: string;
}

interface Page {
  readonly items: readonly Item[];
  readonly next_url?: string;
}

/** The record that a page of the explorer shows. */
function recordOf({ pathname, searchParams }: URL): string {
  const [, folder = "", slug = searchParams.get("open") ?? ""] = pathname.split("/");
  const kind = Object.entries({ ...RECORD_FOLDERS, metric: "series" }).find(([, each]) => each === folder)?.[0];
  return `${kind}:${slug}`;
}

describeEngines("addresses in the news of the committed data", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    given = await givenFeeds(store);
  });

  async function allItems(path: string): Promise<Item[]> {
    const items: Item[] = [];
    for (let next: string | undefined = path; next !== undefined; ) {
      const page: Page = await (await given.get(next)).json();
      items.push(...page.items);
      next = page.next_url;
    }
    return items;
  }

  /** Those of these records that the API answers as of an instant. */
  async function recordsThen(ids: readonly string[], instant: string): Promise<unknown[]> {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids, at: { known: "${instant}" }) { id } }`;
    const found: unknown[] = [];
    for (let at = 0; at < ids.length; at += 100) {
      const request = post({ query, variables: { ids: ids.slice(at, at + 100) } });
      const { nodes = [] } = (await answerOf(await given.api.fetch(request))).data as { nodes?: { id: string }[] };
      found.push(...nodes.map((node) => node?.id));
    }
    return found;
  }

  it.each(["/feeds/changes.feed.json", "/feeds/events.feed.json?axes=STATED,HAPPENED,DUE,PUBLISHED,RECORDED"])(
    "lead to pages of the explorer that show the record as of its instant: %s",
    async (path) => {
      const known = new Map<string, Set<string>>();
      for (const { url, date_modified } of await allItems(path)) {
        const page = new URL(url);
        expect([url, isPagePath(page, Object.values(PAGE_PATHS))]).toEqual([url, true]);
        expect([url, page.searchParams.get("known")]).toEqual([url, date_modified]);
        known.set(date_modified, (known.get(date_modified) ?? new Set()).add(recordOf(page)));
      }
      for (const [instant, ids] of known) expect(await recordsThen([...ids], instant)).toEqual([...ids]);
    },
  );

  it("lead from a judgement to what it judges, whatever kind that has", async () => {
    const items = await allItems("/feeds/events.feed.json?entry=ASSESSMENT");
    const kinds = new Set(items.map(({ url }) => recordOf(new URL(url)).split(":")[0]));
    expect(kinds).toEqual(new Set(["claim", "milestone", "adoption", "source"]));
    const apt = items.find(({ id }) => id.endsWith("assessment:debian-apt-hard-rust-may-2026/1"));
    expect(apt?.url).toMatch(/^http:\/\/facts\.example\/claims\/debian-apt-hard-rust-may-2026\?known=2026-11-/);
  });
});
