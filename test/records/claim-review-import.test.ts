import { describe, expect, it } from "vitest";
import { validateFolder } from "../../src/records/validate.ts";
import { AT, filesOf, givenFolder, imported, importing, review } from "./given-claim-review.ts";

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
      "/citation/0",
      "/citation/1",
      "/datePublished",
      "/reviewRating",
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
});
