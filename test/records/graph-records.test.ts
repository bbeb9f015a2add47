import { describe, expect, test } from "vitest";
import type { Dataset, RecordKind } from "../../src/domain/record.ts";
import type { ContentRelationship, GraphContent } from "../../src/graph/content.ts";
import { fieldsOf } from "../../src/graph/fields.ts";
import { model } from "../../src/graph/model.ts";
import { graphContent } from "../../src/records/graph-records.ts";
import { assessment, claim, datasetOf, date, everything, noonOf, source } from "../graph/given-dataset.ts";

const nodeOf = (content: GraphContent, id: string) => content.nodes.find((node) => node.id === id);
const linksOf = (content: GraphContent, type: string): readonly ContentRelationship[] =>
  content.relationships.filter((each) => each.type === type);
const propertiesOf = (dataset: Dataset, id: string) => nodeOf(graphContent(dataset), id)?.properties;

/** The claims given, with the article they are stated in. */
const withArticle = (...claims: readonly ReturnType<typeof claim>[]): Dataset =>
  datasetOf({ claim: claims, source: [source("article")] });

describe("nodes", () => {
  test("properties are stored flat under the model's names, and what is unknown is absent", () => {
    const { madeOn: _, ...undated } = claim("b", { topics: [] });
    const content = graphContent(withArticle(claim("a", { madeOn: date("2025-03", "BY"), topics: ["x"] }), undated));
    expect(nodeOf(content, "claim:a")).toEqual({
      label: "Claim",
      id: "claim:a",
      knownFromAt: noonOf(1),
      properties: {
        kind: "STATE",
        statement: "What a says.",
        madeOnText: "2025-03",
        madeOnQualifier: "BY",
        madeOnLatest: "2025-03-31",
        madeOnKey: "2025-03-311|claim:a",
        madeOnWideEnd: "2025-03-31",
        recordedOnKey: "2026-11-013|claim:a",
        topics: ["x"],
        recordedAt: noonOf(1),
        status: "UNASSESSED",
        searchText: "what a says x",
        lookupText: "say",
      },
    });
    expect(Object.keys(nodeOf(content, "claim:b")?.properties ?? {})).toEqual([
      "kind",
      "statement",
      "recordedAt",
      "status",
      "madeOnKey",
      "searchText",
      "lookupText",
      "recordedOnKey",
    ]);
  });

  test("every order of the model has its key on every node", () => {
    for (const { label, properties, id } of graphContent(everything()).nodes) {
      for (const { kind, property } of Object.values(model.nodes[label].orders)) {
        if (kind === "key" && property !== "id") expect(properties[property], `${id} ${property}`).toContain(id);
      }
    }
  });

  test("a judgement is stored with the day from which its state held, and as a change only where that state is another one", () => {
    const content = graphContent(
      withArticle(
        claim("a", {
          assessments: [
            assessment({ validFrom: date("2025-02") }),
            assessment({ validFrom: date("2025-05-01"), assessedAt: noonOf(3) }),
            assessment({ validFrom: date("2025-06-01"), assessedAt: noonOf(4), standing: "OUTDATED" }),
          ],
        }),
      ),
    );
    const keysOf = (id: string) => {
      const { validFromKey, validFromWideEnd, changedOnKey } = nodeOf(content, id)?.properties ?? {};
      return [validFromKey, validFromWideEnd, changedOnKey];
    };
    const [first, second, third] = [1, 2, 3].map((number) => `assessment:a/${number}`);
    expect(keysOf(String(first))).toEqual([`2025-02-011|${first}`, "2025-02-28", `2025-02-011|${first}`]);
    expect(keysOf(String(second))).toEqual([`2025-05-013|${second}`, undefined, undefined]);
    expect(keysOf(String(third))).toEqual([`2025-06-013|${third}`, undefined, `2025-06-013|${third}`]);
  });

  test("the state of today is that of the last judgement in force", () => {
    const [first, second] = [
      assessment(),
      assessment({ status: "REFUTED", validFrom: date("2026"), assessedAt: noonOf(3) }),
    ];
    const stateOf = (...assessments: (typeof first)[]) =>
      propertiesOf(withArticle(claim("a", { assessments })), "claim:a");
    expect(stateOf(first)).toMatchObject({ status: "SUPPORTED", standing: "CURRENT" });
    expect(stateOf(first, second)).toMatchObject({ status: "REFUTED" });
    expect(stateOf(second, first)).toMatchObject({ status: "REFUTED" });
    expect(stateOf(first, { ...second, correctedAt: noonOf(4) })).toMatchObject({ status: "SUPPORTED" });
    expect(propertiesOf(everything(), "milestone:all-rust")).toMatchObject({ delivery: "UNDERWAY" });
    expect(propertiesOf(everything(), "adoption:acme-core")).toMatchObject({ stage: "PRODUCTION" });
    expect(propertiesOf(everything(), "source:report")).toMatchObject({ condition: "LIVE" });
    expect(propertiesOf(everything(), "source:article")).not.toHaveProperty("condition");
  });

  test("the last look is the day of the last judgement or review", () => {
    expect(propertiesOf(everything(), "claim:origin")).toMatchObject({ lastReviewedOn: "2026-11-05" });
    expect(propertiesOf(everything(), "claim:rust-is-used")).toMatchObject({ lastReviewedOn: "2026-11-03" });
    expect(propertiesOf(everything(), "assessment:origin/1")).toMatchObject({ lastLookedAt: noonOf(5) });
    expect(propertiesOf(everything(), "milestone:summit")).not.toHaveProperty("lastReviewedOn");
  });

  test("a target exists since its first announcement or judgement, unless one announcement is undated", () => {
    const target = { id: "milestone:t", recordedAt: noonOf(1), kind: "TARGET", title: "T" } as const;
    const existsFrom = (...announcers: readonly ReturnType<typeof claim>[]) =>
      propertiesOf({ ...withArticle(...announcers), milestone: [target] }, target.id)?.existsFrom;
    const announcer = (slug: string, madeOn: string) => claim(slug, { madeOn: date(madeOn), announces: [target.id] });
    const { madeOn: _, ...undated } = announcer("c", "2023");
    expect(existsFrom()).toBeUndefined();
    expect(existsFrom(announcer("a", "2025-03"), announcer("b", "2024"))).toBe("2024-01-01");
    expect(existsFrom(announcer("a", "2025-03"), undated)).toBeUndefined();
    expect(propertiesOf(everything(), "milestone:summit")).toMatchObject({ existsFrom: "2024-09-01" });
    expect(propertiesOf(everything(), "source:report")).toMatchObject({ existsFrom: "2024-05-01" });
    const [adoption] = everything().adoption;
    if (adoption === undefined) throw new Error("There is an adoption.");
    const begun = (since: string | undefined) => {
      const { since: _since, ...rest } = adoption;
      const dated = since === undefined ? rest : { ...rest, since: date(since) };
      return propertiesOf({ ...everything(), adoption: [dated] }, adoption.id)?.existsFrom;
    };
    expect([begun(undefined), begun("1999-05"), begun("2099")]).toEqual([undefined, "1999-05-01", "2025-01-01"]);
  });

  test("observations of one date and quantities have ids of their own", () => {
    const ids = graphContent(everything()).nodes.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "observation:share/2023",
        "observation:share/2024",
        "observation:share/2024/2",
        "quantity:rust-is-used/1",
        "assessment:rust-is-used/2",
        "assessment:milestone/all-rust/1",
        "review:origin/1/1",
      ]),
    );
  });
});

describe("relationships", () => {
  test("records can say every relationship of the model, each between labels that it may join", () => {
    const content = graphContent(everything());
    expect(new Set(content.relationships.map(({ type }) => type))).toEqual(new Set(Object.keys(model.relationships)));
    for (const { type, from, to } of content.relationships) {
      const { from: starts, to: ends } = model.relationships[type] as {
        from: readonly string[];
        to: readonly string[];
      };
      expect(starts).toContain(nodeOf(content, from)?.label);
      expect(ends).toContain(nodeOf(content, to)?.label);
    }
  });

  test("every stored property belongs to a declared one or to what all share", () => {
    const ofTimelines = ["recordedOnKey", "changedOnKey", "validFrom"];
    const shared = [
      "lastReviewedOn",
      "lastLookedAt",
      "existsFrom",
      "searchText",
      "lookupText",
      "subjectId",
      ...ofTimelines,
    ];
    for (const { label, properties } of graphContent(everything()).nodes) {
      const names = [...fieldsOf(label).keys()];
      const strangers = Object.keys(properties).filter((stored) => !names.some((name) => stored.startsWith(name)));
      expect(strangers.filter((name) => !shared.some((each) => name.startsWith(each)))).toEqual([]);
    }
  });

  test("citations of one source are told apart by locator, or by number", () => {
    const cites = linksOf(graphContent(everything()), "CITES");
    expect(cites.map(({ key, properties }) => [key, properties.position, properties.finding])).toEqual([
      ["", 0, "Says it."],
      ["#2", 2, "Names it."],
      ["page 4", 1, "Limits it."],
    ]);
  });

  test("the same plain relationship said twice is one", () => {
    const twice = claim("a", { about: ["project:rust", "project:rust"] });
    const rust = { id: "project:rust", recordedAt: noonOf(1), name: "Rust", kind: "LANGUAGE" } as const;
    expect(linksOf(graphContent({ ...withArticle(twice), project: [rust] }), "ABOUT")).toHaveLength(1);
  });

  test("a relationship is not known before both of its ends", () => {
    const late = { ...everything(), source: everything().source.map((each) => ({ ...each, recordedAt: noonOf(9) })) };
    const content = graphContent(late);
    for (const { from, to, knownFromAt } of content.relationships) {
      const ends = [from, to].map((id) => nodeOf(content, id)?.knownFromAt ?? "?");
      expect([...ends, knownFromAt].sort().at(-1)).toBe(knownFromAt);
    }
    expect(linksOf(content, "CITES").map(({ knownFromAt }) => knownFromAt)).toEqual(Array(3).fill(noonOf(9)));
  });

  test("a status that was superseded before its record was known leaves no edge", () => {
    const assessments = [assessment(), assessment({ status: "REFUTED", assessedAt: noonOf(3) })];
    const edges = linksOf(graphContent(withArticle(claim("a", { recordedAt: noonOf(4), assessments }))), "HAS_STATUS");
    expect(edges.map(({ to, knownFromAt }) => [to, knownFromAt])).toEqual([["assessment:a/2", noonOf(4)]]);
  });
});

describe("two clocks", () => {
  const assessments = [
    assessment({ validFrom: date("2025-01-10"), assessedAt: noonOf(2) }),
    assessment({ validFrom: date("2026-02-20"), assessedAt: noonOf(3), status: "REFUTED" }),
  ];

  test("a second judgement closes the edge known so far and opens two: one up to the new state's first day, one from it", () => {
    const edges = linksOf(graphContent(withArticle(claim("a", { assessments }))), "HAS_STATUS");
    expect(
      edges.map(({ to, knownFromAt, knownToAt, properties: { validFrom, validTo } }) => [
        to,
        validFrom,
        validTo,
        knownFromAt,
        knownToAt,
      ]),
    ).toEqual([
      ["assessment:a/1", "2025-01-10", undefined, noonOf(2), noonOf(3)],
      ["assessment:a/1", "2025-01-10", "2026-02-20", noonOf(3), null],
      ["assessment:a/2", "2026-02-20", undefined, noonOf(3), null],
    ]);
    expect(new Set(edges.map(({ key }) => key)).size).toBe(3);
  });

  test("each instant of the files is a revision, whatever the form in which it is written", () => {
    const reviews = [{ reviewedAt: "2026-11-05T12:00:00Z", by: "kim" }];
    const a = claim("a", {
      recordedAt: "2026-11-01T12:00:00Z",
      assessments: [assessment({ reviews, correctedAt: noonOf(4) })],
    });
    expect(graphContent(withArticle(a)).revisions).toEqual([
      { at: noonOf(1), by: "data folder", message: "1 claim, 1 source" },
      { at: noonOf(2), by: "editor", message: "1 assessment" },
      { at: noonOf(4), by: "data folder", message: "1 correction" },
      { at: noonOf(5), by: "kim", message: "1 review" },
    ]);
  });
});

test("the order of the records makes no difference", () => {
  const straight = everything();
  const reversed = Object.fromEntries(
    Object.entries(straight).map(([kind, records]) => [kind as RecordKind, [...records].reverse()]),
  ) as unknown as Dataset;
  expect(graphContent(reversed)).toEqual(graphContent(straight));
});
