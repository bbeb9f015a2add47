import { beforeAll, describe, expect, it } from "vitest";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { claim, datasetOf, date, everything, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenCommitted, givenFeeds, givenStore } from "./given-feeds.ts";
import { gexfFaults, parsedGexf } from "./given-gexf.ts";
import { cytoscapeGraph, d3, GRAPHS, gexfGraph, strictGraph } from "./given-graphs.ts";
import { inXml, NASTY, nastyDataset, stored } from "./given-nasty.ts";
import { textOf } from "./given-timelines.ts";

describeEngines("the graph of the committed data", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    given = await givenFeeds(store);
  });

  it("has every claim with each of its citations, statements, restatements and parties", async () => {
    const { claim: claims } = await getDataset("data");
    const graph = strictGraph(await d3(given));
    expect(graph.filterNodes((_, { kind }) => kind === "claim")).toEqual(claims.map(({ id }) => id).sort());
    const counts = new Map<string, number>();
    graph.forEachEdge((_, { type }) => counts.set(type, (counts.get(type) ?? 0) + 1));
    const total = (of: (each: (typeof claims)[number]) => readonly unknown[] | undefined) =>
      claims.reduce((sum, each) => sum + (of(each)?.length ?? 0), 0);
    expect(counts.get("CITES")).toBe(total(({ citations }) => citations));
    expect(counts.get("STATED_IN")).toBe(total(({ statedIn }) => statedIn));
    expect(counts.get("RESTATES")).toBe(total(({ restates }) => restates));
    expect(counts.get("MADE_BY")).toBe(total(({ madeBy }) => madeBy));
    expect(counts.get("ABOUT")).toBe(total(({ about }) => about));
  });

  it("is the same graph in Cytoscape.js, in D3 and in graphology's reader of GEXF", async () => {
    const nodesAndLinks = strictGraph(await d3(given));
    const elements = await cytoscapeGraph(given);
    const gexf = await gexfGraph(given);
    const nodes = nodesAndLinks.nodes();
    const edges = nodesAndLinks.edges();
    expect(elements.nodes().map((node) => node.id())).toEqual(nodes);
    expect(elements.edges().map((edge) => edge.id())).toEqual(edges);
    expect([gexf.nodes(), gexf.edges().sort()]).toEqual([nodes, [...edges].sort()]);
    for (const edge of edges) expect(gexf.extremities(edge)).toEqual(nodesAndLinks.extremities(edge));
    expect(nodes.map((id) => gexf.getNodeAttribute(id, "text"))).toEqual(
      nodes.map((id) => nodesAndLinks.getNodeAttribute(id, "text")),
    );
  });

  it("keeps to the rules of GEXF", async () => {
    const gexf = parsedGexf(await textOf(given, "graph.gexf"));
    expect(gexf.nodes.length).toBeGreaterThan(500);
    expect(gexfFaults(gexf)).toEqual([]);
  });

  it.each(GRAPHS)("%s is the same text at every reading", async (name) => {
    const path = `${name}?topic=kernel%20development`;
    expect(await textOf(given, path)).toBe(await textOf(given, path));
  });

  it.runIf(engine.isServer)("is the same text on every engine", async () => {
    const embedded = await givenCommitted();
    for (const path of GRAPHS.map((name) => `${name}?topic=kernel%20development`)) {
      expect(await textOf(given, path)).toBe(await textOf(embedded, path));
    }
  });
});

describeEngines("a graph of odd texts", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, nastyDataset());
    given = await givenFeeds(store);
  });
  const isNasty = (id: string) => id.startsWith("claim:nasty");

  it("keeps them in JSON, and in XML less what XML has no way to write", async () => {
    const graph = strictGraph(await d3(given));
    const claims = graph.filterNodes(isNasty);
    // An engine may keep half of a pair, of which XML then has nothing, or a mark in its place.
    const whole = (text: string) => stored(text).replaceAll("\ufffd", "");
    const expected = NASTY.map(whole);
    expect(claims.map((id) => whole(graph.getNodeAttribute(id, "text")))).toEqual(expected);
    const elements = await cytoscapeGraph(given);
    expect(claims.map((id) => whole(elements.getElementById(id).data("text")))).toEqual(expected);
    const gexf = await gexfGraph(given);
    expect(claims.map((id) => whole(gexf.getNodeAttribute(id, "text")))).toEqual(NASTY.map(inXml).map(whole));
    const findings = gexf.filterEdges((_, { stance }, from) => stance === "DISPUTES" && isNasty(from)).sort();
    expect(findings.map((id) => whole(gexf.getEdgeAttribute(id, "text")))).toEqual(NASTY.map(inXml).map(whole));
  });

  it("is well-formed XML without a forbidden character, and keeps to the rules of GEXF", async () => {
    const text = await textOf(given, "graph.gexf");
    expect(gexfFaults(parsedGexf(text))).toEqual([]);
    expect(inXml(text)).toBe(text);
    expect(new Set([...text.matchAll(/&#(\d+);/g)].map(([, code]) => String.fromCharCode(Number(code))))).toEqual(
      new Set(["\t", "\n", "\r", '"', "&", "<", ">", "\u0085", "\u2028"]),
    );
  });

  it("has labels of one short line that end with a whole character", async () => {
    const long = await givenFeeds(
      await givenStore(
        datasetOf({ source: [source("article")], claim: [claim("flags", { statement: "👩‍🚀".repeat(30) })] }),
      ),
    );
    expect((await d3(long)).nodes[0]?.label).toBe(`${"👩‍🚀".repeat(11)}…`);
    for (const { label } of (await d3(given)).nodes) expect(label).toMatch(/^.{0,60}$/u);
  });
});

describe("a graph", () => {
  let given: GivenFeeds;
  beforeAll(async () => {
    given = await givenFeeds(await givenStore(everything()));
  });

  it("is the claims that fit a filter, with what they name and what that draws on", async () => {
    const { nodes, links } = await d3(given, "id=rust-is-used");
    expect(nodes.map(({ id }) => id)).toEqual([
      "claim:origin",
      "claim:rust-is-used",
      "company:acme",
      "person:author",
      "project:rust",
      "source:article",
      "source:report",
    ]);
    expect(links.map(({ id }) => id)).toEqual([
      "claim:rust-is-used ABOUT company:acme",
      "claim:rust-is-used ABOUT project:rust",
      "claim:rust-is-used CITES source:report",
      "claim:rust-is-used CITES source:report 2",
      "claim:rust-is-used CITES source:report 3",
      "claim:rust-is-used MADE_BY company:acme",
      "claim:rust-is-used MADE_BY person:author",
      "claim:rust-is-used RESTATES claim:origin",
      "claim:rust-is-used STATED_IN source:article",
      "claim:rust-is-used STATED_IN source:article 2",
      "source:article DERIVED_FROM source:report",
      "source:report QUOTES source:article",
      "source:report REPUBLISHES source:article",
    ]);
  });

  it("tells of a citation what it is worth, and of a restatement how it drifts", async () => {
    const { links } = await d3(given, "id=rust-is-used");
    expect(links.find(({ stance }) => stance === "QUALIFIES")).toEqual({
      id: expect.stringContaining("CITES"),
      source: "claim:rust-is-used",
      target: "source:report",
      type: "CITES",
      label: "cites: QUALIFIES",
      stance: "QUALIFIES",
      tier: "PRIMARY",
      text: "Limits it.",
      locator: "page 4",
    });
    expect(links.find(({ type }) => type === "RESTATES")).toMatchObject({
      fidelity: "BROADENED",
      drift: ["NUMBER", "SCOPE"],
    });
  });

  it("has who restates a claim, and each restatement once", async () => {
    const { nodes, links } = await d3(given, "id=origin");
    expect(nodes.map(({ id }) => id)).toContain("claim:rust-is-used");
    expect(links.filter(({ source }) => source === "claim:rust-is-used").map(({ type }) => type)).toEqual(["RESTATES"]);
    expect((await d3(given)).links.filter(({ type }) => type === "RESTATES")).toHaveLength(1);
  });

  it("can be styled and searched in Cytoscape.js by kind, status and stance", async () => {
    const graph = await cytoscapeGraph(given);
    expect(graph.nodes(".claim.misleading").map((node) => node.id())).toEqual(["claim:rust-is-used"]);
    expect(graph.edges(".cites.qualifies")).toHaveLength(1);
    expect(graph.getElementById("source:report").predecessors().length).toBeGreaterThan(3);
  });

  it("answers for a point in time", async () => {
    const statusOf = async (query: string) =>
      (await d3(given, `id=rust-is-used&${query}`)).nodes.find(({ id }) => id === "claim:rust-is-used")?.status;
    expect(await statusOf("at=2025-12-01")).toBe("SUPPORTED");
    expect(await statusOf("revision=1")).toBe("UNASSESSED");
    expect(await statusOf("status=MISLEADING")).toBe("MISLEADING");
    expect((await d3(given, "at=2024-01-01")).nodes.filter(({ kind }) => kind === "claim")).toEqual([]);
  });

  it.each(GRAPHS)("%s is a whole document also where nothing fits", async (name) => {
    await textOf(given, `${name}?status=PENDING`);
    expect((await d3(given, "status=PENDING")).nodes).toEqual([]);
    expect((await cytoscapeGraph(given, "status=PENDING")).elements()).toHaveLength(0);
    expect(gexfFaults(parsedGexf(await textOf(given, "graph.gexf?status=PENDING")))).toEqual([]);
  });

  it("follows sources that draw on one another in a long line, as far as the API does", async () => {
    const names = Array.from({ length: 16 }, (_, index) => `s${String(index).padStart(2, "0")}`);
    const line = names.map((name, index) =>
      source(name, index < 15 ? { quotes: [`source:${names[index + 1]}`], publishedOn: date("2025") } : {}),
    );
    const lined = await givenFeeds(
      await givenStore(
        datasetOf({
          source: line,
          claim: [claim("c", { statedIn: [{ source: "source:s00", locator: { text: "title" } }] })],
        }),
      ),
    );
    expect((await d3(lined)).nodes.filter(({ kind }) => kind === "source").map(({ id }) => id)).toEqual(
      names.slice(0, 12).map((name) => `source:${name}`),
    );
  });
});
