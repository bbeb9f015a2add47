import { describe, expect, it } from "vitest";
import type { Feed } from "../../src/feeds/feed.ts";
import { GRAPH_LIMITS, type GraphLimits } from "../../src/feeds/graph/claim-graph.ts";
import { d3Feed } from "../../src/feeds/graph/d3-feed.ts";
import { readClaimGraph } from "../../src/feeds/graph/read-claim-graph.ts";
import { claim, datasetOf, everything, source } from "../graph/given-dataset.ts";
import { type GivenFeeds, givenFeeds, givenStore } from "./given-feeds.ts";
import { d3, GRAPHS } from "./given-graphs.ts";

describe("a graph that is too large", () => {
  const limited = (limits: Partial<GraphLimits>): Feed => ({
    ...d3Feed,
    write: async function* (reading) {
      yield `${(await readClaimGraph(reading, { ...GRAPH_LIMITS, ...limits })).nodes().length}`;
    },
  });
  const sizeOf = async (given: GivenFeeds, limits: Partial<GraphLimits>): Promise<string> => {
    let text = "";
    for await (const piece of (await given.feeds.open(limited(limits))).text()) text += piece;
    return text;
  };

  it("is refused as soon as a node, an edge or a text is one too many", async () => {
    const given = await givenFeeds(await givenStore(everything()));
    expect(await sizeOf(given, { nodes: 7, edges: 14 })).toBe("7");
    await expect(sizeOf(given, { nodes: 6 })).rejects.toThrow("The graph has more than 6 nodes; at most 6 are given.");
    await expect(sizeOf(given, { edges: 13 })).rejects.toThrow(
      "The graph has more than 13 edges; at most 13 are given.",
    );
    await expect(sizeOf(given, { nodes: 1 })).rejects.toThrow("The graph has at least 2 nodes; at most 1 are given.");
    await expect(sizeOf(given, { characters: 50 })).rejects.toThrow(
      "The graph has more than 50 characters; at most 50 are given.",
    );
  });

  it("is refused with a status and what to do, before anything of it is read", { timeout: 120_000 }, async () => {
    const claims = Array.from({ length: 10_001 }, (_, index) => claim(`c${index}`, { statedIn: [] }));
    const given = await givenFeeds(await givenStore(datasetOf({ source: [source("article")], claim: claims })));
    for (const name of GRAPHS) {
      const response = await given.get(`/feeds/${name}`);
      expect([response.status, await response.json()]).toEqual([
        400,
        {
          code: "INPUT_LIMIT_EXCEEDED",
          message:
            "The graph has at least 10001 nodes; at most 10000 are given. Ask for less, such as by topic=, about= or status=.",
        },
      ]);
      expect(given.statements.length).toBeLessThan(4);
    }
    expect((await d3(given, "id=c1,c2")).nodes).toHaveLength(2);
  });
});
