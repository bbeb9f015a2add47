import fc from "fast-check";
import { expect, it } from "vitest";
import { createApi } from "../../src/api/server.ts";
import { addUnits } from "../../src/domain/calendar.ts";
import { type DeadlineFacts, deadlineOf } from "../../src/domain/deadline.ts";
import type { PartialDate } from "../../src/domain/partial-date.ts";
import type { MilestoneAssessment, MilestoneRecord } from "../../src/domain/record.ts";
import { wordsOf } from "../../src/domain/vocabulary.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { datasetOf, date, noonOf } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { answerOf, post } from "./given-api.ts";

/** Every precision, with leap days and ends of years, under every qualifier. */
const TEXTS = ["2024", "2024-02", "2024-02-29", "2025-12-31", "2025-12", "2026-03-01", "2025-12-30/2026-01-02"];
const DATES = TEXTS.flatMap((text) => wordsOf("DateQualifier").map((qualifier) => date(text, qualifier)));

/** The first and last days of all of them, the days beside these, and the days from which on a date comes soon. */
const BOUNDARIES = [
  ...new Set(
    DATES.flatMap(({ earliest, latest }) => [earliest, latest])
      .filter((day) => day !== null)
      .flatMap((day) => [-31, -30, -1, 0, 1].map((days) => addUnits(day, days, "day"))),
  ),
].sort();

const judgement: fc.Arbitrary<MilestoneAssessment> = fc
  .record({
    delivery: fc.constantFrom(...wordsOf("Delivery")),
    deliveredOn: fc.constantFrom(...DATES.filter(({ qualifier }) => qualifier === "ON")),
    assessed: fc.constantFrom(...BOUNDARIES),
  })
  .map(({ delivery, deliveredOn, assessed }) => ({
    delivery,
    ...(delivery === "DELIVERED" ? { deliveredOn } : {}),
    validFrom: date("2020"),
    assessedAt: `${assessed}T12:00:00.000Z`,
    assessedBy: "editor",
    confidence: "HIGH",
    rationale: "It says so.",
    basedOn: [],
  }));

/** A target or event, and the day on which another date was announced in its place, if any was. */
interface Case {
  readonly record: MilestoneRecord;
  readonly movedOn: PartialDate | null;
}

const anyCase: fc.Arbitrary<Omit<Case, "record"> & { readonly record: Omit<MilestoneRecord, "id" | "title"> }> = fc
  .record({
    kind: fc.constantFrom("TARGET" as const, "TARGET" as const, "TARGET" as const, "EVENT" as const),
    due: fc.option(fc.constantFrom(...DATES), { freq: 9 }),
    judged: fc.option(judgement, { freq: 5 }),
    movedOn: fc.option(fc.constantFrom(...DATES), { freq: 2 }),
  })
  .map(({ kind, due, judged, movedOn }) => ({
    record: {
      kind,
      recordedAt: "2020-01-01T12:00:00.000Z",
      ...(due === null ? {} : { due }),
      ...(judged === null ? {} : { assessments: [judged] }),
    },
    movedOn,
  }));

const cases: fc.Arbitrary<Case[]> = fc.array(anyCase, { minLength: 40, maxLength: 40 }).map((all) =>
  all.map(({ record, movedOn }, index) => ({
    record: { ...record, id: `milestone:t${index}`, title: "T" },
    movedOn,
  })),
);

function factsOf({ record, movedOn }: Case): DeadlineFacts {
  const [judged] = record.assessments ?? [];
  return {
    kind: record.kind,
    due: record.due ?? null,
    delivery: judged?.delivery ?? null,
    deliveredOn: judged?.deliveredOn ?? null,
    lastLookedOn: judged?.assessedAt.slice(0, 10) ?? null,
    movedOn,
  };
}

const FIELD = `query Field($now: Date, $at: PointInTime) {
  milestones(first: 100, filter: { title: { eq: "T" } }, now: $now, at: $at) { nodes { id deadline } }
}`;
const FILTER = `query Filter($deadline: DeadlineFilter, $now: Date, $at: PointInTime) {
  milestones(first: 100, filter: { title: { eq: "T" }, deadline: $deadline }, now: $now, at: $at) { nodes { id } }
}`;

interface Node {
  readonly id: string;
  readonly deadline?: string | null;
}

describeEngines("The deadline as a field and as a filter", (engine) => {
  const numRuns = engine.isServer ? 4 : 20;

  it("are both what the table says, on every side of every boundary, today and in the past", {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.subarray(BOUNDARIES, { minLength: 6, maxLength: 6 }), async (given, days) => {
        const store = await engine.openEmpty(GRAPH_SCHEMA);
        const later = given.flatMap(({ record, movedOn }): MilestoneRecord[] =>
          movedOn === null
            ? []
            : [
                {
                  id: `${record.id}-later`,
                  recordedAt: record.recordedAt,
                  kind: "TARGET",
                  title: "Later",
                  reschedules: [{ milestone: record.id, announcedOn: movedOn }],
                },
              ],
        );
        await loadRecords(store, datasetOf({ milestone: [...given.map(({ record }) => record), ...later] }), 28);
        const limits = { timeoutMs: 120_000 };
        const api = await createApi({ reader: new GraphReader(store), clock: () => new Date(noonOf(29)), limits });
        const ask = async (query: string, variables: object): Promise<readonly Node[]> => {
          const { data, errors } = await answerOf(await api.fetch(post({ query, variables })));
          expect(errors).toBeUndefined();
          return (data as { milestones: { nodes: readonly Node[] } }).milestones.nodes;
        };
        for (const now of days) {
          const expected = given.map((each) => [each.record.id, deadlineOf(factsOf(each), now)] as const);
          for (const at of [undefined, { known: noonOf(28), valid: "2026-11-28" }]) {
            const nodes = await ask(FIELD, { now, at });
            expect(new Map(nodes.map(({ id, deadline }) => [id, deadline]))).toEqual(new Map(expected));
            for (const word of [...wordsOf("Deadline"), null]) {
              const right = expected.filter(([, deadline]) => deadline === word).map(([id]) => id);
              const found = await ask(FILTER, { now, at, deadline: word === null ? { isNull: true } : { eq: word } });
              expect([now, word, found.map(({ id }) => id).sort()]).toEqual([now, word, right.sort()]);
            }
          }
        }
      }),
      { numRuns, endOnFailure: engine.isServer },
    );
  });
});
