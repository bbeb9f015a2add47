import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIM_REVIEW_RATINGS, ratingName, readRating } from "../../src/domain/claim-review-rating.ts";
import { wordsOf } from "../../src/domain/vocabulary.ts";
import { publishedDate } from "../../src/records/claim-review/published-date.ts";

const named = (name: string) => readRating({ name, value: null, best: null, worst: null });
const numbered = (value: number, best: number | null = null, worst: number | null = null) =>
  readRating({ name: null, value, best, worst });

describe("a rating", () => {
  it("is known for each status, and each of its words leads to one status", () => {
    expect(CLAIM_REVIEW_RATINGS.map(({ status }) => status).sort()).toEqual(
      wordsOf("ClaimStatus")
        .filter((status) => status !== "UNASSESSED")
        .sort(),
    );
    for (const { status, name, politiFact, meedan, words } of CLAIM_REVIEW_RATINGS) {
      for (const word of [name, ...politiFact, meedan, ...words]) {
        if (word !== null) expect(named(word)).toEqual({ status, standing: "CURRENT" });
      }
    }
  });

  it("that we wrote is read as it was, with its standing", () => {
    for (const rating of CLAIM_REVIEW_RATINGS) {
      for (const standing of wordsOf("Standing")) {
        expect(named(ratingName(rating, standing))).toEqual({ status: rating.status, standing });
      }
    }
  });

  it.each([
    ["Pants on Fire!", "REFUTED"],
    ["pants-on-fire", "REFUTED"],
    ["MOSTLY FALSE", "MISLEADING"],
    ["Half-True", "PARTLY_SUPPORTED"],
    ["Rating: Mostly True.", "MOSTLY_SUPPORTED"],
    ["This is false", "REFUTED"],
    ["❌ False", "REFUTED"],
  ])("%s is %s", (name, status) => {
    expect(named(name)).toEqual({ status, standing: "CURRENT" });
  });

  it.each(["Three Pinocchios", "True, but misleading", "Not false", "In progress", "Outdated", "", "constructor"])(
    "%j is unknown",
    (name) => {
      expect(named(name)).toHaveProperty("unknown");
    },
  );

  it("in numbers goes to the nearest place between worst and best", () => {
    const statusOf = (...given: Parameters<typeof numbered>) => numbered(...given);
    expect([1, 2, 3, 4, 5].map((value) => statusOf(value))).toMatchObject(
      ["REFUTED", "MISLEADING", "PARTLY_SUPPORTED", "MOSTLY_SUPPORTED", "SUPPORTED"].map((status) => ({ status })),
    );
    expect(statusOf(10, 10, 0)).toMatchObject({ status: "SUPPORTED" });
    expect(statusOf(0, 1, 0)).toMatchObject({ status: "REFUTED" });
  });

  it("in numbers outside its scale, or on none, is unknown", () => {
    for (const rating of [numbered(-1), numbered(0), numbered(6), numbered(3, 1, 5), numbered(3, 3, 3)]) {
      expect(rating).toHaveProperty("unknown");
    }
    expect(readRating({ name: null, value: null, best: null, worst: null })).toHaveProperty("unknown");
  });

  it("in words that are not known is not read by its number", () => {
    expect(readRating({ name: "Four Pinocchios", value: 5, best: 6, worst: 1 })).toHaveProperty("unknown");
  });
});

describe("a date as publishers write it", () => {
  it.each([
    ["2026", "2026"],
    ["2026-09", "2026-09"],
    ["2026-9-3", "2026-09-03"],
    ["2026/09/03", "2026-09-03"],
    ["20260903", "2026-09-03"],
    ["2026-09-03T23:30:00-05:00", "2026-09-03"],
    ["2026-09-03 10:00:00", "2026-09-03"],
    ["20260903T101010Z", "2026-09-03"],
    ["3 September 2026", "2026-09-03"],
    ["3rd Sept. 2026", "2026-09-03"],
    ["Thu, 03 Sep 2026 10:00:00 GMT", "2026-09-03"],
    ["September 3, 2026", "2026-09-03"],
    ["Sep 2026", "2026-09"],
  ])("%s is %s", (text, date) => {
    expect(publishedDate(text)).toBe(date);
  });

  it.each([
    "05/04/2026",
    "2026-13-01",
    "2026-02-30",
    "1788393600",
    "yesterday",
    "",
    "26-01-02",
    "0001-01-01T00:00:00",
    "2026-01/2026-02",
    "Mayor 2026",
  ])("%j cannot be told", (text) => {
    expect(publishedDate(text)).toBeNull();
  });

  it("is null or a date, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (text) => {
        expect(publishedDate(text) ?? "2026").toMatch(/^\d{4}(-\d{2}){0,2}$/);
      }),
    );
  });
});
