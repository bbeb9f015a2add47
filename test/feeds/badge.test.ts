import { beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../src/domain/vocabulary.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { BADGE_STYLES } from "../../src/web/embed/badge-styles.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { assessment, claim, datasetOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenFeeds, givenStore } from "./given-feeds.ts";
import { inXml, NASTY, nastyDataset, nastySlug } from "./given-nasty.ts";

const APT = "debian-apt-hard-rust-may-2026";

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const slugOf = (status: string): string => status.toLowerCase().replaceAll("_", "-");

const titleOf = (svg: string): string =>
  (/<title id="title">([^<]*)<\/title>/.exec(svg)?.[1] ?? "").replace(/&#(\d+);/g, (_, code) =>
    String.fromCharCode(Number(code)),
  );

describeEngines("the badge of a claim", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    given = await givenFeeds(store);
  });

  it("shows how it stands, and says so to whoever cannot see it", async () => {
    const response = await given.get(`/badge/${APT}.svg`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    const svg = await response.text();
    expect(svg).toContain(">partly supported</text>");
    expect(svg).toContain('fill="#7d5f00"');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" aria-labelledby="title"/);
    expect(titleOf(svg)).toMatch(/^Claim partly supported since 2026-05-01: /);
  });

  it("is of the point in time that is asked for", async () => {
    const svg = await (await given.get(`/badge/${APT}.svg?at=2026-06-15&known=2026-11-24T00:00:00Z`)).text();
    expect(svg).toContain(">refuted</text>");
  });

  it("says the same as JSON, with the reason", async () => {
    const response = await given.get(`/badge/${APT}.json`);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toMatchObject({
      id: `claim:${APT}`,
      status: "PARTLY_SUPPORTED",
      label: "Partly supported",
      rationale: expect.stringMatching(/.{20}/),
    });
  });

  it("is kept as a feed is: its tag answers 304 for one small statement", async () => {
    const response = await given.get(`/badge/${APT}.svg`);
    const tag = response.headers.get("etag") ?? "";
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    const again = await given.get(`/badge/${APT}.svg`, { "if-none-match": tag });
    expect([again.status, given.statements.length]).toEqual([304, 1]);
    expect((await given.get(`/badge/${APT}.json`, { "if-none-match": tag })).status).toBe(200);
    expect(await (await given.get(`/badge/${APT}.svg`, {}, "HEAD")).text()).toBe("");
  });

  it.each(["no-such-claim", "Foo%20Bar", "%22%3E%3Cscript%3E", "a".repeat(300)])(
    "is a picture with 404 where there is no such claim: %s",
    async (slug) => {
      const response = await given.get(`/badge/${slug}.svg`);
      expect([response.status, response.headers.get("content-type")]).toEqual([404, "image/svg+xml; charset=utf-8"]);
      const svg = await response.text();
      expect(svg).toContain(">status not available</text>");
      expect(svg).not.toContain("<script");
      expect(titleOf(svg)).toMatch(/^There is no claim "/);
      const asJson = await given.get(`/badge/${slug}.json`);
      expect([asJson.status, (await asJson.json()).code]).toEqual([404, "NOT_FOUND"]);
    },
  );

  it.each([`claim:${APT}`, `claim%3A${APT}`])("is that of the claim whose whole id is given: %s", async (id) => {
    expect((await (await given.get(`/badge/${id}.json`)).json()).id).toBe(`claim:${APT}`);
    expect((await given.get(`/badge/${id}.svg`)).status).toBe(200);
  });

  it.each(["", `/${APT}`, `/${APT}.png`, "/.svg"])(
    "says how badges are named where an address names none: %s",
    async (path) => {
      const response = await given.get(`/badge${path}`);
      expect(response.status).toBe(404);
      expect(titleOf(await response.text())).toBe(
        "Write /badge/<slug>.svg for a picture of how a claim stands, or /badge/<slug>.json.",
      );
    },
  );

  it("is a picture too where what is asked for cannot be read", async () => {
    const response = await given.get(`/badge/${APT}.svg?at=tomorrow`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(">status not available</text>");
    const unknown = await given.get(`/badge/${APT}.json?color=red`);
    expect([unknown.status, (await unknown.json()).code]).toEqual([400, "INPUT_INVALID"]);
    expect((await given.get(`/badge/${APT}.svg`, {}, "DELETE")).status).toBe(405);
  });
});

describe("a badge", () => {
  it("has a colour for every status, on which white letters are read, and the element has the same", async () => {
    const judged = wordsOf("ClaimStatus").map((status) =>
      claim(slugOf(status), status === "UNASSESSED" ? {} : { assessments: [assessment({ status })] }),
    );
    const given = await givenFeeds(await givenStore(datasetOf({ source: [source("article")], claim: judged })));
    const [, plain] = /^\.badge \{.*background: (#\w+);/m.exec(BADGE_STYLES) ?? [];
    for (const status of wordsOf("ClaimStatus")) {
      const svg = await (await given.get(`/badge/${slugOf(status)}.svg`)).text();
      expect(svg).toContain(`>${status.toLowerCase().replaceAll("_", " ")}</text>`);
      const [, ground = ""] = /<path [^>]*fill="(#\w+)"/.exec(svg) ?? [];
      const [, own = plain] =
        new RegExp(`\\[data-status=${status}\\] \\{ background: (#\\w+);`).exec(BADGE_STYLES) ?? [];
      expect([status, ground]).toEqual([status, own]);
      expect([status, 1.05 / (luminance(ground) + 0.05) >= 4.5]).toEqual([status, true]);
    }
  });

  it("holds no text but escaped, and nothing that XML forbids", async () => {
    const given = await givenFeeds(await givenStore(nastyDataset()));
    const drawn = new Set<string>();
    for (const [index, text] of NASTY.entries()) {
      const svg = await (await given.get(`/badge/${nastySlug(index)}.svg`)).text();
      expect(svg).toBe(inXml(svg));
      expect(titleOf(svg)).toBe(`Claim refuted since 2025-06: ${inXml(text)}`);
      drawn.add(svg.replace(/<title.*?<\/title>/s, ""));
    }
    expect(drawn.size).toBe(1);
  });
});
