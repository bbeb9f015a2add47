import cytoscape from "cytoscape";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { beforeAll, describe, expect, it } from "vitest";
import type { Feed } from "../../src/feeds/feed.ts";
import { d3Feed } from "../../src/feeds/graph/d3-feed.ts";
import { readClaimGraph } from "../../src/feeds/graph/read-claim-graph.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { claim, datasetOf, date, everything, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenFeeds, givenStore } from "./given-feeds.ts";
import { gexfFaults, parsedGexf } from "./given-gexf.ts";
import { inXml, NASTY, nastyDataset } from "./given-nasty.ts";

type Data = Readonly<Record<string, string>>;

interface D3 {
  readonly nodes: readonly Data[];
  readonly links: readonly Data[];
}

const FORMATS = ["cytoscape.json", "d3.json", "graph.gexf"];

const textOf = async (given: GivenFeeds, path: string): Promise<string> => {
  const response = await given.get(`/feeds/${path}`);
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return text;
};
const d3 = async (given: GivenFeeds, query = ""): Promise<D3> => JSON.parse(await textOf(given, `d3.json?${query}`));

/** The graph as graphology keeps it, which refuses a link to a node that is not there and an id that comes twice. */
function strictGraph({ nodes, links }: D3): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const node of nodes) graph.addNode(node.id, node);
  for (const link of links) graph.addDirectedEdgeWithKey(link.id, link.source, link.target, link);
  return graph;
}

/** The graph as Cytoscape.js reads it. */
async function cytoscapeGraph(given: GivenFeeds, query = ""): Promise<cytoscape.Core> {
  return cytoscape({ headless: true, ...JSON.parse(await textOf(given, `cytoscape.json?${query}`)) });
}

/** The graph as graphology's reader of GEXF reads it; it knows one list of attributes for nodes. */
async function gexfGraph(given: GivenFeeds, query = ""): Promise<MultiDirectedGraph> {
  const text = await textOf(given, `graph.gexf?${query}`);
  return parse(MultiDirectedGraph, text, { allowUndeclaredAttributes: true }) as MultiDirectedGraph;
}

describeEngines("the graph of the committed data", (engine) => {
  let given: GivenFeeds;
  let embedded: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    const dataset = await getDataset("data");
    await loadRecords(store, dataset);
    given = await givenFeeds(store);
    embedded = engine.isServer ? await givenFeeds(await givenStore(dataset)) : given;
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

  it.each(FORMATS)("%s is the same text on every engine and at every reading", async (name) => {
    const text = await textOf(given, `${name}?topic=kernel%20development`);
    expect(text).toBe(await textOf(embedded, `${name}?topic=kernel%20development`));
    expect(text).toBe(await textOf(given, `${name}?topic=kernel%20development`));
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
    // An engine may keep a mark in the place of half a pair.
    const whole = (text: string) => text.toWellFormed().replaceAll("\ufffd", "");
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
      new Set(["\t", "\n", "\r", '"', "&", "<", ">", "\u2028"]),
    );
  });

  it("has labels of one short line that end with a whole character", async () => {
    const long = await givenFeeds(
      await givenStore(
        datasetOf({ source: [source("article")], claim: [claim("flags", { statement: "👩‍🚀".repeat(30) })] }),
      ),
    );
    expect((await d3(long)).nodes[0]?.label).toBe(`${"👩‍🚀".repeat(11)}…`);
    for (const { label } of (await d3(given)).nodes) expect(label).toMatch(/^.{1,60}$/u);
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

  it("changes in GEXF with the days: what is there, and in which state", async () => {
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

  it.each(FORMATS)("%s is a whole document also where nothing fits", async (name) => {
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

describe("a graph that is too large", () => {
  const limited = (nodes: number, edges: number): Feed => ({
    ...d3Feed,
    write: async function* (reading) {
      yield `${(await readClaimGraph(reading, { nodes, edges })).nodes().length}`;
    },
  });
  const sizeOf = async (given: GivenFeeds, nodes: number, edges: number): Promise<string> => {
    let text = "";
    for await (const piece of (await given.feeds.open(limited(nodes, edges))).text()) text += piece;
    return text;
  };

  it("is refused as soon as a node or an edge is one too many", async () => {
    const given = await givenFeeds(await givenStore(everything()));
    expect(await sizeOf(given, 7, 14)).toBe("7");
    await expect(sizeOf(given, 6, 14)).rejects.toThrow("The graph has more than 6 nodes; at most 6 are given.");
    await expect(sizeOf(given, 7, 13)).rejects.toThrow("The graph has more than 13 edges; at most 13 are given.");
    await expect(sizeOf(given, 1, 14)).rejects.toThrow("The graph has at least 2 nodes; at most 1 are given.");
  });

  it("is refused with a status and what to do, before anything of it is read", { timeout: 120_000 }, async () => {
    const claims = Array.from({ length: 10_001 }, (_, index) => claim(`c${index}`, { statedIn: [] }));
    const given = await givenFeeds(await givenStore(datasetOf({ source: [source("article")], claim: claims })));
    for (const name of FORMATS) {
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
