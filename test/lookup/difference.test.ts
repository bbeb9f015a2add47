import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/record.ts";
import { wordsOf } from "../../src/domain/vocabulary.ts";
import { compare, type RecordedClaim } from "../../src/lookup/difference/compare.ts";
import { NameIndex } from "../../src/lookup/reading/names.ts";
import { readSentence } from "../../src/lookup/reading/read-sentence.ts";
import { getDataset } from "../../src/records/validate.ts";
import { claimThat, figure, party } from "../domain/given-compared-claim.ts";
import { partiesIn, recordedClaimsIn, runSample, type SampleResult, sampleTable } from "./near-miss-sample.ts";

const FILES = ["given-near-misses.yaml", "given-farther-misses.yaml"] as const;
/** Sentences in words far from the record's; of some it is known that they are not yet told right. */
const FREE_FILES = [1, 2, 3, 4, 5, 6, 7].map((number) => `given-free-wording-${number}.yaml`);
/** Most near misses in free wording that may be missed: those that were when the files were last gone through. */
const MOST_MISSED = 0.025;
/** Most paraphrases that may be told apart from their claim. */
const MOST_ALARMS = 0.05;

const NAMES = new NameIndex([
  party("company:acme", "Acme"),
  party("project:rust", "Rust"),
  party("company:bolt", "Bolt"),
]);

function differencesOf(text: string, statement: string, more: Partial<RecordedClaim> = {}): string[] {
  const claim = { id: "claim:a", ...claimThat(statement, more) };
  return compare(readSentence(text, NAMES), claim).differs.map(({ type }) => type);
}

describe("Figures", () => {
  const share = (text: string, value: number, more: Parameters<typeof figure>[2] = {}): string[] =>
    differencesOf(text, "Rust has a share.", { quantities: [figure(value, "percent", more)] });

  it.each(["45 %", "about 45 %", "46 percent", "45.5 %", "forty-five percent", "more than 45 %"])(
    "%s is 45.5 percent",
    (text) => {
      expect(share(`Rust has a share of ${text}.`, 45.5)).toEqual([]);
    },
  );

  it.each(["nearly half", "half", "47 %", "50 %", "45.5 points", "45.5 times", "more than 46 %"])(
    "%s is not 45.5 percent",
    (text) => {
      expect(share(`Rust has a share of ${text}.`, 45.5)).toContain("NUMBER");
    },
  );

  it("are told as a matter of scope where `up to` was dropped", () => {
    expect(share("Rust has a share of 50 %.", 50, { comparator: "UP_TO" })).toEqual(["SCOPE"]);
    expect(share("Rust has a share of up to 50 %.", 50, { comparator: "UP_TO" })).toEqual([]);
  });

  it("may be said to be approximate", () => {
    expect(share("Rust has a share of 70 %.", 70, { comparator: "ABOUT" })).toEqual([]);
    expect(share("Rust has a share of roughly seven in ten.", 70, { comparator: "ABOUT" })).toEqual([]);
  });
});

describe("The comparison of the committed claims", () => {
  let dataset: Dataset;
  let results: Readonly<Record<(typeof FILES)[number], readonly SampleResult[]>>;

  beforeAll(async () => {
    dataset = await getDataset("data");
    results = { [FILES[0]]: runSample(dataset, FILES[0]), [FILES[1]]: runSample(dataset, FILES[1]) };
  });

  it.each(FILES)("finds a difference in every near miss of %s", (file) => {
    console.info(`${file}\n${sampleTable(results[file])}`);
    const missed = results[file].filter(({ type, differs }) => type !== null && differs.length === 0);
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  it.each(FILES)("gives nearly all near misses of %s their type", (file) => {
    const near = results[file].filter(({ type }) => type !== null);
    const wrong = near.filter(({ type, differs }) => !differs.some((each) => each.type === type));
    expect(wrong.length).toBeLessThanOrEqual(MOST_ALARMS * near.length);
  });

  it.each(FILES)("finds none in nearly all paraphrases of %s", (file) => {
    const same = results[file].filter(({ type }) => type === null);
    expect(same.length).toBeGreaterThan(70);
    const alarms = same.filter(({ differs }) => differs.length > 0);
    expect(alarms.length).toBeLessThanOrEqual(MOST_ALARMS * same.length);
  });

  it("tells most sentences in free wording right", () => {
    const free = FREE_FILES.flatMap((file) => runSample(dataset, file));
    console.info(`free wording\n${sampleTable(free)}`);
    const [same, near] = [free.filter(({ type }) => type === null), free.filter(({ type }) => type !== null)];
    expect(near.length).toBeGreaterThan(250);
    const missed = near.filter(({ differs }) => differs.length === 0);
    expect(missed.length).toBeLessThanOrEqual(MOST_MISSED * near.length);
    expect(same.filter(({ differs }) => differs.length > 0).length).toBeLessThanOrEqual(MOST_ALARMS * same.length);
  });

  it("finds none between a statement and its own claim", () => {
    const names = new NameIndex(partiesIn(dataset));
    const recorded = recordedClaimsIn(dataset);
    const differing = dataset.claim.filter(
      ({ id, statement }) =>
        compare(readSentence(statement, names), recorded(id.slice("claim:".length))).differs.length > 0,
    );
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it("lists differences and agreements in the order of the vocabulary", () => {
    const order = wordsOf("Drift");
    for (const { differs } of FILES.flatMap((file) => results[file])) {
      const places = differs.map(({ type }) => order.indexOf(type));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("takes far less than a millisecond for a pair once both are read", () => {
    const names = new NameIndex(partiesIn(dataset));
    const recorded = recordedClaimsIn(dataset);
    const claims = dataset.claim.slice(0, 50).map(({ id }) => recorded(id.slice("claim:".length)));
    const readings = claims.map(({ statement }) => readSentence(statement, names));
    for (const reading of readings) compare(reading, claims[0] as RecordedClaim);
    for (const claim of claims) compare(readings[0] as (typeof readings)[number], claim);
    const begin = performance.now();
    for (const reading of readings) for (const claim of claims) compare(reading, claim);
    expect((performance.now() - begin) / (readings.length * claims.length)).toBeLessThan(1);
  });

  it("never throws, whatever the sentence", () => {
    const claim = { id: "claim:a", ...claimThat("Acme moved 45 % of its code from C to Rust in May 2026.") };
    const words = fc.constantFrom(
      "Acme",
      "Bolt",
      "not",
      "45",
      "%",
      "half",
      "said",
      "from",
      "to",
      "Rust",
      "May",
      "2026",
      "all",
      "will",
      "than",
      "🎉",
      ",",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(words).map((some) => some.join(" ")),
    );
    fc.assert(fc.property(text, (given) => Array.isArray(compare(readSentence(given, NAMES), claim).differs)));
  });
});
