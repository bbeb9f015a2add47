import { describe, expect, it } from "vitest";
import { everything } from "../graph/given-dataset.ts";
import { givenFeeds, givenStore } from "./given-feeds.ts";
import { parsedGexf } from "./given-gexf.ts";
import { nastyDataset } from "./given-nasty.ts";
import { textOf } from "./given-timelines.ts";

describe("a graph in GEXF", () => {
  it("changes in GEXF with the days: what is there, and in which state", async () => {
    const given = await givenFeeds(await givenStore(everything()));
    const { nodes, edges } = parsedGexf(await textOf(given, "graph.gexf"));
    const node = nodes.find(({ id }) => id === "claim:rust-is-used");
    expect(node?.spells?.spell).toEqual([{ start: "2025-03-01" }]);
    expect(node?.attvalues?.attvalue.filter((each) => each.for === "status")).toEqual([
      { for: "status", value: "SUPPORTED", start: "2025-03-01", end: "2026-01-31" },
      { for: "status", value: "MISLEADING", start: "2026-02-01" },
    ]);
    expect(nodes.find(({ id }) => id === "company:acme")?.spells).toBeUndefined();
    expect(edges.find(({ kind }) => kind === "CITES SUPPORTS")?.spells?.spell).toEqual([{ start: "2025-03-01" }]);
    expect(edges.find(({ kind }) => kind === "QUOTES")?.spells?.spell).toEqual([{ start: "2024-05-01" }]);
  });

  it("has a claim unassessed in GEXF until somebody judges it, and keeps how uncertain its date is", async () => {
    const nasty = await givenFeeds(await givenStore(nastyDataset()));
    const { nodes } = parsedGexf(await textOf(nasty, "graph.gexf?id=nasty-00"));
    const values = nodes.find(({ id }) => id === "claim:nasty-00")?.attvalues?.attvalue;
    expect(values?.filter((each) => each.for === "status")).toEqual([
      { for: "status", value: "UNASSESSED", start: "2025-03-01", end: "2025-05-31" },
      { for: "status", value: "REFUTED", start: "2025-06-01" },
    ]);
    const told = (name: string) => values?.find((each) => each.for === name)?.value;
    expect([told("date"), told("earliest"), told("latest")]).toEqual(["2025-03", "2025-03-01", "2025-03-31"]);
  });
});
