import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../src/api/server.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { datasetOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type Answer, answerOf, type GivenApi, givenApi, post, refusalOf } from "./given-api.ts";

interface Page {
  readonly nodes: readonly { readonly title: string }[];
  readonly pageInfo: Readonly<Record<"startCursor" | "endCursor", string>>;
}

describeEngines("A page in the order of texts", (engine) => {
  const titles = ["A title", "Ünïcödé", "漢字", "\ue000 of nobody's", "\uffff", "🦀 crab"];
  let ask: (query: string) => Promise<Answer>;

  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, datasetOf({ source: titles.map((title, index) => source(`s${index}`, { title })) }));
    const api = await createApi({ reader: new GraphReader(store), clock: () => new Date("2026-11-20T12:00:00Z") });
    ask = async (query) => await answerOf(await api.fetch(post({ query })));
  });

  it.each([
    ["ASC", "first", "after", "endCursor"],
    ["DESC", "first", "after", "endCursor"],
    ["ASC", "last", "before", "startCursor"],
    ["DESC", "last", "before", "startCursor"],
  ] as const)("leaves none out, whatever it begins with (%s, %s)", async (direction, count, from, at) => {
    const found: string[] = [];
    for (let cursor = ""; ; ) {
      const { data } = await ask(
        `{ sources(${count}: 2${cursor}, orderBy: { field: TITLE, direction: ${direction} }) { nodes { title } pageInfo { ${at} } } }`,
      );
      const { nodes, pageInfo } = data?.sources as Page;
      if (nodes.length === 0) break;
      found.push(...nodes.map(({ title }) => title));
      cursor = `, ${from}: "${pageInfo[at]}"`;
    }
    expect(found.sort()).toEqual(titles.toSorted());
  });
});
