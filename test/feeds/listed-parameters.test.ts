import { beforeAll, describe, expect, it } from "vitest";
import { everything } from "../graph/given-dataset.ts";
import { type GivenFeeds, givenFeeds, givenStore } from "./given-feeds.ts";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly values?: readonly string[];
  readonly several?: true;
  readonly default?: string;
}

interface Listed {
  readonly name: string;
  readonly href: string;
  readonly parameters: readonly Parameter[];
}

/** A value of each form that no feed refuses. */
const VALUES: Readonly<Record<string, string>> = {
  id: "some-slug",
  number: "1",
  day: "2026-11-20",
  instant: "2026-11-24T00:00:00Z",
  date: "2026-09/2026-10",
  JSON: "{}",
  flag: "",
};

/** Parties have whole ids only, since their kinds do not go without saying. */
const PARTIES = ["madeBy", "about", "publishers", "authors", "concerns", "adopter", "subject"];

/** Values of those that take not whatever has their form. */
const OWN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PARTIES.map((name) => [name, "company:some-slug"])),
  base: "https://facts.example/claims",
  lanes: "TOPIC",
};

describe("the lists of feeds tell of every parameter", () => {
  let given: GivenFeeds;
  let feeds: readonly Listed[];
  beforeAll(async () => {
    given = await givenFeeds(await givenStore(everything()));
    feeds = ((await (await given.get("/feeds/index.json")).json()) as { readonly feeds: readonly Listed[] }).feeds;
  });
  const parameterOf = (feed: string, parameter: string): Parameter | undefined =>
    feeds.find(({ name }) => name === feed)?.parameters.find(({ name }) => name === parameter);

  it("what it takes, what it is for, and what holds without it", () => {
    expect(parameterOf("claims.csv", "standing")).toEqual({
      name: "standing",
      description: "By `standing`.",
      type: "word",
      values: ["CURRENT", "OUTDATED", "WITHDRAWN"],
      several: true,
    });
    expect(parameterOf("events.atom", "axes")?.default).toBe("HAPPENED");
    expect(parameterOf("timelinejs.json", "axes")?.default).toBe("HAPPENED,DUE");
    expect(parameterOf("events.atom", "certainty")).toMatchObject({
      values: ["CERTAINLY", "POSSIBLY"],
      default: "POSSIBLY",
    });
    expect(parameterOf("claimreview.jsonld", "base")?.type).toBe("text");
    expect(parameterOf("changes.atom", "older")?.description).toBe("From behind this cursor on.");
    for (const { parameters } of feeds) {
      for (const { description } of parameters) expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("so that each may be given with a value of its form, every word, and all of them where it takes several", async () => {
    // One of those that take the same.
    const kinds = new Map(feeds.map((feed) => [JSON.stringify(feed.parameters), feed]));
    expect(kinds.size).toBeGreaterThan(5);
    for (const { name: feed, href, parameters } of kinds.values()) {
      for (const { name, type, values = [], several } of parameters) {
        const texts = type === "word" ? values : [OWN[name] ?? VALUES[type] ?? "Rust"];
        for (const text of [...texts, ...(several ? [texts.join(",")] : [])]) {
          if (name === "older") continue;
          const url = new URL(href);
          url.searchParams.set(name, text);
          const response = await given.api.fetch(new Request(url, { method: "HEAD" }));
          expect([feed, name, text, response.status]).toEqual([feed, name, text, 200]);
        }
      }
    }
  });

  it("on the page as well, folded, beside a way back and how to show a claim elsewhere", async () => {
    const page = await (await given.get("/feeds/")).text();
    expect(page.match(/<details>/g)?.length).toBe(feeds.length);
    expect(page).toContain("CERTAINLY or POSSIBLY; POSSIBLY when left out");
    expect(page).toContain("By <code>standing</code>.");
    expect(page).toContain('<a href="/">');
    expect(page).toContain("http://facts.example/badge/some-claim.svg");
    expect(page).toContain("&#60;claimline-status claim=&#34;some-claim&#34;&#62;");
  });
});
