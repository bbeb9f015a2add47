import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutCredentials } from "../../src/domain/claim-review-address.ts";
import { plainText } from "../../src/records/claim-review/plain-text.ts";
import { filesOf, givenFolder, imported, importing, review } from "./given-claim-review.ts";

describe("an address with a user or a password", () => {
  it("is taken without them, with a note, wherever it stands, and no file holds them", async () => {
    const secret = (place: string) => `https://user:hunter2@${place}.example/x?y=1`;
    const folder = await givenFolder();
    const { faults, notes } = await importing(
      review({
        url: secret("checkers"),
        name: `On ${secret("title")}`,
        author: { name: "The Checkers", url: secret("home") },
        itemReviewed: { "@type": "Claim", appearance: [secret("news"), { name: "A", sameAs: secret("copy") }] },
        citation: `https://web.archive.org/web/2025/${secret("old")}`,
      }),
      folder,
    );
    expect(faults).toEqual([]);
    const places = [
      "/author/url",
      "/citation",
      "/itemReviewed/appearance/0",
      "/itemReviewed/appearance/1/sameAs",
      "/name",
      "/url",
    ];
    expect(notes).toEqual(
      places.map((pointer) => ({
        pointer,
        message: expect.stringMatching(
          /^"(?:url|sameAs|name)" holds an address with a user or a password, which are left out\.$/,
        ),
      })),
    );
    const texts = Object.values(await filesOf(folder)).join("\n");
    expect(texts).not.toMatch(/hunter2|user/);
    for (const place of ["checkers", "home", "news", "copy"]) expect(texts).toContain(`https://${place}.example/x?y=1`);
  });

  it.each([
    ["https://user:pw@host.example/", "https://host.example/"],
    ["https://user@host.example/a@b", "https://host.example/a@b"],
    ["https://:pw@host.example/", "https://host.example/"],
    ["http://a:b@c@host.example/", "http://host.example/"],
    ["https:///user:pw@host.example/", "https:///host.example/"],
    ["https://\\user:pw@host.example/", "https://\\host.example/"],
    ["https://u\\:pw@host.example/", "https://u\\:pw@host.example/"],
    ["ftp://u:p@host.example/", "ftp://host.example/"],
    ["mail me@host.example or see https://u@a.example.", "mail me@host.example or see https://a.example."],
    ["https://host.example/@user?mail=a@b.example", "https://host.example/@user?mail=a@b.example"],
    ["https://host.example:8080/a#u:p@h", "https://host.example:8080/a#u:p@h"],
    ["https://archive.ph/2025/https://u:p@host.example/", "https://archive.ph/2025/https://host.example/"],
    ["no address", "no address"],
  ])("%j becomes %j", (address, open) => {
    expect(withoutCredentials(address)).toBe(open);
  });

  it("never keeps them, and an address without them is never changed", () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.string({ minLength: 1 }),
        (url, pw) => {
          expect(withoutCredentials(url)).toBe(url);
          const secret = new URL(url);
          secret.password = pw;
          expect(withoutCredentials(secret.href)).toBe(new URL(url).href);
        },
      ),
    );
  });
});

it("an address as a URL parser reads it has no user and no password left, however it is spelled", () => {
  const piece = fc.constantFrom(..."ab:@/\\?#.", "://", "host.example");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const url = URL.parse(withoutCredentials(`https://${pieces.join("")}`));
      expect([url?.username ?? "", url?.password ?? ""]).toEqual(["", ""]);
    }),
    { numRuns: 2_000 },
  );
});

it("a long word without an address costs no more than other texts", () => {
  const started = performance.now();
  expect(withoutCredentials("a".repeat(1_000_000))).toHaveLength(1_000_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});

describe("a text", () => {
  it("loses characters that nobody sees, with a note at its place, and keeps letters from right to left", async () => {
    const { claims, notes } = await imported(
      review({
        claimReviewed:
          "\u202Eabc\u202C הירח \u2067x\u2069 می\u200Cخواهم \u{1F469}\u200D\u{1F680} \u0007\u200Fend\uFEFF",
        author: "The\u200E Checkers",
        datePublished: "\u200E2025-05-02",
      }),
    );
    expect(claims[0]?.statement).toBe("abc הירח x می\u200Cخواهم \u{1F469}\u200D\u{1F680} end");
    expect(claims[0]?.assessments).toMatchObject([{ assessedBy: "The Checkers", validFrom: { text: "2025-05-02" } }]);
    expect(notes).toEqual([
      { pointer: "/author", message: '"name" holds characters that nobody sees (U+200E), which are left out.' },
      {
        pointer: "/claimReviewed",
        message:
          '"claimReviewed" holds characters that nobody sees (U+202E, U+202C, U+2067, U+2069, U+0007), which are left out.',
      },
      {
        pointer: "/datePublished",
        message: '"datePublished" holds characters that nobody sees (U+200E), which are left out.',
      },
    ]);
  });

  it("has none of them left, whatever it was, and reads the same a second time", () => {
    const unseen = fc.constantFrom(
      ..."\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C\u0000\u001B\u0085\u200B\u00AD\u2028",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(unseen, fc.string({ unit: "binary" }))), (parts) => {
        const { text } = plainText(parts.join(""));
        expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u2028\u2029]|\s{2}|^\s|\s$/u);
        expect(plainText(text)).toEqual({ text, dropped: [] });
      }),
    );
  });

  it("may be a value object of JSON-LD, and so may a date, a name and a number", async () => {
    const en = (value: unknown) => ({ "@value": value, "@language": "en" });
    const plain = await imported(review({ reviewRating: { ratingValue: 1 }, citation: ["A book"] }));
    const { claims, notes, faults, written } = await imported(
      review({
        claimReviewed: [en("The moon is made of cheese.")],
        datePublished: { "@value": "2025-05-02", "@type": "http://www.w3.org/2001/XMLSchema#date" },
        reviewRating: { ratingValue: { "@value": 1 } },
        author: en("The Checkers"),
        url: { "@value": "https://checkers.example/2025/moon" },
        citation: [en("A book")],
      }),
    );
    expect({ notes, faults }).toEqual({ notes: [], faults: [] });
    expect(claims).toEqual(plain.claims);
    expect(written).toEqual(plain.written);
  });

  it("that is a value object with no text is a fault, and one without a value is missing", async () => {
    const { faults } = await importing(
      [review({ claimReviewed: { "@value": { a: 1 } } }), review({ claimReviewed: { "@value": null } })],
      await givenFolder(),
    );
    expect(faults).toEqual([
      { pointer: "/0/claimReviewed", message: '"claimReviewed" is an object, and has to be a text.' },
      { pointer: "/1/claimReviewed", message: '"claimReviewed" is missing or empty.' },
    ]);
  });
});

describe("ratings", () => {
  it("that contradict each other leave the claim unassessed, with a note at their place", async () => {
    const { claims, notes, faults } = await imported(
      review({ reviewRating: [{ alternateName: "True" }, { alternateName: "False" }] }),
    );
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      {
        pointer: "/reviewRating",
        message: 'The ratings contradict each other: "True", "False". The claim stays unassessed.',
      },
    ]);
    expect(claims[0]?.assessments).toBeUndefined();
    expect(claims[0]?.citations).toMatchObject([
      { stance: "MENTIONS", finding: 'Reviews the claim and rates it "True", "False".' },
    ]);
  });

  it("that agree are one, and one among them that is not known leaves the claim unassessed", async () => {
    const agreeing = [{ alternateName: "False" }, { ratingValue: 1, ratingExplanation: "It is rock." }];
    const { claims, notes } = await imported(review({ reviewRating: agreeing }));
    expect(notes).toEqual([]);
    expect(claims[0]?.assessments).toMatchObject([{ status: "REFUTED", rationale: "It is rock." }]);
    const unsure = await imported(review({ reviewRating: [...agreeing, "Three Pinocchios"] }));
    expect(unsure.notes.map(({ pointer }) => pointer)).toEqual(["/reviewRating/2"]);
    expect(unsure.claims[0]?.assessments).toBeUndefined();
  });

  it.each([
    ["1e999", "1e999"],
    ["-1e999", "-1e999"],
    ["a text of 400 digits", `"${"9".repeat(400)}"`],
  ])("of the number %s are told from what is no number", async (_, number) => {
    const text = JSON.stringify(review({ reviewRating: { ratingValue: 0.5 } })).replace("0.5", number);
    expect((await importing(text, await givenFolder())).faults).toEqual([
      {
        pointer: "/reviewRating/ratingValue",
        message: '"ratingValue" is too large: numbers are read between -1.80e+308 and 1.80e+308.',
      },
    ]);
  });
});

describe("what is left out of an item", () => {
  it("is noted for each date after the day of the import", async () => {
    const { claims, notes } = await imported(
      review({
        datePublished: "2026-11-28",
        itemReviewed: {
          "@type": "Claim",
          datePublished: "2027",
          appearance: { name: "A", datePublished: "3 January 2030" },
        },
      }),
    );
    const left = (pointer: string, text: string) => ({
      pointer,
      message: `"${text}" lies after the day of the import, 2026-11-27, and is left out.`,
    });
    expect(notes).toEqual([
      left("/datePublished", "2026-11-28"),
      left("/itemReviewed/appearance/datePublished", "3 January 2030"),
      left("/itemReviewed/datePublished", "2027"),
    ]);
    expect(claims[0]?.madeOn).toBeUndefined();
    expect(claims[0]?.assessments).toMatchObject([{ validFrom: { text: "2026-11-27" } }]);
    expect((await imported(review({ datePublished: "2026-11-27" }))).notes).toEqual([]);
  });

  it("is noted for more than one thing that is reviewed", async () => {
    const { claims, notes } = await imported(
      review({ itemReviewed: [{ "@type": "Claim", datePublished: "2024" }, { "@type": "Claim" }] }),
    );
    expect(claims[0]?.madeOn?.text).toBe("2024");
    expect(notes).toEqual([
      { pointer: "/itemReviewed", message: '"itemReviewed" names 2 things, and the first alone is read.' },
    ]);
  });

  it("is not noted for an item that is not taken, and what says the same as such an item is not taken either", async () => {
    const contradicting = review({
      itemReviewed: { "@type": "Claim", datePublished: "2026-01-01" },
      author: "\u200EA",
    });
    const { faults, notes, written } = await importing([contradicting, contradicting], await givenFolder());
    expect({ notes, written }).toEqual({ notes: [], written: [] });
    expect(faults).toEqual([
      { pointer: "/0", message: expect.stringContaining("would break the rule stated-before-made") },
      { pointer: "/1", message: "This reviews the same claim in the same place as /0, which is not taken." },
    ]);
  });
});
