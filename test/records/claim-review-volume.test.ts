import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planImport } from "../../src/records/claim-review/plan-import.ts";
import { AT, NOTHING, review } from "./given-claim-review.ts";

describe("an import", () => {
  it("of 10,000 reviews is planned in a few seconds, and more than 20,000 are refused", { timeout: 60_000 }, () => {
    const items = Array.from({ length: 10_000 }, (_, i) =>
      review({ claimReviewed: `Claim number ${i}.`, url: `https://checkers.example/${i}` }),
    );
    const started = performance.now();
    const { items: planned, faults } = planImport(items, NOTHING, AT);
    const records = new Set(planned.flatMap(({ drafts }) => drafts.map(({ id }) => id)));
    expect({ records: records.size, faults }).toEqual({ records: 20_003, faults: [] });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(() => planImport([...items, ...items, review()], NOTHING, AT)).toThrow("at most 20000 are taken at a time");
  });

  it("of 20,000 reviews of which none can be taken is planned in a few seconds too", { timeout: 60_000 }, () => {
    const items = Array.from({ length: 20_000 }, (_, i) =>
      review({ claimReviewed: `Claim ${i}.`, url: `https://checkers.example/${i}`, datePublished: "?" }),
    );
    const started = performance.now();
    const { faults, notes } = planImport(items, { ...NOTHING, obstacleTo: (id) => `"${id}" is in the way.` }, AT);
    expect({ faults: faults.length, notes }).toEqual({ faults: 20_000, notes: [] });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("of whatever JSON there is ends in a report", () => {
    const word = fc.oneof(
      fc.constantFrom("urn:claimline:stance:SUPPORTS", "urn:claimline:claim-kind:EVENT"),
      fc.jsonValue(),
    );
    const value = fc.oneof(fc.jsonValue(), fc.record({ "@value": fc.jsonValue() }));
    const own = fc.record({
      "@id": fc.constantFrom("urn:claimline:claim:a", "urn:claimline:source:b", "#c", 7),
      "@type": fc.constantFrom("Claim", "Role", ["Role"], "Article"),
      name: value,
      keywords: value,
      temporal: fc.oneof(fc.constantFrom("2020/..", "../2020", "2020~"), value),
      additionalType: word,
      roleName: word,
      citation: fc.oneof(fc.record({ name: value, "@type": fc.constant("Role"), citation: value }), value),
      description: value,
    });
    const noise = fc.record(
      {
        "@type": fc.constant("ClaimReview"),
        claimReviewed: fc.oneof(fc.string({ unit: "grapheme" }), fc.jsonValue()),
        reviewRating: fc.oneof(
          fc.record({ alternateName: fc.constantFrom("True", "False", "?"), ratingExplanation: fc.string() }),
          fc.jsonValue(),
        ),
        citation: fc.oneof(own, fc.array(own), fc.jsonValue()),
        itemReviewed: fc.oneof(
          own,
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
        const { items, faults } = planImport(document, NOTHING, AT);
        expect(items.length + faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
