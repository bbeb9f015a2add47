import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ClaimRecord, Dataset } from "../../src/domain/record.ts";
import { claimReviewDocument } from "../../src/feeds/claim-review/claim-review-document.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { type ImportReport, importClaimReviews } from "../../src/records/claim-review/import-claim-reviews.ts";
import { planImport } from "../../src/records/claim-review/plan-import.ts";
import { getDataset, validateFolder } from "../../src/records/validate.ts";
import { openStore } from "../../src/store/open-store.ts";
import { datasetOf } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";

const AT = "2026-11-27T12:00:00Z";

/** A review as fact-checkers publish it, with fields of one's own over it; `undefined` takes one away. */
function review(fields: Readonly<Record<string, unknown>> = {}): object {
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: "https://checkers.example/2025/moon",
    claimReviewed: "The moon is made of cheese.",
    datePublished: "2025-05-02",
    author: { "@type": "Organization", name: "The Checkers", url: "https://checkers.example" },
    reviewRating: { "@type": "Rating", alternateName: "Pants on Fire!", ratingExplanation: "It is rock." },
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Person", name: "Ann Example" },
      datePublished: "2025-04",
      appearance: [{ "@type": "NewsArticle", url: "https://news.example/a?utm_source=x", name: "The moon" }],
    },
    ...fields,
  };
}

async function givenFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "claimline-import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function importing(document: unknown, folder: string, at = AT): Promise<ImportReport> {
  const file = join(await givenFolder(), "reviews.jsonld");
  await writeFile(file, typeof document === "string" ? document : JSON.stringify(document));
  return await importClaimReviews(file, folder, at);
}

/** Imports into an empty folder, which then has no fault; what it holds. */
async function imported(
  document: unknown,
): Promise<ImportReport & { readonly dataset: Dataset; readonly claims: readonly ClaimRecord[] }> {
  const folder = await givenFolder();
  const report = await importing(document, folder);
  const { dataset, problems } = await validateFolder(folder);
  expect(problems).toEqual([]);
  return { ...report, dataset, claims: dataset.claim };
}

async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml")).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}

describe("a ClaimReview", () => {
  it("becomes a claim with its sources and parties, which keep every rule", async () => {
    const { dataset, claims, faults, notes, written } = await imported(review());
    expect({ faults, notes }).toEqual({ faults: [], notes: [] });
    const [claim] = claims;
    expect(claim?.id).toMatch(/^claim:the-moon-is-made-of-cheese-[0-9a-f]{10}$/);
    expect(claim).toMatchObject({
      statement: "The moon is made of cheese.",
      madeOn: { text: "2025-04" },
      madeBy: ["person:ann-example"],
      citations: [{ stance: "DISPUTES", finding: 'Reviews the claim and rates it "Pants on Fire!".' }],
      assessments: [
        {
          status: "REFUTED",
          standing: "CURRENT",
          validFrom: { text: "2025-05-02" },
          assessedAt: AT,
          assessedBy: "The Checkers",
          rationale: "It is rock.",
        },
      ],
    });
    expect(dataset.source.map(({ kind, access, url }) => [kind, access, url]).sort()).toEqual([
      ["PRESS", "SECONDHAND", "https://news.example/a?utm_source=x"],
      ["REPORT", "COPY", "https://checkers.example/2025/moon"],
    ]);
    expect(dataset.organization).toMatchObject([{ id: "organization:the-checkers", kind: "PUBLISHER" }]);
    expect(written).toHaveLength(5);
  });

  it.each([
    ["alone", review(), ""],
    ["in a list", [review()], "/0"],
    ["in a graph", { "@context": "https://schema.org", "@graph": [{ "@type": "WebPage" }, review()] }, "/@graph/1"],
    [
      "in a feed",
      { "@type": "DataFeed", dataFeedElement: [{ "@type": "DataFeedItem", item: [review()] }] },
      "/dataFeedElement/0/item/0",
    ],
  ])("is found %s, and its place is named when it is broken", async (_, document, pointer) => {
    expect((await imported(document)).claims).toHaveLength(1);
    const text = JSON.stringify(document).replace('"claimReviewed":"The moon is made of cheese."', '"claimReviewed":7');
    const { faults } = await importing(text, await givenFolder());
    expect(faults).toEqual([
      { pointer: `${pointer}/claimReviewed`, message: '"claimReviewed" is a number, and has to be a text.' },
    ]);
  });

  it("is stated in its review where it names no document", async () => {
    const { dataset, claims } = await imported(review({ itemReviewed: undefined }));
    expect(claims[0]?.statedIn.map(({ source }) => source)).toEqual(dataset.source.map(({ id }) => id));
  });

  it("may name a node of the graph by its id", async () => {
    const graph = [
      review({ author: { "@id": "#org" } }),
      { "@id": "#org", "@type": "Organization", name: "The Checkers" },
    ];
    expect((await imported({ "@graph": graph })).claims[0]?.assessments?.[0]?.assessedBy).toBe("The Checkers");
  });

  it("finds documents and parties that the folder holds, under another spelling of their address or name", async () => {
    const folder = await givenFolder();
    await importing(review(), folder);
    const { written } = await importing(
      review({
        url: "https://checkers.example/2026/other",
        claimReviewed: "Another thing.",
        author: { name: "THE  checkers" },
        itemReviewed: {
          "@type": "Claim",
          firstAppearance: "https://web.archive.org/web/2025/https://www.news.example/a",
        },
      }),
      folder,
    );
    expect(written.map((id) => id.split(":")[0])).toEqual(["source", "claim"]);
    expect((await validateFolder(folder)).problems).toEqual([]);
  });
});

describe("an import", () => {
  it("of the same file again changes nothing, be it later", async () => {
    const folder = await givenFolder();
    const { written } = await importing([review(), review({ claimReviewed: "Another." })], folder);
    const before = await filesOf(folder);
    const again = await importing([review(), review({ claimReviewed: "Another." })], folder, "2027-01-01T00:00:00Z");
    expect(again).toEqual({
      written: [],
      present: written.filter((id) => id.startsWith("claim:")),
      faults: [],
      notes: [],
    });
    expect(await filesOf(folder)).toEqual(before);
  });

  it("never writes over a record, be it one that cannot be read", async () => {
    const folder = await givenFolder();
    const [id = ""] = (await importing(review(), folder)).written.filter((each) => each.startsWith("claim:"));
    const file = join(folder, "claims", `${id.slice("claim:".length)}.yaml`);
    await writeFile(file, "id: [");
    expect(await importing(review(), folder)).toMatchObject({ written: [], present: [id] });
    expect(await readFile(file, "utf8")).toBe("id: [");
  });

  it("takes an item once that stands twice, and says so", async () => {
    const { claims, notes } = await imported([review(), review()]);
    expect(claims).toHaveLength(1);
    expect(notes).toEqual([
      { pointer: "/1", message: "This reviews the same claim in the same place as /0, which is taken." },
    ]);
  });

  it("reports every malformed item with its place, and takes the rest", async () => {
    const { claims, faults } = await imported([
      review(),
      7,
      review({ claimReviewed: " \u0000 " }),
      review({ reviewRating: undefined }),
      review({ reviewRating: [[]] }),
      review({ reviewRating: { ratingValue: {} } }),
      review({ url: "javascript:alert(1)" }),
      review({ claimReviewed: "x".repeat(2_001) }),
      review({ citation: Array.from({ length: 201 }, () => "https://example.org") }),
      { claimReviewed: "A claim." },
    ]);
    expect(claims).toHaveLength(1);
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      "/1",
      "/2/claimReviewed",
      "/3/reviewRating",
      "/4/reviewRating/0",
      "/5/reviewRating/ratingValue",
      "/6/url",
      "/7/claimReviewed",
      "/8/citation",
      "/9/@type",
    ]);
    for (const { message } of faults) expect(message).toMatch(/^["A-Z].*\.$/);
  });

  it("reports an item whose records would break a rule, and takes what shares its sources", async () => {
    const contradicting = { "@type": "Claim", datePublished: "2026-01-01" };
    const { claims, faults } = await imported([
      review({ itemReviewed: contradicting }),
      review({ claimReviewed: "Another.", itemReviewed: { "@type": "Claim" } }),
    ]);
    expect(claims.map(({ statement }) => statement)).toEqual(["Another."]);
    expect(faults).toEqual([
      { pointer: "/0", message: expect.stringContaining("would break the rule stated-before-made") },
    ]);
  });

  it("leaves a claim unassessed whose rating it cannot read, and out what it cannot understand, with a note", async () => {
    const { claims, notes } = await imported(
      review({
        reviewRating: { alternateName: "Three Pinocchios", ratingValue: 4, bestRating: 5 },
        datePublished: "05/04/2025",
        citation: [{ "@type": "CreativeWork" }, "ftp://example.org/a"],
      }),
    );
    expect(claims[0]?.assessments).toBeUndefined();
    expect(notes.map(({ pointer }) => pointer)).toEqual([
      "/reviewRating",
      "/datePublished",
      "/citation/0",
      "/citation/1",
    ]);
  });

  it("carries scripts, keys of prototypes and odd characters as the texts that they are", async () => {
    const odd = "<script>alert(1)</script> 2020: - {a: *b} \uD800 #x";
    const text = JSON.stringify(review({ claimReviewed: odd })).replace(
      "{",
      '{"__proto__":{"polluted":true},"constructor":{"a":1},',
    );
    const { claims } = await imported(text);
    expect(claims[0]?.statement).toBe("<script>alert(1)</script> 2020: - {a: *b} \uFFFD #x");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((await imported(review({ claimReviewed: "Луна сделана из сыра" }))).claims[0]?.id).toMatch(
      /^claim:[0-9a-f]{10}$/,
    );
  });

  it.each([
    ["{", "INPUT_INVALID", "is not JSON"],
    ["", "INPUT_INVALID", "is not JSON"],
  ])("of %j is refused", async (text, code, message) => {
    await expect(importing(text, await givenFolder())).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it("of a document without a review, or nested without end, finds none", async () => {
    const none = [{ pointer: "", message: "There is no ClaimReview in it." }];
    for (const document of ["{}", "[]", `${"[".repeat(100_000)}${"]".repeat(100_000)}`]) {
      expect((await importing(document, await givenFolder())).faults).toEqual(none);
    }
    expect((await importing("null", await givenFolder())).faults).toMatchObject([{ pointer: "" }]);
  });

  it("of 10,000 reviews is planned in a few seconds, and more than 20,000 are refused", { timeout: 60_000 }, () => {
    const items = Array.from({ length: 10_000 }, (_, i) =>
      review({ claimReviewed: `Claim number ${i}.`, url: `https://checkers.example/${i}` }),
    );
    const holding = { dataset: NONE, unreadable: new Set<string>() };
    const started = performance.now();
    const { drafts, faults } = planImport(items, holding, AT);
    expect({ drafts: drafts.length, faults }).toEqual({ drafts: 20_003, faults: [] });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(() => planImport([...items, ...items, review()], holding, AT)).toThrow("at most 20000 are taken at a time");
  });

  it("of whatever JSON there is ends in a report", () => {
    const noise = fc.record(
      {
        "@type": fc.constant("ClaimReview"),
        claimReviewed: fc.oneof(fc.string({ unit: "grapheme" }), fc.jsonValue()),
        reviewRating: fc.oneof(
          fc.record({ alternateName: fc.constantFrom("True", "False", "?"), ratingExplanation: fc.string() }),
          fc.jsonValue(),
        ),
        itemReviewed: fc.oneof(
          fc.record({ author: fc.jsonValue(), appearance: fc.jsonValue(), datePublished: fc.string() }),
          fc.jsonValue(),
        ),
        author: fc.oneof(fc.record({ name: fc.string({ unit: "binary" }) }), fc.jsonValue()),
        url: fc.oneof(fc.webUrl(), fc.jsonValue()),
        datePublished: fc.oneof(
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: ["@type"] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(noise, { maxLength: 5 }), fc.jsonValue()), (document) => {
        const { drafts, faults } = planImport(document, { dataset: NONE, unreadable: new Set() }, AT);
        expect(drafts.length + faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

const NONE = datasetOf({});

describe("the committed data, exported and imported into an empty folder", () => {
  it("have the same claims with the same statement, status, standing, date and speakers, and no fault", {
    timeout: 60_000,
  }, async () => {
    const store = await openStore({ address: "memory:" });
    onTestFinished(() => store.close());
    await store.prepare(GRAPH_SCHEMA);
    const committed = await getDataset("data");
    await loadRecords(store, committed);
    const pieces: string[] = [];
    for await (const piece of claimReviewDocument(new GraphReader(store), { instant: AT, today: AT.slice(0, 10) }))
      pieces.push(piece);
    const { claims, faults, notes } = await imported(pieces.join(""));
    expect({ faults, notes }).toEqual({ faults: [], notes: [] });
    const originals = new Map(committed.claim.map((claim) => [claim.id, claim]));
    expect(claims.length).toBeGreaterThan(100);
    for (const claim of claims) {
      const original = originals.get(claim.id);
      const isPlain = original?.madeOn?.qualifier === "ON" && !original.madeOn.text.includes("/");
      expect(claim.statement).toBe(original?.statement);
      expect(claim.madeOn?.text).toBe(isPlain ? original?.madeOn?.text : undefined);
      expect(claim.madeBy?.toSorted() ?? []).toEqual(original?.madeBy?.toSorted() ?? []);
      const given = original?.assessments?.find(
        ({ rationale }) => rationale.replace(/\s+/g, " ").trim() === claim.assessments?.[0]?.rationale,
      );
      expect(claim.assessments).toMatchObject([{ status: given?.status, standing: given?.standing }]);
    }
  });
});
