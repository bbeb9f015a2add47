import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUnits } from "../../src/domain/calendar.ts";
import { type DateRelation, dateFits, dayInterval } from "../../src/domain/date-comparison.ts";
import { dateOrderKey, textOrderKey } from "../../src/domain/order-key.ts";
import { parsePartialDate, precisionOf } from "../../src/domain/partial-date.ts";
import { type Certainty, wordsOf } from "../../src/domain/vocabulary.ts";
import { date } from "./given-date.ts";

const bounds = (text: string, qualifier?: Parameters<typeof date>[1]) => {
  const { earliest, latest } = date(text, qualifier);
  return [earliest, latest];
};

describe("a partial date", () => {
  it("covers all the days that its text names", () => {
    expect(bounds("2026")).toEqual(["2026-01-01", "2026-12-31"]);
    expect(bounds("2026-09")).toEqual(["2026-09-01", "2026-09-30"]);
    expect(bounds("2026-09-30")).toEqual(["2026-09-30", "2026-09-30"]);
    expect(bounds("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
    expect(bounds("2024-02-29")).toEqual(["2024-02-29", "2024-02-29"]);
    expect(bounds("2025/2026-03-02")).toEqual(["2025-01-01", "2026-03-02"]);
  });

  it("has no floor with BY and no ceiling with NOT_BEFORE", () => {
    expect(bounds("2026-06", "BY")).toEqual([null, "2026-06-30"]);
    expect(bounds("2026-05", "NOT_BEFORE")).toEqual(["2026-05-01", null]);
    expect(bounds("2025/2026", "NOT_BEFORE")).toEqual(["2025-01-01", null]);
  });

  it("widens AROUND by one unit of its precision on each side, over the ends of months and years", () => {
    expect(bounds("2026", "AROUND")).toEqual(["2025-01-01", "2027-12-31"]);
    expect(bounds("2026-01", "AROUND")).toEqual(["2025-12-01", "2026-02-28"]);
    expect(bounds("2024-01", "AROUND")).toEqual(["2023-12-01", "2024-02-29"]);
    expect(bounds("2024-03-01", "AROUND")).toEqual(["2024-02-29", "2024-03-02"]);
    expect(bounds("2025-12-31", "AROUND")).toEqual(["2025-12-30", "2026-01-01"]);
    expect(bounds("2025/2026-03", "AROUND")).toEqual(["2024-01-01", "2026-04-30"]);
  });

  it("keeps its text and words as written", () => {
    const result = parsePartialDate("2026-10", { qualifier: "BY", words: "before RustConf" });
    expect(result).toMatchObject({ date: { text: "2026-10", words: "before RustConf", qualifier: "BY" } });
    expect(date("2026").words).toBeNull();
  });

  it.each([
    ["2026-13", "there is no month 13"],
    ["2026-00", "there is no month 00"],
    ["2026-02-30", "2026-02 has no day 30"],
    ["2025-02-29", "2025-02 has no day 29"],
    ["2026-9", "write a year"],
    ["26", "write a year"],
    ["September 2026", "write a year"],
    ["2026-09-30T00:00:00Z", "write a year"],
    ["2026-09/", "write a year"],
    ["2026/2027/2028", "write a year"],
    ["2026-10/2026-09", "its second date ends or begins before the first"],
    ["0999", "the year lies outside 1000 to 9998"],
    ["", "write a year"],
  ])("%j is a fault whose sentence names the value", (text, why) => {
    const result = parsePartialDate(text);
    if (!("fault" in result)) throw new Error("No fault was found.");
    expect(result.fault).toMatch(/\.$/);
    expect(result.fault).toContain(`"${text}"`);
    expect(result.fault).toContain(why);
  });

  it("knows how precise it is", () => {
    expect(["2026", "2026-09", "2026-09-30", "2026/2027"].map((text) => precisionOf({ text }))).toEqual([
      "YEAR",
      "MONTH",
      "DAY",
      "RANGE",
    ]);
  });
});

describe("comparing a partial date", () => {
  it("says that what is due in May 2026 is possibly before the 15th and certainly before June", () => {
    const may = date("2026-05");
    expect(dateFits(may, "before", dayInterval("2026-05-15"), "POSSIBLY")).toBe(true);
    expect(dateFits(may, "before", dayInterval("2026-05-15"), "CERTAINLY")).toBe(false);
    expect(dateFits(may, "before", { first: "2026-06-01", last: "2026-06-30" }, "CERTAINLY")).toBe(true);
  });

  it("takes an open bound as possible and never as certain", () => {
    const by = date("2026-05", "BY");
    const floor = date("2026-05", "NOT_BEFORE");
    expect(dateFits(by, "before", dayInterval("1999-01-01"))).toBe(true);
    expect(dateFits(by, "before", dayInterval("1999-01-01"), "CERTAINLY")).toBe(false);
    expect(dateFits(floor, "after", dayInterval("2999-01-01"))).toBe(true);
    expect(dateFits(floor, "after", dayInterval("2999-01-01"), "CERTAINLY")).toBe(false);
    expect(dateFits(floor, "before", dayInterval("2026-05-01"))).toBe(false);
  });

  it("fits an unknown date to nothing", () => {
    for (const certainty of wordsOf("Certainty")) {
      expect(dateFits(null, "within", { first: "1000-01-01", last: "9998-12-31" }, certainty)).toBe(false);
      expect(dateFits({ earliest: null, latest: null }, "before", dayInterval("2026-01-01"), certainty)).toBe(false);
    }
  });

  it("agrees with trying every day of the interval", () => {
    const day = fc.integer({ min: 0, max: 24 }).map((days) => addUnits("2024-02-20", days, "day"));
    const bound = fc.option(day);
    const holds: Record<DateRelation, (d: string, from: string, to: string) => boolean> = {
      before: (d, from) => d < from,
      after: (d, _from, to) => d > to,
      notAfter: (d, _from, to) => d <= to,
      notBefore: (d, from) => d >= from,
      within: (d, from, to) => from <= d && d <= to,
    };
    fc.assert(
      fc.property(bound, bound, day, day, (earliest, latest, a, b) => {
        fc.pre((earliest !== null || latest !== null) && (earliest ?? "") <= (latest ?? "9"));
        const [first, last] = a < b ? [a, b] : [b, a];
        const days: string[] = [];
        for (let d = earliest ?? "2024-02-10"; d <= (latest ?? "2024-03-25"); d = addUnits(d, 1, "day")) days.push(d);
        for (const relation of Object.keys(holds) as DateRelation[]) {
          const fits = days.map((d) => holds[relation](d, first, last));
          const expected: Record<Certainty, boolean> = { CERTAINLY: fits.every(Boolean), POSSIBLY: fits.some(Boolean) };
          for (const certainty of wordsOf("Certainty")) {
            expect(dateFits({ earliest, latest }, relation, { first, last }, certainty)).toBe(expected[certainty]);
          }
        }
      }),
    );
  });
});

describe("the stored string of an order", () => {
  it("puts unknown dates lowest, and coarser ones before finer ones of the same first day", () => {
    const keys = [
      dateOrderKey(null, "claim:z"),
      dateOrderKey(date("2026"), "claim:z"),
      dateOrderKey(date("2026-01"), "claim:z"),
      dateOrderKey(date("2026-01/2026-02"), "claim:z"),
      dateOrderKey(date("2026-01-01"), "claim:a"),
      dateOrderKey(date("2026-01-01"), "claim:b"),
      dateOrderKey(date("2026-01-02"), "claim:a"),
    ];
    expect(keys.toSorted()).toEqual(keys);
    expect(dateOrderKey(date("2026-05", "BY"), "milestone:a")).toBe("2026-05-311|milestone:a");
  });

  it("orders texts without regard to case, width and spacing, a shorter one before its continuation", () => {
    const keys = ["Rust", "rust for Linux", "ｒｕｓｔｕｐ", "RUST|C"].map((text) => textOrderKey(text, "x"));
    expect(keys.toSorted()).toEqual(keys);
    expect(textOrderKey("  Rust\n for\tLinux ", "x")).toBe(textOrderKey("rust FOR linux", "x"));
    expect(textOrderKey("😀".repeat(300), "x")).toBe(`${"😀".repeat(200)}\tx`);
  });
});
