/** Random histories: records that join at different times, judgements that come late, are corrected, or are looked at again. */
import fc from "fast-check";
import type { PartialDate } from "../../src/domain/partial-date.ts";
import type {
  AssessmentBase,
  ClaimRecord,
  Dataset,
  MilestoneAssessment,
  MilestoneRecord,
  SourceRecord,
} from "../../src/domain/record.ts";
import { wordsOf } from "../../src/domain/vocabulary.ts";
import { claim, datasetOf, date, noonOf, source } from "../graph/given-dataset.ts";

const SOURCES = ["one", "two", "three"];
const PUBLISHED = [undefined, date("2024-05"), date("2025"), date("2026-11-04")];
const MADE = [undefined, date("2024"), date("2025-03"), date("2026-01-15")];
const VALID_FROM = [date("2024"), date("2025-03"), date("2025-03-10"), date("2026-01"), date("2026-11-02")];
const DUE = [
  undefined,
  date("2025"),
  date("2025-03"),
  date("2026-01-20", "BY"),
  date("2025-03", "AROUND"),
  date("2026-01", "NOT_BEFORE"),
  date("2026-12"),
];
const DELIVERED_ON = [date("2025-02"), date("2025-03-20"), date("2026-01"), date("2026-10-30")];

const join = fc.integer({ min: 1, max: 8 });
/** When a judgement was made, from when it holds, and how many days later somebody corrected it or looked at it again. */
interface Times {
  readonly validFrom: PartialDate;
  readonly assessed: number;
  readonly corrected: number | null;
  readonly reviewed: number | null;
}
const times: fc.Arbitrary<Times> = fc.record({
  validFrom: fc.constantFrom(...VALID_FROM),
  assessed: fc.integer({ min: 8, max: 22 }),
  corrected: fc.option(fc.integer({ min: 1, max: 6 })),
  reviewed: fc.option(fc.integer({ min: 1, max: 6 })),
});

type Judged<T> = T & AssessmentBase;

/** A judgement; where it was corrected, also the one that took its place at the same instant. A review comes before a correction. */
function judgements<T extends object>(
  { validFrom, assessed, corrected, reviewed }: Times,
  [state, other]: readonly [T, T],
): Judged<T>[] {
  const made = (day: number, judged: T): Judged<T> => ({
    ...judged,
    validFrom,
    assessedAt: noonOf(day),
    assessedBy: "editor",
    confidence: "HIGH",
    rationale: "It says so.",
    basedOn: [],
  });
  const isReviewed = reviewed !== null && reviewed < (corrected ?? Number.POSITIVE_INFINITY);
  const first = {
    ...made(assessed, state),
    ...(isReviewed ? { reviews: [{ reviewedAt: noonOf(assessed + reviewed), by: "reviewer" }] } : {}),
  };
  if (corrected === null) return [first];
  return [{ ...first, correctedAt: noonOf(assessed + corrected) }, made(assessed + corrected, other)];
}

/** A record's judgements in the order in which they were made, none from the same day as another in force. */
const judgedAs = <T extends object>(state: fc.Arbitrary<T>, most: number): fc.Arbitrary<Judged<T>[]> =>
  fc
    .uniqueArray(fc.tuple(times, fc.tuple(state, state)), {
      maxLength: most,
      selector: ([{ validFrom }]) => validFrom.earliest,
    })
    .map((made) =>
      made
        .flatMap(([when, states]) => judgements(when, states))
        .toSorted((a, b) => (a.assessedAt < b.assessedAt ? -1 : a.assessedAt > b.assessedAt ? 1 : 0)),
    );

const claimState = fc.record({
  status: fc.constantFrom(...wordsOf("ClaimStatus")),
  standing: fc.constantFrom(...wordsOf("Standing")),
});

const anyClaim = (slug: string): fc.Arbitrary<ClaimRecord> =>
  fc
    .record({
      recorded: join,
      madeOn: fc.constantFrom(...MADE),
      cites: fc.subarray(SOURCES),
      assessments: judgedAs(claimState, 4),
    })
    .map(({ recorded, madeOn, cites, assessments }) => {
      const { madeOn: _, ...rest } = claim(slug, {
        recordedAt: noonOf(recorded),
        citations: cites.map((each) => ({
          source: `source:${each}`,
          stance: "SUPPORTS",
          tier: "PRIMARY",
          finding: "It says so.",
        })),
        statedIn: [{ source: "source:article", locator: { text: "paragraph 1" } }],
        assessments,
      });
      return { ...rest, ...(madeOn === undefined ? {} : { madeOn }) };
    });

const targetState: fc.Arbitrary<Pick<MilestoneAssessment, "delivery" | "deliveredOn">> = fc
  .tuple(fc.constantFrom(...wordsOf("Delivery")), fc.constantFrom(...DELIVERED_ON))
  .map(([delivery, deliveredOn]) => (delivery === "DELIVERED" ? { delivery, deliveredOn } : { delivery }));

const anyTarget = (slug: string): fc.Arbitrary<MilestoneRecord> =>
  fc
    .record({
      recorded: join,
      due: fc.constantFrom(...DUE),
      assessments: judgedAs(targetState, 3),
    })
    .map(({ recorded, due, assessments }) => ({
      id: `milestone:${slug}`,
      recordedAt: noonOf(recorded),
      kind: "TARGET",
      title: slug,
      criteria: "It is there.",
      ...(due === undefined ? {} : { due }),
      assessments,
    }));

const anySource = (slug: string): fc.Arbitrary<SourceRecord> =>
  fc
    .record({ recorded: join, publishedOn: fc.constantFrom(...PUBLISHED) })
    .map(({ recorded, publishedOn }) =>
      source(slug, { recordedAt: noonOf(recorded), ...(publishedOn === undefined ? {} : { publishedOn }) }),
    );

/** A whole history. */
export const history: fc.Arbitrary<Dataset> = fc
  .record({
    claim: fc.tuple(...["a", "b", "c", "d"].map(anyClaim)),
    milestone: fc.tuple(...["first", "second"].map(anyTarget)),
    source: fc.tuple(...SOURCES.map(anySource)),
  })
  .map(({ claim: claims, milestone, source: sources }) =>
    datasetOf({ claim: claims, milestone, source: [...sources, source("article")] }),
  );

/** Days in the world before, between and after all dates above, and instants of knowing, some of them exactly at a revision. */
export const points = fc
  .tuple(
    fc.subarray(
      ["2023-06-01", "2024-01-01", "2025-03-10", "2025-04-01", "2026-01-20", "2026-02-01", "2026-11-05", "2026-11-29"],
      {
        minLength: 6,
        maxLength: 6,
      },
    ),
    fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([days, knowing]) => days.flatMap((valid) => knowing.map((day) => ({ valid, known: noonOf(day) }))));
