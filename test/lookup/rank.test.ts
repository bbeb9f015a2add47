import { describe, expect, test } from "vitest";
import { lookUpTerms, lookUpText } from "../../src/graph/lookup-words.ts";
import { GramIndex } from "../../src/lookup/rank/grams.ts";
import { Lexicon } from "../../src/lookup/rank/lexicon.ts";
import { rank } from "../../src/lookup/rank/rank.ts";
import { plainText, signedText } from "../../src/lookup/rank/sayer.ts";

const CLAIMS = [
  { id: "claim:bees", statement: "Half of all bees in Norway died in 2019.", besides: "Norway" },
  { id: "claim:cows", statement: "Norwegian cows give 8,000 litres of milk a year.", besides: "Norway" },
  { id: "claim:moon", statement: "Armstrong said that the moon is made of cheese.", besides: "Neil Armstrong" },
  { id: "claim:twin", statement: "Half of all bees in Norway died in 2019.", besides: "Norway" },
];
const lexicon = new Lexicon(CLAIMS.map(({ statement, besides }) => lookUpText([statement, besides])));
const ids = (text: string): string[] => rank(text, CLAIMS, lexicon).map(({ candidate }) => candidate.id);

describe("Terms", () => {
  test("are stems without small words; figures lose their separators", () => {
    expect(lookUpTerms("The bees' 8,000 litres, which are giving Norwegians")).toEqual(
      lookUpTerms("bee 8000 litre give norwegian"),
    );
  });

  test("that are common are dropped when rarer ones are there, and kept when there is nothing else", () => {
    const texts = Array.from({ length: 200 }, (_, index) => `common often rare${index} odd${index}`);
    const big = new Lexicon(texts);
    expect(big.pruned(["common", "rare1", "rare2", "odd3", "odd4", "unheard"])).toEqual([
      "rare1",
      "rare2",
      "odd3",
      "odd4",
    ]);
    expect(big.pruned(["common", "often", "unheard"])).toEqual(["common", "often"]);
  });

  test("are rarer the fewer claims hold them", () => {
    expect(lexicon.rarity("moon")).toBeGreaterThan(lexicon.rarity("norway"));
    expect(lexicon.rarity("unheard")).toBeGreaterThan(lexicon.rarity("moon"));
  });
});

describe("Runs of characters", () => {
  const none = new GramIndex(new Map(), () => 1);

  test("are alike for one word in two forms, and not for two words", () => {
    const [a, b, c] = ["migration", "migrated", "cheese"].map((word) => none.of([word]));
    if (a === undefined || b === undefined || c === undefined) throw new Error("Three words have three sets of runs.");
    expect(none.similarity(a, a)).toBeCloseTo(1);
    expect(none.similarity(a, b)).toBeGreaterThan(0.4);
    expect(none.similarity(a, c)).toBe(0);
    expect(none.similarity(none.of([]), a)).toBe(0);
  });

  test("of two texts joined are those of both as one text", () => {
    const index = new GramIndex(
      new Map([
        ["migration", 3],
        ["cheese", 1],
      ]),
      (containing) => 1 / containing,
    );
    const [one, other] = [
      ["migration", "cheese"],
      ["cheese", "unheard"],
    ];
    expect(index.joined(index.of(one), index.of(other))).toEqual(index.of([...one, ...other]));
  });
});

describe("A ranking", () => {
  test("has what says the same first, ties by id", () => {
    expect(ids("In 2019 every second bee of Norway died, half of all.").slice(0, 2)).toEqual([
      "claim:bees",
      "claim:twin",
    ]);
  });

  test("makes no difference of the order in which an engine found the candidates", () => {
    const forwards = rank("Norway's cows and bees", CLAIMS, lexicon);
    const backwards = rank("Norway's cows and bees", CLAIMS.toReversed(), lexicon);
    expect(backwards.map(({ candidate, probability }) => [candidate.id, probability])).toEqual(
      forwards.map(({ candidate, probability }) => [candidate.id, probability]),
    );
  });

  test("counts who signed a text", () => {
    const [unsigned] = rank("It is made of cheese", CLAIMS, lexicon);
    const [signed] = rank("It is made of cheese — Neil Armstrong, July 1969", CLAIMS, lexicon);
    expect(signed?.candidate.id).toBe("claim:moon");
    expect(signed?.probability).toBeGreaterThan(unsigned?.probability ?? 1);
  });

  test("holds what has nothing in common for improbable", () => {
    const found = rank("Seven otters sleep in the harbour", CLAIMS, lexicon);
    expect(Math.max(...found.map(({ probability }) => probability))).toBeLessThan(0.1);
  });

  test("of nothing is empty, and nothing is ranked without failing", () => {
    expect(rank("anything", [], lexicon)).toEqual([]);
    expect(rank("😀 \u0000 ؟", CLAIMS, lexicon)).toHaveLength(CLAIMS.length);
  });
});

describe("A signature", () => {
  test.each([
    ["So it is. — Ada Lovelace (@ada) January 3, 1843", "So it is. ", "Ada Lovelace ( ada )", ""],
    ["“So it is.”— Mark R, CTO, RustConf 2025", "“So it is.”", "Mark R, CTO, ", "RustConf 2025"],
    ["Nothing signed - at all", "Nothing signed - at all", "", ""],
    ["A thought — and a second one", "A thought — and a second one", "", ""],
  ])("%s", (text, body, sayer, date) => {
    const found = signedText(text);
    expect(found.body).toBe(body);
    expect(found.sayer.replaceAll(/\s+/g, " ")).toContain(sayer.trim().replaceAll(/\s+/g, " "));
    if (date !== "") expect(found.date).toBe(date);
  });

  test("tags and handles are read as words, addresses not at all", () => {
    expect(plainText("#RustConf by @lovelace_ada https://example.org/x").replaceAll(/\s+/g, " ")).toBe(
      " RustConf Rust Conf by lovelace_ada lovelace ada ",
    );
  });
});
