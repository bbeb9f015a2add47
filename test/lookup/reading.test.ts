import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex } from "../../src/lookup/reading/names.ts";
import { readSentence } from "../../src/lookup/reading/read-sentence.ts";
import { party } from "../domain/given-compared-claim.ts";

const NAMES = new NameIndex([
  party("project:go", "Go"),
  party("project:rust", "Rust"),
  party("organization:rust-foundation", "Rust Foundation"),
  party("project:c", "C"),
  party("project:cpp", "C++"),
  party("project:gccrs", "gccrs"),
  party("project:sudo-rs", "sudo-rs"),
  party("company:microsoft", "Microsoft"),
  party("company:discord", "Discord"),
  party("person:galen-hunt", "Galen Hunt"),
  party("person:dave-airlie", "Dave Airlie"),
]);

const figuresOf = (text: string): unknown[] =>
  readSentence(text, NAMES).figures.map(({ value, comparator, unit }) => `${comparator} ${value} ${unit}`);
const namesIn = (text: string): string[] => NAMES.find(text).map(({ text: name }) => name);

describe("A name index", () => {
  it.each([
    ["Developers go from Go to Rust.", ["Go", "Rust"]],
    ["The Rust Foundation likes rust-coloured Rust-based tools.", ["Rust Foundation", "Rust"]],
    ["They had C and C++ code, and a C compiler.", ["C", "C++", "C"]],
    ["GCCRS, gccrs and sudo-rs", ["GCCRS", "gccrs", "sudo-rs"]],
    ["Microsoft's kernel, said microsoft.", ["Microsoft", "microsoft"]],
    ["It sows discord, Discord said.", ["Discord"]],
    ["Galen Hunt wrote it. Later Hunt explained; the hunt and Tom Hunt did not.", ["Galen Hunt", "Hunt"]],
  ])("finds the names in %s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it("gives the places of names in the text", () => {
    const text = "Here is the Rust Foundation.";
    const [found] = NAMES.find(text);
    expect(text.slice(found?.start, found?.end)).toBe("Rust Foundation");
    expect(found?.ids).toEqual(["organization:rust-foundation"]);
  });

  it("finds names among ten thousand parties in a few milliseconds", () => {
    const many = new NameIndex(
      Array.from({ length: 10_000 }, (_, index) => party(`company:c${index}`, `Firma ${index} Holding`)),
    );
    const text = "Firma 77 Holding bought Firma 9999 Holding. ".repeat(20);
    const begin = performance.now();
    expect(many.find(text)).toHaveLength(40);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

describe("A read sentence", () => {
  it.each([
    ["70 % of them", ["EQUAL 70 percent"]],
    ["about 70 percent", ["ABOUT 70 percent"]],
    ["seven in ten bugs", ["EQUAL 70 percent"]],
    ["one in five bugs", ["EQUAL 20 percent"]],
    ["nearly half of them", ["ABOUT 50 percent"]],
    ["forty-five percent", ["EQUAL 45 percent"]],
    ["up 7 percentage points", ["EQUAL 7 percentage point"]],
    ["between 30 and 50 %", ["EQUAL 30 percent"]],
    ["more than 188,000 lines", ["MORE_THAN 188000 count"]],
    ["1.5 million lines", ["EQUAL 1500000 count"]],
    ["a hundred and fifty-two thousand lines", ["EQUAL 152000 count"]],
    ["one and a half million users", ["EQUAL 1500000 count"]],
    ["billions of devices", ["ORDER_OF 1000000000 count"]],
    ["1,000x fewer", ["EQUAL 1000 factor"]],
    ["it doubled", ["EQUAL 2 factor"]],
    ["up to 7 percent faster", ["UP_TO 7 percent"]],
    ["at least 5 ms", ["AT_LEAST 5.787037037037037e-8 span"]],
    ["It came with Linux 6.18 and gccrs 1.75", ["EQUAL 6.18 version", "EQUAL 1.75 version"]],
    ["in May 2026 and on 14 November 2025", []],
    ["one of the largest", []],
  ])("has the figures of: %s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it.each([
    ["on Nov. 14th, 2025", ["ON 2025-11-14"]],
    ["on November 14, 2025", ["ON 2025-11-14"]],
    ["on 2025-11-14", ["ON 2025-11-14"]],
    ["by September 2026", ["BY 2026-09"]],
    ["no earlier than May 2026", ["NOT_BEFORE 2026-05"]],
    ["from 2019 to 2024", ["ON 2019", "ON 2024"]],
    ["last year", []],
  ])("has the dates of: %s", (text, expected) => {
    expect(readSentence(text, NAMES).dates.dates.map(({ qualifier, text: date }) => `${qualifier} ${date}`)).toEqual(
      expected,
    );
  });

  it.each([
    ["Microsoft rewrote its kernel in Rust.", "IS"],
    ["Microsoft will rewrite its kernel in Rust.", "WILL"],
    ["Microsoft plans to rewrite its kernel in Rust.", "PLANS"],
    ["Microsoft set itself the goal to rewrite its kernel.", "PLANS"],
    ["Microsoft may rewrite its kernel in May 2026.", "MAY"],
    ["Microsoft should rewrite its kernel.", "SHOULD"],
    ["Microsoft denied it.", "DENIES"],
  ])("tells the modality of: %s", (text, expected) => {
    expect(readSentence(text, NAMES).modality.main).toBe(expected);
  });

  it.each([
    ["According to Galen Hunt it is research.", ["Galen Hunt"]],
    ["It is research, Hunt said.", ["Hunt"]],
    ["A survey by Oracle found it.", ["Oracle"]],
    ["Microsoft's report has it.", ["Microsoft"]],
    ["“It is research” — Galen Hunt", ["Galen Hunt"]],
    ["Microsoft writes drivers in Rust.", []],
  ])("knows to whom is put down: %s", (text, expected) => {
    expect(readSentence(text, NAMES).attributions.map(({ name }) => name)).toEqual(expected);
  });

  it("tells unknown names from ordinary words with a capital", () => {
    const unknown = (text: string): string[] => readSentence(text, NAMES).unknownNames.map(({ text: name }) => name);
    expect(unknown("Software by Oracle runs in Germany's banks on Monday.")).toEqual(["Oracle", "Germany"]);
    expect(unknown("Fastly serves a trillion requests.")).toEqual(["Fastly"]);
    expect(unknown("Support for Rust is growing, the CEO said.")).toEqual([]);
  });

  it("never throws, whatever the text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            "Rust",
            "not",
            "45",
            "%",
            "half",
            "of",
            "from",
            "to",
            "—",
            "🎉",
            "漢字",
            "\u0000",
            "May",
            "2026",
            "a",
            "in",
            "C++",
            "v",
            "-",
            "1.",
            "’s",
            "half",
          ),
        )
        .map((words) => words.join(" ")),
    );
    fc.assert(fc.property(text, (given) => readSentence(given, NAMES).text === given));
  });

  it("reads the beginning of a long text in time", () => {
    const begin = performance.now();
    readSentence("word ".repeat(200_000), NAMES);
    readSentence("1,".repeat(200_000), NAMES);
    readSentence("a".repeat(1_000_000), NAMES);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
