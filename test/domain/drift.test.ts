import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparedClaim } from "../../src/domain/drift/compared-claim.ts";
import { proposeDrift } from "../../src/domain/drift/propose-drift.ts";
import type { Quantity } from "../../src/domain/record.ts";
import { wordsOf } from "../../src/domain/vocabulary.ts";
import { claimThat, driftOf, figure, party } from "./given-compared-claim.ts";
import { date } from "./given-date.ts";

/** A statement with one figure on each side, and nothing else that could drift. */
function figuresDrift(original: Quantity | Quantity[], restated: Quantity | Quantity[]): string[] {
  const [before, after] = [original, restated].map((each) =>
    claimThat("The lake lost fish.", { quantities: [each].flat() }),
  );
  return driftOf(before as ComparedClaim, after as ComparedClaim);
}

function statementsDrift(original: string, restated: string): string[] {
  return driftOf(claimThat(original), claimThat(restated));
}

describe("NUMBER", () => {
  it.each([
    [figure(30.4, "percent"), figure(30, "percent")],
    [figure(41, "percent", { comparator: "ABOUT" }), figure(42, "percent")],
    [figure(51_230, "tonne"), figure(51_000, "tonne")],
    [figure(3_400_000, "bird"), figure(1_000_000, "bird", { comparator: "ORDER_OF" })],
    [figure(500, "tonne", { comparator: "MORE_THAN" }), figure(500, "tonne", { comparator: "AT_LEAST" })],
  ])("%#: is no drift within rounding, leeway or order of magnitude", (original, restated) => {
    expect(figuresDrift(original, restated)).toEqual([]);
  });

  it.each([
    [figure(30.4, "percent"), figure(33, "percent")],
    [figure(70, "percent"), figure(73, "percent")],
    [figure(41, "percent", { comparator: "ABOUT" }), figure(50, "percent")],
    [figure(3_400_000, "bird"), figure(1_000_000_000, "bird", { comparator: "ORDER_OF" })],
    [figure(500, "tonne", { comparator: "AT_MOST" }), figure(500, "tonne", { comparator: "AT_LEAST" })],
  ])("%#: is proposed where figures of one unit disagree", (original, restated) => {
    expect(figuresDrift(original, restated)).toContain("NUMBER");
  });

  it("names figures that were added up", () => {
    const original = claimThat("The lake lost fish.", { quantities: [figure(1200, "trout"), figure(800, "trout")] });
    const restated = claimThat("The lake lost fish.", { quantities: [figure(2000, "trout")] });
    expect(proposeDrift(original, restated)).toEqual([
      {
        drift: "NUMBER",
        because: "2 figures of the original, 800 trouts and 1,200 trouts, are added up to 2,000 trouts.",
      },
    ]);
  });

  it("knows a rise in percentage points from two shares, and compares nothing else across units", () => {
    const shares = [figure(20.3, "percent"), figure(24.4, "percent")];
    expect(figuresDrift(shares, figure(4, "percentage point"))).toEqual([]);
    expect(figuresDrift(figure(4, "tonne"), figure(9, "percent"))).not.toContain("NUMBER");
  });
});

describe("DATE", () => {
  it("is proposed where a figure of one year is told as of another, and not where one date lies in the other", () => {
    const of = (asOf: string): Quantity => figure(12, "percent", { asOf: date(asOf) });
    expect(figuresDrift(of("2019"), of("2022"))).toEqual(["DATE"]);
    expect(figuresDrift(of("2019-05"), of("2019"))).toEqual([]);
  });

  it.each([
    ["The ferry runs from March 2031 at the earliest.", "The ferry runs by March 2031."],
    ["The tunnel opens not before 2030.", "The tunnel opens in 2030."],
    ["The archive moves around June 2027.", "The archive moves in June 2027."],
  ])("%#: is proposed where a date has lost its qualifier", (original, restated) => {
    expect(statementsDrift(original, restated)).toContain("DATE");
  });

  it("is proposed where a target or an event has moved", () => {
    const due = (text: string): ComparedClaim => claimThat("The bridge opens.", { targets: [date(text)] });
    const held = (text: string): ComparedClaim => claimThat("They met.", { events: [date(text)] });
    expect(driftOf(due("2028-03"), due("2028-09"))).toEqual(["DATE"]);
    expect(driftOf(due("2028-03"), due("2028"))).toEqual([]);
    expect(driftOf(held("2024-05-02"), held("2024-05-09"))).toEqual(["DATE"]);
  });

  it("is proposed where words were spoken on another day, and not where a report of them is younger", () => {
    const said = (text: string, kind: ComparedClaim["kind"]): ComparedClaim =>
      claimThat("The minister said it.", { kind, madeOn: date(text) });
    expect(driftOf(said("2024-05-02", "QUOTATION"), said("2024-05-04", "QUOTATION"))).toEqual(["DATE"]);
    expect(driftOf(said("2024-05-02", "QUOTATION"), said("2024-05-04", "EVENT"))).toEqual([]);
  });

  it.each([
    ["In 2018 wolves lived in nine valleys.", "Wolves now live in nine valleys.", true],
    ["Within two years the wolves live in nine valleys.", "Wolves already live in nine valleys.", true],
    ["In 2018 wolves lived in nine valleys.", "By the count of 2018, wolves now live in nine valleys.", false],
    ["Wolves now live in nine valleys.", "Today wolves live in nine valleys.", false],
  ])("%#: is proposed where the time is left out and the present put in its place", (original, restated, isDrift) => {
    expect(statementsDrift(original, restated).includes("DATE")).toBe(isDrift);
  });

  it("takes the month of May for no possibility, and a survey's year for no deadline", () => {
    expect(
      statementsDrift("The bank closed in May 2021.", "The bank closed in May 2021 for good weather."),
    ).not.toContain("DATE");
    expect(statementsDrift("The bank closed.", "The bank closed in May 2021.")).toEqual([]);
    expect(statementsDrift("By the 2024 count there are nine.", "In 2024 there are nine.")).toEqual([]);
  });
});

describe("SUBJECT", () => {
  const share = (population: string): Quantity => figure(45, "percent", { population });

  it.each([
    ["patients who completed the course", "hospitals"],
    ["households with a garden", "gardens"],
    ["small farms", "large estates of the north"],
  ])("is proposed where a figure of %s becomes one of %s", (original, restated) => {
    expect(figuresDrift(share(original), share(restated))).toContain("SUBJECT");
  });

  it.each([
    ["Hospitals", "all hospitals of the country"],
    ["the household", "households with a garden"],
    ["1,024 farms that were asked", "farms"],
  ])("is not proposed where %s becomes %s: the things are the same", (original, restated) => {
    expect(figuresDrift(share(original), share(restated))).not.toContain("SUBJECT");
  });

  it("is proposed where the statement speaks of another group, and not for one in the singular", () => {
    expect(statementsDrift("Organizations use solar roofs.", "Enterprises use solar roofs.")).toEqual(["SUBJECT"]);
    expect(statementsDrift("The company uses solar roofs.", "The engineer uses solar roofs.")).toEqual([]);
  });

  it("is proposed where another company stands in the place of the first", () => {
    const about = [party("company:north-rail", "North Rail"), party("company:south-rail", "South Rail")];
    expect(
      driftOf(claimThat("North Rail runs on time.", { about }), claimThat("South Rail runs on time.", { about })),
    ).toContain("SUBJECT");
  });

  it("is proposed where one company's figure is told of everything", () => {
    const about = [party("company:north-rail", "North Rail")];
    const original = claimThat("Of the delays, 45% were caused by snow.", {
      about,
      quantities: [share("delays of North Rail")],
    });
    const restated = claimThat("Of the delays, 45% were caused by snow.", { quantities: [share("all delays")] });
    expect(driftOf(original, restated)).toEqual(["SUBJECT", "SCOPE"]);
  });
});

describe("SCOPE", () => {
  it.each([
    ["Some bakeries use rye.", "All bakeries use rye."],
    ["A part of the fleet is electric.", "The fleet is electric."],
    ["The use of rye is non-trivial.", "The use of rye is significant."],
    ["They use rye in production or in tooling.", "They use rye in production."],
    ["The mill is experimental.", "The mill is there."],
  ])("%#: is proposed where words of extent changed", (original, restated) => {
    expect(statementsDrift(original, restated)).toEqual(["SCOPE"]);
  });

  it("is not proposed for a synonym", () => {
    expect(statementsDrift("They use it significantly.", "They use it substantially.")).toEqual([]);
  });

  it("is proposed where a population was narrowed or widened", () => {
    const of = (population: string): Quantity => figure(45, "percent", { population });
    expect(figuresDrift(of("bakeries"), of("bakeries of the north"))).toEqual(["SCOPE"]);
    expect(figuresDrift(of("bakeries of the north"), of("bakeries"))).toEqual(["SCOPE"]);
  });

  it("is proposed where a figure is left out or put on, and not for a further one or a span of time", () => {
    expect(figuresDrift(figure(9, "mill"), [])).toEqual(["SCOPE"]);
    expect(figuresDrift([], figure(9, "mill"))).toEqual(["SCOPE"]);
    expect(figuresDrift(figure(9, "mill"), [figure(9, "mill"), figure(4, "river")])).toEqual([]);
    expect(figuresDrift(figure(2, "year"), [])).toEqual([]);
  });

  it("is proposed where a subject is left out, or another company is taken in", () => {
    const [north, south] = [party("company:north-rail", "North Rail"), party("company:south-rail", "South Rail")];
    const trams = party("project:tram", "Tram");
    const original = claimThat("North Rail runs the tram.", { about: [north, trams] });
    expect(driftOf(original, claimThat("North Rail runs.", { about: [north] }))).toEqual(["SCOPE"]);
    expect(
      driftOf(original, claimThat("North Rail and South Rail run the tram.", { about: [north, south, trams] })),
    ).toEqual(["SCOPE"]);
  });
});

describe("MODALITY and POLARITY", () => {
  it.each([
    ["COMMITMENT", "The city plans to close the road.", "EVENT", "The city closed the road."],
    ["FORECAST", "The river rises.", "STATE", "The river is high."],
    ["COMMITMENT", "The city may close the road.", "COMMITMENT", "The city will close the road."],
    ["COMMITMENT", "The city hopes to close the road.", "COMMITMENT", "The city pledges to close the road."],
    ["FORECAST", "The road is about a year away from closing.", "FORECAST", "The road will close."],
    ["STATE", "Tea may cause sleep.", "STATE", "Tea causes sleep."],
  ] as const)("%#: %s becoming firmer is proposed", (kind, original, restatedKind, restated) => {
    expect(driftOf(claimThat(original, { kind }), claimThat(restated, { kind: restatedKind }))).toContain("MODALITY");
  });

  it.each([
    ["COMMITMENT", "The city plans to close the road.", "COMMITMENT", "The city aims to close the road."],
    ["COMMITMENT", "The city plans to close the road.", "STATE", "There is a plan to close the road."],
    ["STATE", "The road closed in May 2020.", "STATE", "The road closed."],
    ["EVENT", "The road closed.", "STATE", "The road is closed."],
  ] as const)("%#: %s as firm as before is not", (kind, original, restatedKind, restated) => {
    expect(driftOf(claimThat(original, { kind }), claimThat(restated, { kind: restatedKind }))).not.toContain(
      "MODALITY",
    );
  });

  it.each([
    ["The dam holds the flood back.", "The dam does not hold the flood back.", true],
    ["No bee visits the orchid.", "The bee visits the orchid.", true],
    ["The dam opens not before spring.", "The dam opens in spring.", false],
    ["The dam holds the flood back.", "Nobody has asked the fishermen of the valley about their boats.", false],
  ])("%#: a denial on one side only is proposed where the rest is alike", (original, restated, isDrift) => {
    expect(statementsDrift(original, restated).includes("POLARITY")).toBe(isDrift);
  });
});

describe("ATTRIBUTION", () => {
  const speaker = party("person:ada-moor", "Ada Moor");
  const town = party("organization:town-council", "Town Council");
  const original = claimThat("Ada Moor said that the well is clean.", {
    kind: "QUOTATION",
    madeBy: [speaker],
    about: [speaker],
  });

  it("is proposed where a person's words become those of a body or of nobody", () => {
    const council = claimThat("The Town Council said that the well is clean.", { kind: "QUOTATION", about: [town] });
    expect(proposeDrift(original, council)).toEqual([
      {
        drift: "ATTRIBUTION",
        because: "The original is Ada Moor's; the restatement does not name them and speaks of Town Council.",
      },
    ]);
    expect(driftOf(original, claimThat("The well is clean."))).toEqual(["ATTRIBUTION"]);
  });

  it("is not proposed where the speaker is still named, be it by the last name", () => {
    expect(driftOf(original, claimThat("According to Moor the well is clean."))).toEqual([]);
  });

  it("is proposed where a survey is put down to somebody who has nothing to do with it", () => {
    const team = party("organization:well-watch", "Well Watch");
    const survey = claimThat("Of those asked, 45% drink from the well.", { kind: "STATISTIC", madeBy: [team] });
    const retold = claimThat("A survey of the Town Council says that 45% drink from the well.", {
      kind: "STATISTIC",
      about: [town],
    });
    expect(driftOf(survey, retold)).toEqual(["ATTRIBUTION"]);
  });
});

describe("A proposal", () => {
  const words = [
    "some",
    "all",
    "not",
    "may",
    "plans",
    "will",
    "by",
    "2024",
    "May",
    "users",
    "firms",
    "North",
    "Rail",
    "said",
    "now",
  ];
  const anyDate = fc.option(fc.constantFrom(...["2023", "2024-05", "2024-05-02"].map((text) => date(text))), {
    nil: undefined,
  });
  const anyFigure = fc
    .record({
      comparator: fc.constantFrom(...wordsOf("Comparator")),
      value: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 1e12, noNaN: true })),
      unit: fc.constantFrom("percent", "percentage point", "line", "year"),
      population: fc.constantFrom(
        "users",
        "all users of North Rail",
        "firms that were asked",
        "of mills, in the north",
      ),
      asOf: anyDate,
    })
    .map(({ asOf, ...rest }): Quantity => ({ ...rest, ...(asOf === undefined ? {} : { asOf }) }));
  const parties = [
    party("company:north-rail", "North Rail"),
    party("person:ada-moor", "Ada Moor"),
    party("project:c", "C"),
  ];
  const anyClaim: fc.Arbitrary<ComparedClaim> = fc.record({
    kind: fc.constantFrom(...wordsOf("ClaimKind")),
    statement: fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 })
      .map((some) => some.join(" ")),
    madeOn: anyDate.map((some) => some ?? null),
    quantities: fc.array(anyFigure, { maxLength: 6 }),
    madeBy: fc.subarray(parties),
    about: fc.subarray(parties),
    targets: fc.constantFrom([], [date("2024", "BY")], [date("2024-05", "NOT_BEFORE"), date("2025")]),
    events: fc.constantFrom([], [date("2024-05-02")]),
  });

  it("is never made of a claim and itself, and always is a whole sentence", () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        expect(proposeDrift(one, one)).toEqual([]);
        for (const { because } of proposeDrift(one, other)) expect(because).toMatch(/^\S[\s\S]*\.$/);
      }),
      { numRuns: 300 },
    );
  });

  it("names each kind of drift once, in the order of the vocabulary, whatever the order of the records", () => {
    const quantities = [figure(10, "percent", { population: "shops" }), figure(30, "percent", { population: "mills" })];
    const original = claimThat("Some shops may close.", { quantities });
    const restated = claimThat("All teams will not close.", {
      quantities: [figure(50, "percent", { population: "teams" })],
    });
    const kinds = driftOf(original, restated);
    expect(kinds).toEqual(["NUMBER", "SUBJECT", "MODALITY", "SCOPE"]);
    expect(proposeDrift({ ...original, quantities: quantities.toReversed() }, restated)).toEqual(
      proposeDrift(original, restated),
    );
  });
});
