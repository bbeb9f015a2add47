import { beforeAll, expect, it } from "vitest";
import type { GraphStore } from "../../../src/store/store.ts";
import { describeEngines } from "../../engine/describe-engines.ts";
import { cypher, failure, SCHEMA } from "./sample.ts";

const TEXTS = {
  "thing:1": "Rust in the Linux kernel",
  "thing:2": "Linux, LINUX and linux again",
  "thing:3": "A memory-safe language",
  "thing:4": "equal words here",
  "thing:5": "equal words here",
  "other:1": "The kernel summit of 2025",
};

// Where engines differ: inside words. The embedded engine splits at everything but letters and digits, Lucene keeps `3.5`,
// `foo_bar`, `don't` and `kernel.org` whole. Text that is stored split (one blank between words) is found alike.
describeEngines("conformance: search", (engine) => {
  let store: GraphStore;
  const add = (id: string, text: string) => {
    const label = id.startsWith("thing") ? "Thing" : "Other";
    return cypher(`CREATE (:${label} {id: $id, text: $text})`, { id, text });
  };
  const found = async (words: string, limit = 10) => (await store.search("words", words, limit)).map((hit) => hit.id);

  beforeAll(async () => {
    store = await engine.openEmpty(SCHEMA);
    await store.write(Object.entries(TEXTS).map(([id, text]) => add(id, text)));
  });

  it("S-SEA-01 finds nodes with any of the words, those with more of them first", async () => {
    expect(await found("rust kernel")).toEqual(["thing:1", "other:1"]);
  });

  it("S-SEA-02 gives label, id and the same score on every engine, to three decimals", async () => {
    expect(await store.search("words", "Linux kernel", 10)).toEqual([
      { label: "Thing", id: "thing:1", score: 2.052 },
      { label: "Thing", id: "thing:2", score: 1.306 },
      { label: "Other", id: "other:1", score: 0.288 },
    ]);
  });

  it("S-SEA-03 takes no notice of upper and lower case", async () => {
    expect(await found("SUMMIT")).toEqual(["other:1"]);
  });

  it("S-SEA-04 finds small words too", async () => {
    expect(await found("a")).toEqual(["thing:3"]);
    expect(await found("of")).toEqual(["other:1"]);
  });

  it("S-SEA-05 takes every query syntax literally", async () => {
    expect(await found("rust AND memory")).toEqual(["thing:3", "thing:1", "thing:2"]);
    for (const words of ['"', "text:summit", "sum*", "summit~", "(", "[a TO", "\\", "/x/", "+-!{}^?&&||"]) {
      expect(await found(`${words} nothing`), words).toEqual(
        words === "text:summit" || words === "summit~" ? ["other:1"] : words === "[a TO" ? ["thing:3"] : [],
      );
    }
  });

  it("S-SEA-06 finds words on both sides of a hyphen", async () => {
    expect(await found("safe")).toEqual(["thing:3"]);
    expect(await found("memory-safe")).toEqual(["thing:3"]);
  });

  it("S-SEA-07 finds nothing for no words, and no more than the limit", async () => {
    expect(await found("")).toEqual([]);
    expect(await found(" ?! ")).toEqual([]);
    expect(await found("linux kernel", 1)).toEqual(["thing:1"]);
    expect(await found("linux", 0)).toEqual([]);
  });

  it("S-SEA-08 orders equal scores by id", async () => {
    expect(await found("words")).toEqual(["thing:4", "thing:5"]);
  });

  it("S-SEA-09 follows changes, removals and deletions, and not what was undone", async () => {
    await store.write([add("thing:6", "before"), add("thing:7", "passing")]);
    await store.write([
      cypher("MATCH (n:Thing {id: 'thing:6'}) SET n.text = 'after'"),
      cypher("MATCH (n:Thing {id: 'thing:7'}) DETACH DELETE n"),
    ]);
    await failure("STORE_STATEMENT", store.write([add("thing:8", "undone"), cypher("NOT CYPHER")]));
    expect(await found("before passing undone")).toEqual([]);
    expect(await found("after")).toEqual(["thing:6"]);
    await store.write([cypher("MATCH (n:Thing {id: 'thing:6'}) SET n.text = null")]);
    expect(await found("after")).toEqual([]);
    await store.write([cypher("MATCH (n:Thing {id: 'thing:6'}) DETACH DELETE n")]);
  });

  it("S-SEA-10 takes a whole article for a question", async () => {
    const article = Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(" ");
    expect(await found(`summit ${article}`)).toEqual(["other:1"]);
    expect(await found(`summit ${"漢字".repeat(5_000)}`)).toEqual(["other:1"]);
  });

  it("S-SEA-11 refuses an index that was not prepared, and names it", async () => {
    const error = await failure("STORE_STATEMENT", store.search("nowhere", "rust", 5));
    expect(error.message).toContain('"nowhere"');
  });

  it("S-SEA-12 indexes what was there before the index", async () => {
    await store.write([cypher("CREATE (:Late {id: 'late:1', text: 'early bird'})")]);
    await store.prepare({
      uniqueIds: [],
      indexes: [],
      textIndexes: [{ name: "late", labels: ["Late"], property: "text" }],
    });
    expect(await store.search("late", "bird", 5)).toMatchObject([{ label: "Late", id: "late:1" }]);
  });

  it("S-SEA-13 finds what another process prepared, where data is durable", async () => {
    if (!store.capabilities.durable) return;
    const other = await engine.open();
    expect(await other.search("words", "summit", 5)).toMatchObject([{ id: "other:1" }]);
  });
});
